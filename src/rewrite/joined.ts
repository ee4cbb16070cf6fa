import { foldLabel } from '../model/field.ts';
import type { List } from '../model/list.ts';

/** The columns of several lists as those of one: labels that are the same but for case and punctuation are one column. */
export interface Joined {
  /** As they are written where each stands first. */
  readonly labels: readonly string[];
  /** Is every list laid out so already? */
  readonly isPlain: boolean;
  /** By column of the list, where its cells go. */
  columnsOf(list: List): readonly number[];
}

export function joinColumns(lists: readonly List[]): Joined {
  const labels: string[] = [];
  const known = new Map<string, number>();
  for (const list of lists) {
    for (const [column, name] of namesOf(list).entries()) {
      if (known.has(name)) continue;
      known.set(name, labels.length);
      labels.push(list.header.labels[column] ?? '');
    }
  }
  return {
    labels,
    isPlain: lists.length < 2,
    columnsOf: (list) => namesOf(list).map((name) => known.get(name)!),
  };
}

/** A label by which the column is known, and which of those that bear it; of columns without one, which of those. */
function namesOf({ header, width }: List): string[] {
  const counts = new Map<string, number>();
  return Array.from({ length: width }, (_, column) => {
    const text = header.labels[column] ?? '';
    const folded = foldLabel(text) || text.trim();
    const count = (counts.get(folded) ?? 0) + 1;
    counts.set(folded, count);
    return `${count} ${folded}`;
  });
}
