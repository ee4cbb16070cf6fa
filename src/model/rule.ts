export type Severity = 'error' | 'warning' | 'note';
export type Scope = 'file' | 'column' | 'row' | 'cell';
export type Repair = 'certain' | 'likely';

/** A tiny list and the flags to judge it with; the tests run both through the program. */
export interface RuleExample {
  readonly input: string | Uint8Array;
  /** File name, where the name matters. */
  readonly name?: string;
  readonly flags?: readonly string[];
  /** A platform file (YAML) to judge it by, for rules that only a platform's own limits bring to life. */
  readonly platform?: string;
  /** Other files that the flags name, by the name there. */
  readonly files?: Readonly<Record<string, string>>;
}

/** One thing a user can read about, switch off or get reported. `{…}` in the texts are fields of the finding. */
export interface Rule {
  /** `family/offence`; public and never reused. */
  readonly id: string;
  readonly scope: Scope;
  /** Under `generic`; a platform or `--rule` changes it. */
  readonly severity: Severity;
  /** The grade at which `export` mends it; null where a person must. */
  readonly repair: Repair | null;
  /** Where a row is several contacts, it costs the row only the one it was found in. */
  readonly ofPart?: true;
  /** It is mended by clearing the cell. */
  readonly clears?: true;
  /** Nothing else need be said of a row that it was found in. */
  readonly endsRow?: true;
  /** Heading of its line in the summary. */
  readonly title: string;
  /** One sentence: what is wrong. */
  readonly message: string;
  /** The same where its `{n}` is 1. */
  readonly messageOfOne?: string;
  /** One action that a non-programmer can do. */
  readonly guidance: string;
  /** Why it matters, for `explain`. */
  readonly why: string;
  readonly examples: { readonly valid: RuleExample; readonly invalid: RuleExample };
}

export function familyOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

/** Does an error of it say that whoever the row is of must not be contacted? */
export function tellsListed({ id, scope }: Rule): boolean {
  return scope === 'row' && id.startsWith('do-not-call/');
}

/** Does an error of it say that the row is there already? A cell that repeats another is no such row. */
export function tellsRepeat({ id, scope }: Rule): boolean {
  return scope === 'row' && id.startsWith('dup/');
}
