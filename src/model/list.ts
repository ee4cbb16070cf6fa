import type { PhoneStyle } from '../phones/index.ts';
import type { Profile, Variable } from '../profiles/schema.ts';
import type { Frame } from './batch.ts';
import type { Channel } from './channel.ts';
import type { NumberCell } from './number-cell.ts';

/** Why a column was taken for a field; the order is the order of §mapping: earlier wins. */
export type MappedBy = 'map' | 'exact' | 'position' | 'canonical' | 'alias' | 'qualified' | 'content';

export interface Mapped {
  readonly field: string;
  readonly column: number;
  readonly by: MappedBy;
}

/** A column that holds IDs of a messaging channel. */
export interface IdColumn extends Mapped {
  /** Of rows that do not name their own; null where each has to. */
  readonly channel: Channel | null;
  /** Its IDs went through a spreadsheet as numbers. */
  readonly isRounded: boolean;
}

/** A column that holds a variable of each contact. */
export interface VariableColumn extends Mapped {
  readonly variable: Variable;
  /** What the platform calls it. */
  readonly label: string;
  /** Column of the secondary number that it is of; null where it is of the contact. */
  readonly ofNumber: number | null;
}

/** A column that holds further numbers of each contact. */
export interface SecondaryColumn extends Mapped {
  /** What the platform calls it. */
  readonly label: string;
}

export interface Header {
  /** Physical line; null where the file has none. */
  readonly line: number | null;
  readonly labels: readonly string[];
}

/** A column that could be meant, with what a person needs to choose. */
export interface Candidate {
  readonly column: number;
  readonly label: string;
  /** Share of the looked-at rows in which the cell is filled, 0 … 1. */
  readonly fill: number;
  readonly sample: string;
  /** What to add to the command line to choose it. */
  readonly command: string;
}

/** One input file as one platform sees it, before any row is judged. */
export interface List {
  readonly path: string;
  readonly format: string;
  readonly bytes: number | null;
  /** All three as in `Table`. */
  readonly encoding: string | null;
  readonly encodingBy: string | null;
  readonly delimiter: string | null;
  /** The sheet that is read; null for a text. */
  readonly sheet: string | null;
  readonly frame: Frame;
  readonly header: Header;
  /** Columns of the header, or of the widest looked-at row where there is none. */
  readonly width: number;
  readonly phone: Mapped | null;
  readonly country: Mapped | null;
  /** The column of the calling code, where the platform wants a number in two. */
  readonly callingCode: Mapped | null;
  /** Where contacts are known by IDs in place of numbers: one column, or one a channel in a list that will be split. */
  readonly ids: readonly IdColumn[];
  /** The column that names the channel of each row. */
  readonly channel: Mapped | null;
  /** Those that the platform knows and the list has. */
  readonly variables: readonly VariableColumn[];
  /** Further numbers, in the order in which they are dialled. */
  readonly secondaries: readonly SecondaryColumn[];
  /** How further numbers stand in the phone cell; null where each has a cell of its own. */
  readonly several: NumberCell | null;
  /** Columns that rollcall added to a file it handed back, or the platform to its report; no rule looks at them. */
  readonly ours: ReadonlySet<number>;
  readonly profile: Profile;
  readonly style: PhoneStyle | null;
  /** `writtenName` of the encoding in which `export` writes the list as text; null where it makes a workbook of it. */
  readonly writtenIn: string | null;
  readonly options: JudgeOptions;
}

export interface JudgeOptions {
  /** ISO-2 for national numbers. */
  readonly country: string | null;
  /** ISO-2; empty means any. */
  readonly allowCountries: ReadonlySet<string>;
  readonly strictness: 'valid' | 'possible';
  readonly repair: 'none' | 'certain' | 'likely';
  readonly onePerPhone: boolean;
  /** The good rows will be written as the platform wants them. */
  readonly willBeLaidOut: boolean;
  /** Milliseconds since the epoch; ages are counted from it. */
  readonly now: number;
  /** Where a number has one time zone, `export` writes it. */
  readonly fillsTimeZone: boolean;
  readonly written: WrittenForm;
}

/** How the good rows will be written, as far as somebody said it. */
export interface WrittenForm {
  readonly format: 'csv' | 'xlsx' | null;
  /** A `writtenName`. */
  readonly encoding: string | null;
  /** Several lists become one: the encoding of none of them says in what it is written. */
  readonly isJoined: boolean;
}

/** May the person who uploads say which column is which? Where the platform names its own column, only if that is documented. */
export function hasMappingScreen(profile: Profile): boolean {
  return profile.header.mappingScreen?.value ?? profile.columns.identity === undefined;
}

/** The columns of what the platform declares besides: further numbers and variables. */
export function declaredOf({ secondaries, several, variables }: List): readonly Mapped[] {
  return several === null ? [...secondaries, ...variables] : variables;
}

/** By their columns, what the platform calls them, where it says so. */
export function declaredLabels({ secondaries, several, variables }: List): ReadonlyMap<number, string> {
  const named = variables.filter(({ variable }) => variable.anyLabel !== true);
  const numbers = several === null ? secondaries : [];
  return new Map([...numbers, ...named].map(({ column, label }) => [column, label]));
}
