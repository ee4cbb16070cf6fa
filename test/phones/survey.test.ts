import { describe, expect, test } from 'vitest';
import { couldBePhone, type PhoneStyle, surveyColumn } from '../../src/phones/index.ts';
import { digits, mobile, seed } from './generate.ts';

const random = seed(1);
const american = Array.from({ length: 1500 }, (_, i) => `${202 + (i % 3) * 111}555${digits(random, 4)}`);
const german = Array.from({ length: 200 }, () => `49${mobile(random, 'DE')}`);

function survey(cells: readonly string[], style: PhoneStyle | null, country: string | null = null) {
  return surveyColumn(cells, { country, countries: null, style, repair: 'certain' });
}

describe('a platform that writes digits', () => {
  test('digits with a country code are the documented form', () => {
    expect(survey(german, 'digits')).toMatchObject({ bareDigits: 'international', missing: null });
  });

  test('a column of national numbers is seen as such', () => {
    const { bareDigits, missing } = survey(american, 'digits');
    expect(bareDigits).toBe('national');
    expect(missing).toMatchObject({ kind: 'country', cells: 1500 });
    expect(missing?.shares[0]?.country).toBe('US');
    expect(missing?.shares[0]?.share).toBeGreaterThan(0.9);
    expect(missing?.shares.length).toBeLessThanOrEqual(3);
  });

  test('the half decides', () => {
    const mixed = [...german.slice(0, 60), ...american.slice(0, 40)];
    expect(survey(mixed, 'digits')).toMatchObject({ bareDigits: 'international', missing: null });
    const other = [...german.slice(0, 40), ...american.slice(0, 60)];
    expect(survey(other, 'digits')).toMatchObject({ bareDigits: 'national', missing: { kind: 'country' } });
  });

  test('a country answers what is missing', () => {
    expect(survey(american, 'digits', 'US')).toMatchObject({ bareDigits: 'either', missing: null });
  });

  test('an empty column says nothing', () => {
    expect(survey(['', ' '], 'digits')).toEqual({
      filled: 0,
      looksLikePhones: 0,
      bareDigits: 'international',
      votes: new Map(),
      lackTrunkZero: [],
      unlikely: null,
      missing: null,
    });
  });

  test('a few bare cells are not most of a column', () => {
    const cells = [...german.map((cell) => `+${cell}`), ...american.slice(0, 20)];
    expect(survey(cells, 'digits')).toMatchObject({ bareDigits: 'either', missing: null });
  });
});

describe('any other style', () => {
  test('a country settles everything', () => {
    expect(survey(american, 'e164', 'US')).toMatchObject({ bareDigits: 'either', missing: null });
  });

  test('numbers that only lack the +', () => {
    expect(survey(german, null)).toMatchObject({
      bareDigits: 'either',
      missing: { kind: 'plus', cells: 200 },
    });
    expect(
      surveyColumn(german, { country: null, countries: null, style: null, repair: 'likely' }),
    ).toMatchObject({
      bareDigits: 'either',
      missing: null,
    });
  });

  test('national numbers without a country', () => {
    expect(survey(american, 'e164')).toMatchObject({ bareDigits: 'national', missing: { kind: 'country' } });
  });

  test('cells with + or 00 keep their weight', () => {
    const half = german.flatMap((cell, i) => [i % 2 === 0 ? `+${cell}` : `00${cell}`, american[i]!]);
    expect(survey(half, 'e164')).toMatchObject({ filled: 400, bareDigits: 'either', missing: null });
  });

  test('filled cells that are no phones are counted, not weighed', () => {
    const cells = [...american.slice(0, 5), ...Array.from({ length: 50 }, () => 'n/a')];
    expect(survey(cells, null)).toMatchObject({
      filled: 55,
      looksLikePhones: 5,
      missing: { kind: 'country', cells: 5 },
    });
  });
});

test('the answer does not change from call to call', () => {
  expect(survey(american, 'digits')).toEqual(survey(american, 'digits'));
});

test.each([
  ['+1 415 555 0123', true],
  ['(415) 555-0123', true],
  ['4155550123.0', true],
  ["'4155550123", true],
  ['tel:+14155550123', true],
  ['415-555-0123 x12', true],
  ['٠٢٠٧٩٤٦٠٠١٨', true],
  ['0211/1234567', true],
  ['123456', false],
  ['1234567890123456', false],
  ['2024-05-14', false],
  ['-77.0369187', false],
  ['192.168.10.25', false],
  ['550e8400-e29b-41d4-a716-446655440000', false],
  ['ID4155550123', false],
  ['1.41556E+10', false],
  ['', false],
])('%j could be a phone: %s', (text, expected) => {
  expect(couldBePhone(text)).toBe(expected);
});
