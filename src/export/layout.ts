import { channelOfLabel, labelOfChannel } from '../fields/channel.ts';
import { phone as phoneField } from '../fields/phone.ts';
import { foldLabel } from '../model/field.ts';
import { withoutInvisible } from '../model/invisible.ts';
import type { List } from '../model/list.ts';
import { columnLetter } from '../model/position.ts';

/** Which columns the platform's list has, and what they are called. */
export interface Layout {
  /** Null where no header is written. */
  readonly labels: readonly string[] | null;
  /** By written column, its column in the source. */
  readonly columns: readonly number[];
  /** The written column that holds the phone, or the ID in its place. */
  readonly phone: number;
  readonly changes: readonly LayoutChange[];
}

export type LayoutChange =
  | { readonly kind: 'phone-moved'; readonly from: number; readonly to: number }
  | { readonly kind: 'renamed'; readonly column: number; readonly from: string; readonly to: string }
  | { readonly kind: 'header-added' | 'header-removed' };

/**
 * Lays a list's columns out as its platform wants them: the phone in its place or under its label, all others as they follow,
 * without those that rollcall added itself. Whoever reads the result finds the same column as the phone or ID.
 */
export function layOut(list: List): Layout {
  const { profile, header, ours, width } = list;
  const source = (list.phone ?? list.ids[0]!).column;
  const count = Math.max(width, source + 1);
  const others = Array.from({ length: count }, (_, column) => column).filter(
    (column) => column !== source && !ours.has(column),
  );
  const identity = profile.columns.identity?.value;
  const place = others.filter((column) => column < source).length;
  const phone = identity?.by === 'position' ? Math.min(identity.position - 1, others.length) : place;
  const columns = [...others.slice(0, phone), source, ...others.slice(phone)];

  const policy = profile.header.policy?.value;
  const isNameless = header.line === null;
  const hasHeader =
    policy !== 'forbidden' && (!isNameless || policy === 'required' || identity?.by !== 'position');
  const named = hasHeader ? nameColumns(list, columns, phone) : null;
  return {
    labels: named?.labels ?? null,
    columns,
    phone,
    changes: [
      ...(phone !== place ? [{ kind: 'phone-moved', from: source, to: phone } as const] : []),
      ...(named?.changes ?? []),
      ...(hasHeader && isNameless ? [{ kind: 'header-added' } as const] : []),
      ...(!hasHeader && !isNameless ? [{ kind: 'header-removed' } as const] : []),
    ],
  };
}

function nameColumns(
  list: List,
  columns: readonly number[],
  phone: number,
): { labels: string[]; changes: LayoutChange[] } {
  const isNameless = list.header.line === null;
  const known = columns.map((column) => (isNameless ? '' : (list.header.labels[column] ?? '').trim()));
  const ofPhone = nameOfPhone(list, withoutInvisible(known[phone]!).trim());
  const isByLabel = list.profile.columns.identity?.value.by === 'label';
  const taken = new Set([ofPhone]);
  const labels = columns.map((column, i) => {
    if (i === phone) return ofPhone;
    if (isNameless) return `Column ${columnLetter(column)}`;
    const label = withoutInvisible(known[i]!).trim();
    if (label === '') return label;
    // Where the label alone tells which column is dialled, no other may look like it.
    const rivals = !isByLabel && phoneField.canonical.includes(foldLabel(label));
    const unique = makeUnique(rivals ? `${label} (other)` : label, taken);
    taken.add(unique);
    return unique;
  });
  const changes = labels.flatMap((to, i): LayoutChange[] => {
    const from = known[i]!;
    return to === from || isNameless ? [] : [{ kind: 'renamed', column: columns[i]!, from, to }];
  });
  return { labels, changes };
}

function nameOfPhone({ profile, ids: [id] }: List, label: string): string {
  const identity = profile.columns.identity?.value;
  if (identity?.by === 'label') return identity.label;
  // The label tells whoever reads the list next of which channel it is.
  if (id?.channel) return channelOfLabel(label) === id.channel ? label : labelOfChannel(id.channel);
  if (identity?.by === 'position') return label === '' ? phoneField.id : label;
  return phoneField.canonical.includes(foldLabel(label)) ? label : phoneField.id;
}

function makeUnique(label: string, taken: ReadonlySet<string>): string {
  let unique = label;
  for (let n = 2; taken.has(unique); n++) unique = `${label} ${n}`;
  return unique;
}
