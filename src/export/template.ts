import { labelOfChannel } from '../fields/channel.ts';
import { exampleId } from '../fields/example-ids.ts';
import { phone as phoneField } from '../fields/phone.ts';
import type { Channel } from '../model/channel.ts';
import { exampleNumbers, formatPhone, readPhone } from '../phones/index.ts';
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
  const others = (known?.value ?? []).map((column) => column.label).filter((name) => name !== label);
  const columns = others.length > 0 ? others : ['name'];
  const at = identity?.value.by === 'position' ? Math.min(identity.value.position - 1, columns.length) : 0;
  const place = <T>(cells: readonly T[], own: T): T[] => [...cells.slice(0, at), own, ...cells.slice(at)];
  return {
    labels: profile.header.policy?.value === 'forbidden' ? null : place(columns, label),
    rows: contacts.map((contact, i) => {
      const person = people[i % people.length]!;
      return place(
        columns.map((column) => exampleFor(column, person)),
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
