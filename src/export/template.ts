import { labelOfChannel } from '../fields/channel.ts';
import { exampleId } from '../fields/example-ids.ts';
import { exampleOfVariable } from '../fields/example-variables.ts';
import { phone as phoneField } from '../fields/phone.ts';
import type { Channel } from '../model/channel.ts';
import type { Profile } from '../profiles/schema.ts';
import { type ExampleContact, exampleContacts } from './example-contacts.ts';

/** A platform's sample list. */
export interface Template {
  /** Null where it takes no header. */
  readonly labels: readonly string[] | null;
  readonly rows: readonly (readonly string[])[];
  /** ISO-2 of the country that its numbers say nothing of; null where they say it, or there are none. */
  readonly country: string | null;
}

export interface TemplateOptions {
  /** ISO-2 of national numbers. */
  readonly country: string | null;
  readonly fillsTimeZone: boolean;
  /** Whose IDs a text list holds. */
  readonly channel: Channel;
}

/** Example people, by what a column's label says it holds. */
const people: readonly Readonly<Record<string, string>>[] = [
  { first: 'Ann', last: 'Archer', email: 'ann@example.com', city: 'Springfield', company: 'Example Ltd' },
  { first: 'Bob', last: 'Baker', email: 'bob@example.com', city: 'Riverside', company: 'Example Inc' },
  { first: 'Carla', last: 'Carter', email: 'carla@example.com', city: 'Greenville', company: 'Example GmbH' },
];

/** The columns that the platform knows, in its order, with rows that it takes. The numbers are fictional. */
export function makeTemplate(profile: Profile, options: TemplateOptions): Template {
  const isOfIds = profile.columns.identity?.value.field === 'client-id';
  const numbers = isOfIds ? null : exampleContacts(profile, options.country);
  const columns = columnsOf(profile, options);
  const variables = new Map(profile.columns.variables?.value.map((variable) => [variable.name, variable]));
  return {
    labels: profile.header.policy?.value === 'forbidden' ? null : columns.map(({ label }) => label),
    rows: people.slice(0, numbers?.contacts.length).map((person, i) => {
      const contact = numbers?.contacts[i];
      return columns.map(({ label, holds, maxCharacters }) => {
        if (holds === 'contact') return numberCell(contact, i) ?? exampleId(options.channel, i + 1);
        if (holds === 'calling-code') return contact?.callingCode ?? '';
        if (typeof holds === 'number') return contact?.others[holds] ?? '';
        const variable = variables.get(label);
        const text = exampleFor(label, person);
        if (variable?.type === 'timezone' && options.fillsTimeZone) return contact?.timeZone ?? '';
        if (variable !== undefined) return exampleOfVariable(variable, text, i);
        return text.length > maxCharacters ? '' : text;
      });
    }),
    country: numbers?.country ?? null,
  };

  /** The first shows how several numbers stand in one cell. */
  function numberCell(contact: ExampleContact | undefined, i: number): string | null {
    if (contact === undefined) return null;
    const separator = profile.phone.several?.value.separator;
    return separator === undefined || i > 0
      ? contact.number
      : [contact.number, ...contact.others].join(separator);
  }
}

interface Column {
  readonly label: string;
  /** A number is the 0-based place of a further number. */
  readonly holds: 'contact' | 'calling-code' | 'text' | number;
  readonly maxCharacters: number;
}

function columnsOf({ columns, phone }: Profile, { channel, fillsTimeZone }: TemplateOptions): Column[] {
  const identity = columns.identity?.value;
  const known = columns.known?.value ?? [];
  const code = phone.callingCode?.value;
  const isContact = ({ label, position }: (typeof known)[number]) =>
    identity?.by === 'label'
      ? label === identity.label
      : identity !== undefined && position === identity.position;
  const isCode = ({ label, position }: (typeof known)[number]) =>
    code?.by === 'label' ? label === code.label : code !== undefined && position === code.position;
  const all = known.map((column): Column => {
    const holds = isContact(column) ? 'contact' : isCode(column) ? 'calling-code' : 'text';
    return { label: column.label, holds, maxCharacters: column.maxCharacters ?? Number.POSITIVE_INFINITY };
  });
  const add = (label: string, holds: Column['holds'], at = all.length) => {
    if (all.every((column) => column.label !== label))
      all.splice(at, 0, { label, holds, maxCharacters: Number.POSITIVE_INFINITY });
  };
  if (!all.some(({ holds }) => holds === 'contact')) {
    const own = identity?.field === 'client-id' ? labelOfChannel(channel) : phoneField.id;
    add(identity?.by === 'label' ? identity.label : own, 'contact', columnOf(identity) ?? 0);
  }
  for (const { name, type, anyLabel } of columns.variables?.value ?? [])
    if (anyLabel !== true || (type === 'timezone' && fillsTimeZone)) add(name, 'text');
  const { count = 0, label = '' } = columns.secondaries?.value ?? {};
  for (let n = 0; n < count; n++) add(label.replace('{n}', String(n + 1)), n);
  if (all.length === 1) add('name', 'text');
  return all;
}

function columnOf(identity: NonNullable<Profile['columns']['identity']>['value'] | undefined): number | null {
  return identity?.by === 'position' ? identity.position - 1 : null;
}

function exampleFor(
  label: string,
  { first = '', last = '', email = '', city = '', company = '' }: Readonly<Record<string, string>>,
): string {
  const folded = label.toLowerCase();
  if (/first|given|vorname/.test(folded)) return first;
  if (/last|sur|family|nachname/.test(folded)) return last;
  if (/mail/.test(folded)) return email;
  if (/city|town/.test(folded)) return city;
  if (/company|organi[sz]ation|business/.test(folded)) return company;
  if (/name/.test(folded)) return `${first} ${last}`;
  return '';
}
