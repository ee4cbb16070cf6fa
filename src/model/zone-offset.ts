const offsetShape = /^(?:(?:UTC|GMT|UT)?([+-])(\d{1,2})(?::?([0-5]\d))?(?::?[0-5]\d)?|Z|UTC|GMT|UT)$/;

/** Minutes east of UTC that an offset names (`+02:00`, `UTC-5`, `Z`); null where it is none that is in use. */
export function readOffset(text: string): number | null {
  const shape = offsetShape.exec(text);
  if (shape === null) return null;
  const [, sign, hours = '0', minutes = '0'] = shape;
  const value = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  return value < -12 * 60 || value > 14 * 60 ? null : value;
}

/** Is it a name that time zones go by? */
export function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

const clocks = new Map<string, Intl.DateTimeFormat>();
const maxClocks = 1000;

/** Minutes east of UTC in a zone at a moment; null where nobody knows the zone. `at`: milliseconds since the epoch. */
export function offsetAt(zone: string, at: number): number | null {
  let clock = clocks.get(zone);
  if (clock === undefined) {
    if (!isZone(zone)) return null;
    clock = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
    // Names are taken in any case, so that there are more of them than zones.
    if (clocks.size < maxClocks) clocks.set(zone, clock);
  }
  const name = clock.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return readOffset(name);
}

/** The offsets that a zone, or an offset, has in the year after a moment. */
export function offsetsOf(zone: string, at: number): readonly number[] {
  const own = readOffset(zone);
  if (own !== null) return [own];
  const found = new Set<number>();
  for (let month = 0; month < 12; month++) {
    const offset = offsetAt(zone, at + month * 30 * dayMs);
    if (offset !== null) found.add(offset);
  }
  return [...found];
}

const dayMs = 86_400_000;
