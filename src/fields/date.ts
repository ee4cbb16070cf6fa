import type { Variable } from '../profiles/schema.ts';

export type DateFormat = NonNullable<Variable['format']>;

export interface DateReading {
  /** It is a date, in the format where one is given. */
  readonly isRight: boolean;
  /** Day and month could be swapped, and no format says which is which. */
  readonly isAmbiguous: boolean;
  /** The same day in the format, where there is one way to read it; null where it is right or cannot be told. */
  readonly mended: string | null;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const unreadable: DateReading = { isRight: false, isAmbiguous: false, mended: null };
const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
// What a spreadsheet makes of a day, and what programs do.
const midnight = /[T ]00:00(?::00(?:\.0+)?)?Z?$/;

const timeOfDay = /[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/;
const dayMs = 86_400_000;

/** Reads a date of the years 1 to 9999, written in digits. Without a format, any that can be a day will do. */
export function parseDate(text: string, format: DateFormat | null): DateReading {
  if (text.length > 40) return unreadable;
  const [first, ...others] = readDays(text.replace(midnight, ''));
  if (first === undefined) return unreadable;
  const isAmbiguous = others.length > 0;
  if (format === null) return { isRight: true, isAmbiguous, mended: null };
  if ([first, ...others].some((day) => writeDate(day, format) === text))
    return { isRight: true, isAmbiguous: false, mended: null };
  return { isRight: false, isAmbiguous: false, mended: isAmbiguous ? null : writeDate(first, format) };
}

/** The latest moment at which a day that the text may mean begins, in UTC, and that is not to come; null for none. */
export function latestDay(text: string, now: number): number | null {
  if (text.length > 40) return null;
  const days = readDays(text.replace(timeOfDay, '')).map(({ year, month, day }) =>
    Date.UTC(year, month - 1, day),
  );
  const past = days.filter((day) => day <= now + dayMs);
  return past.length === 0 ? null : Math.max(...past);
}

/** The days that a text may mean: two where day and month could be swapped. */
function readDays(text: string): Day[] {
  const [, year, , month, day] = yearFirst.exec(text) ?? [];
  if (year !== undefined) return onlyReal([[year, month, day]]);
  const [, a, separator, b, last] = yearLast.exec(text) ?? [];
  if (last === undefined) return [];
  // Nobody writes the month first with dots.
  const days = onlyReal(
    separator === '.'
      ? [[last, b, a]]
      : [
          [last, b, a],
          [last, a, b],
        ],
  );
  return a !== undefined && b !== undefined && Number(a) === Number(b) ? days.slice(0, 1) : days;
}

function onlyReal(parts: readonly (readonly (string | undefined)[])[]): Day[] {
  return parts.flatMap(([year, month, day]) => {
    const read = { year: Number(year), month: Number(month), day: Number(day) };
    const date = new Date(Date.UTC(2000, read.month - 1, read.day));
    // The calendar repeats after 400 years; years below 100 mean others to it.
    date.setUTCFullYear(2000 + (read.year % 400), read.month - 1, read.day);
    const isReal = read.year > 0 && date.getUTCMonth() === read.month - 1 && date.getUTCDate() === read.day;
    return isReal ? [read] : [];
  });
}

export function writeDate({ year, month, day }: Day, format: DateFormat): string {
  return format
    .replace('YYYY', String(year).padStart(4, '0'))
    .replace('MM', String(month).padStart(2, '0'))
    .replace('DD', String(day).padStart(2, '0'));
}
