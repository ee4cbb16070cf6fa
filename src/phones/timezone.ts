import { prefixesByZones, zonesByCountry } from './timezone-table.ts';
import type { LineType, PhoneReading } from './types.ts';

type Zones = readonly string[];

/** What a digit leads to; `zones` where the digits so far are a prefix of the map. */
interface State {
  zones: Zones | null;
  readonly next: (State | undefined)[];
}

interface Country {
  readonly zones: Zones;
  /** What is left of a list in this country. */
  readonly narrowed: Map<Zones, Zones>;
}

const unknown: Zones = [];
// Mobiles there have area codes. https://github.com/google/libphonenumber, PhoneNumberUtil.isNumberGeographical
const callingCodesOfLocalMobiles: ReadonlySet<string> = new Set(['52', '54', '55', '62', '86']);

let map: { readonly start: State; readonly countries: ReadonlyMap<string, Country> } | null = null;

/**
 * The time zones where a number may be: IANA names, sorted by code point; none where nothing is known, never one picked
 * from several. By Google's rule a fixed line is where its first digits say, any other number somewhere in its country; a
 * number that can't be told from a mobile counts as fixed, so that a US one is where its area code is from, not
 * necessarily its owner. Zones that keep the same time are not all named: Australia/Sydney is Melbourne's too.
 *
 * Under 0.1 µs; the first call reads the map, in a few ms.
 */
export function timezonesOf(
  number: Pick<PhoneReading, 'e164' | 'country' | 'callingCode' | 'type'>,
): readonly string[] {
  const { e164, country, callingCode, type } = number;
  if (e164 === null || callingCode === null || type === null) return unknown;
  map ??= readMap();
  const end = isLocal(type, callingCode) ? e164.length : 1 + callingCode.length;
  const zones = findLongest(map.start, e164, end);
  const owner = country === null ? undefined : map.countries.get(country);
  return owner === undefined ? zones : narrow(zones, owner);
}

function isLocal(type: LineType, callingCode: string): boolean {
  switch (type) {
    case 'fixed':
    case 'fixed-or-mobile':
      return true;
    case 'mobile':
      return callingCodesOfLocalMobiles.has(callingCode);
    default:
      return false;
  }
}

/** Of the prefixes that the first `end` characters of an E.164 number begin with, the longest one's zones. */
function findLongest(start: State, e164: string, end: number): Zones {
  let state = start;
  let zones = unknown;
  for (let at = 1; at < end; at++) {
    const next = state.next[e164.charCodeAt(at) - 48];
    if (next === undefined) break;
    state = next;
    zones = state.zones ?? zones;
  }
  return zones;
}

/** The lists of +1, +7 and +44 mix countries. A list that holds none of the number's own is wrong about it: then all of its own. */
function narrow(zones: Zones, { zones: own, narrowed }: Country): Zones {
  let left = narrowed.get(zones);
  if (left === undefined) {
    const common = zones.filter((zone) => own.includes(zone));
    left = common.length > 0 ? common : own;
    narrowed.set(zones, left);
  }
  return left;
}

function readMap() {
  const start: State = { zones: null, next: [] };
  for (const [zones, ends] of readLines(prefixesByZones)) {
    let prefix = '';
    for (const end of ends) {
      prefix = end.length > prefix.length ? end : prefix.slice(0, -end.length) + end;
      grow(start, prefix).zones = zones;
    }
  }
  const countries = new Map<string, Country>();
  for (const [zones, owners] of readLines(zonesByCountry)) {
    for (const owner of owners) countries.set(owner, { zones, narrowed: new Map() });
  }
  return { start, countries };
}

/** Each line is a list of zones, and who has it. */
function readLines(text: string): [zones: Zones, owners: string[]][] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [zones, ...owners] = line.split(' ');
      return [zones!.split('&'), owners];
    });
}

function grow(start: State, prefix: string): State {
  let state = start;
  for (const digit of prefix) {
    state = state.next[Number(digit)] ??= { zones: null, next: [] };
  }
  return state;
}
