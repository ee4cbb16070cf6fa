import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHashIndex } from '../../src/duplicates/hash-index.ts';
import { createNumberTable } from '../../src/duplicates/number-table.ts';
import { digits, seed } from '../phones/generate.ts';

const largest = 2 ** 53 - 1;
const key = fc.oneof(
  fc.constantFrom(1, 2, 2 ** 32 - 1, 2 ** 32, 2 ** 32 + 1, largest - 1, largest),
  fc.integer({ min: 1, max: 40 }),
  fc.integer({ min: 1, max: largest }),
);
const place = fc.integer({ min: 0, max: 2 ** 32 - 1 });

/** Adds to both tables and to a Map; all must answer alike. */
function expectLikeMap(entries: Iterable<readonly [key: number, place: number]>): void {
  const withPlaces = createNumberTable({ places: true });
  const bare = createNumberTable({ places: false });
  const map = new Map<number, number>();
  for (const [number, at] of entries) {
    const first = map.get(number) ?? -1;
    const has = bare.has(number);
    if (first === -1) map.set(number, at);
    const found = [withPlaces.add(number, at), bare.add(number, at), has, withPlaces.has(number)];
    const expected = [first, first === -1 ? -1 : 0, first !== -1, true];
    if (found.join() !== expected.join()) expect({ number, found }).toEqual({ number, found: expected });
  }
  expect([withPlaces.size(), bare.size()]).toEqual([map.size, map.size]);
}

describe('the number table', () => {
  it('answers like a Map, at the edges of its words too', () => {
    fc.assert(fc.property(fc.array(fc.tuple(key, place), { maxLength: 400, size: 'max' }), expectLikeMap), {
      seed: 5,
      numRuns: 300,
    });
  });

  it('answers like a Map after it has grown many times', () => {
    const random = seed(8);
    const many = Array.from({ length: 200_000 }, () => Number(`1415${digits(random, 6)}`));
    expectLikeMap(many.map((number, i) => [number, i] as const));
  });
});

describe('memory, whenever one looks', () => {
  const random = seed(11);
  const numbers = Array.from({ length: 300_000 }, () => 1e10 + Math.floor(random() * 9e10));

  it('is at most 24 bytes a number, and 36 with its place', () => {
    const withPlaces = createNumberTable({ places: true });
    const bare = createNumberTable({ places: false });
    let [most, mostBare] = [0, 0];
    for (const [i, number] of numbers.entries()) {
      withPlaces.add(number, i);
      bare.add(number, i);
      if (i < 20_000) continue;
      most = Math.max(most, withPlaces.bytes() / withPlaces.size());
      mostBare = Math.max(mostBare, bare.bytes() / bare.size());
    }
    expect(mostBare).toBeLessThan(16);
    expect(most).toBeLessThan(24);
  });

  it('is at most 32 bytes a hash', () => {
    const index = createHashIndex();
    let most = 0;
    for (const [i] of numbers.entries()) {
      index.add(
        Uint32Array.from({ length: 4 }, () => random() * 2 ** 32),
        i,
      );
      if (i > 20_000) most = Math.max(most, index.bytes() / index.size());
    }
    expect(most).toBeLessThanOrEqual(32);
  });
});
