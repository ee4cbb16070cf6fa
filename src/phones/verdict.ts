import type { CountryCode, PhoneNumber } from 'libphonenumber-js/core';
import { library, metadata } from './library.ts';
import { fail, judgeDigits } from './plan/index.ts';
import { notations } from './plan/notation.ts';
import type { LineType, PhoneReason, Verdict } from './types.ts';

export { metadataVersion, phoneLibrary } from './library.ts';
export type { Verdict } from './types.ts';

const lineTypes = {
  FIXED_LINE: 'fixed',
  MOBILE: 'mobile',
  FIXED_LINE_OR_MOBILE: 'fixed-or-mobile',
  VOIP: 'voip',
  TOLL_FREE: 'toll-free',
  PREMIUM_RATE: 'premium',
  SHARED_COST: 'shared-cost',
  UAN: 'uan',
  PERSONAL_NUMBER: 'personal',
  PAGER: 'pager',
  VOICEMAIL: 'voicemail',
} as const satisfies Record<string, LineType>;

const failures: Readonly<Record<string, PhoneReason>> = {
  NOT_A_NUMBER: 'not-a-number',
  INVALID_COUNTRY: 'country-code-unknown',
  TOO_SHORT: 'too-short',
  TOO_LONG: 'too-long',
};

/**
 * Judges one reading: digits with or without `+`, and the country of digits without. Any other text is taken as the
 * library takes it.
 */
export function judge(text: string, country: string | null): Verdict {
  return judgeDigits(text, country) ?? askLibrary(text, country);
}

/** The library's own answer, whatever the text. */
export function askLibrary(text: string, country: string | null): Verdict {
  const { ParseError, parsePhoneNumberWithError } = library();
  try {
    return describe(
      parsePhoneNumberWithError(
        text,
        country === null ? {} : { defaultCountry: country as CountryCode },
        metadata,
      ),
    );
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    return fail(failures[error.message] ?? 'not-a-number');
  }
}

function describe(number: PhoneNumber): Verdict {
  const type = number.getType();
  const country = number.country ?? null;
  return {
    e164: number.number,
    country,
    callingCode: number.countryCallingCode,
    nationalNumber: number.nationalNumber,
    extension: number.ext ?? null,
    type: type === undefined ? null : lineTypes[type],
    // With full metadata every plan has types, and a number is valid exactly where it has one.
    valid: type !== undefined,
    failure:
      type === undefined ? judgeLength(number.nationalNumber, country ?? number.countryCallingCode) : null,
  };
}

function judgeLength(nationalNumber: string, plan: string): PhoneReason {
  const lengths = possibleLengths(plan);
  const length = nationalNumber.length;
  if (lengths.includes(length)) return 'invalid-range';
  if (length < (lengths[0] ?? 0)) return 'too-short';
  return length > (lengths.at(-1) ?? 0) ? 'too-long' : 'invalid-length';
}

/** Possible lengths of a national number, ascending; `plan` is an ISO-2 country or a calling code. */
function possibleLengths(plan: string): readonly number[] {
  const notation = notations.countries[mainCountryOf(plan) ?? plan] ?? notations.nonGeographic[plan];
  return notation?.[3] ?? [];
}

/** ISO-2 codes that the library has a plan for. */
export const countries: readonly string[] = Object.keys(notations.countries);

export function isCountry(text: string): boolean {
  return Object.hasOwn(notations.countries, text);
}

/** Digits, no `+`. Throws where the library has no plan for the country. */
export function callingCodeOf(country: string): string {
  const code = callingCodes.get(country);
  if (code === undefined) throw new RangeError(`Unknown country: ${country}`);
  return code;
}

// Asked for every national number: the metadata's own object is several times slower.
const callingCodes: ReadonlyMap<string, string> = new Map(
  Object.entries(notations.countries).map(([country, [code]]) => [country, code]),
);

/** The calling code that `digits` (no `+`) begin with; codes are prefix-free, so there is one at most. */
export function leadingCallingCode(digits: string): string | null {
  for (let length = 1; length <= 3; length++) {
    const code = digits.slice(0, length);
    if (Object.hasOwn(notations.country_calling_codes, code) || Object.hasOwn(notations.nonGeographic, code))
      return code;
  }
  return null;
}

/** The country that a calling code stands for, the main one where several share it; null for none. */
export function mainCountryOf(callingCode: string): string | null {
  return Object.hasOwn(notations.country_calling_codes, callingCode)
    ? (notations.country_calling_codes[callingCode]?.[0] ?? null)
    : null;
}

/** Does a call within `country` begin with 0? */
export function dialsTrunkZero(country: string): boolean {
  return notations.countries[country]?.[5] === '0';
}

/** Could `length` digits be a whole national number there? */
export function isPossibleLength(length: number, country: string): boolean {
  return possibleLengths(country).includes(length);
}

/** Digits of the longest national number there. */
export function maxPossibleLength(country: string): number {
  return possibleLengths(country).at(-1) ?? 0;
}

/** A judged number in the library's own spelling; the extension goes where that spelling has a place for it. */
export function spell(
  number: { e164: string; country: string | null; extension: string | null },
  format: 'NATIONAL' | 'INTERNATIONAL' | 'RFC3966',
): string {
  const spelled = new (library().PhoneNumber)(number.e164, metadata);
  if (number.country !== null) spelled.country = number.country as CountryCode;
  if (number.extension !== null) spelled.setExt(number.extension);
  return spelled.format(format);
}
