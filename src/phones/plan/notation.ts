import { metadata } from '../library.ts';

/**
 * A country's numbering plan in the library's notation, by position:
 * https://gitlab.com/catamphetamine/libphonenumber-js/blob/master/METADATA.md
 */
export type Notation = readonly [
  callingCode: string,
  dialsAbroad: string | 0,
  general: string,
  lengths: readonly number[],
  formats: unknown,
  nationalPrefix: string | 0,
  formattingRule: unknown,
  prefixForParsing: string | 0,
  prefixRule: string | 0,
  formattingOption: unknown,
  leadingDigits: string | 0 | undefined,
  types: readonly (TypeNotation | 0)[],
];
type TypeNotation = readonly [pattern: string, lengths?: readonly number[] | 0];

/** The numbering plans of the installed library, as it notes them. */
export const notations = metadata as unknown as {
  /** By ISO-2 code. */
  readonly countries: Readonly<Record<string, Notation>>;
  /** By calling code, of those that are no country's. */
  readonly nonGeographic: Readonly<Record<string, Notation>>;
  /** The countries of each calling code, the main one first. */
  readonly country_calling_codes: Readonly<Record<string, readonly string[]>>;
};
