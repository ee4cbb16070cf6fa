import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createSharedStrings } from '../../../src/writers/xlsx/shared-strings.ts';

/** The number that each text got, and the texts of the table. */
function share(texts: readonly (readonly [column: number, text: string])[]) {
  const strings = createSharedStrings();
  const numbers = texts.map(([column, text]) => strings.add(column, text));
  const xml = inflateRawSync(Buffer.concat(strings.end().blocks)).toString();
  return { numbers, table: [...xml.matchAll(/<si><t>([^<]*)<\/t><\/si>/g)].map(([, text]) => text) };
}

it('has at each number the text that got it', () => {
  const text = fc.stringMatching(/^[a-c]{1,3}$/);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(3), text), { maxLength: 200 }), (texts) => {
      const { numbers, table } = share(texts);
      expect(numbers.map((number) => table[number])).toEqual(texts.map(([, text]) => text));
    }),
    { seed: 61 },
  );
});

it('holds a text once that a column repeats, though most of the column is never the same', () => {
  const texts = Array.from({ length: 30_000 }, (_, i): [number, string] => [
    0,
    i % 2 === 0 ? 'Berlin' : `${i}`,
  ]);
  const { table } = share(texts);
  expect(table.filter((text) => text === 'Berlin')).toHaveLength(1);
});

it('gives up on a column of which no text came twice', () => {
  const unique = Array.from({ length: 5000 }, (_, i): [number, string] => [0, `${i}`]);
  const { numbers, table } = share([...unique, [0, '7'], [0, '7'], [1, 'Berlin'], [1, 'Berlin']]);
  expect(numbers.slice(5000)).toEqual([5000, 5001, 5002, 5002]);
  expect(table).toHaveLength(5003);
});

it('remembers only so many texts, however many columns there are', () => {
  const texts = Array.from({ length: 70_000 }, (_, i): [number, string] => [Math.floor(i / 1000), `${i}`]);
  const { numbers } = share([...texts, [0, '7'], [69, '69999']]);
  expect(numbers.slice(70_000)).toEqual([7, 70_000]);
});

it('does not remember long texts', () => {
  const long = 'x'.repeat(101);
  expect(
    share([
      [0, long],
      [0, long],
      [0, 'y'],
      [0, 'y'],
    ]).numbers,
  ).toEqual([0, 1, 2, 2]);
});
