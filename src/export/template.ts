import { labelOfChannel } from '../fields/channel.ts';
import { exampleId } from '../fields/example-ids.ts';
import { exampleOfVariable } from '../fields/example-variables.ts';
import { phone as phoneField } from '../fields/phone.ts';
import type { Channel } from '../model/channel.ts';
import { exampleNumbers, formatPhone, type PhoneReading, readPhone } from '../phones/index.ts';
import type { Profile } from '../profiles/schema.ts';

/** A platform's sample list. */
export interface Template {
  /** Null where it takes no header. */
  readonly labels: readonly string[] | null;
  readonly rows: readonly (readonly string[])[];
}

export interface TemplateOptions {
  /** ISO-2 of national numbers. */
  readonly country: string | null;
  /** Whose IDs a text list holds. */
  readonly channel: Channel;
}

/** Example people, by what a column's label says it holds. */
const people: readonly Readonly<Record<string, string>>[] = [
  { first: 'Ann', last: 'Archer', email: 'ann@example.com', city: 'Springfield', company: 'Example Ltd' },
  { first: 'Bob', last: 'Baker', email: 'bob@example.com', city: 'Riverside', company: 'Example Inc' },
  { first: 'Carla', last: 'Carter', email: 'carla@example.com', city: 'Greenville', company: 'Example GmbH' },
];

/** The columns that the platform knows, with rows that it takes. The numbers are fictional. */
export function makeTemplate(profile: Profile, options: TemplateOptions): Template {
  const { identity, known } = profile.columns;
  const contacts =
    identity?.value.field === 'client-id' ? idsOf(options.channel) : numbersOf(profile, options);
  const label = labelOf(profile, options.channel);
  const variables = new Map(profile.columns.variables?.value.map((variable) => [variable.name, variable]));
  const named = [...(known?.value ?? []).map((column) => column.label), ...variables.keys()];
  const secondaries = contacts.length === 0 ? [] : labelsOfSecondaries(profile);
  const others = [...new Set([...named, ...secondaries])].filter((name) => name !== label);
  const columns = others.length > 0 ? others : ['name'];
  const othersOf =
    secondaries.length === 0 ? [] : otherNumbers(contacts, secondaries.length, profile, options);
  const at = identity?.value.by === 'position' ? Math.min(identity.value.position - 1, columns.length) : 0;
  const place = <T>(cells: readonly T[], own: T): T[] => [...cells.slice(0, at), own, ...cells.slice(at)];
  return {
    labels: profile.header.policy?.value === 'forbidden' ? null : place(columns, label),
    rows: contacts.map((contact, i) => {
      const person = people[i % people.length]!;
      return place(
        columns.map((column) => {
          const variable = variables.get(column);
          const text = exampleFor(column, person);
          const second = secondaries.indexOf(column);
          if (second !== -1) return othersOf[i]?.[second] ?? '';
          return variable === undefined ? text : exampleOfVariable(variable, text, i);
        }),
        contact,
      );
    }),
  };
}

function labelOf({ columns }: Profile, channel: Channel): string {
  const identity = columns.identity?.value;
  if (identity?.by === 'label') return identity.label;
  return identity?.field === 'client-id' ? labelOfChannel(channel) : phoneField.id;
}

function idsOf(channel: Channel): string[] {
  return people.map((_, i) => exampleId(channel, i + 1));
}

function numbersOf({ phone }: Profile, { country }: TemplateOptions): string[] {
  const home = phone.country?.value ?? country;
  const style = phone.style?.value ?? 'e164';
  const options = { repair: 'certain', strictness: 'valid', bareDigits: 'either', vote: null } as const;
  return exampleNumbers(home).flatMap((e164) => {
    const reading = readPhone(e164, { country: home, ...options });
    const types = phone.lineTypes?.value;
    const isTaken = types === undefined || (reading.type !== null && types.includes(reading.type));
    return reading.e164 === null || !isTaken ? [] : [formatPhone(reading, style)];
  });
}

function labelsOfSecondaries({ columns }: Profile): string[] {
  const { count = 0, label = '' } = columns.secondaries?.value ?? {};
  return Array.from({ length: count }, (_, i) => label.replace('{n}', String(i + 1)));
}

/** Further numbers of each contact: neighbours of its own, each once, as fictional as that one. */
function otherNumbers(
  contacts: readonly string[],
  count: number,
  { phone }: Profile,
  { country }: TemplateOptions,
): string[][] {
  const home = phone.country?.value ?? country;
  const options = { repair: 'certain', strictness: 'valid', bareDigits: 'either', vote: null } as const;
  const read = (text: string) => readPhone(text, { country: home, ...options });
  const used = new Set(contacts);
  return contacts.map((contact) => {
    const kinds = hintsOf(read(contact));
    const found: string[] = [];
    for (let n = 0; n < 100 && found.length < count; n++) {
      const other = contact.replace(
        /\d(\D?)\d$/,
        (_, between: string) => `${Math.floor(n / 10)}${between}${n % 10}`,
      );
      const reading = read(other);
      if (used.has(other) || reading.e164 === null || hintsOf(reading) !== kinds) continue;
      used.add(other);
      found.push(other);
    }
    return found;
  });
}

function hintsOf({ hints }: PhoneReading): string {
  return hints.map(({ id }) => id).join(' ');
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
