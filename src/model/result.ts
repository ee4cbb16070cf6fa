import type { LayoutChange } from '../export/layout.ts';
import type { Profile } from '../profiles/schema.ts';
import type { SheetFacts } from './batch.ts';
import type { Finding } from './finding.ts';
import type { Header, IdColumn, Mapped } from './list.ts';
import type { Rule, Severity } from './rule.ts';

/** Where each row ended. read = the sum of the others. */
export interface RowCounts {
  read: number;
  clean: number;
  repairable: number;
  rejected: number;
  duplicate: number;
  doNotCall: number;
  blank: number;
}

/** Where the judge sends a row, as bytes for a whole batch. */
export const lanes = { blank: 0, clean: 1, repairable: 2, rejected: 3, duplicate: 4, doNotCall: 5 } as const;

/** The lanes of rows that no platform gets. */
export type LeftOut = 'rejected' | 'duplicate' | 'doNotCall';

export function zeroRows(): RowCounts {
  return { read: 0, clean: 0, repairable: 0, rejected: 0, duplicate: 0, doNotCall: 0, blank: 0 };
}

export function addRows(sum: RowCounts, more: RowCounts): void {
  for (const lane of Object.keys(sum) as (keyof RowCounts)[]) sum[lane] += more[lane];
}

export type Verdict = 'accepted' | 'partial' | 'refused';

/** All findings of one rule in one column, counted; the first stands for the rest. */
export interface FindingGroup {
  readonly rule: Rule;
  readonly severity: Severity;
  /** Does `export` mend these at the present `--repair`? */
  readonly repairs: boolean;
  readonly column: number | null;
  count: number;
  readonly first: Finding;
}

/** What `inspect` tells of a column. */
export interface ColumnFacts {
  readonly label: string;
  /** Rows in which the cell holds something. */
  readonly filled: number;
}

export interface Insight {
  readonly columns: readonly ColumnFacts[];
  /** IDs by channel, those that were read; null in a list of numbers. */
  readonly channels: Readonly<Record<string, number>> | null;
  /** Numbers by ISO-2 country (`+800` and the like for none), and by line type; read numbers only. */
  readonly countries: Readonly<Record<string, number>>;
  readonly lineTypes: Readonly<Record<string, number>>;
  /** The first rows as they stand. */
  readonly samples: readonly (readonly string[])[];
}

export interface FileResult {
  readonly path: string;
  readonly format: string | null;
  readonly bytes: number | null;
  readonly encoding: string | null;
  readonly encodingBy: string | null;
  readonly delimiter: string | null;
  /** A decoded piece of text that shows whether the encoding is right. */
  readonly sample: string | null;
  /** The sheet that was read; null for a text. */
  readonly sheet: string | null;
  /** All sheets in the workbook's order; null for a text. */
  readonly sheets: readonly SheetFacts[] | null;
  /** False where reading broke off. */
  readonly complete: boolean;
  /** False where no row could be judged: one file finding says why. */
  readonly judged: boolean;
  readonly header: Header | null;
  readonly phone: Mapped | null;
  readonly country: Mapped | null;
  /** Both as in `List`. */
  readonly ids: readonly IdColumn[];
  readonly channel: Mapped | null;
  /** As `declaredOf` the list. */
  readonly declared: readonly Mapped[];
  /** ISO-2 by which national numbers were read. */
  readonly countryGiven: string | null;
  readonly rows: RowCounts;
  readonly verdict: Verdict;
  readonly ok: boolean;
  readonly groups: readonly FindingGroup[];
  /** The kept ones, in order; the groups count all. */
  readonly findings: readonly Finding[];
  readonly insight: Insight | null;
}

export interface PlatformResult {
  readonly platform: Profile;
  readonly verdict: Verdict;
  readonly ok: boolean;
  readonly rows: RowCounts;
  readonly files: readonly FileResult[];
}

export interface Output {
  readonly path: string;
  readonly kind: string;
  readonly rows: number;
  readonly bytes: number;
}

/** What a list became for a platform, or several that were combined. */
export interface WrittenSet {
  /** The paths of the lists. */
  readonly lists: readonly string[];
  readonly isCombined: boolean;
  readonly folder: string;
  readonly files: readonly Output[];
  readonly format: 'csv' | 'xlsx';
  /** As `List.writtenIn`. */
  readonly encoding: string | null;
  /** Numbers that are written in another way; the first of them, as it was and as it is. */
  readonly rewritten: number;
  readonly example: readonly [before: string, after: string] | null;
  /** Other cells that lost outer space, or characters that nobody sees. */
  readonly cleaned: number;
  /** Variables that are written in another way, or cleared. */
  readonly mended: number;
  /** Secondary numbers that were cleared. */
  readonly cleared: number;
  /** Rows whose secondary numbers were moved to the left. */
  readonly moved: number;
  /** Time zones that were filled in. */
  readonly zones: number;
  readonly changes: readonly LayoutChange[];
  /** Rows that were left out as a whole and went, in part, into lists of other channels. */
  readonly partly?: number;
  /** Was it confirmed? */
  readonly consent: boolean;
}

/** Where corrected rows ended. */
export interface MergeCounts {
  corrected: number;
  ready: number;
  rejected: number;
  duplicate: number;
  doNotCall: number;
  /** Rows that are not of the list. */
  unknown: number;
  /** Rejected rows that were in no corrected file. */
  givenUp: number;
  /** Where a row is several contacts: rows left out of which some are uploaded all the same, and ready ones that all were before. */
  partly?: number;
  nothingNew?: number;
}

/** What became of the numbers of a list that was written again. */
export interface NumberCounts {
  rewritten: number;
  /** Written so already. */
  unchanged: number;
  /** Not read, or not to be held by the style: the cell stands, is empty, or its row is left out. */
  kept: number;
  emptied: number;
  dropped: number;
  /** Of these, numbers that were read: with an extension, or of a country, that the style has no place for. */
  extended: number;
  foreign: number;
  /** Cells, of any column. */
  trimmed: number;
}

export function noCounts(): NumberCounts {
  return {
    ...{ rewritten: 0, unchanged: 0, kept: 0, emptied: 0, dropped: 0 },
    ...{ extended: 0, foreign: 0, trimmed: 0 },
  };
}

export interface RunResult {
  readonly command: string;
  readonly ok: boolean;
  readonly results: readonly PlatformResult[];
  readonly outputs: readonly Output[];
  /** Null where no list was to be written. */
  readonly numbers: NumberCounts | null;
  /** Null where no set was to be written. */
  readonly sets?: readonly WrittenSet[] | null;
  /** Null where nothing was merged. */
  readonly merge?: MergeCounts | null;
}

/** Counts by rule over all columns, in order of first appearance. */
export function countByRule(
  groups: readonly FindingGroup[],
): Map<string, { severity: Severity; count: number }> {
  const counts = new Map<string, { severity: Severity; count: number }>();
  for (const { rule, severity, count } of groups) {
    const sum = counts.get(rule.id);
    if (sum === undefined) counts.set(rule.id, { severity, count });
    else sum.count += count;
  }
  return counts;
}
