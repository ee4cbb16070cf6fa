import type { Profile } from '../profiles/schema.ts';
import { foldLabel } from './field.ts';

export type Known = NonNullable<Profile['columns']['known']>['value'][number];

export interface KnownColumn {
  readonly known: Known;
  /** Is it what the platform reads, or does it differ in case, spaces and punctuation? */
  readonly isExact: boolean;
}

/** By label, the column of the platform that it means; null where it means none, or an earlier one means it better. */
export function findKnown({ header, columns }: Profile, labels: readonly string[]): (KnownColumn | null)[] {
  const known = columns.known?.value ?? [];
  const isAnyCase = header.labels?.value === 'any-case';
  const found: (KnownColumn | null)[] = labels.map(() => null);
  const taken = new Set<Known>();
  for (const isExact of [true, false]) {
    const form = isExact ? (isAnyCase ? foldCase : keep) : foldLabel;
    const byForm = new Map(
      known.flatMap((one) =>
        [one.label, ...(one.synonyms ?? [])].map((label) => [form(label), one] as const),
      ),
    );
    labels.forEach((label, column) => {
      const one = byForm.get(form(label));
      if (label.trim() === '' || one === undefined || found[column] !== null || taken.has(one)) return;
      found[column] = { known: one, isExact };
      taken.add(one);
    });
  }
  return found;
}

const keep = (label: string) => label;

function foldCase(label: string): string {
  return label.trim().toLowerCase();
}
