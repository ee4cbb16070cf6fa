import { describe, expect, it } from 'vitest';
import { createRowHash } from '../../src/duplicates/row-hash.ts';

const out = new Uint32Array(2);
const hash = createRowHash();

function hashOf(...texts: string[]): string {
  hash.start();
  for (const text of texts) hash.add(text);
  hash.finish(out);
  return out.join();
}

describe('the hash of rows', () => {
  it('tells lists of texts apart', () => {
    expect(hashOf('a,b')).not.toBe(hashOf('a', 'b'));
    expect(hashOf('a', '')).not.toBe(hashOf('a'));
    expect(hashOf('a\0')).not.toBe(hashOf('a'));
  });

  it('fills 46 bits, and leaves none of them out', () => {
    const seen = [0, 0];
    const kept = [-1, -1];
    for (let i = 0; i < 1000; i++) {
      hashOf(`row ${i}`);
      for (const word of [0, 1]) {
        seen[word]! |= out[word]!;
        kept[word]! &= out[word]!;
      }
    }
    expect(seen).toEqual([0x3fff, -1]);
    expect(kept).toEqual([0, 0]);
  });

  it.each([0, 1])('has in either half the collisions that chance gives, no more (%i)', (half) => {
    const rows = 40_000;
    const collisions = Array.from({ length: 9 }, () => {
      const drawn = createRowHash();
      const halves = new Set<number>();
      for (let i = 0; i < rows; i++) {
        drawn.start();
        for (const text of ['Ann', `person${i}@example.com`, `${i % 7}`]) drawn.add(text);
        drawn.finish(out);
        halves.add(half === 0 ? out[0]! * 512 + (out[1]! >>> 23) : out[1]! & 0x7fffff);
      }
      return rows - halves.size;
    });
    // Of any one draw chance can give more: numbers that differ in few digits share their sums or do not.
    const median = collisions.toSorted((a, b) => a - b)[4]!;
    expect(median).toBeLessThan((3 * rows ** 2) / 2 / 2 ** 23);
  });

  it('adds nothing where a unit is too high', () => {
    hash.start();
    expect(hash.add('Łódź', 0xff)).toBe(false);
    hash.add('Ann');
    hash.finish(out);
    expect(out.join()).toBe(hashOf('Ann'));
  });

  it('says when there was too much', () => {
    hashOf('x'.repeat(4095));
    expect(hash.isOverfull()).toBe(false);
    hashOf('x'.repeat(4095), '');
    expect(hash.isOverfull()).toBe(true);
    hashOf('x');
    expect(hash.isOverfull()).toBe(false);
  });
});
