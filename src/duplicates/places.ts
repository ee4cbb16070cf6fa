import type { FindingData } from '../model/finding.ts';
import type { List } from '../model/list.ts';
import { cellName, placeOf } from '../model/position.ts';
import { printable } from '../model/printable.ts';

/** Numbers for the rows of several lists, in order, and what people call them. */
export interface Places {
  /** Its rows follow those of the lists before. */
  enter(list: List): PlaceOf;
  /** Larger than all so far. */
  end(): number;
  /** What a finding says of it; to someone who looks at the list `from`. `ofPhone`: its phone cell is meant. */
  tell(place: number, from: List, ofPhone: boolean): FindingData;
}

/** The number of a row of one list, by its line; larger than those of all rows above it. */
export type PlaceOf = (line: number) => number;

interface Stretch {
  readonly from: number;
  readonly list: List;
}

export function createPlaces(): Places {
  const stretches: Stretch[] = [];
  let end = 0;
  return {
    enter(list) {
      const start = end;
      stretches.push({ from: start, list });
      return (line) => {
        const place = start + line;
        if (place >= end) end = place + 1;
        return place;
      };
    },
    end: () => end,
    tell(place, from, ofPhone) {
      const { from: first, list } = stretches[findStretch(stretches, place)]!;
      const { path, sheet, phone } = list;
      const line = place - first;
      const column = ofPhone ? (phone?.column ?? null) : null;
      const name = placeOf(sheet, line, column);
      return {
        first: path === from.path ? name : `${printable(path)} ${name}`,
        'first-file': path,
        'first-sheet': sheet ?? '',
        'first-line': line,
        'first-cell': cellName({ sheet, line, column }) ?? '',
      };
    },
  };
}

/** The last that starts at or before the place. */
function findStretch(stretches: readonly Stretch[], place: number): number {
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (stretches[middle]!.from <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
