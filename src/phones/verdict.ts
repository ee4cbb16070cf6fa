import {
  type CountryCode,
  getCountries,
  getCountryCallingCode,
  isSupportedCountry,
  Metadata,
  ParseError,
  PhoneNumber,
  parsePhoneNumberWithError,
} from 'libphonenumber-js/max';
import plans from 'libphonenumber-js/max/metadata';
import manifest from 'libphonenumber-js/package.json' with { type: 'json' };
import type { LineType, PhoneReason } from './types.ts';

/** Name and version of the library that judges, for every report. */
export const phoneLibrary = `${manifest.name} ${manifest.version}`;
export const metadataVersion: string = manifest.version;

/** The library's answer to one reading. */
export interface Verdict {
  /** As parsed, valid or not; null where the text could not be parsed. */
  readonly e164: string | null;
  readonly country: string | null;
  readonly callingCode: string | null;
  readonly nationalNumber: string | null;
  readonly extension: string | null;
  readonly type: LineType | null;
  readonly valid: boolean;
  /** Why it is not valid; `invalid-range` means that the length is right. */
  readonly failure: PhoneReason | null;
}

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

const nothing = {
  e164: null,
  country: null,
  callingCode: null,
  nationalNumber: null,
  extension: null,
  type: null,
  valid: false,
} as const;

const homeless: Verdict = { ...nothing, failure: 'country-code-unknown' };

/**
 * Judges one reading: digits with or without `+`, and the country of digits without. Any other text is taken as the
 * library takes it.
 */
export function judge(text: string, country: string | null): Verdict {
  if (country === null && isBare(text)) return homeless;
  try {
    return describe(
      parsePhoneNumberWithError(text, country === null ? {} : { defaultCountry: country as CountryCode }),
    );
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    return { ...nothing, failure: failures[error.message] ?? 'not-a-number' };
  }
}

// Throwing costs as much as judging, and a column without a country would throw at every cell.
function isBare(text: string): boolean {
  return /^\d{3,250}$/.test(text);
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
const possibleLengths = remember((plan) => planOf(plan)?.possibleLengths() ?? []);

function planOf(plan: string) {
  const metadata = new Metadata();
  metadata.selectNumberingPlan(plan as CountryCode);
  return metadata.numberingPlan;
}

function remember<T>(compute: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
}

/** ISO-2 codes that the library has a plan for. */
export const countries: readonly string[] = getCountries();

export function isCountry(text: string): boolean {
  return isSupportedCountry(text);
}

/** Digits, no `+`. */
export const callingCodeOf = remember((country) => getCountryCallingCode(country as CountryCode));

/** The calling code that `digits` (no `+`) begin with; codes are prefix-free, so there is one at most. */
export function leadingCallingCode(digits: string): string | null {
  for (let length = 1; length <= 3; length++) {
    const code = digits.slice(0, length);
    if (Object.hasOwn(plans.country_calling_codes, code) || Object.hasOwn(plans.nonGeographic, code))
      return code;
  }
  return null;
}

/** The country that a calling code stands for, the main one where several share it; null for none. */
export function mainCountryOf(callingCode: string): string | null {
  return Object.hasOwn(plans.country_calling_codes, callingCode)
    ? (plans.country_calling_codes[callingCode]?.[0] ?? null)
    : null;
}

/** Does a call within `country` begin with 0? */
export function dialsTrunkZero(country: string): boolean {
  const prefix: unknown = plans.countries[country as CountryCode]?.[5];
  return prefix === '0';
}

/** Could `length` digits be a whole national number there? */
export function isPossibleLength(length: number, country: string): boolean {
  return possibleLengths(country).includes(length);
}

/** A judged number in the library's own spelling; the extension goes where that spelling has a place for it. */
export function spell(
  number: { e164: string; country: string | null; extension: string | null },
  format: 'NATIONAL' | 'INTERNATIONAL' | 'RFC3966',
): string {
  const spelled = new PhoneNumber(number.e164);
  if (number.country !== null) spelled.country = number.country as CountryCode;
  if (number.extension !== null) spelled.setExt(number.extension);
  return spelled.format(format);
}
