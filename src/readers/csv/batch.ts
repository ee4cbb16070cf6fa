import { type Batch, Mark, type QuoteTrouble, type Spelling } from '../../model/batch.ts';
import { edgeMarks } from '../../model/marks.ts';
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

  function cell(row: number, column: number): string {
    const first = rowCells[row]!;
    const index = first + column;
    if (column < 0 || index >= rowCells[row + 1]!) return '';
    let from = rowStarts[row]!;
    if (column > 0) {
      const before = cellEnds[index - 1]!;
      from = (before < 0 ? ~before : before) + 1;
    }
    const end = cellEnds[index]!;
    return end < 0 ? unquote(text, from, ~end) : text.slice(from, end);
  }

  function record(row: number): string {
    const end = cellEnds[rowCells[row + 1]! - 1]!;
    return text.slice(rowStarts[row]!, end < 0 ? ~end : end);
  }

  function spell(row: number, take: Spelling, apart: Uint8Array): void {
    const codes = units();
    const first = rowCells[row]!;
    const count = rowCells[row + 1]! - first;
    let from = rowStarts[row]!;
    for (let column = 0; column < count; ) {
      const start = column;
      let end = cellEnds[first + column++]!;
      if (end >= 0) {
        if (apart[start] === 1) take.units(start, codes, from, end);
        else {
          while (column < count && apart[column] !== 1 && cellEnds[first + column]! >= 0)
            end = cellEnds[first + column++]!;
          take.run(start, codes, from, end, stops.delimiter);
        }
      } else {
        end = ~end;
        if (isOnePiece(codes, from, end)) take.units(start, codes, from + 1, end - 1);
        else take.units(start, unquoted, 0, unquoteUnits(codes, from, end));
      }
      from = end + 1;
    }
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
    kind: () => 'text',
    record,
    spell,
    isBlank,
    marks,
    quoteTrouble,
  };
}

/** The closing quote of a quoted cell is the only one, and its last character. */
function isOnePiece(codes: Uint16Array, from: number, end: number): boolean {
  let at = from + 1;
  while (codes[at] !== 0x22) at++;
  return at === end - 1;
}

/** What `unquote` gives, as code units in `unquoted`; tells how many. To make a string takes longer than to hash it. */
function unquoteUnits(codes: Uint16Array, from: number, end: number): number {
  if (unquoted.length < end - from) unquoted = new Uint16Array(2 * (end - from));
  let count = 0;
  let isClosed = false;
  for (let at = from + 1; at < end; at++) {
    if (codes[at] === 0x22 && !isClosed) {
      isClosed = at + 1 === end || codes[at + 1] !== 0x22;
      if (isClosed) continue;
      at++;
    }
    unquoted[count++] = codes[at]!;
  }
  return count;
}

let unquoted = new Uint16Array(256);

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
