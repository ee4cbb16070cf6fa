import type { Key } from '../duplicates/index.ts';
import { UsageError } from '../model/errors.ts';
import { type Field, foldLabel, labelWords } from '../model/field.ts';
import { type Candidate, hasMappingScreen, type List, type Mapped, type MappedBy } from '../model/list.ts';
import { maskLabel } from '../model/mask.ts';
import { nearest } from '../model/nearest.ts';
import { labelOfFact, numberFacts } from '../model/number-fact.ts';
import { columnLetter, columnOfLetter } from '../model/position.ts';
import { printable } from '../model/printable.ts';
import type { Profile } from '../profiles/schema.ts';

/** Which column is the phone, and what is wrong with how it was found. */
export type PhoneColumn =
  | { readonly kind: 'found'; readonly mapped: Mapped; readonly fault: PositionFault | LabelFault | null }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly number[] }
  | { readonly kind: 'missing'; readonly name: string };

/** The platform reads by position, and the phones stand elsewhere. */
interface PositionFault {
  readonly rule: 'header/wrong-position';
  readonly position: number;
}

/** The platform knows the column by one label only, and it bears another. */
interface LabelFault {
  readonly rule: 'header/required-missing';
  readonly label: string;
}

/** What the looked-at rows show of a column: how many cells are filled, and how many of those could be phones. */
export interface ColumnLook extends Omit<Candidate, 'command'> {
  readonly filled: number;
  readonly phones: number;
}

/** Finds the phone column by the order of precedence; two in the winning tier are ambiguous. */
export function findPhoneColumn(
  labels: readonly string[],
  profile: Profile,
  field: Field,
  looks: readonly ColumnLook[],
  ours: ReadonlySet<number>,
  choice: string | null,
): PhoneColumn {
  if (choice !== null) {
    const column = resolveColumn(choice, labels, '--map');
    return found({ field: field.id, column, by: 'map' }, null);
  }
  const identity = profile.columns.identity?.value;
  if (identity?.by === 'position') return findByPosition(identity.position, labels, field, looks, ours);
  const tiers = labelTiers(labels, field, ours, exactColumns(labels, profile, ours));
  const winner = tiers.find((tier) => tier.columns.length > 0);
  if (winner === undefined) return { kind: 'missing', name: identity?.label ?? field.id };
  if (winner.columns.length > 1) return { kind: 'ambiguous', candidates: winner.columns };
  const mapped = { field: field.id, column: winner.columns[0]!, by: winner.by };
  const needsLabel = identity !== undefined && winner.by !== 'exact' && !hasMappingScreen(profile);
  return found(mapped, needsLabel ? { rule: 'header/required-missing', label: identity.label } : null);
}

/** Half of the filled cells: below that a column "plainly holds no phones" when another one does. */
const plainShare = 0.5;

function findByPosition(
  position: number,
  labels: readonly string[],
  field: Field,
  looks: readonly ColumnLook[],
  known: ReadonlySet<number>,
): PhoneColumn {
  const column = position - 1;
  const besides = looks.some((look) => !addedLabels.has(look.label) && holdsPhones(look))
    ? addedTo(looks)
    : [];
  const ours = new Set([...known, ...besides]);
  const wanted = found({ field: field.id, column, by: 'position' }, null);
  const fault = { rule: 'header/wrong-position', position } as const;
  const tiers = labelTiers(labels, field, ours, []).map(({ by, columns }) => ({
    by,
    holding: columns.filter((c) => c !== column && holdsPhones(looks[c])),
    isHere: columns.includes(column),
  }));
  const named = tiers.find(({ holding }) => holding.length > 0);
  if (holdsPhones(looks[column])) {
    // IDs can look like numbers: another label than a phone's gives way to the one column that bears one.
    const isTrusted = (labels[column] ?? '').trim() === '' || tiers.some(({ isHere }) => isHere);
    if (isTrusted || named?.holding.length !== 1) return wanted;
  }
  if (named !== undefined) {
    const [only, ...others] = named.holding;
    return others.length > 0
      ? { kind: 'ambiguous', candidates: named.holding }
      : found({ field: field.id, column: only!, by: named.by }, fault);
  }
  const byContent = looks.filter(
    (look) =>
      look.column !== column && !ours.has(look.column) && holdsPhones(look) && !isSpoiled(look.label, field),
  );
  if (byContent.length === 1)
    return found({ field: field.id, column: byContent[0]!.column, by: 'content' }, fault);
  return column < labels.length ? wanted : { kind: 'missing', name: field.id };
}

function addedTo(looks: readonly ColumnLook[]): number[] {
  return looks.filter(({ label }) => addedLabels.has(label)).map(({ column }) => column);
}

function holdsPhones(look: ColumnLook | undefined): boolean {
  return look !== undefined && look.filled > 0 && look.phones >= look.filled * plainShare;
}

/** The columns that bear the platform's own label; of several labels that will do, the first that there is. */
function exactColumns(labels: readonly string[], profile: Profile, ours: ReadonlySet<number>): number[] {
  const identity = profile.columns.identity?.value;
  if (identity?.by !== 'label') return [];
  for (const wanted of [identity.label, ...(identity.also ?? [])]) {
    const columns = labels.flatMap((label, column) =>
      !ours.has(column) && isLabel(label, wanted, profile) ? [column] : [],
    );
    if (columns.length > 0) return columns;
  }
  return [];
}

/** Does the platform take the one label for the other? */
function isLabel(label: string, wanted: string, { header }: Profile): boolean {
  return header.labels?.value === 'any-case'
    ? label.trim().toLowerCase() === wanted.toLowerCase()
    : label === wanted;
}

/** The column of the calling code. By position there is one only where the number itself stands in its place. */
export function findCallingCode(
  labels: readonly string[],
  profile: Profile,
  phone: PhoneColumn,
): Mapped | null {
  const wanted = profile.phone.callingCode?.value;
  if (wanted === undefined) return null;
  const isInPlace = phone.kind === 'found' && phone.mapped.by === 'position' && phone.fault === null;
  const column =
    wanted.by === 'label'
      ? labels.findIndex((label) => isLabel(label, wanted.label, profile))
      : isInPlace && wanted.position <= labels.length
        ? wanted.position - 1
        : -1;
  return column === -1
    ? null
    : { field: 'country', column, by: wanted.by === 'label' ? 'exact' : 'position' };
}

interface Tier {
  readonly by: MappedBy;
  readonly columns: readonly number[];
}

function labelTiers(
  labels: readonly string[],
  field: Field,
  ours: ReadonlySet<number>,
  exact: readonly number[],
): Tier[] {
  const all = labels.flatMap((label, column) =>
    ours.has(column) ? [] : [{ label, column, folded: foldLabel(label) }],
  );
  const others = all.filter(({ label }) => !addedLabels.has(label));
  const pick = (from: typeof all, test: (entry: { label: string; folded: string }) => boolean) =>
    from.filter(test).map(({ column }) => column);
  const isAlias = ({ folded }: { folded: string }) => field.aliases.includes(folded);
  return [
    { by: 'exact', columns: exact },
    {
      by: 'canonical',
      columns: pick(all, ({ folded }) => field.canonical.includes(folded)),
    },
    { by: 'alias', columns: pick(others, isAlias) },
    { by: 'qualified', columns: pick(others, ({ label }) => isQualified(label, field)) },
    { by: 'alias', columns: pick(all, isAlias) },
    { by: 'qualified', columns: pick(all, ({ label }) => isQualified(label, field)) },
  ];
}

// What `normalize --add` wrote stands beside the number it was made of: it is the phone only where no other column is.
const addedLabels: ReadonlySet<string> = new Set(numberFacts.map(labelOfFact));

function isQualified(label: string, field: Field): boolean {
  return labelWords(label).some((word) => field.qualified.words.includes(word)) && !isSpoiled(label, field);
}

/** Does the label say that it is something else: a fax, a type, a note? */
export function isSpoiled(label: string, field: Field): boolean {
  return labelWords(label).some((word) => field.qualified.unless.includes(word));
}

/**
 * The column that a person named: an exact label, the label folded, `#N`, or a letter. `UsageError` (`column-unknown`,
 * `column-ambiguous`) where it is none, with the nearest label.
 */
export function resolveColumn(choice: string, labels: readonly string[], flag: string): number {
  const folded = foldLabel(choice);
  for (const test of [
    (label: string) => label === choice,
    (label: string) => folded !== '' && foldLabel(label) === folded,
  ]) {
    const columns = labels.flatMap((label, column) => (test(label) ? [column] : []));
    if (columns.length === 1) return columns[0]!;
    if (columns.length > 1) {
      const named = columns.map((column) => `#${column + 1}`).join(' and ');
      throw new UsageError(
        'column-ambiguous',
        `${flag}: "${printable(maskLabel(choice))}" is the label of columns ${named}`,
        {
          hint: `name one by its number, such as #${columns[0]! + 1}`,
        },
      );
    }
  }
  const byNumber = /^#(\d{1,6})$/.exec(choice);
  const column = byNumber ? Number(byNumber[1]) - 1 : columnOfLetter(choice);
  if (column !== null && column >= 0 && column < labels.length) return column;
  const near = nearest(
    choice,
    labels.filter((label) => label !== ''),
  );
  const last = columnLetter(Math.max(0, labels.length - 1));
  throw new UsageError('column-unknown', `${flag}: no column "${printable(maskLabel(choice))}"`, {
    hint: near === null ? `the columns are A to ${last}` : `did you mean "${printable(maskLabel(near))}"?`,
  });
}

/** The columns that a key names; none where it names a field. */
export function resolveKey(
  key: Key,
  map: ReadonlyMap<string, string>,
  list: Pick<List, 'header' | 'phone'>,
): number[] {
  if (key.kind !== 'columns') return [];
  const { labels } = list.header;
  if (key.by === 'flag')
    return key.names.map((name) => resolveColumn(map.get(name) ?? name, labels, '--key'));
  // A column that the list has not is empty in all of its rows.
  const columns = key.names.map((name) =>
    name === 'phone'
      ? (list.phone?.column ?? -1)
      : labels.findIndex((text) => foldLabel(text) === foldLabel(name)),
  );
  return columns.filter((column) => column !== -1);
}

function found(mapped: Mapped, fault: PositionFault | LabelFault | null): PhoneColumn {
  return { kind: 'found', mapped, fault };
}
