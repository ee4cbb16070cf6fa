import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readTimeZone, writeTimeZone } from '../../src/fields/time-zone.ts';
import { offsetAt, offsetsOf, readOffset } from '../../src/model/zone-offset.ts';

const either = ['offset', 'iana'] as const;
const winter = Date.parse('2026-01-15T12:00:00Z');
const summer = Date.parse('2026-07-15T12:00:00Z');

describe('an offset', () => {
  it.each([
    ['+02:00', 120],
    ['+2', 120],
    ['-0530', -330],
    ['UTC+3', 180],
    ['GMT-05:00', -300],
    ['Z', 0],
    ['UTC', 0],
    ['+05:45', 345],
    ['+14:00', 840],
  ])('%s is %i minutes', (text, minutes) => expect(readOffset(text)).toBe(minutes));

  it.each(['2', '+25', '+02:75', '+15:00', '-13', '02:00', '+', 'UTC+', '+1 415 555 2671'])(
    '%s is none',
    (text) => expect(readOffset(text)).toBeNull(),
  );
});

describe('a name', () => {
  it.each(Intl.supportedValuesOf('timeZone'))('%s is taken', (name) =>
    expect(readTimeZone(name, ['iana'])).toEqual({ isRight: true, mended: null }),
  );

  it.each(['US/Pacific', 'Asia/Calcutta', 'Asia/Kolkata', 'Europe/Kyiv', 'Europe/Kiev', 'UTC'])(
    'of another time, %s, is taken',
    (name) => expect(readTimeZone(name, either).isRight).toBe(true),
  );

  it.each([
    ['europe/berlin', 'Europe/Berlin'],
    ['EUROPE/BERLIN', 'Europe/Berlin'],
    ['Berlin', 'Europe/Berlin'],
    ['America/New York', 'America/New_York'],
    ['new york', 'America/New_York'],
  ])('%s is mended to %s', (text, name) =>
    expect(readTimeZone(text, either)).toEqual({ isRight: false, mended: name }),
  );

  it.each(['Eastern', 'Pacific time', 'London, UK', '+49', 'Mars/Olympus', '', 'x'.repeat(1000)])(
    '%s is none',
    (text) => expect(readTimeZone(text, either)).toEqual({ isRight: false, mended: null }),
  );

  it('is not taken where offsets are asked for', () => {
    expect(readTimeZone('Europe/Berlin', ['offset']).isRight).toBe(false);
    expect(readTimeZone('+02:00', ['iana']).isRight).toBe(false);
  });
});

test('the time of a zone is that of the season', () => {
  expect([offsetAt('Europe/Berlin', winter), offsetAt('Europe/Berlin', summer)]).toEqual([60, 120]);
  expect(offsetAt('Nowhere/City', winter)).toBeNull();
  expect([...offsetsOf('Europe/Berlin', winter)].sort()).toEqual([120, 60]);
  expect(offsetsOf('Asia/Tokyo', winter)).toEqual([540]);
});

test('what is written is what is taken, and an offset only where it never changes', () => {
  expect(writeTimeZone('Europe/Berlin', ['offset'], winter)).toBeNull();
  expect(writeTimeZone('Asia/Kolkata', ['offset'], winter)).toBe('+05:30');
  const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
  const forms = fc.subarray([...either], { minLength: 1 });
  fc.assert(
    fc.property(zones, forms, (zone, taken) => {
      const text = writeTimeZone(zone, taken, winter);
      if (text === null) expect(taken).toEqual(['offset']);
      else expect(readTimeZone(text, taken).isRight).toBe(true);
    }),
  );
});
