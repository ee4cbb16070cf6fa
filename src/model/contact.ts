import type { IdReading } from '../fields/channel-id.ts';
import type { VariableReading } from '../fields/variable.ts';
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

/** What was understood of a cell that holds a further number. */
export interface SecondaryReading {
  readonly phone: PhoneReading;
  /** The number it is again: 0 for the contact's own, else the place (from 1) in `List.secondaries`; null where it is new. */
  readonly repeats: number | null;
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
  /** By column of `List.variables`. */
  variables: readonly VariableReading[];
  /** Will the cell be cleared, by what was reported of the row so far? */
  isCleared(column: number): boolean;
  /** By column of `List.secondaries`: null where the cell is empty. */
  secondaries: readonly (SecondaryReading | null)[];
}

/** What was read of the columns that the platform declares, by row of a batch. */
export interface DeclaredReadings {
  /** By column of `List.variables`; empty where the list has none. */
  readonly variables: readonly (readonly VariableReading[])[];
  /** By column of `List.secondaries`; empty where the list has none. */
  readonly secondaries: readonly (readonly (SecondaryReading | null)[])[];
  /** By row, the columns whose cells are mended by clearing them; known once the rows are judged. */
  readonly cleared: ReadonlyMap<number, ReadonlySet<number>>;
}
