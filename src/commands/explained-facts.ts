import { nameDelimiter } from '../checks/file.ts';
import { count, sizeText } from '../model/describe.ts';
import { nameCharacter } from '../model/label-fault.ts';
import type { Documented, FactGroup, Profile, Secondaries, Variable } from '../profiles/schema.ts';

/** A fact as a line of help. */
export interface Explained {
  readonly title: string;
  readonly text: string;
  readonly fact: Documented<unknown>;
}

type Facts<G extends FactGroup> = Required<Profile[G]>;
type ValueOf<F> = F extends { readonly value: infer V } ? V : never;
type Words = {
  readonly [G in FactGroup]: {
    readonly [K in keyof Facts<G>]: readonly [title: string, text: (value: ValueOf<Facts<G>[K]>) => string];
  };
};

const list = (values: readonly unknown[]) => values.join(', ');
const characters = (text: string) => Array.from(new Set(Array.from(text, nameCharacter))).join(' ');
const place = (column: { by: 'label'; label: string } | { by: 'position'; position: number }) =>
  column.by === 'label' ? column.label : `column ${column.position}`;

/** Each kind of fact has its words here, in the order in which people read them. */
const words: Words = {
  file: {
    types: ['File types', list],
    extensions: ['File names', (endings) => endings.map((ending) => `.${ending}`).join(', ')],
    sheets: ['Sheets', () => 'one'],
    maxBytes: ['Largest file', sizeText],
    maxRows: ['Most rows', count],
    beyondMaxRows: [
      'More rows than that',
      (what) => (what === 'reject' ? 'the file is refused' : 'the rest is dropped in silence'),
    ],
    maxColumns: ['Most columns', String],
    encodings: ['Encodings', list],
    byteOrderMark: ['Byte order mark', String],
    delimiters: ['Delimiters', (chars) => list(chars.map(nameDelimiter))],
  },
  header: {
    policy: ['Header', (policy) => (policy === 'dropped' ? 'line 1 is dropped, whatever it holds' : policy)],
    labels: ['Labels', (form) => (form === 'exact' ? 'to the letter' : 'in any case')],
    mappingScreen: ['Mapping screen', (has) => (has ? 'yes' : 'no')],
    maxLabelCharacters: ['Longest label', (max) => `${max} characters`],
    forbiddenCharacters: ['No label holds', characters],
    firstCharacter: ['Labels begin with', () => 'a letter'],
    reservedLabels: ['Reserved labels', list],
    emptyLabels: ['Empty labels', () => 'refused'],
    repeatedLabels: ['Repeated labels', () => 'refuse the whole file'],
  },
  columns: {
    identity: [
      'Phone column',
      (column) =>
        column.by === 'label' ? [column.label, ...(column.also ?? [])].join(' or ') : place(column),
    ],
    channels: ['Channels', list],
    channelsPerFile: ['Channels a file', String],
    known: ['Known columns', (columns) => list(columns.map(tellKnown))],
    variables: ['Variables', (all) => all.map(describeVariable).join('; ')],
    secondaries: ['Secondary numbers', describeSecondaries],
    emptyCells: ['Empty cells', (what) => emptyCells[what]],
    extra: ['Other columns', (what) => (what === 'refused' ? 'refuse the whole file' : what)],
  },
  phone: {
    style: ['Phone style', String],
    alsoStyles: [
      'Also taken',
      (styles) =>
        list(styles.map(({ style, country }) => (country === undefined ? style : `${style} (${country})`))),
    ],
    callingCode: ['Country code', (column) => `in digits, in ${place(column)}`],
    minDigits: ['Fewest digits', String],
    maxDigits: ['Most digits', String],
    separators: [
      'Separators',
      (has) => (typeof has === 'string' ? `${characters(has)} tolerated` : has ? 'tolerated' : 'refused'),
    ],
    several: [
      'Several numbers',
      ({ separator, most, invalid }) =>
        `in one cell, with ${nameCharacter(separator)} between them${most === undefined ? '' : `, at most ${most}`}; ${tellInvalid(invalid)}`,
    ],
    country: ['Country', String],
    lineTypes: ['Line types', list],
  },
  duplicates: {
    key: ['Duplicate key', (key) => (typeof key === 'string' ? key : key.join(' + '))],
    sameNumberOtherFields: [
      'Number again',
      (what) => (what === 'merge' ? 'becomes one contact with the first' : what),
    ],
    scope: [
      'Compared with',
      (what) => (what === 'file' ? 'the rows of the file' : `what the ${what} holds, too: --against FILE`),
    ],
    repeats: ['Repeats', () => 'refuse the whole file'],
  },
  record: {
    maxCellCharacters: ['Longest cell', (max) => `${max} characters`],
    maxRecordCharacters: ['Longest record', (max) => `${count(max)} characters`],
    maxRecordBytes: ['Longest record', (max) => `${count(max)} bytes`],
    forbiddenCharacters: ['Refused characters', characters],
    scripts: ['Letters', (scripts) => `of ${list(scripts)} only`],
  },
  upload: {
    rows: ['Bad rows', (rows) => (rows === 'partial' ? 'the good ones load' : 'one refuses the whole file')],
    reportColumns: ['Report adds', list],
    consent: ['Consent', String],
    window: ['Hours', ({ from, to }) => `${from} to ${to}, where the person is`],
    advice: ['Advice', (sentences) => sentences.join(' ')],
  },
};

const emptyCells = {
  empty: 'an empty value',
  omitted: 'no value',
  kept: 'leave what is there',
} as const;

type Known = NonNullable<Profile['columns']['known']>['value'][number];

function tellKnown({ label, required, position, maxCharacters }: Known): string {
  const notes = [
    ...(position === undefined ? [] : [`column ${position}`]),
    ...(required === true ? ['required'] : []),
    ...(maxCharacters === undefined ? [] : [`up to ${maxCharacters} characters`]),
  ];
  return notes.length === 0 ? label : `${label} (${notes.join(', ')})`;
}

/** Everything that a platform demands, a line each. */
export function explainFacts(profile: Profile): Explained[] {
  const isOfIds = profile.columns.identity?.value.field === 'client-id';
  return Object.entries(words).flatMap(([group, ofGroup]) => {
    const facts = profile[group as FactGroup] as Readonly<Record<string, Documented<unknown> | undefined>>;
    return Object.entries(ofGroup).flatMap(([key, [title, text]]): Explained[] => {
      const fact = facts[key];
      if (fact === undefined) return [];
      const tell = text as (value: unknown) => string;
      return [{ title: (isOfIds && titlesOfIds[title]) || title, text: tell(fact.value), fact }];
    });
  });
}

const titlesOfIds: Readonly<Record<string, string>> = {
  'Phone column': 'ID column',
  'Number again': 'ID again',
};

function describeSecondaries({ count, label, variable, invalid }: Secondaries): string {
  const own = variable === undefined ? '' : `, their variables in ${variable}`;
  return `${count}, in ${label}${own}; ${tellInvalid(invalid)}`;
}

function tellInvalid(invalid: Secondaries['invalid']): string {
  return `one that is none: ${invalid} ${invalid === 'clear' ? 'it' : 'the contact'}`;
}

function describeVariable(variable: Variable): string {
  const { name, type, required, maxCharacters, values, format, forms, min, max, first, maxAgeDays } =
    variable;
  const facts = [
    type === 'timezone' ? 'time zone' : type,
    ...(forms?.map((form) => (form === 'iana' ? 'name' : 'offset')) ?? []),
    ...(min === undefined && max === undefined ? [] : [`${min ?? '…'} to ${max ?? '…'}`]),
    ...(first === undefined ? [] : [`${first} first`]),
    ...(maxAgeDays === undefined ? [] : [`at most ${maxAgeDays} days old`]),
    ...(variable.anyLabel === true ? [`--map ${type}=COLUMN says which it is`] : []),
    ...(required === true ? ['required'] : []),
    ...(maxCharacters === undefined ? [] : [`at most ${maxCharacters} characters`]),
    ...(format === undefined ? [] : [format]),
    ...(values === undefined ? [] : [values.join(' | ')]),
  ];
  return `${name} (${facts.join(', ')})`;
}
