const dayMs = 24 * 3600 * 1000;
const dates = /(?<!\d)(20\d{2})([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/g;

/**
 * Whole days between a list and `now` (milliseconds since the epoch): from the last date in its name, as in
 * `blocked-2026-10-01.csv` or `dnc_20261001.txt`, which copying does not change; else from `modified`, the file's own time.
 * Null where it has neither.
 */
export function ageInDays(name: string, modified: number | null, now: number): number | null {
  const found = [...name.matchAll(dates)].map(([, year, , month, day]) =>
    Date.UTC(+year!, +month! - 1, +day!),
  );
  const made = found.length > 0 ? Math.max(...found) : modified;
  return made === null ? null : Math.max(0, Math.floor((now - made) / dayMs));
}
