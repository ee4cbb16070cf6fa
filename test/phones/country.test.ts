import { expect, test } from 'vitest';
import { parseCountry } from '../../src/phones/index.ts';
import { countries } from './generate.ts';

test.each([
  ['US', ['us', 'USA', 'U.S.A.', 'u.s.', 'United States', 'the United States of America', '+1', '1', '001']],
  ['GB', ['gb', 'UK', 'U.K.', 'GBR', 'Great Britain', 'england', 'United  Kingdom', '+44', '44', '0044']],
  ['DE', ['de', 'DEU', ' Germany ', 'GERMANY', '+49', '49', '0049']],
  ['KR', ['South Korea', 'KOR', 'Korea, Republic of', '82']],
  ['RU', ['Russia', 'Russian Federation', 'RUS', '+7']],
  ['CZ', ['Czech Republic', 'Czechia', 'CZE']],
  ['AE', ['UAE', 'United Arab Emirates', 'ARE']],
  ['CI', ['Ivory Coast', "Cote d'Ivoire", 'Côte d’Ivoire']],
  ['TR', ['Turkey', 'Türkiye', 'turkiye']],
  ['HK', ['Hong Kong', 'Hong Kong SAR China']],
  ['AG', ['Antigua & Barbuda', 'Antigua and Barbuda']],
  ['NL', ['Holland', 'The Netherlands']],
  ['XK', ['Kosovo', 'XKX', '+383']],
])('%s is %j', (country, texts) => {
  expect(texts.map(parseCountry)).toEqual(texts.map(() => country));
});

test.each([
  '',
  ' ',
  'ZZ',
  'AQ',
  'Atlantis',
  '+999',
  '999',
  '800',
  '4',
  'constructor',
  '__proto__',
  'Korea',
  '-',
])('%j is no country', (text) => {
  expect(parseCountry(text)).toBeNull();
});

test('every country is known by its code, its ISO-3 code and its name', () => {
  const names = new Intl.DisplayNames('en', { type: 'region' });
  for (const country of countries) {
    expect(parseCountry(country)).toBe(country);
    expect(parseCountry(names.of(country) ?? '')).toBe(country);
  }
});
