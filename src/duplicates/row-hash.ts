import { Mark, type TextLayout } from '../model/batch.ts';
import { edgeMarks } from '../model/marks.ts';
import { isComposed, lastSurelyComposed } from './composed.ts';
import type { TextHash } from './text-hash.ts';

/** A `TextHash` that also takes a whole row at once, where its cells lie in a text. */
export interface RowHash extends TextHash {
  /**
   * The list of the row's texts, trimmed, without empty ones at its end; for the one of `column` an empty text. False
   * where a cell has to be looked at more closely: then it tells nothing.
   */
  takeRow(layout: TextLayout, row: number, column: number): boolean;
  /** Was there more than it takes? Then it tells nothing. */
  isOverfull(): boolean;
}

/** Code units and ends of texts that are taken: with more, a sum may not be exact. */
const maxValues = 4096;
// No code unit.
const textEnd = 0x10000;
const QUOTE = 0x22;
/** The largest prime below 2^23. */
const prime = 8_388_593;

interface State {
  /** From 0 to below the prime; the second sum begins with the second of them. */
  readonly factors: Float64Array;
  one: number;
  other: number;
  /** Added so far. */
  values: number;
}

/**
 * 46 bits: two sums of all values, each times a random number of its own, modulo a prime. Two different lists of texts
 * have the same with a chance of 2^-46, whatever they hold, unless who wrote them knew the random numbers: where they
 * differ, just one factor of all makes a sum the same. No list ends in 0, so that a longer one differs, too. Both sums
 * draw from one row of factors, the second one step ahead: its factor for the last value that differs is in no term of
 * the first. Quicker than `createHalfHash`: no step waits for the one before. Sources: Carter and Wegman, "Universal
 * classes of hash functions", 1979; Krawczyk, "LFSR-based hashing and authentication", 1994.
 */
export function createRowHash(): RowHash {
  const state: State = { factors: drawFactors(maxValues + 1), one: 0, other: 0, values: 0 };
  return {
    start() {
      state.one = 0;
      state.other = 0;
      state.values = 0;
    },
    add(text, max = 0xffff) {
      return addText(state, text, max);
    },
    takeRow: (layout, row, column) => takeRow(state, layout, row, column),
    isOverfull: () => state.values > maxValues,
    finish(out, at = 0) {
      const one = remainder(state.one);
      out[at] = one >>> 9;
      out[at + 1] = (one << 23) | remainder(state.other);
    },
  };
}

function addText(state: State, text: string, max: number): boolean {
  const { factors, values } = state;
  const after = values + text.length + 1;
  if (after > maxValues) {
    state.values = maxValues + 1;
    return true;
  }
  let { one, other } = state;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > max) return false;
    one += code * factors[values + at]!;
    other += code * factors[values + at + 1]!;
  }
  state.one = one + textEnd * factors[after - 1]!;
  state.other = other + textEnd * factors[after]!;
  state.values = after;
  return true;
}

/** One loop without a call in it: it sees each code unit of the file. */
function takeRow(
  state: State,
  { codes, rowStarts, rowCells, cellEnds }: TextLayout,
  row: number,
  column: number,
): boolean {
  const { factors } = state;
  const firstCell = rowCells[row]!;
  const lastCell = rowCells[row + 1]! - 1;
  const start = rowStarts[row]!;
  const rowEnd = cellEnds[lastCell]! < 0 ? ~cellEnds[lastCell]! : cellEnds[lastCell]!;
  if (rowEnd - start + 2 > maxValues) return false;
  let one = 0;
  let other = 0;
  let values = 0;
  let factor = factors[0]!;
  let seen = 0;
  let emptyCells = 0;
  let from = start;
  for (let cell = firstCell; cell <= lastCell; cell++) {
    const ends = cellEnds[cell]!;
    let end = ends < 0 ? ~ends : ends;
    const next = end + 1;
    const isApart = cell - firstCell === column;
    if (isApart) from = end;
    else if (ends < 0) {
      from++;
      end--;
    }
    if (from < end && ((edgeMarks[codes[from]!]! | edgeMarks[codes[end - 1]!]!) & Mark.edgeSpace) !== 0) {
      while (from < end && (edgeMarks[codes[from]!]! & Mark.edgeSpace) !== 0) from++;
      while (from < end && (edgeMarks[codes[end - 1]!]! & Mark.edgeSpace) !== 0) end--;
    }
    if (from === end && !isApart) {
      emptyCells++;
      from = next;
      continue;
    }
    for (; emptyCells > 0; emptyCells--) {
      one += textEnd * factor;
      factor = factors[++values]!;
      other += textEnd * factor;
    }
    if (ends >= 0) {
      for (let at = from; at < end; at++) {
        const code = codes[at]!;
        seen |= code;
        one += code * factor;
        factor = factors[++values]!;
        other += code * factor;
      }
    } else {
      for (let at = from; at < end; at++) {
        const code = codes[at]!;
        // In quotes it stands twice.
        if (code === QUOTE && codes[++at] !== QUOTE) return false;
        seen |= code;
        one += code * factor;
        factor = factors[++values]!;
        other += code * factor;
      }
    }
    one += textEnd * factor;
    factor = factors[++values]!;
    other += textEnd * factor;
    from = next;
  }
  // Not surely above: units together may have bits that none of them has.
  if (seen > lastSurelyComposed && !isComposed(codes, start, rowEnd)) return false;
  state.one = one;
  state.other = other;
  state.values = values;
  return true;
}

/** What `sum % prime` is, in a tenth of its time. */
function remainder(sum: number): number {
  const rest = sum - Math.floor(sum / prime) * prime;
  // The quotient may have been rounded up.
  return rest < 0 ? rest + prime : rest;
}

function drawFactors(count: number): Float64Array {
  const drawn = crypto.getRandomValues(new Uint32Array(count));
  return Float64Array.from(drawn, (word) => word % prime);
}
