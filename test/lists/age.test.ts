import { describe, expect, it } from 'vitest';
import { ageInDays } from '../../src/lists/index.ts';

const now = Date.parse('2026-11-25T10:00:00Z');
const yesterday = Date.parse('2026-11-24T09:00:00Z');

describe('the age of a list', () => {
  it.each([
    ['blocked-2026-10-01.csv', 55],
    ['2026_11_20 dnc.xlsx', 5],
    ['dnc.20261124.txt', 1],
    ['from 2026-01-01 to 2026-11-01.csv', 24],
    ['tomorrow-2026-11-26.csv', 0],
  ])('%s: %i days, whatever the file says', (name, days) => {
    expect(ageInDays(name, yesterday, now)).toBe(days);
  });

  it.each([
    'blocked.csv',
    'area-415.txt',
    'n-20151301.csv',
    '12026-10-01.csv',
    '2026-1001.csv',
    '1415555267120261001.csv',
  ])('%s: has no date in it, so that the file tells', (name) => {
    expect(ageInDays(name, yesterday, now)).toBe(1);
    expect(ageInDays(name, null, now)).toBeNull();
  });
});
