/**
 * How open-addressing tables are cut and grown here: 256 segments that grow alone and not at the same time, so that neither
 * growing nor the empty slots after it ever make a table much larger than what it holds. Doubled, it has 1.8 slots a key; what
 * grows by half 1.54, and moves each key twice as often.
 */
export type Growth = 1.5 | 2;

const segmentCount = 256;
const maxLoad = 0.8;
const firstSlots = 32;

export interface Segment<T> {
  slots: T;
  used: number;
}

/** `create` makes room for so many slots, all empty. */
export function createSegments<T>(growth: Growth, create: (slots: number) => T): Segment<T>[] {
  return Array.from({ length: segmentCount }, (_, i) => ({
    slots: create(Math.round(firstSlots * growth ** (i / segmentCount))),
    used: 0,
  }));
}

export function isFull(used: number, slots: number): boolean {
  return used > slots * maxLoad;
}

export function moreSlots(slots: number, growth: Growth): number {
  return Math.ceil(slots * growth);
}
