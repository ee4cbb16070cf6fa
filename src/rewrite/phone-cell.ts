import { formatPhone, type PhoneReading, type PhoneStyle, readPhone } from '../phones/index.ts';
import type { Understood } from '../pipeline/understand.ts';

export type OnFail = 'keep' | 'empty' | 'drop';

/** What becomes of one phone cell. */
export interface Outcome {
  readonly kind: 'written' | 'kept' | 'emptied' | 'dropped';
  readonly text: string;
  /** The rule that kept it from being written; null where it was. */
  readonly reason: string | null;
}

const withExtension: ReadonlySet<PhoneStyle> = new Set(['national', 'international', 'rfc3966']);
const withCountryCode: ReadonlySet<PhoneStyle> = new Set(['e164', 'international', 'rfc3966']);

/** Where the number is from; of one that is merely possible nobody can say, however it was written. */
export function countryOf({ country, type }: PhoneReading): string | null {
  return type === null ? null : country;
}

/**
 * Decides on phone cells: written in the style where they were read and the style holds all that was read, else as
 * `onFail` says. A style without `+` holds a number where it would be read back as the same one, with the same country
 * given: so a second run changes nothing, and no number of another country turns into one of this.
 */
export function createDecide(
  { list, later }: Pick<Understood, 'list' | 'later'>,
  style: PhoneStyle,
  onFail: OnFail,
  keepsExtension: boolean,
): (text: string, reading: PhoneReading | null, country: string | null) => Outcome {
  const { options } = list;
  const { repair, strictness, allowCountries } = options;
  const holdsExtension = keepsExtension || withExtension.has(style);
  const isExact = withCountryCode.has(style);

  return (text, reading, country) => {
    if (reading === null) return fail(text, 'phone/missing');
    if (reading.e164 === null) return fail(text, `phone/${reading.reason}`);
    if (allowCountries.size > 0 && !allowCountries.has(countryOf(reading) ?? ''))
      return fail(text, 'phone/country-not-allowed');
    if (reading.extension !== null && !holdsExtension) return fail(text, 'phone/extension');
    const written = formatPhone(reading, style);
    if (!isExact && !readsBack(written, reading, country)) return fail(text, 'phone/style');
    return { kind: 'written', text: written, reason: null };
  };

  function readsBack(written: string, reading: PhoneReading, own: string | null): boolean {
    const country = own ?? options.country;
    return (
      readPhone(written, { country, repair, strictness, bareDigits: later, vote: null }).e164 === reading.e164
    );
  }

  function fail(text: string, reason: string): Outcome {
    if (onFail === 'keep') return { kind: 'kept', text: text.trim(), reason };
    return { kind: onFail === 'drop' ? 'dropped' : 'emptied', text: '', reason };
  }
}
