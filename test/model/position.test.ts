import { describe, expect, it } from 'vitest';
import { columnLetter, columnOfLetter } from '../../src/model/position.ts';

describe('column letters', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('column %i is %s', (column, letter) => {
    expect(columnLetter(column)).toBe(letter);
  });

  it('are read back, in either case, up to ZZZ', () => {
    for (let column = 0; column <= 18_277; column++) {
      const letter = columnLetter(column);
      if (columnOfLetter(letter) !== column || columnOfLetter(letter.toLowerCase()) !== column)
        expect(letter).toBe(column);
    }
  });

  it.each(['', 'A1', '1', 'AAAA', ' A', 'É', '#1'])('%j is none', (text) => {
    expect(columnOfLetter(text)).toBeNull();
  });
});
