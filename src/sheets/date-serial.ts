/** How exactly an ISO text tells the time; a day alone, or down to the minute, second or millisecond. */
export type DatePrecision = 'day' | 'minute' | 'second' | 'millisecond';

export interface DateSerial {
  /** Days in the 1900 date system, the time of day as their fraction. */
  readonly serial: number;
  readonly precision: DatePrecision;
}

const isoDate = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{3}))?)?)?$/;
const dayMs = 86_400_000;
// 1970-01-01.
const epochSerial = 25_569;
// 1900-03-01: before it, spreadsheets count a 29th of February that never was.
const afterFalseLeapDay = 61;

/**
 * The serial of an ISO date, with or without time (`2024-02-29`, `2024-02-29T13:05:00.250`, or a space for the T), as
 * ECMA-376 part 1, 18.17.4.1 counts it; null for what is none, is no day of the calendar, or lies before 1900.
 */
export function dateToSerial(text: string): DateSerial | null {
  const [, year, month, day, hour, minute, second, milli] = isoDate.exec(text) ?? [];
  if (year === undefined || Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 59) {
    return null;
  }
  const midnight = Date.parse(`${year}-${month}-${day}T00:00:00Z`);
  // `Date.parse` takes the 31st of April for the 1st of May.
  if (Number.isNaN(midnight) || new Date(midnight).getUTCDate() !== Number(day)) return null;
  const days = midnight / dayMs + epochSerial;
  const date = days < afterFalseLeapDay ? days - 1 : days;
  if (date < 1) return null;
  const time =
    ((Number(hour ?? 0) * 60 + Number(minute ?? 0)) * 60 + Number(second ?? 0)) * 1000 + Number(milli ?? 0);
  return { serial: date + time / dayMs, precision: precisionOf(hour, second, milli) };
}

function precisionOf(hour?: string, second?: string, milli?: string): DatePrecision {
  if (hour === undefined) return 'day';
  if (second === undefined) return 'minute';
  return milli === undefined ? 'second' : 'millisecond';
}
