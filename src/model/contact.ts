import type { IdReading } from '../fields/channel-id.ts';
import type { PhoneReading } from '../phones/index.ts';
import type { Channel } from './channel.ts';

/** What was understood of the IDs of a row. */
export interface IdsOfRow {
  /** Named by the row, or said for the whole list; null where nothing says it, or what it names is none. */
  readonly channel: Channel | null;
  /** The row names it in a way that is no name of it, but near one; with `--repair likely` only. */
  readonly isGuess: boolean;
  /** By column of `List.ids`: null where the cell is empty or its channel not known. */
  readonly ids: readonly (IdReading | null)[];
}

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
  /** Empty in a list of numbers. */
  ids: IdsOfRow;
}
