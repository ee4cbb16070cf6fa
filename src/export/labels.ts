import { channelOfLabel, labelOfChannel } from '../fields/channel.ts';
import { phone as phoneField } from '../fields/phone.ts';
import { foldLabel } from '../model/field.ts';
import { withoutInvisible } from '../model/invisible.ts';
import { findKnown } from '../model/known-column.ts';
import { findLabelFault } from '../model/label-fault.ts';
import { declaredLabels, type List } from '../model/list.ts';
import { columnLetter } from '../model/position.ts';
import type { Places, Written } from './places.ts';

export interface Renaming {
  /** 0-based in the source. */
  readonly column: number;
  readonly from: string;
  readonly to: string;
}

/** What the written columns are called: as before, wherever the platform takes that. */
export function labelColumns(
  list: List,
  { columns, phone }: Places,
): { labels: string[]; renamed: Renaming[] } {
  const { header, profile } = list;
  const isNameless = header.line === null;
  const labelOf = (column: Written) =>
    isNameless || typeof column !== 'number' ? '' : (header.labels[column] ?? '').trim();
  const known = findKnown(profile, header.labels);
  const ofPhone = nameOfPhone(list, withoutInvisible(labelOf(columns[phone]!)).trim());
  const form = profile.header.labels?.value === 'any-case' ? (text: string) => text.toLowerCase() : String;
  const gap = profile.header.forbiddenCharacters?.value.includes(' ') ? '_' : ' ';
  const declared = declaredLabels(list);
  const taken = new Set([ofPhone, ...declared.values()].map(form));
  const labels = columns.map((column, i) => {
    if (i === phone) return ofPhone;
    const own = typeof column === 'number' ? declared.get(column) : undefined;
    if (own !== undefined) return own;
    const label = typeof column === 'number' ? nameOf(column) : nameOfOwn(list, column, i);
    if (label === '') return label;
    const most = profile.header.maxLabelCharacters?.value ?? Number.POSITIVE_INFINITY;
    let unique = label;
    for (let n = 2; taken.has(form(unique)); n++) {
      const ending = `${gap}${n}`;
      unique = `${label.slice(0, most - ending.length)}${ending}`;
    }
    taken.add(form(unique));
    return unique;
  });
  const renamed = labels.flatMap((to, i): Renaming[] => {
    const column = columns[i]!;
    const from = labelOf(column);
    return isNameless || typeof column !== 'number' || to === from ? [] : [{ column, from, to }];
  });
  return { labels, renamed };

  function nameOf(column: number): string {
    const letter = columnLetter(column);
    if (isNameless) return mend(`Column ${letter}`, letter);
    const match = known[column] ?? null;
    // A column that the platform needs, finds by its place, or else would refuse bears the platform's own label.
    const isNeeded = match?.known.required === true || match?.known.position !== undefined;
    if (match !== null && !match.isExact && (isNeeded || profile.columns.extra?.value === 'refused'))
      return match.known.label;
    const label = withoutInvisible(labelOf(column)).trim();
    const isByLabel = profile.columns.identity?.value.by === 'label';
    // Where the label alone tells which column is dialled, no other may look like it.
    const rivals = !isByLabel && phoneField.canonical.includes(foldLabel(label));
    return mend(rivals ? `${label} (other)` : label, letter);
  }

  function mend(label: string, letter: string): string {
    return findLabelFault(label, profile.header, letter)?.mended ?? label;
  }
}

/** Of a column that the source has not. */
function nameOfOwn({ profile }: List, column: Written, place: number): string {
  const code = profile.phone.callingCode?.value;
  if (column === 'calling-code' && code?.by === 'label') return code.label;
  if (column === 'time-zone')
    return profile.columns.variables?.value.find(({ type }) => type === 'timezone')?.name ?? '';
  return profile.columns.known?.value.find(({ position }) => position === place + 1)?.label ?? '';
}

function nameOfPhone({ profile, phone, ids: [id] }: List, label: string): string {
  const identity = profile.columns.identity?.value;
  if (identity?.by === 'label') return phone?.by === 'exact' ? label : identity.label;
  // The label tells whoever reads the list next of which channel it is.
  if (id?.channel) return channelOfLabel(label) === id.channel ? label : labelOfChannel(id.channel);
  if (identity?.by === 'position') {
    const own = profile.columns.known?.value.find(({ position }) => position === identity.position)?.label;
    return own ?? (label === '' ? phoneField.id : label);
  }
  return phoneField.canonical.includes(foldLabel(label)) ? label : phoneField.id;
}
