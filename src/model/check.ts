import type { Batch } from './batch.ts';
import type { Contact } from './contact.ts';
import type { FindingData } from './finding.ts';
import type { Candidate, List } from './list.ts';
import type { Repair, Rule } from './rule.ts';

/**
 * Says that a rule applies here. `column` is 0-based; `value` is the cell as it stands. Row and line are known to the
 * caller. Of a million findings few are kept: `data` may be what makes them.
 */
export type Report = (
  rule: Rule,
  column: number | null,
  value: string | null,
  data: FindingData | (() => FindingData),
  extra?: ReportExtra,
) => void;

export interface ReportExtra {
  /** What the cell would become, where one reading is plausible. */
  readonly suggestion?: string | null;
  /** Where this case is mended at another grade than the rule says. */
  readonly repair?: Repair | null;
  /** Columns to choose from. */
  readonly candidates?: readonly Candidate[];
  /** Where it is seen first, of a finding about the whole file. */
  readonly place?: { readonly line: number | null; readonly column: number | null };
  /** Nothing can be judged because of it, so that no setting makes it less than an error. */
  readonly isDecisive?: boolean;
  /** The command line that settles it. */
  readonly command?: string;
}

export type RowCheck = (batch: Batch, row: number, contact: Contact) => void;

/**
 * Code that looks, for one family of rules. Synchronous, no I/O, changes nothing. `file` runs once before the rows, `rows`
 * gives the function called for every row that is not blank (null: nothing to see in this list), `end` runs after the last.
 */
export interface Check {
  readonly rules: readonly Rule[];
  file?(list: List, report: Report): void;
  rows?(list: List, report: Report): RowCheck | null;
  end?(list: List, read: number, report: Report): void;
}
