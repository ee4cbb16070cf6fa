import { findKnown } from '../model/known-column.ts';
import type { List } from '../model/list.ts';
import { findRefused } from '../model/refused-columns.ts';

/** A column that is written: one of the source, the calling code or time zone of its number, or one that the list has not. */
export type Written = number | 'calling-code' | 'time-zone' | 'empty';

export interface Places {
  readonly columns: readonly Written[];
  /** The written column that holds the phone, or the ID in its place. */
  readonly phone: number;
  /** Where it would be if nothing were moved. */
  readonly before: number;
  /** Columns of the source that the platform would refuse. */
  readonly leftOut: readonly number[];
}

/** Where each column goes, the phone in its place, all others as they follow; none that rollcall added itself. */
export function placeColumns(list: List): Places {
  const places = placeOwn(list);
  return addsTimeZone(list) ? { ...places, columns: [...places.columns, 'time-zone'] } : places;
}

/** Is one to be written for which the list has no column? */
function addsTimeZone({ options, profile, variables }: List): boolean {
  const isTimeZone = ({ type }: { type: string }) => type === 'timezone';
  const isKnown = profile.columns.variables?.value.some(isTimeZone) === true;
  return options.fillsTimeZone && isKnown && !variables.some(({ variable }) => isTimeZone(variable));
}

function placeOwn(list: List): Places {
  const { profile, header, ours, width } = list;
  const source = (list.phone ?? list.ids[0]!).column;
  const count = Math.max(width, source + 1);
  const refused = findRefused(list);
  const all = Array.from({ length: count }, (_, column) => column).filter(
    (column) => column !== source && !ours.has(column),
  );
  const leftOut = all.filter((column) => refused.has(column));
  const others = all
    .filter((column) => !leftOut.includes(column))
    .map((column): Written => (column === list.callingCode?.column ? 'calling-code' : column));
  const before = others.filter((column) => column === 'calling-code' || Number(column) < source).length;

  const last = Math.max(0, ...(profile.columns.known?.value.map(({ position = 0 }) => position) ?? []));
  const isInPlace = header.line === null && list.phone?.by === 'position';
  if (last > 0 && !isInPlace) return { ...fillPlaces(list, source, others, last), before, leftOut };

  const identity = profile.columns.identity?.value;
  const phone = identity?.by === 'position' ? Math.min(identity.position - 1, others.length) : before;
  const columns = [...others.slice(0, phone), source, ...others.slice(phone)];
  const isCodeMissing = profile.phone.callingCode?.value.by === 'label' && list.callingCode === null;
  if (!isCodeMissing) return { columns, phone, before, leftOut };
  return { columns: columns.toSpliced(phone, 0, 'calling-code'), phone: phone + 1, before, leftOut };
}

/** The platform reads by position: its own columns stand there, empty where the list has none, and others behind. */
function fillPlaces(
  { profile, header }: List,
  source: number,
  others: readonly Written[],
  last: number,
): Pick<Places, 'columns' | 'phone'> {
  const places = Array.from({ length: last }, (): Written => 'empty');
  const identity = profile.columns.identity?.value;
  const phone = identity?.by === 'position' ? identity.position - 1 : 0;
  places[phone] = source;
  const code = profile.phone.callingCode?.value;
  if (code?.by === 'position') places[code.position - 1] = 'calling-code';
  const known = findKnown(profile, header.labels);
  const behind = others.filter((column) => {
    if (typeof column !== 'number') return false;
    const position = known[column]?.known.position;
    if (position === undefined || places[position - 1] !== 'empty') return true;
    places[position - 1] = column;
    return false;
  });
  return { columns: [...places, ...behind], phone };
}
