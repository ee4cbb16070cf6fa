import { toPlainDigits } from './plain-digits.ts';
import { accept, noHints } from './reading.ts';
import type { PhoneReading, ReadOptions, Verdict } from './types.ts';
import { callingCodeOf, judge } from './verdict.ts';

const [plus, zero, nine] = [43, 48, 57];
// Shorter ones could be a short code, longer ones are no number.
const [minDigits, maxDigits] = [4, 17];

/**
 * The short way for nearly all cells of a good list: digits in plain phone punctuation that are valid as they stand and
 * could be nothing else. Null for any other; what is read here is read the same the long way.
 */
export function readPlain(text: string, options: ReadOptions): PhoneReading | null {
  const digits = options.repair === 'none' ? text : toPlainDigits(text);
  const verdict = digits === null ? null : judgePlain(digits, options);
  return verdict?.valid ? accept(verdict, null, 'certain', noHints, null) : null;
}

function judgePlain(digits: string, { country, bareDigits }: ReadOptions): Verdict | null {
  if (!isNumber(digits)) return null;
  if (digits.charCodeAt(0) === plus) {
    const verdict = judge(digits, null);
    return verdict.e164 === digits ? verdict : null;
  }
  if (bareDigits === 'international' && digits.charCodeAt(0) !== zero) {
    const number = `+${digits}`;
    const verdict = judge(number, null);
    return verdict.e164 === number ? verdict : null;
  }
  if (country === null || digits.startsWith('00')) return null;
  // It may be meant with its calling code, which is weighed elsewhere.
  if (bareDigits === 'either' && digits.startsWith(callingCodeOf(country))) return null;
  const verdict = judge(digits, country);
  // Longer than the whole number: something was taken off that is worth a word.
  return verdict.e164 !== null && digits.length < verdict.e164.length ? verdict : null;
}

function isNumber(text: string): boolean {
  const from = text.charCodeAt(0) === plus ? 1 : 0;
  if (text.length - from < minDigits || text.length - from > maxDigits) return false;
  for (let at = from; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char < zero || char > nine) return false;
  }
  return true;
}
