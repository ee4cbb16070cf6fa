import { type Batch, Mark, type QuoteTrouble } from '../model/batch.ts';
import { limits } from '../model/limits.ts';
import { edgeMarks } from '../model/marks.ts';
import { makeBatch } from './csv/batch.ts';
import { Kind } from './csv/kinds.ts';
import { judgeQuote, type Quote } from './csv/quotes.ts';
import { loadStops, makeStops, type Stops } from './csv/stops.ts';

// Somewhat over a chunk, so that a chunk and the rest of the one before make one batch.
const batchChars = 96 * 1024;
// Of very short records: what is made of a row should be gone before it has to be kept.
const batchRows = 1024;

const LF = 0x0a;
const CR = 0x0d;
const QUOTE = 0x22;

export interface ScanOptions {
  /** One UTF-16 code unit, or '' where the file has one column. */
  readonly delimiter: string;
  /** Reading ends at a record longer than this (UTF-16 code units). */
  readonly recordChars?: number;
  /** The first line is a `sep=` line: counted as a line, not as a record. */
  readonly skipFirst?: boolean;
}

/** Turns text into batches. What comes out depends on the whole text only, never on where it was cut. */
export interface Scanner {
  push(text: string): Iterable<Batch>;
  end(): Iterable<Batch>;
  /** Physical line of a character that follows all text pushed so far and then `text`. */
  lineAfter(text: string): number;
  /** Line of the record that was too long, after which nothing is read; null while there is none. */
  overlongLine(): number | null;
}

/**
 * A scanner for delimited text: RFC 4180 quotes; LF, CRLF and lone CR, mixed; ragged and empty lines kept as they are.
 * A quote opens a quoted cell only as a cell's first character, and only if it closes (see `judgeQuote`).
 * Time is linear in the text: an unfinished record is looked at again only once its text has doubled.
 */
export function createScanner(options: ScanOptions): Scanner {
  const state = makeState(options);
  let waiting = '';
  let wantedChars = 0;

  function* scan(last: boolean): Iterable<Batch> {
    if (state.isOverlong) return;
    loadStops(state.stops, state.stops.text.slice(state.at) + waiting);
    waiting = '';
    state.position += state.at;
    state.at = 0;
    state.stop = 0;
    const end = state.stops.text.length;
    for (let isBlocked = false; !isBlocked && state.at < end; ) {
      isBlocked = !fillBatch(state, last);
      const batch = cutBatch(state);
      if (batch.count > 0) yield batch;
    }
    const rest = end - state.at;
    wantedChars = Math.min(rest, Math.max(0, state.recordChars - rest) + 3);
  }

  return {
    *push(text) {
      waiting += text;
      if (waiting.length >= wantedChars) yield* scan(false);
    },
    end: () => scan(true),
    lineAfter(text) {
      const unread = `${state.stops.text.slice(state.at)}${waiting}${text}`;
      return state.line + (unread.match(/\r\n|\r|\n/g)?.length ?? 0);
    },
    overlongLine: () => (state.isOverlong ? state.line : null),
  };
}

/** One mutable record rather than a closure: the engine optimises the hot loop once for all scanners. */
interface State {
  readonly stops: Stops;
  readonly recordChars: number;
  readonly quote: Quote;
  /** Offset of the next record in the text, and its first stop. */
  at: number;
  stop: number;
  /** Characters before the text. */
  position: number;
  /** Of the next record. */
  line: number;
  record: number;
  previousWidth: number;
  skipFirst: boolean;
  isOverlong: boolean;
  /** The batch being filled. */
  rows: number;
  cells: number;
  columns: number;
  rowStarts: Int32Array;
  rowCells: Int32Array;
  rowLines: Int32Array;
  cellEnds: Int32Array;
  marks: Uint8Array;
  troubles: Map<number, QuoteTrouble>;
}

function makeState({
  delimiter,
  recordChars = limits['record-chars'],
  skipFirst = false,
}: ScanOptions): State {
  return {
    stops: makeStops(delimiter),
    recordChars,
    quote: { verdict: 'closed', close: 0, lineEnds: 0, hasControl: false },
    at: 0,
    stop: 0,
    position: 0,
    line: 1,
    record: 0,
    previousWidth: 0,
    skipFirst,
    isOverlong: false,
    rows: 0,
    cells: 0,
    columns: 0,
    rowStarts: new Int32Array(1024),
    rowCells: new Int32Array(1024),
    rowLines: new Int32Array(1024),
    cellEnds: new Int32Array(8192),
    marks: new Uint8Array(64),
    troubles: new Map(),
  };
}

/** Reads whole records into the batch until it is full. False where the next needs more text or is too long. */
function fillBatch(state: State, last: boolean): boolean {
  const end = state.stops.text.length;
  const full = Math.min(end, state.at + batchChars);
  while (state.at < full && state.rows < batchRows) {
    if (!readRecord(state, last)) return false;
  }
  return true;
}

/** Reads one record and steps behind it; on false nothing has moved. */
function readRecord(state: State, last: boolean): boolean {
  const { stops, recordChars, quote } = state;
  const { codes, at: stopAt, kinds } = stops;
  const end = stops.text.length;
  const recordStart = state.at;
  let ends = state.cellEnds;
  let stop = state.stop;
  let cells = state.cells;
  let column = 0;
  let lineEnds = 0;
  let trouble: QuoteTrouble | null = null;
  let start = recordStart;

  for (;;) {
    let first = start;
    let closing = -1;
    let mark = 0;
    if (codes[start] === QUOTE && start < end) {
      const { previousWidth } = state;
      judgeQuote(stops, stop, { recordStart, recordChars, column, previousWidth, last }, quote);
      if (quote.verdict === 'more') return false;
      if (quote.verdict !== 'closed') trouble ??= { kind: quote.verdict, line: state.line + lineEnds };
      if (quote.verdict !== 'unclosed') {
        lineEnds += quote.lineEnds;
        if (quote.hasControl) mark = Mark.control;
        closing = stopAt[quote.close]!;
        stop = quote.close;
        first = start + 1;
      }
      stop++;
    }

    let here = stopAt[stop]!;
    let kind = kinds[codes[here]!]!;
    while (kind > Kind.lineEnd) {
      if (kind === Kind.control) mark = Mark.control;
      here = stopAt[++stop]!;
      kind = kinds[codes[here]!]!;
    }
    if (here - recordStart > recordChars) {
      state.isOverlong = true;
      return false;
    }
    // A CR may be half of a CRLF.
    if (!last && (here === end || (here + 1 === end && codes[here] === CR))) return false;

    const hasTail = closing !== -1 && here > closing + 1;
    const final = closing === -1 || hasTail ? here - 1 : closing - 1;
    if (hasTail && first === closing) first++;
    if (final >= first) mark |= edgeMarks[codes[first]!]! | (edgeMarks[codes[final]!]! & Mark.edgeSpace);
    if (mark !== 0) {
      if (column >= state.marks.length) state.marks = grown(state.marks, column);
      state.marks[column]! |= mark;
    }
    if (cells === ends.length) ends = state.cellEnds = grown(ends, cells);
    ends[cells++] = closing === -1 ? here : ~here;
    column++;
    start = here;
    if (here === end) break;
    start++;
    stop++;
    if (kind === Kind.delimiter) continue;
    lineEnds++;
    if (codes[here] === CR && codes[start] === LF && start < end) {
      start++;
      stop++;
    }
    break;
  }

  state.at = start;
  state.stop = stop;
  if (state.skipFirst) state.skipFirst = false;
  else keepRecord(state, recordStart, cells, column, trouble);
  state.line += lineEnds;
  return true;
}

function keepRecord(
  state: State,
  start: number,
  cells: number,
  width: number,
  trouble: QuoteTrouble | null,
): void {
  const row = state.rows++;
  if (row + 1 >= state.rowStarts.length) {
    state.rowStarts = grown(state.rowStarts, row + 1);
    state.rowCells = grown(state.rowCells, row + 1);
    state.rowLines = grown(state.rowLines, row + 1);
  }
  state.rowStarts[row] = start;
  state.rowLines[row] = state.line;
  state.rowCells[row + 1] = cells;
  if (trouble !== null) state.troubles.set(row, trouble);
  if (width > state.columns) state.columns = width;
  state.cells = cells;
  state.previousWidth = width;
}

// Batches outlive the scan, and nearly all of them share this one.
const noTrouble: ReadonlyMap<number, QuoteTrouble> = new Map();

/** Hands out the batch and starts the next. */
function cutBatch(state: State): Batch {
  const { rows, cells, columns, marks } = state;
  const batch = makeBatch({
    text: state.stops.text,
    stops: state.stops,
    start: state.record,
    position: state.position,
    count: rows,
    rowStarts: state.rowStarts.slice(0, rows),
    rowCells: state.rowCells.slice(0, rows + 1),
    rowLines: state.rowLines.slice(0, rows),
    cellEnds: state.cellEnds.slice(0, cells),
    marks: marks.slice(0, columns),
    quoteTrouble: state.troubles.size > 0 ? state.troubles : noTrouble,
  });
  state.record += rows;
  state.rows = 0;
  state.cells = 0;
  state.columns = 0;
  marks.fill(0);
  if (state.troubles.size > 0) state.troubles = new Map();
  return batch;
}

function grown<T extends Uint8Array | Int32Array>(array: T, index: number): T {
  const Type = array.constructor as new (length: number) => T;
  const larger = new Type(2 * Math.max(array.length, index + 1));
  larger.set(array);
  return larger;
}
