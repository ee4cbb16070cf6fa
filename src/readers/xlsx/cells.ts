import { type Batch, type CellKind, Mark, type QuoteTrouble } from '../../model/batch.ts';
import { markText } from '../../model/marks.ts';
import type { DateFormat } from '../../sheets/dates.ts';
import type { DateTexts } from './date-texts.ts';
import { decimalText } from './digits.ts';
import { emptyText, type SharedStrings } from './strings.ts';

/** How a cell's value is kept until somebody asks for its text: from `date` on by how it is shown, from `text` on by its kind. */
const Kept = { shared: 0, number: 1, boolean: 2, date: 3, text: 7 } as const;
const dateFormats: readonly DateFormat[] = ['date', 'datetime', 'time', 'elapsed'];
/** By how they are kept. */
const kinds: readonly CellKind[] = [
  ...(['text', 'number', 'boolean', 'date', 'date', 'date', 'date'] as const),
  ...(['text', 'number', 'rounded', 'date', 'error'] as const),
];

/** As many as a sheet has. */
export const maxColumns = 16_384;

/** Gathers the rows of a batch. Cells belong to the open row until `endRow` or `dropRow`. */
export interface CellStore {
  readonly rows: number;
  /** Cells of the open row, and the column of the last. */
  readonly open: number;
  readonly lastColumn: number;
  /** Sets `filled[column]` for each cell of the open row. */
  fill(filled: Uint8Array): void;
  /** Puts a row without cells before the open one. */
  addBlankRow(line: number, position: number): void;
  addShared(column: number, index: number): void;
  /** A number whose text is that of the double. */
  addNumber(column: number, value: number): void;
  addBoolean(column: number, value: boolean): void;
  /** @param serial one that `isDate`. */
  addDate(column: number, serial: number, format: DateFormat): void;
  addText(column: number, text: string, kind: CellKind): void;
  endRow(line: number, position: number): void;
  dropRow(): void;
  /** Hands out the rows that have ended; `start` is the index of the first among all. */
  cut(start: number): Batch;
}

const noTrouble: ReadonlyMap<number, QuoteTrouble> = new Map();

export function createCellStore(strings: SharedStrings, dates: DateTexts): CellStore {
  let columns = new Uint16Array(8192);
  let kept = new Uint8Array(8192);
  let values = new Float64Array(8192);
  let texts: string[] = [];
  let rowCells = new Int32Array(1025);
  let lines = new Int32Array(1024);
  let positions = new Float64Array(1024);
  const marks = new Uint8Array(maxColumns);
  let rows = 0;
  let cells = 0;
  let openAt = 0;
  let width = 0;

  function add(column: number, how: number, value: number, mark: number): void {
    if (cells === columns.length) grow();
    columns[cells] = column;
    kept[cells] = how;
    values[cells++] = value;
    if (column >= width) width = column + 1;
    marks[column]! |= mark;
  }

  function addRow(line: number, position: number, end: number): void {
    lines[rows] = line;
    positions[rows] = position;
    rowCells[++rows] = end;
  }

  function grow(): void {
    const length = columns.length * 2;
    columns = enlarged(columns, length);
    kept = enlarged(kept, length);
    values = enlarged(values, length);
  }

  return {
    get rows() {
      return rows;
    },
    get open() {
      return cells - openAt;
    },
    get lastColumn() {
      return columns[cells - 1] ?? 0;
    },
    fill(filled) {
      for (let at = openAt; at < cells; at++) filled[columns[at]!] = 1;
    },
    addBlankRow: (line, position) => addRow(line, position, openAt),
    addShared(column, index) {
      const mark = strings.marks(index);
      if (mark !== emptyText) add(column, Kept.shared, index, mark);
    },
    addNumber: (column, value) => add(column, Kept.number, value, Mark.typed),
    addBoolean: (column, value) => add(column, Kept.boolean, value ? 1 : 0, Mark.typed),
    addDate: (column, serial, format) =>
      add(column, Kept.date + dateFormats.indexOf(format), serial, Mark.typed),
    addText(column, text, kind) {
      if (text === '') return;
      texts.push(text);
      const mark = markText(text) | (kind === 'text' ? 0 : Mark.typed);
      add(column, kinds.indexOf(kind, Kept.text), texts.length - 1, mark);
    },
    endRow(line, position) {
      addRow(line, position, cells);
      openAt = cells;
    },
    dropRow() {
      cells = openAt;
    },
    cut(start) {
      const batch = makeBatch({
        ...{ start, count: rows, columns, kept, values, texts, rowCells, lines, positions, strings, dates },
        marks: marks.slice(0, width),
      });
      const open = { columns, kept, values, texts, from: openAt, to: cells };
      columns = new Uint16Array(columns.length);
      kept = new Uint8Array(kept.length);
      values = new Float64Array(values.length);
      rowCells = new Int32Array(1025);
      lines = new Int32Array(1024);
      positions = new Float64Array(1024);
      texts = [];
      marks.fill(0, 0, width);
      rows = 0;
      cells = 0;
      openAt = 0;
      width = 0;
      for (let at = open.from; at < open.to; at++) {
        const isText = open.kept[at]! >= Kept.text;
        if (isText) texts.push(open.texts[open.values[at]!]!);
        const value = isText ? texts.length - 1 : open.values[at]!;
        const typed = kinds[open.kept[at]!] === 'text' ? 0 : Mark.typed;
        add(open.columns[at]!, open.kept[at]!, value, anyTextMark | typed);
      }
      return batch;
    },
  };
}

const anyTextMark = Mark.edgeSpace | Mark.control | Mark.formulaStart | Mark.hash;

interface Cells {
  readonly start: number;
  readonly count: number;
  readonly columns: Uint16Array;
  readonly kept: Uint8Array;
  readonly values: Float64Array;
  readonly texts: readonly string[];
  /** Index of each row's first cell, and one past the last row. */
  readonly rowCells: Int32Array;
  readonly lines: Int32Array;
  readonly positions: Float64Array;
  readonly strings: SharedStrings;
  readonly dates: DateTexts;
  readonly marks: Uint8Array;
}

function makeBatch(cells: Cells): Batch {
  const { start, count, columns, kept, values, texts, rowCells, lines, positions, strings, dates, marks } =
    cells;

  /** Index of the cell, or -1 where the sheet has none there. */
  function find(row: number, column: number): number {
    const first = rowCells[row]!;
    const end = rowCells[row + 1]!;
    // Most rows have a cell in every column.
    if (first + column < end && columns[first + column] === column) return first + column;
    let low = first;
    let high = Math.min(end, first + column);
    while (low < high) {
      const middle = (low + high) >> 1;
      if (columns[middle]! < column) low = middle + 1;
      else high = middle;
    }
    return low < end && columns[low] === column ? low : -1;
  }

  function textAt(at: number): string {
    const how = kept[at]!;
    const value = values[at]!;
    if (how === Kept.shared) return strings.get(value);
    if (how === Kept.number) return decimalText(value);
    if (how === Kept.boolean) return value === 1 ? 'TRUE' : 'FALSE';
    return how < Kept.text ? dates(value, dateFormats[how - Kept.date]!) : texts[value]!;
  }

  function cell(row: number, column: number): string {
    const at = find(row, column);
    return at === -1 ? '' : textAt(at);
  }

  function width(row: number): number {
    const end = rowCells[row + 1]!;
    return end === rowCells[row] ? 1 : columns[end - 1]! + 1;
  }

  return {
    start,
    count,
    line: (row) => lines[row]!,
    position: (row) => positions[row]!,
    width,
    cell,
    kind(row, column) {
      const at = find(row, column);
      return at === -1 ? 'text' : kinds[kept[at]!]!;
    },
    record() {
      throw new Error('a sheet has no records as text');
    },
    layout: () => null,
    isBlank(row) {
      for (let at = rowCells[row]!; at < rowCells[row + 1]!; at++)
        if (kept[at] === Kept.number || textAt(at).trim() !== '') return false;
      return true;
    },
    marks,
    quoteTrouble: noTrouble,
  };
}

function enlarged<T extends Uint8Array | Uint16Array | Float64Array>(array: T, length: number): T {
  const Type = array.constructor as new (length: number) => T;
  const larger = new Type(length);
  larger.set(array);
  return larger;
}
