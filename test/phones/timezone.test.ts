import fs from 'node:fs';
import { timezones as askPackage } from 'libphonenumber-geo-carrier';
import parsePhone from 'libphonenumber-js/max';
import plans from 'libphonenumber-js/max/metadata';
import { describe, expect, test } from 'vitest';
import { type PhoneReading, type ReadOptions, readPhone, timezonesOf } from '../../src/phones/index.ts';
import { inputs } from './fuzz.mjs';
import { countries, digits, mobile, pick, seed } from './generate.ts';
import { readCldr, readGoogle, renderTable, tablePath } from './timezone-table.mjs';

const options: ReadOptions = {
  country: null,
  repair: 'none',
  strictness: 'valid',
  bareDigits: 'either',
  vote: null,
};
const read = (text: string, country: string | null = null) => readPhone(text, { ...options, country });
const google = readGoogle();
const cldr = readCldr();

/** Valid numbers: of the plan's every rule, of mobiles of every country, and of +1, which has most prefixes. */
function* numbers(count: number): Generator<PhoneReading> {
  const random = seed(20261125);
  for (const { text, country } of inputs(20261125, count)) {
    const home = pick(random, countries);
    const readings = [
      read(text, country),
      read(mobile(random, home), home),
      read(`+1${2 + Math.floor(random() * 8)}${digits(random, 9)}`),
    ];
    yield* readings.filter(({ e164 }) => e164 !== null);
  }
}

test('the table is what the map makes', () => {
  expect(fs.readFileSync(tablePath, 'utf8'), 'run node test/phones/timezone-table.mjs').toBe(renderTable());
});

describe('the zones', () => {
  const russia = [
    'Asia/Anadyr',
    'Asia/Irkutsk',
    'Asia/Kamchatka',
    'Asia/Krasnoyarsk',
    'Asia/Magadan',
    'Asia/Novosibirsk',
    'Asia/Omsk',
    'Asia/Sakhalin',
    'Asia/Vladivostok',
    'Asia/Yakutsk',
    'Asia/Yekaterinburg',
    'Europe/Kaliningrad',
    'Europe/Moscow',
    'Europe/Samara',
  ];
  const australia = ['Adelaide', 'Brisbane', 'Eucla', 'Lord_Howe', 'Perth', 'Sydney'].map(
    (name) => `Australia/${name}`,
  );

  test.each<[string, string, ...string[]]>([
    ['a New York number', '+12125552368', 'America/New_York'],
    ['a number of an area with two times', '+19072255555', 'America/Juneau'],
    ['a Toronto number', '+14165550123', 'America/Toronto'],
    ['Newfoundland and Labrador', '+17096005555', 'America/Halifax', 'America/St_Johns'],
    ['a Jamaican mobile', '+18762101234', 'America/Jamaica'],
    ['Puerto Rico', '+17872345678', 'America/Puerto_Rico'],
    ['a British mobile', '+447400123456', 'Europe/London'],
    ['a London number', '+442079460018', 'Europe/London'],
    ['a Jersey mobile', '+447797712345', 'Europe/Jersey'],
    ['a Guernsey mobile', '+447781123456', 'Europe/Guernsey'],
    ['a Manx mobile', '+447624123456', 'Europe/Isle_of_Man'],
    ['a Moscow number', '+74951234567', 'Europe/Moscow'],
    ['a Kaliningrad number', '+74012123456', 'Europe/Kaliningrad'],
    ['a Russian mobile', '+79161234567', ...russia],
    ['a Kazakh mobile', '+77011234567', 'Asia/Almaty', 'Asia/Aqtobe'],
    ['a Kazakh line', '+77172123456', 'Asia/Almaty'],
    ['an Australian mobile', '+61412345678', ...australia],
    ['a Sydney number', '+61291234567', 'Australia/Sydney'],
    ['Christmas Island', '+61891641234', 'Indian/Christmas'],
    // The library's plan has it in Australia, Google's map on Christmas Island.
    ['a number with a country that its list has no zone of', '+61851204123', ...australia],
    ['a Tijuana mobile', '+526641234567', 'America/Tijuana'],
    ['a Manaus mobile', '+5592961234567', 'America/Manaus'],
    ['a Canary number', '+34928123456', 'Atlantic/Canary'],
    ['a Spanish mobile', '+34612345678', 'Atlantic/Canary', 'Europe/Madrid'],
    ['a German number', '+493012345678', 'Europe/Berlin'],
    ['Saint Barthélemy', '+590690001234', 'America/Guadeloupe'],
    ['Kosovo', '+38328012345', 'Europe/Belgrade'],
    // Google's map has a neighbour for these.
    ['Algeria', '+213551234567', 'Africa/Algiers'],
    ['Ireland', '+353850123456', 'Europe/Dublin'],
    ['Palestine', '+970599123456', 'Asia/Gaza', 'Asia/Hebron'],
    // And an old name for these.
    ['India', '+918123456789', 'Asia/Kolkata'],
    ['Ukraine', '+380501234567', 'Europe/Kyiv'],
    ['Mongolia', '+97688123456', 'Asia/Hovd', 'Asia/Ulaanbaatar'],
  ])('of %s, %s', (_, text, ...zones) => {
    const reading = read(text);
    expect(reading.e164).toBe(text);
    expect(timezonesOf(reading)).toEqual(zones);
  });

  test('of a US toll-free number are those of the United States', () => {
    const zones = timezonesOf(read('+18002345678'));
    expect(zones).toEqual(
      expect.arrayContaining(['America/New_York', 'America/Chicago', 'Pacific/Honolulu']),
    );
    expect(zones.filter((zone) => cldr.countries.get(zone) !== 'US')).toEqual([]);
  });

  test('of a mobile are its area’s where mobiles have areas', () => {
    const tijuana = { e164: '+526641234567', country: 'MX', callingCode: '52', type: 'mobile' } as const;
    expect(timezonesOf(tijuana)).toEqual(['America/Tijuana']);
  });

  test('of a number whose country is not known are the calling code’s', () => {
    const number = { ...read('+18002345678'), country: null };
    expect(timezonesOf(number)).toEqual(expect.arrayContaining(['America/New_York', 'America/Jamaica']));
  });

  test.each([
    ['a number of no country', read('+80012345678')],
    ['no number', read('+4930')],
    ['no text', read('')],
    ['a number that is possible only', readPhone('+12005550123', { ...options, strictness: 'possible' })],
  ])('of %s are unknown', (_, reading) => {
    expect(timezonesOf(reading)).toEqual([]);
  });
});

test('all are sorted, of the calling code and the country, known to Intl, and the same each time', () => {
  let several = 0;
  for (const reading of numbers(5_000)) {
    const { country, callingCode } = reading;
    const zones = timezonesOf(reading);
    const whole = timezonesOf({ ...reading, country: null, type: 'toll-free' });
    expect([reading.e164, zones]).toEqual([reading.e164, [...new Set(zones)].sort()]);
    expect(timezonesOf({ ...reading })).toEqual(zones);
    expect([callingCode, whole]).toEqual([callingCode, expect.arrayContaining([...zones])]);
    expect([country, zones.length > 0]).toEqual([country, country !== null]);
    const own = zonesOf(country);
    if (own.length > 0) expect([country, own]).toEqual([country, expect.arrayContaining([...zones])]);
    if (zones.length > 1) several++;
  }
  expect(several).toBeGreaterThan(500);
  for (const code of Object.keys(plans.country_calling_codes)) {
    const whole = timezonesOf({ e164: `+${code}`, country: null, callingCode: code, type: 'uan' });
    for (const timeZone of whole) new Intl.DateTimeFormat('en', { timeZone });
  }
});

describe('Google’s map', () => {
  // Where it has a neighbour for one of several zones; the table has the zone that is meant.
  const meant = ['America/Halifax', 'America/Cancun', 'Europe/Kaliningrad'];

  test('by Google’s rule says the same, of the number’s own country', () => {
    let narrowed = 0;
    for (const reading of numbers(5_000)) {
      const theirs = askGoogle(reading);
      const own = zonesOf(reading.country);
      const common = own.length === 0 ? theirs : theirs.filter((zone) => own.includes(zone));
      const ours = timezonesOf(reading);
      if (theirs.length > common.length) narrowed++;
      if (theirs.length > 0 && common.length === 0) expect(own).toEqual(expect.arrayContaining([...ours]));
      else
        expect([reading.e164, common]).toEqual([
          reading.e164,
          ours.filter((zone) => common.includes(zone) || !meant.includes(zone)),
        ]);
    }
    expect(narrowed).toBeGreaterThan(1_000);
  });

  test('is read as the package reads it', async () => {
    let compared = 0;
    for (const { e164, type } of numbers(250)) {
      if (type !== 'fixed' && type !== 'fixed-or-mobile') continue;
      const theirs = await askPackage(parsePhone(e164!));
      expect([e164, theirs]).toEqual([e164, google.get(longestPrefix(e164!, e164!.length))]);
      compared++;
    }
    expect(compared).toBeGreaterThan(100);
  });

  function askGoogle({ e164, callingCode, type }: PhoneReading): string[] {
    const isLocal =
      type === 'fixed' ||
      type === 'fixed-or-mobile' ||
      (type === 'mobile' && ['52', '54', '55', '62', '86'].includes(callingCode!));
    const prefix = longestPrefix(e164!, isLocal ? e164!.length : callingCode!.length + 1);
    const zones = google.get(prefix) ?? [];
    return [...new Set(zones.map((zone) => cldr.names.get(zone)!))].sort();
  }

  function longestPrefix(e164: string, end: number): string {
    let prefix = e164.slice(1, end);
    while (prefix !== '' && !google.has(prefix)) prefix = prefix.slice(0, -1);
    return prefix;
  }
});

function zonesOf(country: string | null): string[] {
  return [...cldr.countries].filter(([, owner]) => owner === country).map(([zone]) => zone);
}
