import { describe, expect, it } from 'vitest';
import { isDamagedBySpreadsheet } from '../../src/merge/damage.ts';

const damaged: readonly (readonly [before: string, after: string])[] = [
  ['Ann ', 'Ann'],
  ['two\r\nlines', 'two\nlines'],
  ['007', '7'],
  ['+4915123456781', '4915123456781'],
  ['0049151234', '49151234'],
  ['12.50', '12.5'],
  ['4915123456781', '4.91512E+12'],
  ['4915123456781', '4.91512345678E+12'],
  ['1234567890123456789', '1.23456789012346E+18'],
  ['12345678901234567890', '12345678901234600000'],
  ['2024-05-01', '2024-05-01'],
  ['1/5', '2026-05-01'],
  ['03.04.2024', '2024-04-03'],
  ['3-4-24', '2024-04-03 00:00:00'.slice(0, 10)],
  ['-Bob', '#NAME?'],
  ['=1+', '#NAME?'],
  ['true', 'TRUE'],
  ['true', 'WAHR'],
  ["'0151", '0151'],
  ['Müller', 'M?ller'],
  ['Иван', '????'],
  ['Zoë', 'Zo\ufffd'],
];

const corrected: readonly (readonly [before: string, after: string])[] = [
  ['', '0151'],
  ['0151', ''],
  ['151 2345678', '0151 2345678'],
  ['15123456781', '015123456781'],
  ['4915123456781', '+4915123456781'],
  ['4.9E+12', '4915123456781'],
  ['4915123456781', '4915123456782'],
  ['4915123456781', '4.91513E+12'],
  ['12', '4E+12'],
  ['123456', '123457'],
  ['1/5', '2026-07-06'],
  ['Bob', '#NAME?'],
  ['true', 'FALSE'],
  ['Muller', 'M?ller'],
  ['Zoe', 'Zo\ufffd'],
  ['Ann', 'Anna'],
];

describe('a cell that was saved by a spreadsheet', () => {
  it.each(damaged)('%j that became %j was corrected by nobody', (before, after) => {
    expect(isDamagedBySpreadsheet(before, after)).toBe(true);
  });

  it.each(corrected)('%j that became %j was', (before, after) => {
    expect(isDamagedBySpreadsheet(before, after)).toBe(false);
  });
});
