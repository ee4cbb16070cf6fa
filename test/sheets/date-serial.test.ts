import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateToSerial } from '../../src/sheets/date-serial.ts';

describe('the serial of a date', () => {
  it.each([
    ['1900-01-01', 1],
    ['1900-02-28', 59],
    ['1900-03-01', 61],
    ['1970-01-01', 25_569],
    ['2024-02-29', 45_351],
    ['9999-12-31', 2_958_465],
    ['2024-02-29T12:00', 45_351.5],
    ['2024-02-29 18:00:00', 45_351.75],
    ['2024-02-29T00:00:00.500', 45_351 + 0.5 / 86_400],
  ])('%s is %d', (text, serial) => {
    expect(dateToSerial(text)?.serial).toBe(serial);
  });

  it.each([
    '',
    '2023-02-29',
    '2024-04-31',
    '1900-02-29',
    '1899-12-31',
    '2024-13-01',
    '2024-1-1',
    '2024-01-01T24:00',
    '2024-01-01T10:60',
    '2024-01-01T10:00:60',
    '2024-01-01T10',
    '2024-01-01Z',
    ' 2024-01-01',
    '01.02.2024',
  ])('%j has none', (text) => {
    expect(dateToSerial(text)).toBeNull();
  });

  it.each([
    ['2024-01-01', 'day'],
    ['2024-01-01T10:00', 'minute'],
    ['2024-01-01T10:00:00', 'second'],
    ['2024-01-01T10:00:00.000', 'millisecond'],
  ])('%s is told to the %s', (text, precision) => {
    expect(dateToSerial(text)?.precision).toBe(precision);
  });

  it('grows by the day from one day to the next', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1900, 2, 1), max: Date.UTC(9999, 11, 30) }), (ms) => {
        const day = (at: number) => dateToSerial(new Date(at).toISOString().slice(0, 10))!.serial;
        expect(day(ms + 86_400_000)).toBe(day(ms) + 1);
      }),
      { seed: 31 },
    );
  });
});
