import { findKnown } from './known-column.ts';
import { declaredLabels, type List } from './list.ts';

/** The columns that the platform does not know and for which it would refuse the list: `export` leaves them out. */
export function findRefused(list: List): ReadonlySet<number> {
  const { profile, header, ours, width, phone, ids, callingCode } = list;
  if (profile.columns.extra?.value !== 'refused' || header.line === null) return new Set();
  const known = findKnown(profile, header.labels);
  const declared = declaredLabels(list);
  const contact = (phone ?? ids[0])?.column;
  const columns = Array.from({ length: width }, (_, column) => column);
  return new Set(
    columns.filter(
      (column) =>
        column !== contact &&
        column !== callingCode?.column &&
        !ours.has(column) &&
        !declared.has(column) &&
        (known[column] ?? null) === null,
    ),
  );
}
