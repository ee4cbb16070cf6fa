import type { Check } from '../model/check.ts';
import type { Contact } from '../model/contact.ts';
import { withoutInvisible } from '../model/invisible.ts';
import type { List } from '../model/list.ts';
import { offsetAt, offsetsOf, readOffset } from '../model/zone-offset.ts';
import { timezonesOf } from '../phones/index.ts';
import { reservedRules } from './reserved-rules.ts';

const { disagrees, ambiguous, outside } = reservedRules;

/** What the zone that is given, or the number, says of where and when somebody is contacted. */
export const timeZone: Check = {
  rules: [disagrees, ambiguous, outside],
  rows(list, report) {
    const given = list.variables.findIndex(({ variable }) => variable.type === 'timezone');
    const window = list.profile.upload.window?.value ?? null;
    const { now, fillsTimeZone, repair } = list.options;
    const isMended = repair === 'likely';
    if (given === -1 && window === null && !fillsTimeZone) return null;
    const column = list.variables[given]?.column ?? null;
    const place = column ?? list.phone?.column ?? null;
    const agree = createAgreement(now);
    const isOutside = window === null ? null : createWindow(window, now);
    const at = new Date(now).toISOString().slice(0, 16).replace('T', ' ');
    const isFilled = fillsTimeZone && knowsTimeZones(list);
    return (batch, row, contact) => {
      const { fault = null, mended = null } = contact.variables[given] ?? {};
      const cell = column === null ? '' : withoutInvisible(batch.cell(row, column)).trim();
      // As it will be written.
      const text = fault === null ? cell : (isMended && mended) || '';
      const zones = zonesOf(contact);
      if (text !== '' && zones.length > 0 && !agree(text, zones))
        report(disagrees, column, text, { given: text });
      if (isFilled && cell === '' && zones.length > 1) report(ambiguous, place, null, { n: zones.length });
      const here = text === '' ? zones : [text];
      if (isOutside !== null && here.length > 0 && here.every(isOutside))
        report(outside, column, null, { at: `${at} UTC`, window: `${window?.from} to ${window?.to}` });
    };
  },
};

function knowsTimeZones({ profile }: List): boolean {
  return profile.columns.variables?.value.some(({ type }) => type === 'timezone') === true;
}

function zonesOf({ phone }: Contact): readonly string[] {
  return phone === null ? [] : timezonesOf(phone);
}

/** Zones agree where they keep the same time at some time of the year: a number's zones are not all named. */
function createAgreement(now: number): (given: string, zones: readonly string[]) => boolean {
  const known = new Map<string, readonly number[]>();
  const offsets = (zone: string) => {
    const found = known.get(zone) ?? offsetsOf(zone, now);
    if (known.size < 10_000) known.set(zone, found);
    return found;
  };
  return (given, zones) =>
    zones.includes(given) || zones.some((zone) => offsets(zone).some((one) => offsets(given).includes(one)));
}

function createWindow({ from, to }: { from: string; to: string }, now: number): (zone: string) => boolean {
  const [first, last] = [minutesOf(from), minutesOf(to)];
  const known = new Map<string, boolean>();
  return (zone) => {
    const before = known.get(zone);
    if (before !== undefined) return before;
    const offset = readOffset(zone) ?? offsetAt(zone, now);
    const minute = offset === null ? first : (((Math.floor(now / 60_000) + offset) % 1440) + 1440) % 1440;
    const isInside = first <= last ? minute >= first && minute < last : minute >= first || minute < last;
    if (known.size < 10_000) known.set(zone, !isInside);
    return !isInside;
  };
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}
