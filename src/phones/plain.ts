import { accept, noHints } from './reading.ts';
import type { PhoneReading, ReadOptions, Verdict } from './types.ts';
import { callingCodeOf, judge } from './verdict.ts';

const [space, open, close, plus, dash, point, zero, nine] = [32, 40, 41, 43, 45, 46, 48, 57];
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

/**
 * The digits of a text, a leading `+` kept; null where it holds anything but spaces, brackets, points and dashes, or
 * could be a date, an amount, an id or an address, or has a `(0)`.
 */
function toPlainDigits(text: string): string | null {
  const first = text.charCodeAt(0);
  if (first === space || first === dash || text.charCodeAt(text.length - 1) === space) return null;
  const from = first === plus ? 1 : 0;
  let digits = from === 1 ? '+' : '';
  let start = from;
  let [count, points, bracketAt] = [0, 0, -1];
  let hasGap = false;
  for (let at = from; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char >= zero && char <= nine) {
      count++;
      continue;
    }
    if (at > start) digits += text.slice(start, at);
    start = at + 1;
    if (char === open) bracketAt = count;
    else if (char === close && count - bracketAt === 1 && digits.endsWith('0')) return null;
    else if (char === point) points++;
    else if (char !== space && char !== dash && char !== close) return null;
    hasGap ||= char === space || char === open || char === close;
  }
  if (start === from) return text;
  if (start < text.length) digits += text.slice(start);
  // Nothing else has a gap inside; dates and ids have 9 digits at most, amounts one point, addresses three.
  return hasGap || (count > 9 && (points === 0 || points === 2)) ? digits : null;
}
