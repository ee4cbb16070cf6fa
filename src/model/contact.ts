import type { PhoneReading } from '../phones/index.ts';

/** What was understood of a row. One value, refilled for every row: a check must not keep it. */
export interface Contact {
  /** The phone cell, read once; null where it is empty or no phone column is known. */
  phone: PhoneReading | null;
  /** The phone cell's text as it stands. */
  readonly phoneText: string;
  /** ISO-2 from the row's country column; null where there is none or it is not recognised. */
  country: string | null;
  /** The country cell's text as it stands. */
  readonly countryText: string;
}
