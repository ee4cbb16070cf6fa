import parsePhone from 'libphonenumber-js/max';
import { describe, expect, test } from 'vitest';
import { formatPhone, type PhoneStyle, type ReadOptions, readPhone } from '../../src/phones/index.ts';
import { countries, digits, mobile, pick, seed } from './generate.ts';

const certain: ReadOptions = {
  country: null,
  repair: 'certain',
  strictness: 'valid',
  bareDigits: 'either',
  vote: null,
};
const styles: readonly PhoneStyle[] = [
  'e164',
  'digits',
  'national-digits',
  'national',
  'international',
  'rfc3966',
];

/** A text of each style, read under the options that say what the style means. */
function optionsFor(style: PhoneStyle, country: string | null): ReadOptions {
  if (style === 'digits') return { ...certain, bareDigits: 'international' };
  return style.startsWith('national') ? { ...certain, country, bareDigits: 'national' } : certain;
}

test.each(styles)('written as %s, a number reads back as itself', (style) => {
  const random = seed(31);
  let read = 0;
  for (let i = 0; i < 3_000; i++) {
    const country = pick(random, countries);
    const theirs = parsePhone(mobile(random, country), country);
    if (!theirs?.isValid()) continue;
    const reading = readPhone(theirs.number, certain);
    const text = formatPhone(reading, style);
    const again = readPhone(text, optionsFor(style, reading.country));
    // Inside some shared plans a national number does not say which country it is.
    if (style.startsWith('national') && parsePhone(text, theirs.country)?.number !== theirs.number) continue;
    expect([text, again.e164]).toEqual([text, reading.e164]);
    expect(formatPhone(again, style)).toBe(text);
    read++;
  }
  expect(read).toBeGreaterThan(1_500);
});

test('an extension survives the styles that have a place for it', () => {
  for (const country of countries) {
    const theirs = parsePhone(mobile(seed(5), country), country);
    if (!theirs?.isValid()) continue;
    const reading = readPhone(`${theirs.number} ext. 12`, certain);
    expect(reading.extension).toBe('12');
    for (const style of ['international', 'rfc3966'] as const) {
      const again = readPhone(formatPhone(reading, style), certain);
      expect([style, again.e164, again.extension]).toEqual([style, reading.e164, '12']);
    }
    expect(formatPhone(reading, 'digits')).toBe(theirs.number.slice(1));
  }
});

test('a number that was not read cannot be written', () => {
  expect(() => formatPhone(readPhone('n/a', certain), 'e164')).toThrow(TypeError);
});

describe('German mobiles without +', () => {
  const random = seed(49);
  const mobiles = Array.from({ length: 300 }, () => {
    return `49${pick(random, ['151', '152', '157', '160', '170', '175', '176', '179'])}${digits(random, 8)}`;
  });

  test.each(['none', 'certain', 'likely'] as const)('repair %s', (repair) => {
    for (const text of mobiles) {
      const { e164, reason } = readPhone(text, { ...certain, country: 'DE', repair });
      if (repair === 'none') expect(e164).toBe(parsePhone(text, 'DE')?.number);
      else expect([`+${text}`, 'ambiguous']).toContain(e164 ?? reason);
    }
  });

  test('are right where the platform writes digits', () => {
    const options: ReadOptions = { ...certain, country: 'DE', bareDigits: 'international' };
    for (const text of mobiles) {
      if (parsePhone(`+${text}`)?.isValid()) expect(readPhone(text, options).e164).toBe(`+${text}`);
    }
  });
});

test('reading any text gives a number or one reason', () => {
  const random = seed(99);
  const pieces = [
    '+',
    '0',
    '1',
    '49',
    '415',
    '5550123',
    ' ',
    '-',
    '(',
    ')',
    '/',
    ';',
    ',',
    '.',
    'x',
    'ext',
    'E+10',
    '"',
  ];
  const texts = Array.from({ length: 20_000 }, () => {
    return Array.from({ length: 1 + Math.floor(random() * 7) }, () => pick(random, pieces)).join('');
  });
  for (const text of texts) {
    for (const repair of ['certain', 'likely'] as const) {
      const { e164, reason, grade } = readPhone(text, {
        ...certain,
        country: pick(random, ['US', 'DE', null]),
        repair,
      });
      expect([text, e164 === null]).toEqual([text, reason !== null]);
      if (e164 === null) continue;
      expect(e164).toMatch(/^\+[1-9]\d{4,16}$/);
      expect(repair === 'certain' ? ['certain'] : ['certain', 'likely']).toContain(grade);
      // No number is written that would not be read as itself.
      expect(readPhone(e164, certain)).toMatchObject({ e164, grade: 'certain', reason: null });
    }
  }
});
