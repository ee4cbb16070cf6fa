import { type Batch, Mark, type QuoteTrouble, type TextLayout } from '../../model/batch.ts';
import { edgeMarks } from '../../model/marks.ts';
import type { Stops } from './stops.ts';

/** Where the cells of some records lie in a text. */
export interface Offsets extends Omit<TextLayout, 'codes'> {
  readonly text: string;
  /** Of this text, until another is loaded. */
  readonly stops: Stops;
  readonly start: number;
  /** Decoded characters of the file before `text`. */
  readonly position: number;
  readonly count: number;
  readonly rowLines: Int32Array;
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
    layout: () => ({ codes: units(), rowStarts, rowCells, cellEnds }),
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
