import type { TextHash } from './text-hash.ts';

/** A `TextHash` that also takes several texts at once, as they stand side by side. */
export interface RowHash extends TextHash {
  /** The texts between the delimiters, one code unit each; as if they were added one by one. */
  addRun(codes: Uint16Array, from: number, to: number, delimiter: number, max: number): boolean;
  /** Was there more than it takes? Then it tells nothing. */
  isOverfull(): boolean;
}

/** Code units and ends of texts that are taken: with more, a sum may not be exact. */
const maxValues = 4096;
// No code unit.
const textEnd = 0x10000;
const noDelimiter = -1;
/** The largest prime below 2^23. */
const prime = 8_388_593;

interface State {
  /** A pair for each value, from 0 to below the prime. */
  readonly factors: Float64Array;
  one: number;
  other: number;
  /** Added so far. */
  values: number;
}

/**
 * 46 bits: two sums of all values, each times a random number of its own, modulo a prime. Two different lists of texts
 * have the same with a chance of 2^-46, whatever they hold, unless who wrote them knew the random numbers: where they
 * differ, just one factor of all makes a sum the same. No list ends in 0, so that a longer one differs, too.
 * Quicker than `createHalfHash`: no step waits for the one before. Source: Carter and Wegman, "Universal classes of
 * hash functions", 1979.
 */
export function createRowHash(): RowHash {
  const state: State = { factors: drawFactors(2 * maxValues), one: 0, other: 0, values: 0 };
  let copied = new Uint16Array(256);
  return {
    start() {
      state.one = 0;
      state.other = 0;
      state.values = 0;
    },
    add(text, max = 0xffff) {
      if (text.length > copied.length) copied = new Uint16Array(2 * text.length);
      for (let at = 0; at < text.length; at++) copied[at] = text.charCodeAt(at);
      return absorb(state, copied, 0, text.length, noDelimiter, max);
    },
    addUnits: (codes, from, to, max) => absorb(state, codes, from, to, noDelimiter, max),
    addRun: (codes, from, to, delimiter, max) => absorb(state, codes, from, to, delimiter, max),
    isOverfull: () => state.values > maxValues,
    finish(out, at = 0) {
      const one = remainder(state.one);
      out[at] = one >>> 9;
      out[at + 1] = (one << 23) | remainder(state.other);
    },
  };
}

function absorb(
  state: State,
  codes: Uint16Array,
  from: number,
  to: number,
  delimiter: number,
  max: number,
): boolean {
  const { factors, values } = state;
  const after = values + to - from + 1;
  if (after > maxValues) {
    state.values = maxValues + 1;
    return true;
  }
  let { one, other } = state;
  let factor = 2 * values;
  let seen = 0;
  for (let at = from; at < to; at++) {
    const code = codes[at]!;
    seen |= code;
    const value = code === delimiter ? textEnd : code;
    one += value * factors[factor]!;
    other += value * factors[factor + 1]!;
    factor += 2;
  }
  // Not too high: units together may have bits that none of them has.
  if (seen > max) return false;
  state.one = one + textEnd * factors[factor]!;
  state.other = other + textEnd * factors[factor + 1]!;
  state.values = after;
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
