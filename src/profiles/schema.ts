import { z } from 'zod';
import { type Channel, channels } from '../model/channel.ts';
import { compilePattern } from '../model/pattern.ts';
import { printable } from '../model/printable.ts';
import { reservedTypes } from '../model/reserved.ts';

// Whatever is shown must not be able to act on a terminal, so it is refused where it comes in.
const isVisible = (text: string) => printable(text, text.length) === text;
const title = z.string().min(1).max(200).refine(isVisible, 'text without control characters');
const words = z
  .string()
  .min(1)
  .max(500)
  .refine((text) => isVisible(text.replace(/\s/g, ' ')), 'text without control characters');
const date = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a date such as 2026-11-21');
const name = z.string().regex(/^[a-z][a-z0-9-]{0,63}$/, 'lower-case words joined by dashes');
const count = z.int().min(1);
const label = z.string().min(1).max(200).refine(isVisible, 'text without control characters');

/** A demand with where it was read. Absent: not documented, and what is not documented never fails a file. */
function documented<T extends z.ZodType>(value: T, description: string) {
  return z
    .strictObject({
      value,
      source: words.describe(
        'Public page the value was read on; for a platform file of your own, its name unless you say more.',
      ),
      checked: date.nullable().describe('Day it was read; null where nobody said.'),
    })
    .describe(description)
    .exactOptional();
}

const file = z.strictObject({
  types: documented(
    z.array(z.enum(['csv', 'xlsx', 'xls'])).min(1),
    'File types taken; a list of another type is exported as the first.',
  ),
  extensions: documented(
    z.array(z.string().regex(/^[a-z][a-z0-9]{0,9}$/, 'an ending in lower case without its dot')).min(1),
    'Endings that the name of a file may have, without the dot.',
  ),
  sheets: documented(z.literal('one'), 'How many sheets of a workbook may hold data.'),
  maxBytes: documented(count, 'Largest file, in bytes.'),
  maxRows: documented(count, 'Most data rows; the header does not count.'),
  beyondMaxRows: documented(
    z.enum(['reject', 'truncate']),
    'More rows than maxRows: the file is refused, or the rest dropped in silence.',
  ),
  maxColumns: documented(count, 'Most columns.'),
  encodings: documented(
    z.array(label).min(1),
    'Names such as utf-8 or windows-1252; export writes text in utf-8 where that is among them, else in the one that the list is in, else in the first.',
  ),
  byteOrderMark: documented(
    z.enum(['required', 'refused']),
    'Whether text in UTF-8 begins with a byte order mark. Absent: export writes none.',
  ),
  delimiters: documented(
    z
      .array(
        z
          .string()
          .length(1)
          .refine((char) => char === '\t' || isVisible(char), 'a character that can be seen, or a tab'),
      )
      .min(1),
    'Cell separators of a CSV file; the first is what export writes.',
  ),
});

const header = z.strictObject({
  policy: documented(
    z.enum(['required', 'optional', 'forbidden', 'dropped']),
    'Whether the first line holds labels; dropped: it is never read as a contact, whatever it holds.',
  ),
  labels: documented(
    z.enum(['exact', 'any-case']),
    'How a label must agree with the one the platform names.',
  ),
  mappingScreen: documented(z.boolean(), 'The person who uploads may say which column is which.'),
  maxLabelCharacters: documented(count, 'Longest label, in characters.'),
  forbiddenCharacters: documented(z.string().min(1).max(200), 'Characters that no label may hold.'),
  firstCharacter: documented(z.literal('letter'), 'What each label begins with.'),
  reservedLabels: documented(
    z.array(label).min(1),
    'Labels that the platform keeps for a purpose of its own, in any case.',
  ),
  emptyLabels: documented(z.literal('refused'), 'A column without a label.'),
  repeatedLabels: documented(
    z.literal('refuse-file'),
    'A label that two columns bear refuses the whole file.',
  ),
});

const identityField = z.enum(['phone', 'client-id']);
const identity = z.discriminatedUnion('by', [
  z.strictObject({ field: identityField, by: z.literal('position'), position: count }),
  z.strictObject({
    ...{ field: identityField, by: z.literal('label'), label },
    also: z
      .array(label)
      .min(1)
      .exactOptional()
      .describe('Other labels that will do; the first found is taken.'),
  }),
]);

const known = z.strictObject({
  label,
  synonyms: z
    .array(label)
    .min(1)
    .exactOptional()
    .describe('Other labels that mean the same to the platform.'),
  required: z
    .boolean()
    .exactOptional()
    .describe('Without it the file is refused; the column of the phone always is required.'),
  position: count.exactOptional().describe('Where it is read, whatever its label (1-based).'),
  maxCharacters: count.exactOptional().describe('Longest cell, in characters.'),
});

const variableName = label.refine((text) => !/[=:]/.test(text), 'a name without = and :');
const pattern = z.string().superRefine((text, { addIssue }) => {
  const compiled = compilePattern(text);
  if (typeof compiled === 'string')
    addIssue({ code: 'custom', message: `a pattern that cannot run away: ${compiled}` });
});

/** How dates are written, where a platform says so: an order and its separator. */
export const dateFormats = [
  ...(['YYYY-MM-DD', 'DD.MM.YYYY', 'DD/MM/YYYY', 'MM/DD/YYYY', 'DD-MM-YYYY', 'YYYY/MM/DD'] as const),
] as const;

const variable = z
  .strictObject({
    name: variableName.describe('Label of its column, and its name for --map var.NAME=COLUMN.'),
    type: z
      .enum(['text', 'number', 'boolean', 'date', 'enum', 'email', ...reservedTypes])
      .describe('What its cells hold; for the last four, --map takes the type in place of var.NAME.'),
    anyLabel: z
      .literal(true)
      .exactOptional()
      .describe('Its label is not documented: only --map tells which column it is.'),
    required: z.boolean().exactOptional().describe('Every contact needs a value.'),
    maxCharacters: count.exactOptional().describe('Longest value, in characters.'),
    values: z
      .array(label)
      .min(1)
      .max(1000)
      .exactOptional()
      .describe(
        'Values of an enum; of a boolean, yes and then no; all time zones or languages that are taken; what says that consent was given.',
      ),
    forms: z
      .array(z.enum(['offset', 'iana']))
      .min(1)
      .exactOptional()
      .describe('Of a time zone: an offset such as +02:00, a name such as Europe/Berlin. Absent: either.'),
    min: z.number().exactOptional().describe('Least value of a number or priority.'),
    max: z.number().exactOptional().describe('Greatest value of a number or priority.'),
    first: z
      .enum(['lowest', 'highest'])
      .exactOptional()
      .describe('Which priority is contacted first. Absent: not documented.'),
    maxAgeDays: count.exactOptional().describe('Of a consent that is given as a date: how old it may be.'),
    format: z.enum(dateFormats).exactOptional().describe('Of a date. Absent: any that can be read.'),
    pattern: pattern.exactOptional().describe('Of a text: what the whole of it must match.'),
    example: label.exactOptional().describe('A valid value; needed beside a pattern.'),
  })
  .superRefine((given, { addIssue }) => {
    const {
      type,
      values,
      format,
      pattern: own,
      example,
      maxCharacters,
      forms,
      min,
      max,
      first,
      maxAgeDays,
    } = given;
    const refuse = (key: string, message: string) =>
      addIssue({ code: 'custom', path: [key], message, input: undefined });
    if (type === 'enum' && values === undefined) refuse('values', 'the values that an enum allows');
    if (type === 'boolean' && values !== undefined && values.length !== 2)
      refuse('values', 'two values, yes and no');
    if (!['enum', 'boolean', 'timezone', 'language', 'consent'].includes(type) && values !== undefined)
      refuse('values', 'values only of an enum, a boolean, a time zone, a language or a consent');
    if (type !== 'timezone' && forms !== undefined) refuse('forms', 'forms only of a time zone');
    if (type !== 'number' && type !== 'priority' && (min !== undefined || max !== undefined))
      refuse(min === undefined ? 'max' : 'min', 'a range only of a number or a priority');
    if (min !== undefined && max !== undefined && min > max) refuse('max', 'no less than min');
    if (type !== 'priority' && first !== undefined) refuse('first', 'which comes first only of a priority');
    if (type !== 'consent' && maxAgeDays !== undefined) refuse('maxAgeDays', 'an age only of a consent');
    if (type !== 'date' && format !== undefined) refuse('format', 'a format only of a date');
    if (type !== 'text' && own !== undefined) refuse('pattern', 'a pattern only of a text');
    if (type !== 'text' && example !== undefined) refuse('example', 'an example only of a text');
    if (example !== undefined && example.length > (maxCharacters ?? example.length))
      refuse('example', 'an example that is short enough');
    const compiled = own === undefined ? null : compilePattern(own);
    if (compiled === null || typeof compiled === 'string') return;
    if (example === undefined || !compiled.matches(example))
      refuse('example', 'an example that the pattern matches');
  });

const mostSecondaries = 10;
const invalidSecondary = z
  .enum(['reject', 'clear'])
  .describe('What becomes of a contact with one that is no number.');
const secondaries = z.strictObject({
  count: z.int().min(0).max(mostSecondaries).describe('Most of them that a contact has.'),
  label: label.refine((text) => text.includes('{n}'), 'a label with {n}').describe('Of the n-th, from 1.'),
  variable: label
    .refine((text) => text.includes('{n}') && text.includes('{name}'), 'a label with {n} and {name}')
    .exactOptional()
    .describe('Of a variable for the n-th. Absent: they have none of their own.'),
  invalid: invalidSecondary,
});

const columns = z.strictObject({
  identity: documented(
    identity,
    'The column that says who is contacted, by position (1-based) or label. Absent: any column that holds it will do.',
  ),
  known: documented(z.array(known), 'Columns that mean something to the platform.'),
  extra: documented(
    z.enum(['allowed', 'ignored', 'refused']),
    'What becomes of columns that are not known; refused: they refuse the whole file.',
  ),
  channels: documented(
    z.array(z.enum(channels as readonly [Channel, ...Channel[]])).min(1),
    'Messaging channels whose IDs the client-id column may hold. Absent: any.',
  ),
  channelsPerFile: documented(z.enum(['one', 'any']), 'Whether the IDs of one file are all of one channel.'),
  variables: documented(
    z
      .array(variable)
      .max(200)
      .refine(
        (all) => new Set(all.map(({ name: own }) => own)).size === all.length,
        'variables each of another name',
      ),
    'Columns with a type: what is said or written to a contact, and what the platform reads besides; `--var` adds to them.',
  ),
  secondaries: documented(secondaries, 'Further numbers of a contact, dialled in their order.'),
  emptyCells: documented(
    z.enum(['empty', 'omitted', 'kept']),
    'What an empty cell comes to: an empty value, none, or the value that is there already.',
  ),
});

const styles = z.enum([
  ...(['e164', 'digits', 'national-digits', 'significant-digits', 'national', 'international'] as const),
  'rfc3966',
]);
const country = z.string().regex(/^[A-Z]{2}$/, 'a two-letter country code in capitals');

const lineTypes = z.enum([
  'fixed',
  'mobile',
  'fixed-or-mobile',
  'voip',
  'toll-free',
  'premium',
  'shared-cost',
  'uan',
  'personal',
  'pager',
  'voicemail',
]);

const phone = z.strictObject({
  style: documented(
    styles,
    'How a number must be written, to the character unless separators are tolerated. Absent: any way that can be read.',
  ),
  alsoStyles: documented(
    z.array(z.strictObject({ style: styles, country: country.exactOptional() })).min(1),
    'Other ways that are taken, perhaps of numbers of one country only; export writes the first way.',
  ),
  callingCode: documented(
    z.discriminatedUnion('by', [
      z.strictObject({ by: z.literal('label'), label }),
      z.strictObject({ by: z.literal('position'), position: count }),
    ]),
    'The column with the calling code in digits, where a number is in two.',
  ),
  minDigits: documented(count, 'Fewest digits of a number as it is written.'),
  maxDigits: documented(count, 'Most digits of a number as it is written.'),
  separators: documented(
    z.union([z.boolean(), z.string().min(1).max(20)]),
    'Spaces, dashes, dots and brackets inside the number: tolerated (true), refused (false), or the characters that are tolerated.',
  ),
  several: documented(
    z.strictObject({
      separator: z
        .string()
        .length(1)
        .refine((char) => isVisible(char) && !/[\p{L}\p{N}+]/u.test(char), 'a character that no number holds')
        .describe('What stands between two of them.'),
      most: z
        .int()
        .min(2)
        .max(50)
        .exactOptional()
        .describe('Most numbers in a cell. Absent: not documented.'),
      invalid: invalidSecondary,
    }),
    'Further numbers of a contact in the cell of the first, dialled in their order.',
  ),
  country: documented(country, 'The one country that national numbers belong to, ISO 3166 alpha-2.'),
  lineTypes: documented(
    z.array(lineTypes).min(1),
    'Kinds of line that can be reached. Where only one of fixed and mobile is listed, a number that may be either passes with a warning; list fixed-or-mobile too and it passes without.',
  ),
});

const duplicates = z.strictObject({
  key: documented(
    z.union([z.enum(['row', 'phone', 'client-id']), z.array(label).min(1).max(20)]),
    'What makes two rows the same: every field, the number, the ID within its channel, or columns by their labels, where phone is that of the number.',
  ),
  sameNumberOtherFields: documented(
    z.enum(['load', 'refuse', 'merge']),
    'A number or ID seen before, with other fields; merge: the contacts become one.',
  ),
  scope: documented(
    z.enum(['file', 'list', 'campaign', 'account']),
    'What a contact must not be in already. Beyond the file only --against can tell.',
  ),
  repeats: documented(z.literal('refuse-file'), 'One repeat refuses the whole file.'),
});

function isScript(name: string): boolean {
  try {
    return /^\p{Lu}[A-Za-z_]+$/u.test(name) && new RegExp(`\\p{Script=${name}}`, 'u') !== null;
  } catch {
    return false;
  }
}

const record = z.strictObject({
  maxCellCharacters: documented(count, 'Longest cell, in characters.'),
  maxRecordCharacters: documented(count, 'Longest record, in characters.'),
  maxRecordBytes: documented(count, 'Longest record, in bytes.'),
  forbiddenCharacters: documented(z.string().min(1).max(200), 'Characters that no cell may hold.'),
  scripts: documented(
    z.array(z.string().refine(isScript, 'a script of Unicode, such as Latin')).min(1).max(20),
    'Scripts whose letters cells may hold, by their Unicode names; digits and punctuation belong to all.',
  ),
});

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day such as 08:00');

const upload = z.strictObject({
  rows: documented(z.enum(['partial', 'all-or-nothing']), 'Whether the good rows load when others are bad.'),
  reportColumns: documented(
    z.array(label).min(1).max(100),
    'Columns that its report of bad rows adds to them; they are left out when such a report comes back.',
  ),
  consent: documented(words, 'What the person who uploads must be able to say, as a sentence.'),
  window: documented(
    z.strictObject({ from: clock, to: clock }),
    'Hours of the day in which people may be contacted, where they are.',
  ),
  advice: documented(z.array(words), 'What the platform recommends and does not demand, a sentence each.'),
});

/** The groups of facts. Each fact in them is documented; a new dimension is a new key here, or a new group. */
export const factGroups = { file, header, columns, phone, duplicates, record, upload };

const severity = z.enum(['off', 'note', 'warning', 'error']);
const ruleName = z
  .string()
  .regex(/^[a-z-]+\/(\*|[a-z0-9-]+)$/, 'a rule such as phone/too-short, or a family such as phone/*');

const setting = z.discriminatedUnion('fact', [
  z
    .strictObject({
      key: name,
      summary: words,
      fact: z.literal('phone.style'),
      choices: z.record(name, styles),
      default: name,
    })
    .refine(({ choices, default: value }) => Object.hasOwn(choices, value), {
      path: ['default'],
      error: 'one of its choices',
    }),
  z.strictObject({ key: name, summary: words, fact: z.literal('phone.country') }),
  z.strictObject({
    key: name,
    summary: words,
    fact: z.literal('columns.secondaries.count'),
    most: z.int().min(1).max(mostSecondaries),
  }),
  z.strictObject({ key: name, summary: words, fact: z.literal('columns.secondaries.invalid') }),
]);

/** A platform's rules as data: who it is, groups of facts each with its source, and what follows for Rollcall's own rules. */
export const profileSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,63}$/u, 'letters, digits, dots, dashes and underscores'),
  name: title.describe('As people call it.'),
  aliases: z.array(name).describe('Other names for -p.'),
  summary: words.describe('One sentence: what it is and what it takes.'),
  read: date.describe('Day on which its documentation was last read as a whole.'),
  homepage: z
    .url({ protocol: /^https?$/, error: 'an http or https address' })
    .describe('Where its rules are published.'),
  ...factGroups,
  rules: z
    .record(ruleName, severity)
    .describe('Severities that differ from the default ones, by rule or family/*.'),
  settings: z.array(setting).describe('What --set KEY=VALUE may choose, and the fact that it decides.'),
});

type Frozen<T> = T extends (infer E)[]
  ? readonly Frozen<E>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T;

export type Profile = Frozen<z.infer<typeof profileSchema>>;
export type Setting = Profile['settings'][number];
export type Variable = NonNullable<Profile['columns']['variables']>['value'][number];
export type Secondaries = NonNullable<Profile['columns']['secondaries']>['value'];
export type FactGroup = keyof typeof factGroups;

/** A value and where it was read: a URL, or a file's name. `checked` is YYYY-MM-DD. */
export interface Documented<T> {
  readonly value: T;
  readonly source: string;
  readonly checked: string | null;
}
