import type { CellKind, Table } from '../model/batch.ts';
import type { List } from '../model/list.ts';
import { isDamagedBySpreadsheet } from './damage.ts';

/** A file of rejected rows as a person saved it. */
export interface Corrected {
  /** Labels of all columns but those that rollcall added. */
  readonly labels: readonly string[];
  readonly rows: readonly CorrectedRow[];
}

export interface CorrectedRow {
  /** What stands in `rollcall_row`; '' where nothing does. */
  readonly id: string;
  /** 1-based, in the corrected file. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly kinds: readonly CellKind[];
}

const ours = ['Problem', 'What to do', 'rollcall_row'];
// The header may have slid down, but not far.
const mostLinesAbove = 50;

/** Null where no column says which rows they are. All of it is kept in memory: it is what people corrected by hand. */
export async function readCorrected(table: Table): Promise<Corrected | null> {
  let columns: readonly number[] | null = null;
  let idColumn = -1;
  let labels: string[] = [];
  const rows: CorrectedRow[] = [];
  for await (const batch of table.batches()) {
    for (let row = 0; row < batch.count; row++) {
      const cells = Array.from({ length: batch.width(row) }, (_, column) => batch.cell(row, column));
      if (columns === null) {
        if (batch.start + row > mostLinesAbove) return null;
        idColumn = cells.findIndex((cell) => cell.trim() === 'rollcall_row');
        if (idColumn === -1) continue;
        columns = cells.flatMap((cell, column) => (ours.includes(cell.trim()) ? [] : [column]));
        labels = columns.map((column) => cells[column]!.trim());
      } else if (!batch.isBlank(row)) {
        rows.push({
          id: (cells[idColumn] ?? '').trim(),
          line: batch.line(row),
          cells: columns.map((column) => cells[column] ?? ''),
          kinds: columns.map((column) => batch.kind(row, column)),
        });
      }
    }
  }
  return columns === null ? null : { labels, rows };
}

/** A row of the source: its cells by column. */
export interface SourceRow {
  readonly cells: readonly string[];
  readonly kinds: readonly CellKind[];
}

/**
 * Puts corrected cells in their places in the source's columns. A column that is gone keeps its cells, and so does a cell
 * that was only damaged by the spreadsheet.
 * @param place by column of the source, the column of the corrected file, or -1.
 */
export function correctRow(
  source: SourceRow,
  { cells, kinds }: CorrectedRow,
  place: readonly number[],
): SourceRow {
  const merged = place.map((at, column) => {
    const before = source.cells[column] ?? '';
    const after = cells[at];
    const isKept = after === undefined || isDamagedBySpreadsheet(before, after);
    return isKept
      ? { text: before, kind: source.kinds[column] ?? ('text' as const) }
      : { text: after, kind: kinds[at] ?? ('text' as const) };
  });
  return { cells: merged.map(({ text }) => text), kinds: merged.map(({ kind }) => kind) };
}

/** Where each column of the source stands in the corrected file: by its label, the first for the first where it is twice. */
export function placeColumns(list: List, labels: readonly string[]): number[] {
  const { width, ours: added, header } = list;
  const free = labels.map((label, at) => ({ label, at, isTaken: false }));
  const names = header.labels.map((label) => label.trim());
  const isNameless = names.every((name) => name === '');
  return Array.from({ length: width }, (_, column) => {
    if (added.has(column)) return -1;
    const found = free.find(({ label, isTaken }) => !isTaken && (isNameless || label === names[column]));
    if (found === undefined) return -1;
    found.isTaken = true;
    return found.at;
  });
}
