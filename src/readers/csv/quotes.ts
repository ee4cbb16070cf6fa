import { Kind } from './kinds.ts';
import type { Stops } from './stops.ts';

// A quote that is still open after this many line ends is looked at: are the lines inside records? Where they are not, it
// is looked at again each time they have doubled.
const longLineEnds = 200;
// From so many line ends inside quotes on, the lines are looked at: are they records?
const suspectLineEnds = 3;

const LF = 0x0a;
const CR = 0x0d;
const QUOTE = 0x22;

/** What is known about the record in which a quote opens. */
export interface QuoteContext {
  readonly recordStart: number;
  readonly recordChars: number;
  /** Cells before it in the record. */
  readonly column: number;
  /** Cells of the record before; 0 where there is none. */
  readonly previousWidth: number;
  /** No text follows. */
  readonly last: boolean;
}

/**
 * - `closed`: the quotes hold a cell. `text-after`: so they do, and text follows.
 * - `unclosed`: the quote is a plain character.
 * - `more`: more text is needed to tell.
 */
export type Verdict = 'closed' | 'text-after' | 'unclosed' | 'more';

export interface Quote {
  verdict: Verdict;
  /** The stop at which it closes, the line ends inside, and whether there are other control characters. */
  close: number;
  lineEnds: number;
  hasControl: boolean;
}

/**
 * Judges the quote at stop `open`, the first character of a cell. It is `unclosed` where no closing quote follows within
 * the record limit, where text follows a closing quote in a later line, or where what the quotes would
 * swallow looks like records. Two searches for a closing quote never overlap, so that all of them together are linear.
 */
export function judgeQuote(stops: Stops, open: number, context: QuoteContext, quote: Quote): void {
  const { codes, at, kinds } = stops;
  const end = stops.text.length;
  const { recordStart, recordChars, last } = context;
  let lineEnds = 0;
  let patience = longLineEnds;
  let hasControl = false;
  for (let index = open + 1; ; index++) {
    const here = at[index]!;
    if (here >= end) {
      quote.verdict = last || end - recordStart > recordChars ? 'unclosed' : 'more';
      return;
    }
    if (here - recordStart > recordChars) {
      quote.verdict = 'unclosed';
      return;
    }
    const code = codes[here]!;
    if (code === QUOTE) {
      if (here + 1 >= end && !last) {
        quote.verdict = 'more';
        return;
      }
      if (here + 1 < end && codes[here + 1] === QUOTE) {
        index++;
        continue;
      }
      quote.close = index;
      quote.lineEnds = lineEnds;
      quote.hasControl = hasControl;
      const next = here + 1 >= end ? Kind.lineEnd : kinds[codes[here + 1]!]!;
      if (next === Kind.delimiter || next === Kind.lineEnd) {
        quote.verdict = lineEnds >= suspectLineEnds ? judgeLines(stops, open, index, context) : 'closed';
      } else quote.verdict = lineEnds === 0 ? 'text-after' : 'unclosed';
      return;
    }
    const kind = kinds[code]!;
    if (kind === Kind.delimiter) continue;
    if (kind === Kind.control) hasControl = true;
    const endsLine = code === LF || (code === CR && !(codes[here + 1] === LF && here + 1 < end));
    if (endsLine && ++lineEnds > patience) {
      if (swallowsRecords(stops, open, index, context)) {
        quote.verdict = 'unclosed';
        return;
      }
      patience *= 2;
    }
  }
}

/** Do the lines from the quote to the line end at stop `until` look like records: the first, and half of those behind it? */
function swallowsRecords(
  { codes, at, kinds }: Stops,
  open: number,
  until: number,
  { column, previousWidth }: QuoteContext,
): boolean {
  // In a list of one column every line looks like a record.
  if (previousWidth < 2) return true;
  let delimiters = column;
  let lines = 0;
  let alike = 0;
  for (let index = open + 1; index <= until; index++) {
    const here = at[index]!;
    const kind = kinds[codes[here]!]!;
    if (kind === Kind.delimiter) delimiters++;
    if (kind !== Kind.lineEnd || (codes[here] === CR && codes[here + 1] === LF)) continue;
    const isAlike = delimiters === previousWidth - 1;
    if (lines++ === 0 && !isAlike) return false;
    if (isAlike) alike++;
    delimiters = 0;
  }
  return alike * 2 >= lines;
}

/**
 * `unclosed` where the lines look like records without these quotes: the first, the last and at least half of those
 * between have as many delimiters as the record before.
 */
function judgeLines(
  { text, codes, at, kinds }: Stops,
  open: number,
  close: number,
  context: QuoteContext,
): Verdict {
  const { column, previousWidth, recordStart, recordChars, last } = context;
  if (previousWidth < 2) return 'closed';
  const wanted = previousWidth - 1;
  let delimiters = column;
  let isFirst = true;
  let between = 0;
  let alike = 0;
  for (let index = open + 1; ; index++) {
    const here = at[index]!;
    if (here - recordStart > recordChars) break;
    if (here >= text.length) {
      if (!last) return 'more';
      break;
    }
    const code = codes[here]!;
    const kind = kinds[code]!;
    if (kind === Kind.delimiter) delimiters++;
    if (kind !== Kind.lineEnd || (code === CR && codes[here + 1] === LF)) continue;
    if (index > close) break;
    if (!isFirst) {
      between++;
      if (delimiters === wanted) alike++;
    } else if (delimiters !== wanted) return 'closed';
    isFirst = false;
    delimiters = 0;
  }
  return delimiters === wanted && alike * 2 >= between ? 'unclosed' : 'closed';
}
