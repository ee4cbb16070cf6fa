import { countryByIso3 } from './iso3.ts';
import { countries, isCountry, mainCountryOf } from './verdict.ts';

const aliases: Readonly<Record<string, readonly string[]>> = {
  AE: ['UAE', 'Emirates'],
  BN: ['Brunei Darussalam'],
  BO: ['Plurinational State of Bolivia'],
  CD: ['DRC', 'DR Congo', 'Democratic Republic of the Congo', 'Congo-Kinshasa'],
  CG: ['Republic of the Congo', 'Congo-Brazzaville'],
  CI: ['Ivory Coast'],
  CN: ["People's Republic of China", 'PRC', 'Mainland China'],
  CV: ['Cape Verde'],
  CZ: ['Czech Republic'],
  FM: ['Federated States of Micronesia'],
  GB: ['UK', 'Great Britain', 'Britain', 'England', 'Scotland', 'Wales', 'Northern Ireland'],
  GR: ['EL'],
  HK: ['Hong Kong'],
  IE: ['Republic of Ireland', 'Eire'],
  IR: ['Islamic Republic of Iran'],
  KP: ['DPRK', "Democratic People's Republic of Korea"],
  KR: ['Republic of Korea', 'Korea South', 'Korea, Republic of'],
  LA: ["Lao People's Democratic Republic", 'Lao PDR'],
  MD: ['Republic of Moldova'],
  MK: ['Macedonia'],
  MM: ['Burma', 'Myanmar'],
  MO: ['Macau', 'Macao'],
  NL: ['Holland'],
  PS: ['Palestine', 'State of Palestine'],
  RU: ['Russian Federation'],
  SY: ['Syrian Arab Republic'],
  SZ: ['Swaziland'],
  TL: ['East Timor'],
  TR: ['Turkey', 'Türkiye'],
  TW: ['Republic of China'],
  TZ: ['United Republic of Tanzania'],
  US: ['USA', 'United States of America', 'America'],
  VA: ['Holy See', 'Vatican'],
  VE: ['Bolivarian Republic of Venezuela'],
  VN: ['Viet Nam'],
};

/**
 * ISO-2 code of a country given as ISO-2, ISO-3, calling code (`49`, `+49`, `0049`) or English name, whatever its case,
 * spaces and punctuation; null if unknown or without a numbering plan. A shared calling code gives its main country:
 * `+1` is the United States, `+44` the United Kingdom.
 */
export function parseCountry(text: string): string | null {
  const key = fold(text);
  if (/^\d+$/.test(key)) return mainCountryOf(key.replace(/^00/, ''));
  if (key.length === 2 && isCountry(key)) return key;
  return countryByIso3.get(key) ?? names().get(key) ?? null;
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/&/g, ' and ')
    .toUpperCase()
    .replace(/^\s*THE\s/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

let known: ReadonlyMap<string, string> | null = null;

// Some 10 ms of Intl work, for those columns alone that hold names.
function names(): ReadonlyMap<string, string> {
  known ??= listNames();
  return known;
}

function listNames(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const style of ['long', 'short'] as const) {
    const display = new Intl.DisplayNames('en', { type: 'region', style });
    for (const country of countries) found.set(fold(display.of(country) ?? country), country);
  }
  for (const [country, words] of Object.entries(aliases)) {
    for (const word of words) found.set(fold(word), country);
  }
  return found;
}
