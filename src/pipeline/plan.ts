import type { DuplicatePolicy } from '../duplicates/index.ts';
import type { Batch, FileTrouble, Table } from '../model/batch.ts';
import type { ComparedList } from '../model/compared-list.ts';
import type { WorkError } from '../model/errors.ts';
import type { Finding } from '../model/finding.ts';
import type { JudgeOptions, List } from '../model/list.ts';
import type { FileResult, LeftOut, PlatformResult } from '../model/result.ts';
import type { Rule } from '../model/rule.ts';
import type { Source } from '../model/streams.ts';
import type { PhoneStyle } from '../phones/index.ts';
import type { Profile } from '../profiles/schema.ts';
import type { Bench } from './judge.ts';
import type { Readings } from './read-phones.ts';
import type { ColumnRules } from './tell-columns.ts';
import type { ColumnChoices, Understood } from './understand.ts';
import type { Gate } from './verdict.ts';

/** One platform to judge for. */
export interface Target {
  readonly profile: Profile;
  readonly bench: Omit<Bench, 'onFinding' | 'onLeftOut' | 'createDuplicates'>;
}

/** A file to read. `open` gives the records, or says why there are none to be had; it is called again where all rows must be looked at before the first is judged. */
export interface Input {
  readonly path: string;
  open(): Promise<{
    source: Source;
    opened: { readonly tables: readonly Table[] } | { readonly trouble: readonly FileTrouble[] };
  }>;
  /** After the last time that it was opened. */
  close?(): void;
}

/** Who wants to know what happens while it happens. All of it is synchronous. */
export interface Listener {
  /** The first target's view of all lists that can be opened, before the first of them is read. */
  onLists?(lists: readonly List[]): void;
  onFile?(target: Target, list: List | null, path: string): void;
  onFinding?: (target: Target, path: string, list: List | null, finding: Finding) => void;
  /** Every record of a list that can be judged, in order: those above the data, too. */
  onRows?(understood: Understood, batch: Batch, readings: Readings, rewriting: Rewriting): void;
  /** Every row that no platform gets, with the errors it has. */
  onLeftOut?: (
    lane: LeftOut,
    list: List,
    batch: Batch,
    row: number,
    record: number,
    findings: readonly Finding[],
  ) => void;
  /** Each batch once its rows from `from` on are judged; `lanes[row]` says where a row went. */
  onJudged?(understood: Understood, batch: Batch, from: number, readings: Readings, lanes: Uint8Array): void;
  onFileEnd?(target: Target, file: FileResult): void;
  onProgress?(path: string, bytes: number, ofBytes: number | null, rows: number): void;
  /** A promise while what was written has not been taken yet; reading waits for it. */
  settled?(): Promise<void> | null;
}

/** The list will be written again, so that how its numbers are written now is no fault. */
export interface Rewriting {
  /** How the numbers will be written; null: every cell as it is, so that no column need be found. */
  readonly style: PhoneStyle | null;
  /** Each row is handled by itself: nothing is looked at beforehand, no column votes. */
  readonly byRow: boolean;
}

/** A whole job as one value. */
export interface Plan {
  readonly inputs: readonly Input[];
  readonly targets: readonly Target[];
  readonly choices: ColumnChoices;
  readonly options: JudgeOptions;
  readonly gate: Gate;
  /** Which rows repeat others, and which of them is kept; null where nobody looks. */
  readonly duplicates: DuplicatePolicy | null;
  readonly rules: ColumnRules & { readonly byId: ReadonlyMap<string, Rule> };
  /** Null where lists are judged as they stand. */
  readonly rewriting: Rewriting | null;
  /** Rows that belong to the lists and come from elsewhere; they are judged once all of the lists' own are. */
  readonly more?: More;
  /** The inputs come as they are given, also where their rows are compared with each other. */
  readonly keepsOrder?: true;
  /** The lists that contacts are compared with, which the targets' benches hold; inputs, too. */
  readonly compared: readonly ComparedList[];
  /** Also tell what is in the columns. */
  readonly insight: boolean;
  readonly listeners: readonly Listener[];
}

export interface More {
  /** Asked for once all lists were read, and then for each in turn: what is yielded may depend on what became of those before. */
  rows(): Iterable<MoreRows>;
  /** Asked for once they are judged; it is told of the first list. */
  trouble(): readonly FileTrouble[];
}

/** Rows of one list. */
export interface MoreRows {
  /** As the first target's listeners know it. */
  readonly list: List;
  /** How many rejected rows of the list they stand for: those are counted no more. */
  readonly supersedes: number;
  /**
   * The line of each is that of the row which it stands for.
   * @param start number of the first batch's first record, 0-based.
   */
  batches(start: number): Iterable<Batch>;
}

export interface Ran {
  readonly results: readonly PlatformResult[];
  /** Why some input could not be worked on; the others were. */
  readonly failures: readonly WorkError[];
}
