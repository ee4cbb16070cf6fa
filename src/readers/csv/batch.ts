import { type Batch, Mark, type QuoteTrouble, type Spelling } from '../../model/batch.ts';
import { edgeMarks } from './kinds.ts';
import type { Stops } from './stops.ts';

/** Where the cells of some records lie in a text. */
export interface Offsets {
  readonly text: string;
  /** Of this text, until another is loaded. */
  readonly stops: Stops;
  readonly start: number;
  /** Decoded characters of the file before `text`. */
  readonly position: number;
  readonly count: number;
  /** Where each row starts. */
  readonly rowStarts: Int32Array;
  /** Index of each row's first cell in `cellEnds`, and one past the last row. */
  readonly rowCells: Int32Array;
  readonly rowLines: Int32Array;
  /** Where each cell ends; `~end` where the cell is quoted. The next cell starts one delimiter later. */
  readonly cellEnds: Int32Array;
  readonly marks: Uint8Array;
  readonly quoteTrouble: ReadonlyMap<number, QuoteTrouble>;
}

export function makeBatch(offsets: Offsets): Batch {
  const {
    text,
    stops,
    start,
    position,
    count,
    rowStarts,
    rowCells,
    rowLines,
    cellEnds,
    marks,
    quoteTrouble,
  } = offsets;
  let own: Uint16Array | null = null;

  function width(row: number): number {
    return rowCells[row + 1]! - rowCells[row]!;
  }

  function startOf(row: number, index: number): number {
    if (index === rowCells[row]) return rowStarts[row]!;
    const before = cellEnds[index - 1]!;
    return (before < 0 ? ~before : before) + 1;
  }

  function cell(row: number, column: number): string {
    const index = rowCells[row]! + column;
    if (column < 0 || index >= rowCells[row + 1]!) return '';
    const from = startOf(row, index);
    const end = cellEnds[index]!;
    return end < 0 ? unquote(text, from, ~end) : text.slice(from, end);
  }

  function spell(row: number, column: number, take: Spelling): void {
    const index = rowCells[row]! + column;
    const end = cellEnds[index]!;
    if (end < 0 || column < 0 || index >= rowCells[row + 1]!) take.text(cell(row, column));
    else take.units(units(), startOf(row, index), end);
  }

  /** The batches looked at first are kept while others are read. */
  function units(): Uint16Array {
    if (stops.text === text) return stops.codes;
    own ??= encodeUnits(text);
    return own;
  }

  function isBlank(row: number): boolean {
    // Nearly every row starts with something visible: no need to cut cells.
    const from = rowStarts[row]!;
    if (cellEnds[rowCells[row]!]! > from && (edgeMarks[text.charCodeAt(from)]! & Mark.edgeSpace) === 0)
      return false;
    for (let column = 0; column < width(row); column++) if (cell(row, column).trim() !== '') return false;
    return true;
  }

  return {
    start,
    count,
    line: (row) => rowLines[row]!,
    position: (row) => position + rowStarts[row]!,
    width,
    cell,
    spell,
    isBlank,
    marks,
    quoteTrouble,
  };
}

/** The value of a quoted cell; text after the closing quote is kept. */
function unquote(text: string, from: number, end: number): string {
  let close = text.indexOf('"', from + 1);
  if (close === end - 1) return text.slice(from + 1, close);
  while (close + 1 < end && text.charCodeAt(close + 1) === 0x22) close = text.indexOf('"', close + 2);
  const value = text.slice(from + 1, close).replaceAll('""', '"');
  return close + 1 === end ? value : value + text.slice(close + 1, end);
}

function encodeUnits(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  Buffer.from(units.buffer).write(text, 'utf16le');
  return units;
}
