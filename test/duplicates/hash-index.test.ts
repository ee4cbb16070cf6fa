import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHashIndex } from '../../src/duplicates/hash-index.ts';
import { seed } from '../phones/generate.ts';

/** Adds to the index and to a Map; both must answer alike. */
function expectLikeMap(entries: Iterable<readonly [words: readonly number[], place: number]>): void {
  const index = createHashIndex();
  const map = new Map<string, number>();
  for (const [words, place] of entries) {
    const name = words.join();
    const first = map.get(name) ?? -1;
    if (first === -1) map.set(name, place);
    const found = index.add(Uint32Array.from(words), place);
    if (found !== first) expect({ name, found }).toEqual({ name, found: first });
  }
  expect(index.size()).toBe(map.size);
}

describe('the hash index', () => {
  it('answers like a Map, where single words agree too', () => {
    const word = fc.constantFrom(0, 1, 256, 2 ** 31, 2 ** 32 - 1);
    const words = fc.tuple(word, word, word, word);
    fc.assert(
      fc.property(fc.array(fc.tuple(words, fc.nat(1000)), { maxLength: 400, size: 'max' }), expectLikeMap),
      {
        seed: 9,
        numRuns: 300,
      },
    );
  });

  it('answers like a Map after it has grown many times', () => {
    const random = seed(10);
    const word = () => Math.floor(random() * 2 ** 32);
    const known = Array.from({ length: 100_000 }, () => [word(), word(), word(), word()]);
    expectLikeMap([...known, ...known].map((words, place) => [words, place] as const));
  });
});
