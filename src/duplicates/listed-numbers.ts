import { placeOf } from '../model/position.ts';
import { createNumberIndex } from './number-index.ts';
import { createNumberKey } from './number-key.ts';

/** The numbers of the lists that contacts are compared with, each with the place where it stands first. */
export interface ListedNumbers {
  /**
   * Begins a table of a list, whose numbers are added next. `column` (0-based) is the one that holds them; null where
   * several do. At most 2^32 lines in all.
   */
  start(list: string, sheet: string | null, column: number | null): void;
  /** E.164 numbers by the physical line on which each stands. */
  add(numbers: readonly string[], lines: ArrayLike<number>): void;
  /** Null for a number that is on no list. */
  find(e164: string): ListedPlace | null;
  /** Different numbers. */
  size(): number;
}

export interface ListedPlace {
  readonly list: string;
  /** `line 118` or `Blocked!A118`. */
  readonly line: string;
}

interface Stretch {
  readonly from: number;
  readonly list: string;
  readonly sheet: string | null;
  readonly column: number | null;
}

/** `expected`: so many numbers may come; a guess. */
export function createListedNumbers(expected = 0): ListedNumbers {
  const index = createNumberIndex(expected);
  const keyOf = createNumberKey();
  const stretches: Stretch[] = [];
  let end = 0;
  let keys = new Float64Array(1024);
  return {
    start(list, sheet, column) {
      stretches.push({ from: end, list, sheet, column });
    },
    add(numbers, lines) {
      const { from } = stretches.at(-1)!;
      if (keys.length < numbers.length) keys = new Float64Array(numbers.length);
      for (let i = 0; i < numbers.length; i++) keys[i] = keyOf(numbers[i]!);
      index.preload(keys, 0, numbers.length);
      for (let i = 0; i < numbers.length; i++) {
        const place = from + lines[i]!;
        if (place >= end) end = place + 1;
        index.add(keys[i]!, place, noTag);
      }
    },
    find(e164) {
      const place = index.find(keyOf(e164));
      if (place === -1) return null;
      const { from, list, sheet, column } = stretches.findLast((stretch) => stretch.from <= place)!;
      return { list, line: placeOf(sheet, place - from, column) };
    },
    size: () => index.size(),
  };
}

const noTag = new Uint32Array(2);
