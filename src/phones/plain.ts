import { toPlainDigits } from './plain-digits.ts';
import { judgeDigits } from './plan/index.ts';
import { accept, noHints, nothingDone } from './reading.ts';
import { carriesCode } from './readings.ts';
import type { PhoneReading, ReadOptions, Verdict } from './types.ts';
import { dropScheme } from './uri.ts';
import { callingCodeOf } from './verdict.ts';

const [plus, zero] = [43, 48];
// Fewer digits could be a short code.
const minDigits = 4;

/**
 * The short way for nearly all cells of a good list: digits in plain phone punctuation that are valid as they stand and
 * could be nothing else. Null for any other; what is read here is read the same the long way.
 */
export function readPlain(text: string, options: ReadOptions): PhoneReading | null {
  const digits = options.repair === 'none' ? text : toPlainDigits(dropScheme(text));
  const verdict = digits === null ? null : judgePlain(digits, options);
  return verdict?.valid ? accept(verdict, null, 'certain', noHints, nothingDone, null) : null;
}

function judgePlain(digits: string, { country, bareDigits, vote }: ReadOptions): Verdict | null {
  const first = digits.charCodeAt(0);
  if (digits.length < (first === plus ? minDigits + 1 : minDigits)) return null;
  if (first === plus) return judgeWhole(digits);
  if (carriesCode(digits, country, bareDigits)) return judgeWhole(`+${digits}`);
  if (country === null || digits.startsWith('00')) return null;
  // It may have lost its +, which is weighed elsewhere.
  if (vote?.reads === 'international' && first !== zero) return null;
  if (digits.startsWith(callingCodeOf(country), first === zero ? 1 : 0)) return null;
  const verdict = judgeDigits(digits, country);
  // As long as the number with its `+`, or longer: something was taken off that is worth a word.
  return verdict !== null && digits.length < (verdict.e164?.length ?? 0) ? verdict : null;
}

function judgeWhole(number: string): Verdict | null {
  const verdict = judgeDigits(number, null);
  return verdict?.e164 === number ? verdict : null;
}
