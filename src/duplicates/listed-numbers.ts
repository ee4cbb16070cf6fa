import { placeOf } from '../model/position.ts';
import { createNumberKey } from './number-key.ts';
import { createNumberTable } from './number-table.ts';

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

export function createListedNumbers(): ListedNumbers {
  const table = createNumberTable({ places: true });
  const keyOf = createNumberKey();
  const stretches: Stretch[] = [];
  let end = 0;
  return {
    start(list, sheet, column) {
      stretches.push({ from: end, list, sheet, column });
    },
    add(numbers, lines) {
      const { from } = stretches.at(-1)!;
      for (let i = 0; i < numbers.length; i++) {
        const place = from + lines[i]!;
        if (place >= end) end = place + 1;
        table.add(keyOf(numbers[i]!), place);
      }
    },
    find(e164) {
      const place = table.find(keyOf(e164));
      if (place === -1) return null;
      const { from, list, sheet, column } = stretches.findLast((stretch) => stretch.from <= place)!;
      return { list, line: placeOf(sheet, place - from, column) };
    },
    size: () => table.size(),
  };
}
