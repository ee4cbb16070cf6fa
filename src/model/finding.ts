import type { Candidate } from './list.ts';
import type { Repair, Rule, Severity } from './rule.ts';

/** Text that came from outside: masked and made printable wherever it is shown. */
export interface Outside {
  readonly kind: 'value' | 'label';
  readonly text: string;
}

export type FindingData = Readonly<Record<string, string | number | Outside>>;

/** One thing found. Data only: words live in the rule, rendering in the reporter, and it never holds a row. */
export interface Finding {
  readonly rule: Rule;
  readonly severity: Severity;
  /** Will `export` mend it at the present `--repair`? */
  readonly repairs: boolean;
  /** 1-based within the data; null for file and column scope. */
  readonly record: number | null;
  /** Physical line, or the sheet's row. */
  readonly line: number | null;
  /** The sheet it is in; null in a text. */
  readonly sheet: string | null;
  /** 0-based; null for file and row scope. */
  readonly column: number | null;
  /** The cell as it stands; null where no cell is meant. */
  readonly value: string | null;
  /** What it would become, where one reading is plausible; shown, not applied. */
  readonly suggestion: string | null;
  readonly data: FindingData;
  /** The grade at which `export` mends it; null where a person must. */
  readonly repair: Repair | null;
  readonly candidates: readonly Candidate[];
  /** What to add to the command line to settle it. */
  readonly command: string | null;
}

export function outside(text: string): Outside {
  return { kind: 'value', text };
}

export function label(text: string): Outside {
  return { kind: 'label', text };
}

/** A copy that does not keep alive the 64 KiB chunk it was cut from. */
export function copyText(text: string): string {
  return text.length < 13 ? text : Buffer.from(text, 'utf16le').toString('utf16le');
}

/** The same fields, none of which keeps a chunk alive. */
export function copyData(data: FindingData): FindingData {
  const copy: Record<string, string | number | Outside> = {};
  for (const key in data) {
    const value = data[key]!;
    copy[key] = typeof value === 'object' ? { kind: value.kind, text: copyText(value.text) } : value;
  }
  return copy;
}
