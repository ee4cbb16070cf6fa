import { foldLabel } from '../model/field.ts';
import { isZone, offsetsOf, readOffset } from '../model/zone-offset.ts';

export type TimeZoneForm = 'offset' | 'iana';

export interface TimeZoneReading {
  readonly isRight: boolean;
  /** The one zone that is meant, written as it should be; null where it is right or cannot be told. */
  readonly mended: string | null;
}

const right: TimeZoneReading = { isRight: true, mended: null };
const wrong: TimeZoneReading = { isRight: false, mended: null };
let names: {
  readonly all: ReadonlySet<string>;
  readonly byFolded: ReadonlyMap<string, string | null>;
} | null = null;

/** IANA names; the folded ones lead to the name that is meant, a city by itself too, null where it is of several. */
function zoneNames() {
  if (names !== null) return names;
  const all = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC']);
  const byFolded = new Map<string, string | null>();
  const add = (text: string, name: string) => {
    const folded = foldLabel(text);
    byFolded.set(folded, byFolded.has(folded) && byFolded.get(folded) !== name ? null : name);
  };
  for (const name of all) {
    add(name, name);
    add(name.slice(name.lastIndexOf('/') + 1), name);
  }
  names = { all, byFolded };
  return names;
}

const olderName = /^[A-Z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+){0,2}$/;

/** Reads a time zone as a platform takes it. Cost: a lookup; a name that nobody lists, some µs. */
export function readTimeZone(text: string, forms: readonly TimeZoneForm[]): TimeZoneReading {
  if (forms.includes('offset') && readOffset(text) !== null) return right;
  if (!forms.includes('iana') || text.length > 60) return wrong;
  const { all, byFolded } = zoneNames();
  if (all.has(text)) return right;
  const mended = byFolded.get(foldLabel(text)) ?? null;
  const isOtherCase = mended?.toLowerCase() === text.toLowerCase();
  // Older names are taken, too.
  if (!isOtherCase && olderName.test(text) && isZone(text)) return right;
  return mended === null ? wrong : { isRight: false, mended };
}

/** How a platform writes a zone: its name, or an offset where that is the same all the year; null where it takes neither. */
export function writeTimeZone(zone: string, forms: readonly TimeZoneForm[], at: number): string | null {
  if (forms.includes('iana')) return zone;
  const [offset, ...others] = offsetsOf(zone, at);
  return offset === undefined || others.length > 0 ? null : writeOffset(offset);
}

function writeOffset(minutes: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
