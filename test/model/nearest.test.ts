import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/model/nearest.ts';

describe('did you mean', () => {
  it.each([
    ['tovie-cals', ['generic', 'tovie-calls', 'cloudonix'], 'tovie-calls'],
    ['PHONE', ['name', 'phone'], 'phone'],
    ['Phnoe', ['Fax', 'Phone'], 'Phone'],
    ['ab', ['abcd', 'abc'], 'abc'],
    ['same', ['sane', 'sale'], 'sane'],
  ])('%s of %j: %s', (name, candidates, meant) => {
    expect(nearest(name, candidates)).toBe(meant);
  });

  it.each([
    ['phone', ['city', 'note']],
    ['phone', []],
    ['ab', ['abcde']],
  ])('%s of %j: none is close enough', (name, candidates) => {
    expect(nearest(name, candidates)).toBeNull();
  });
});
