import type { Grade, RepairLevel } from './types.ts';

const ranks = { none: -1, certain: 0, likely: 1, guess: 2 } as const;

/** May a reading of this grade be applied? */
export function isWithin(grade: Grade, repair: RepairLevel): boolean {
  return ranks[grade] <= ranks[repair];
}

export function weaker(a: Grade, b: Grade): Grade {
  return ranks[a] > ranks[b] ? a : b;
}
