import type { Cell, Draft } from './cell.ts';
import type { Choice } from './choose.ts';
import { emergencies, shortNumbers } from './short-number-table.ts';
import { mainCountryOf, type Verdict } from './verdict.ts';

// Two for a 00, three for a calling code, one for a 0, and three.
const maxDigits = 9;
const worldwide: ReadonlySet<string> = new Set(emergencies.split(' '));

/**
 * Is it a short or emergency number as it stands, at home or with its calling code (`+49 112`, `+49 (0) 112`)? An
 * ordinary number of the country that has the same digits is that number.
 */
export function isShortReading(
  { cell, draft, choice: { written } }: { cell: Cell; draft: Draft; choice: Choice },
  country: string | null,
): boolean {
  if (draft.grade !== 'certain' || cell.isText || written?.verdict.valid) return false;
  const { digits } = draft;
  if (digits.length > maxDigits) return false;
  // A list where everything got a + is where `+112` comes from.
  if (digits.startsWith('+') ? worldwide.has(digits.slice(1)) : isShortNumber(digits, country)) return true;
  return written !== null && written.taking.country === null && isShortAbroad(written.verdict);
}

/** Is it one of the country's, or an emergency number that several countries have? */
export function isShortNumber(digits: string, country: string | null): boolean {
  return worldwide.has(digits) || (country !== null && isOfCountry(digits, country));
}

function isShortAbroad({ callingCode, nationalNumber, country }: Verdict): boolean {
  const home = country ?? (callingCode === null ? null : mainCountryOf(callingCode));
  if (home === null || nationalNumber === null) return false;
  // More than three digits behind a calling code are sooner what is left of a number.
  const isShort = (digits: string) => digits.length <= 3 && isOfCountry(digits, home);
  return isShort(nationalNumber) || isShort(nationalNumber.replace(/^0/, ''));
}

function isOfCountry(digits: string, country: string): boolean {
  return patternOf(country)?.test(digits) ?? false;
}

const patterns = new Map<string, RegExp | null>();

function patternOf(country: string): RegExp | null {
  let pattern = patterns.get(country);
  if (pattern === undefined) {
    pattern = compile(shortNumbers[country]);
    patterns.set(country, pattern);
  }
  return pattern;
}

function compile(entry: string | undefined): RegExp | null {
  if (entry === undefined) return null;
  const [lengths = '', numbers = ''] = entry.split(' ');
  const hasLength = [...lengths].map((length) => `.{${length}}$`).join('|');
  return new RegExp(`^(?=${hasLength})(?:${numbers.replaceAll('x', '\\d')})$`);
}
