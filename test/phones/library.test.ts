import parsePhone, { type CountryCode, validatePhoneNumberLength } from 'libphonenumber-js/max';
import plans from 'libphonenumber-js/max/metadata';
import { describe, expect, test } from 'vitest';
import { phoneLibrary, type ReadOptions, readPhone } from '../../src/phones/index.ts';
import { callingCodes, countries, digits, mobile, pick, seed } from './generate.ts';

const base: ReadOptions = {
  country: null,
  repair: 'none',
  strictness: 'valid',
  bareDigits: 'either',
  vote: null,
};
const decorations = ['', ' ', 'Tel: ', '(', "'", '="', '0', '00', '011', '+', '\uff0b', '\u200b'];
const endings = [
  '',
  ' x12',
  ' ext. 7',
  '.0',
  '"',
  ' (home)',
  '/19',
  '#',
  ',,123',
  ';ext=12',
  ' or',
  '\u0663',
];

function* inputs(count: number): Generator<readonly [string, CountryCode | null]> {
  const random = seed(20261121);
  for (let i = 0; i < count; i++) {
    const country = pick(random, countries);
    const code = String(plans.countries[country]?.[0]);
    const number = [
      () => `+${pick(random, callingCodes)}${digits(random, 3 + Math.floor(random() * 12))}`,
      () => `+${code}${mobile(random, country)}`,
      () => mobile(random, country),
      () => `${code}${mobile(random, country)}`,
      () => `${pick(random, decorations)}${mobile(random, country)}${pick(random, endings)}`,
      () =>
        mobile(random, country).replace(
          /(\d{2})/g,
          `$1${pick(random, [' ', '-', '.', '/', ') ', ' (0) ', 'x'])}`,
        ),
      () => digits(random, 1 + Math.floor(random() * 16)),
    ];
    yield [
      pick(random, number)(),
      random() < 0.7 ? pick(random, [country, country, pick(random, countries)]) : null,
    ];
  }
}

const lineTypes: Readonly<Record<string, string>> = {
  FIXED_LINE: 'fixed',
  FIXED_LINE_OR_MOBILE: 'fixed-or-mobile',
  PREMIUM_RATE: 'premium',
  PERSONAL_NUMBER: 'personal',
};

test('repair none is the library’s own answer', () => {
  let valid = 0;
  for (const [text, country] of inputs(24_000)) {
    const theirs = parsePhone(text, country ?? undefined);
    const isValid = theirs?.isValid() ?? false;
    const type = theirs?.getType() ?? '';
    const ours = readPhone(text, { ...base, country });
    const expected = isValid
      ? [theirs?.number, theirs?.country ?? null, theirs?.nationalNumber, theirs?.ext ?? null]
      : [null, null, null, null];
    expect([text, country, ours.e164, ours.country, ours.nationalNumber, ours.extension]).toEqual([
      text,
      country,
      ...expected,
    ]);
    expect(ours.reason === null).toBe(isValid);
    if (!isValid) continue;
    valid++;
    expect(ours.type).toBe(lineTypes[type] ?? type.toLowerCase().replaceAll('_', '-'));
  }
  expect(valid).toBeGreaterThan(5_000);
});

test('possible is the library’s possible', () => {
  for (const [text, country] of inputs(3_000)) {
    const theirs = parsePhone(text, country ?? undefined);
    const isPossible = (theirs?.isPossible() ?? false) || (theirs?.isValid() ?? false);
    const ours = readPhone(text, { ...base, country, strictness: 'possible' });
    expect([text, country, ours.e164]).toEqual([text, country, isPossible ? theirs?.number : null]);
  }
});

test('a length is judged as the library judges it', () => {
  const reasons: Readonly<Record<string, string>> = {
    TOO_SHORT: 'too-short',
    TOO_LONG: 'too-long',
    INVALID_LENGTH: 'invalid-length',
    INVALID_COUNTRY: 'country-code-unknown',
    NOT_A_NUMBER: 'not-a-number',
  };
  const random = seed(7);
  for (let i = 0; i < 4_000; i++) {
    const text = `+${pick(random, callingCodes)}${digits(random, 3 + Math.floor(random() * 16))}`;
    const { e164, reason } = readPhone(text, { ...base, repair: 'certain' });
    if (e164 === null && reason !== 'short-or-emergency') {
      expect([text, reason]).toEqual([
        text,
        reasons[validatePhoneNumberLength(text) ?? ''] ?? 'invalid-range',
      ]);
    }
  }
});

test('whatever the library reads as valid with + is read the same and certain', () => {
  for (const [text] of inputs(8_000)) {
    const theirs = /^\+\d+$/.test(text) ? parsePhone(text) : undefined;
    if (!theirs?.isValid()) continue;
    expect(readPhone(text, { ...base, repair: 'certain' })).toMatchObject({
      e164: theirs.number,
      grade: 'certain',
      reason: null,
    });
  }
});

describe('what the code takes for granted of the library', () => {
  test('its version is the installed one', () => {
    expect(phoneLibrary).toMatch(/^libphonenumber-js \d+\.\d+\.\d+$/);
  });
  test('every plan has types, so that a type means valid', () => {
    const all = [...Object.values(plans.countries), ...Object.values(plans.nonGeographic)];
    expect(all.filter((plan) => !(plan?.[11]?.length > 0))).toEqual([]);
  });
  test('no calling code begins with another', () => {
    const nested = callingCodes.filter((code) =>
      callingCodes.some((other) => other !== code && code.startsWith(other)),
    );
    expect(nested).toEqual([]);
  });
});
