import { type Batch, type CellKind, Mark, type QuoteTrouble } from '../model/batch.ts';
import { markText } from '../model/marks.ts';

/** A row of a sheet: texts by column, '' where a cell is empty or missing; kinds of those that are not text. */
export interface GridRow {
  /** 1-based, as the spreadsheet shows it. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly kinds: ReadonlyMap<number, CellKind> | null;
}

const noTrouble: ReadonlyMap<number, QuoteTrouble> = new Map();

/**
 * A batch over rows that are in memory as texts.
 * @param start 0-based index of the first row among all rows that are read.
 * @param position how far reading had come before the first row, and how far behind the last: any measure that grows.
 */
export function makeGridBatch(start: number, position: number, rows: readonly GridRow[]): Batch {
  const cell = (row: number, column: number) => rows[row]!.cells[column] ?? '';
  return {
    start,
    count: rows.length,
    line: (row) => rows[row]!.line,
    position: (row) => position + row,
    width: (row) => Math.max(1, rows[row]!.cells.length),
    cell,
    kind: (row, column) => rows[row]!.kinds?.get(column) ?? 'text',
    record() {
      throw new Error('a sheet has no records as text');
    },
    layout: () => null,
    isBlank: (row) => rows[row]!.cells.every((text) => text.trim() === ''),
    marks: markColumns(rows),
    quoteTrouble: noTrouble,
  };
}

function markColumns(rows: readonly GridRow[]): Uint8Array {
  const marks = new Uint8Array(rows.reduce((width, { cells }) => Math.max(width, cells.length), 0));
  for (const { cells, kinds } of rows) {
    for (let column = 0; column < cells.length; column++) marks[column]! |= markText(cells[column]!);
    if (kinds !== null) for (const column of kinds.keys()) marks[column]! |= Mark.typed;
  }
  return marks;
}
