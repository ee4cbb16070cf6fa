import {
  exampleNumbers,
  formatPhone,
  type PhoneReading,
  type PhoneStyle,
  readPhone,
  timezonesOf,
} from '../phones/index.ts';
import type { Profile } from '../profiles/schema.ts';

export interface ExampleContact {
  /** As the platform wants it. */
  readonly number: string;
  readonly callingCode: string;
  /** The one IANA zone that it is in; '' where it may be in several. */
  readonly timeZone: string;
  /** Further numbers: neighbours of its own, each once, as fictional as that one. */
  readonly others: readonly string[];
}

const usual = { repair: 'certain', strictness: 'valid', bareDigits: 'either', vote: null } as const;
const nationalStyles: ReadonlySet<PhoneStyle> = new Set([
  'national',
  'national-digits',
  'significant-digits',
]);

/**
 * Contacts with numbers that the platform reaches; where they say nothing of their country, of one country, which is told.
 * @param country ISO-2, or null for several where the platform takes several.
 */
export function exampleContacts(
  { phone, columns }: Profile,
  country: string | null,
): { contacts: ExampleContact[]; country: string | null } {
  const style = phone.style?.value ?? 'e164';
  const isBare = nationalStyles.has(style) && phone.callingCode === undefined;
  const home = phone.country?.value ?? country ?? (isBare ? 'US' : null);
  const types = phone.lineTypes?.value;
  const used = new Set<string>();
  const contacts = exampleNumbers(home).flatMap((e164): ExampleContact | [] => {
    const reading = readPhone(e164, { country: home, ...usual });
    const isTaken = types === undefined || (reading.type !== null && types.includes(reading.type));
    if (reading.e164 === null || !isTaken) return [];
    const number = formatPhone(reading, style);
    used.add(number);
    const others = neighbours(
      number,
      home,
      phone.several === undefined ? (columns.secondaries?.value.count ?? 0) : 1,
      used,
    );
    const zones = timezonesOf(reading);
    const timeZone = zones.length === 1 ? zones[0]! : '';
    return { number, callingCode: reading.callingCode ?? '', timeZone, others };
  });
  return { contacts, country: isBare ? home : null };
}

function neighbours(number: string, country: string | null, count: number, used: Set<string>): string[] {
  const read = (text: string) => readPhone(text, { country, ...usual });
  const kinds = hintsOf(read(number));
  const found: string[] = [];
  for (let n = 0; n < 100 && found.length < count; n++) {
    const other = number.replace(
      /\d(\D?)\d$/,
      (_, between: string) => `${Math.floor(n / 10)}${between}${n % 10}`,
    );
    const reading = read(other);
    if (used.has(other) || reading.e164 === null || hintsOf(reading) !== kinds) continue;
    used.add(other);
    found.push(other);
  }
  return found;
}

function hintsOf({ hints }: PhoneReading): string {
  return hints.map(({ id }) => id).join(' ');
}
