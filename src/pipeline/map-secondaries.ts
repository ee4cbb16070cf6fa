import { foldLabel } from '../model/field.ts';
import type { SecondaryColumn } from '../model/list.ts';
import { findLabelled, type Labelled } from './map-variables.ts';

export interface FoundSecondaries {
  readonly columns: readonly SecondaryColumn[];
  /** Columns of more of them than the platform was set up for, and how many that would be. */
  readonly beyond: { readonly columns: readonly number[]; readonly count: number };
}

export const noSecondaries: FoundSecondaries = { columns: [], beyond: { columns: [], count: 0 } };

// As many as anybody has; what looks like a later one is another thing.
const most = 10;

/** Finds the columns of further numbers by the labels that the platform documents, or as it was said. */
export function findSecondaries(labelled: Labelled): FoundSecondaries {
  const { labels, profile, taken } = labelled;
  const declared = profile.columns.secondaries?.value;
  if (declared === undefined) return noSecondaries;
  const columns: SecondaryColumn[] = [];
  const beyond: number[] = [];
  let count = declared.count;
  for (let n = 1; n <= most; n++) {
    const label = declared.label.replace('{n}', String(n));
    const others = new Set([...taken, ...columns.map(({ column }) => column)]);
    if (n <= declared.count) {
      const found = findLabelled(label, `secondary.${n}`, { ...labelled, taken: others });
      if (found !== null) columns.push({ ...found, label });
      continue;
    }
    const column = labels.findIndex((text, c) => !others.has(c) && foldLabel(text) === foldLabel(label));
    if (column === -1) continue;
    beyond.push(column);
    count = n;
  }
  return { columns, beyond: { columns: beyond, count } };
}
