import { writeTimeZone } from '../fields/time-zone.ts';
import type { CellKind } from '../model/batch.ts';
import type { List } from '../model/list.ts';
import { type PhoneReading, timezonesOf } from '../phones/index.ts';
import type { Written } from './places.ts';

/**
 * Writes the time zone of a row's number where its cell is empty and the number has exactly one that the platform can be
 * told; says whether it did. Null where none is to be filled in.
 */
export function createTimeZoneFiller(
  { options, profile, variables }: List,
  columns: readonly Written[],
): ((cells: string[], kinds: CellKind[] | null, reading: PhoneReading | null) => boolean) | null {
  const declared = profile.columns.variables?.value.find(({ type }) => type === 'timezone');
  if (!options.fillsTimeZone || declared === undefined) return null;
  const own = variables.find(({ variable }) => variable === declared)?.column ?? 'time-zone';
  const place = columns.indexOf(own);
  const { forms = ['iana', 'offset'], values } = declared;
  const written = new Map<string, string | null>();
  return (cells, kinds, reading) => {
    const [zone, ...others] = reading === null ? [] : timezonesOf(reading);
    if (zone === undefined || others.length > 0 || cells[place]?.trim() !== '') return false;
    let text = written.get(zone);
    if (text === undefined) {
      text = writeTimeZone(zone, forms, options.now);
      if (text !== null && values?.includes(text) === false) text = null;
      written.set(zone, text);
    }
    if (text === null) return false;
    cells[place] = text;
    if (kinds !== null) kinds[place] = 'text';
    return true;
  };
}
