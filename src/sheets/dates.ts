/** What a number format makes of a serial number; null: it stays a number. */
export type DateFormat = 'date' | 'time' | 'datetime' | 'elapsed' | null;

// Built-in formats (ECMA-376 part 1, 18.8.30), those of East Asian locales among them.
const builtIn: readonly (readonly [from: number, to: number, format: DateFormat])[] = [
  [14, 17, 'date'],
  [18, 21, 'time'],
  [22, 22, 'datetime'],
  [27, 31, 'date'],
  [32, 33, 'time'],
  [34, 36, 'date'],
  [45, 45, 'time'],
  [46, 46, 'elapsed'],
  [47, 47, 'time'],
  [50, 58, 'date'],
];

/** By the number of a built-in format. */
export function builtInFormat(id: number): DateFormat {
  return builtIn.find(([from, to]) => id >= from && id <= to)?.[2] ?? null;
}

/** By the code of a format, such as `[$-409]d-mmm-yy;@` or `[Red]#,##0.00`. */
export function dateFormat(code: string): DateFormat {
  const [first = ''] = code
    .replace(/\\./g, '')
    .replace(/"[^"]*"/g, '')
    .replace(/[_*]./g, '')
    .split(';');
  if (/\[(?:h+|m+|s+)\]/i.test(first)) return 'elapsed';
  const plain = first.toLowerCase().replace(/\[[^\]]*\]|am\/pm|a\/p/g, '');
  if (plain.includes('general') || /[0#?]/.test(plain.replace(/s[.,]0+/g, 's'))) return null;
  const hasTime = /[hs]/.test(plain);
  const hasDate = /[yde]/.test(plain) || (!hasTime && plain.includes('m'));
  if (hasDate) return hasTime ? 'datetime' : 'date';
  return hasTime ? 'time' : null;
}

const dayMs = 86_400_000;
const daysTo1970 = 25_569;
const daysOf1904 = 1462;
// 9999-12-31, the last day that a spreadsheet knows.
const lastSerial = 2_958_465;

/** Is a number a date, shown so? One that is none stays the number that it is. */
export function isSerial(value: number, format: DateFormat, is1904: boolean): boolean {
  if (format === null || !(value >= 0)) return false;
  return format === 'elapsed' ? value <= lastSerial : value + (is1904 ? daysOf1904 : 0) < lastSerial + 1;
}

/**
 * ISO text of a serial number: `2024-05-01`, `2024-05-01T10:30:00`, `10:30:00`, elapsed `26:30:00`. Null where it is no date,
 * so that the number stands. Serial 60 is 1900-02-29, a day that spreadsheets believe in.
 */
export function serialText(serial: number, format: DateFormat, is1904: boolean): string | null {
  if (!isSerial(serial, format, is1904)) return null;
  if (format === 'elapsed') return clock(Math.round(serial * 86_400));
  const days = serial + (is1904 ? daysOf1904 : 0);
  if (days < 1 || format === 'time') return clock(Math.round((serial % 1) * 86_400) % 86_400);
  const ms = Math.round((days + (days < 60 ? 1 : 0) - daysTo1970) * 86_400) * 1000;
  const [date = '', time = ''] = new Date(ms).toISOString().split('T');
  const shown = Math.floor(days) === 60 ? '1900-02-29' : date;
  return ms % dayMs === 0 ? shown : `${shown}T${time.slice(0, 8)}`;
}

function clock(seconds: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
