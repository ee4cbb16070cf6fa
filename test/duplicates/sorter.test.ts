import fs from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSorter } from '../../src/duplicates/sorter.ts';
import { openSpill } from '../../src/io/spill.ts';
import { emptyFolder } from '../cli.ts';

const word = fc.oneof(
  fc.constantFrom(0, 1, 2 ** 31, 2 ** 32 - 1),
  fc.integer({ min: 0, max: 3 }),
  fc.nat(2 ** 31),
);

function byWords(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at === -1 ? 0 : a[at]! - b[at]!;
}

function sortAll(records: readonly (readonly number[])[], words: number, maxBytes: number) {
  const folder = emptyFolder();
  let spills = 0;
  const openIn = () => {
    spills++;
    return openSpill(folder);
  };
  const sorter = createSorter({ words, maxBytes, openSpill: openIn });
  for (const record of records) sorter.add(Uint32Array.from(record));
  expect(sorter.size()).toBe(records.length);
  const sorted = sorter.sorted();
  const found: number[][] = [];
  for (let next = sorted.next(); next !== null; next = sorted.next()) found.push([...next]);
  sorter.close();
  expect(fs.readdirSync(folder)).toEqual([]);
  return { found, spills };
}

describe('records that are sorted, on disk where memory is short', () => {
  it.each([1, 100, 1000, 1e9])('come in the order of their words, with %i bytes of memory', (maxBytes) => {
    const lists = fc
      .integer({ min: 1, max: 6 })
      .chain((words) =>
        fc.array(fc.array(word, { minLength: words, maxLength: words }), { maxLength: 200, size: 'max' }),
      );
    fc.assert(
      fc.property(lists, (records) => {
        const { found } = sortAll(records, records[0]?.length ?? 1, maxBytes);
        expect(found).toEqual([...records].sort(byWords));
      }),
      { seed: 3, numRuns: 100 },
    );
  });

  it('go to disk past the memory given, to one file, and not before', () => {
    const records = Array.from({ length: 500 }, (_, i) => [i % 7, 500 - i]);
    expect(sortAll(records, 2, 500 * 20)).toEqual({ found: [...records].sort(byWords), spills: 0 });
    expect(sortAll(records, 2, 499 * 20)).toEqual({ found: [...records].sort(byWords), spills: 1 });
  });
});
