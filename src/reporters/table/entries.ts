import type { Finding } from '../../model/finding.ts';
import type { FindingGroup } from '../../model/result.ts';
import { type Rule, type Severity, tellsRepeat } from '../../model/rule.ts';

/** One line of a section: a rule with all the columns it was found in. */
export interface Entry {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly repairs: boolean;
  readonly columns: readonly number[];
  readonly count: number;
  readonly first: Finding;
}

export interface Section {
  readonly title: string;
  /** What the numbers count. */
  readonly unit: string;
  readonly entries: readonly Entry[];
}

/** Sorts what was found by what has to be done about it; whole-file matters first, then the most frequent. */
export function sectionsOf(groups: readonly FindingGroup[]): Section[] {
  const entries = mergeColumns(groups);
  const errors = entries.filter(({ severity }) => severity === 'error');
  const repeats = errors.filter(({ rule }) => tellsRepeat(rule));
  const listed = errors.filter(({ rule }) => rule.id === 'do-not-call/listed');
  const others = errors.filter((entry) => !repeats.includes(entry) && !listed.includes(entry));
  return [
    { title: 'NEEDS YOU', unit: 'rows', entries: others.filter(({ repairs }) => !repairs) },
    { title: 'EXPORT REPAIRS', unit: 'rows', entries: others.filter(({ repairs }) => repairs) },
    { title: 'REPEATED', unit: 'rows', entries: repeats },
    { title: 'DO NOT CALL', unit: 'rows', entries: listed },
    { title: 'GOOD TO KNOW', unit: 'times', entries: entries.filter(({ severity }) => severity !== 'error') },
  ]
    .filter((section) => section.entries.length > 0)
    .map((section) => ({ ...section, entries: section.entries.sort(byWeight) }));
}

function mergeColumns(groups: readonly FindingGroup[]): Entry[] {
  const merged = new Map<string, Entry>();
  for (const { rule, severity, repairs, column, count, first } of groups) {
    const key = `${rule.id} ${repairs}`;
    const known = merged.get(key);
    const columns = column === null ? [] : [column];
    merged.set(key, {
      ...{ rule, severity, repairs },
      columns: known === undefined ? columns : [...known.columns, ...columns],
      count: (known?.count ?? 0) + count,
      first: known === undefined || isBefore(first, known.first) ? first : known.first,
    });
  }
  return [...merged.values()];
}

function isBefore(a: Finding, b: Finding): boolean {
  return (a.record ?? 0) < (b.record ?? 0);
}

function byWeight(a: Entry, b: Entry): number {
  const isWhole = (entry: Entry) => Number(entry.rule.scope === 'file');
  return (
    isWhole(b) - isWhole(a) ||
    severityRank(b) - severityRank(a) ||
    b.count - a.count ||
    (a.rule.id < b.rule.id ? -1 : 1)
  );
}

function severityRank({ severity }: Entry): number {
  return ['note', 'warning', 'error'].indexOf(severity);
}

/** What to do where `hasLikely`. */
export const likelyStep =
  'some of it can be read, though not for certain: --repair likely, then look at what it made of it';
