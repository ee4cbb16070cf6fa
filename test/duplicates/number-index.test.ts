import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNumberIndex } from '../../src/duplicates/number-index.ts';
import { digits, seed } from '../phones/generate.ts';

const largest = Number.MAX_SAFE_INTEGER;
const key = fc.oneof(
  fc.constantFrom(1, 2, 2 ** 32 - 1, 2 ** 32, 2 ** 32 + 1, largest - 1, largest),
  fc.integer({ min: 1, max: 40 }),
  fc.maxSafeNat().map((n) => n || 1),
);
const place = fc.integer({ min: 0, max: 2 ** 32 - 1 });

/** Adds to the index and to a Map; both must answer alike. */
function expectLikeMap(entries: Iterable<readonly [key: number, place: number]>): void {
  const index = createNumberIndex();
  const map = new Map<number, number>();
  for (const [number, at] of entries) {
    const first = map.get(number) ?? -1;
    if (first === -1) map.set(number, at);
    const found = index.add(number, at);
    if (found !== first) expect({ number, found }).toEqual({ number, found: first });
  }
  expect(index.size()).toBe(map.size);
}

describe('the number index', () => {
  it('answers like a Map', () => {
    fc.assert(fc.property(fc.array(fc.tuple(key, place), { maxLength: 300, size: 'max' }), expectLikeMap), {
      seed: 7,
      numRuns: 300,
    });
  });

  it('answers like a Map after it has grown many times', () => {
    const random = seed(8);
    const many = Array.from({ length: 300_000 }, () => Number(`1415${digits(random, 6)}`));
    const edges = [1, 2, largest];
    expectLikeMap([...edges, ...many, ...edges].map((number, i) => [number, i] as const));
  });
});
