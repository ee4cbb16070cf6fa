import type { Batch, CellKind, Format, Opened } from '../model/batch.ts';
import { chooseSheets, type SheetOptions } from './choose.ts';
import { type SheetCounts, tellSheet } from './facts.ts';
import { type GridRow, makeGridBatch } from './grid-batch.ts';
import { makeSheetTable } from './table.ts';
import { overLimit } from './trouble.ts';

/** A sheet that is in memory as a whole. */
export interface Grid {
  readonly name: string;
  readonly hidden: boolean;
  /** Rows with a value, by line. */
  readonly rows: readonly GridRow[];
  /** Lines of rows that are not shown. */
  readonly hiddenLines: ReadonlySet<number>;
  readonly counts: SheetCounts;
}

const batchRows = 1024;

/** The tables of a workbook that is in memory. @throws UsageError `sheet-unknown`. */
export async function openGrids(
  format: Format,
  grids: readonly Grid[],
  options: SheetOptions,
): Promise<Opened> {
  const chosen = await chooseSheets(grids, options.sheet, ({ rows }) => rows.length > 0);
  if (chosen.length === 0) return { trouble: [{ rule: 'file/empty', data: {} }] };
  const sheets = grids.map((grid) => ({
    ...{ name: grid.name, hidden: grid.hidden, isRead: chosen.includes(grid) },
    ...{ nonEmptyRows: grid.rows.length, lastRow: grid.rows.at(-1)?.line ?? 0 },
    columns: grid.rows.reduce((width, { cells }) => Math.max(width, cells.length), 0),
  }));
  return {
    tables: chosen.map((grid) =>
      makeSheetTable(
        format,
        grid.name,
        async function* () {
          yield* batchesOf(grid, options.visibleOnly ?? false);
        },
        async () => ({ sheets, trouble: tellSheet(grid.name, grid.counts, sheets) }),
      ),
    ),
  };
}

/** Gaps between rows are blank rows. */
function* batchesOf({ rows, hiddenLines }: Grid, visibleOnly: boolean): Generator<Batch> {
  let waiting: GridRow[] = [];
  let record = 0;
  let line = 0;

  function cut(): Batch {
    const batch = makeGridBatch(record, record * rowWeight, waiting);
    record += waiting.length;
    waiting = [];
    return batch;
  }

  for (const row of rows) {
    if (visibleOnly && hiddenLines.has(row.line)) continue;
    while (++line < row.line) {
      if (visibleOnly && hiddenLines.has(line)) continue;
      waiting.push({ line, cells: [], kinds: null });
      if (waiting.length === batchRows) yield cut();
    }
    waiting.push(row);
    if (waiting.length === batchRows) yield cut();
  }
  if (waiting.length > 0) yield cut();
}

// Of a row in memory nobody knows how much of the file it was; what is looked at first depends on rows alone.
const rowWeight = 64;

/** Collects the cells of a row; those that are not text come with their kind. */
export function gridRow(line: number): GridRow & { add(column: number, text: string, kind: CellKind): void } {
  const cells: string[] = [];
  let kinds: Map<number, CellKind> | null = null;
  return {
    line,
    cells,
    get kinds() {
      return kinds;
    },
    add(column, text, kind) {
      if (text === '') return;
      while (cells.length < column) cells.push('');
      cells[column] = text;
      if (kind === 'text') return;
      kinds ??= new Map();
      kinds.set(column, kind);
    },
  };
}

/** Cells of a file that is in memory, with the empty ones between them; an honest file of that size is refused before. */
const maxCells = 10_000_000;

/** Takes rows, and throws once they have too many cells: a cell far to the right costs all those before it. */
export function countCells(): (row: GridRow) => void {
  let left = maxCells;
  return ({ cells }) => {
    left -= cells.length;
    if (left < 0) throw overLimit(`${maxCells} cells`, maxCells);
  };
}
