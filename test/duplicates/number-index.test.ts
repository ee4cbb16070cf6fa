import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNumberIndex } from '../../src/duplicates/number-index.ts';
import { digits, seed } from '../phones/generate.ts';

const largest = 2 ** 50 - 1;
const key = fc.oneof(
  fc.constantFrom(1, 2, 2 ** 32 - 1, 2 ** 32, 2 ** 32 + 1, largest - 1, largest),
  fc.integer({ min: 1, max: 40 }),
  fc.integer({ min: 1, max: largest }),
);
const place = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const word = fc.constantFrom(0, 1, 2 ** 18, 2 ** 31, 2 ** 32 - 1);

type Entry = readonly [key: number, place: number, tag: readonly [number, number]];

/** Adds to the index and to a Map; both must answer alike. */
function expectLikeMap(entries: Iterable<Entry>): void {
  const index = createNumberIndex();
  const map = new Map<number, { place: number; tag: string }>();
  for (const [number, place, tag] of entries) {
    const first = map.get(number);
    const kept = tagKept(tag);
    if (first === undefined) map.set(number, { place, tag: kept });
    index.preload(Float64Array.of(0, number, 0), 0, 3);
    const found = index.add(number, place, Uint32Array.from(tag));
    const expected = { number, found: first?.place ?? -1, isSame: first?.tag === kept };
    const isSame = found !== -1 && index.isSameTag();
    if (found !== expected.found || isSame !== expected.isSame)
      expect({ number, found, isSame }).toEqual(expected);
  }
  expect(index.size()).toBe(map.size);
}

/** 14 bits of one word, 32 of the other. */
function tagKept([high, low]: readonly [number, number]): string {
  return `${high % 2 ** 14} ${low}`;
}

describe('the number index', () => {
  it('answers like a Map', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(key, place, fc.tuple(word, word)), { maxLength: 300, size: 'max' }),
        expectLikeMap,
      ),
      {
        seed: 7,
        numRuns: 300,
      },
    );
  });

  it('answers like a Map after it has grown many times', () => {
    const random = seed(8);
    const many = Array.from({ length: 300_000 }, () => Number(`1415${digits(random, 6)}`));
    const edges = [1, 2, largest];
    expectLikeMap([...edges, ...many, ...edges].map((number, i) => [number, i, [i % 7, i % 5]] as const));
  });
});
