import { findHome } from './plan/calling-code.ts';
import { judgeKnownDigits, judgeNational } from './plan/index.ts';
import { accept, noHints } from './reading.ts';
import { carriesCode } from './readings.ts';
import { nothingDone, tellSteps } from './steps.ts';
import { toPlainDigits } from './text/plain-digits.ts';
import type { PhoneHint, PhoneReading, ReadOptions, Verdict } from './types.ts';

const [plus, zero] = [43, 48];
// Fewer digits could be a short code.
const minDigits = 4;
const maxDigits = 40;

const dialledAbroad: readonly PhoneHint[] = [{ id: 'idd-prefix', data: { prefix: '00' } }];
const dialledAtHome: readonly PhoneHint[] = [{ id: 'trunk-zero', data: {} }];
const wrotePlus = tellSteps([], null, dialledAbroad);
const tookOutZero = tellSteps([], null, dialledAtHome);

/**
 * The short way for nearly all cells of a good list: `digits`, a cell in plain phone punctuation, that are valid as they
 * stand and could be nothing else. Null for any other; what is read here is read the same the long way.
 */
export function readPlain(digits: string, options: ReadOptions): PhoneReading | null {
  const verdict = judgePlain(digits, options);
  if (verdict?.valid) return accept(verdict, null, 'certain', noHints, nothingDone, null);
  return readDialledAbroad(digits);
}

/** `0044…`, wherever one dials from. */
function readDialledAbroad(digits: string): PhoneReading | null {
  if (!digits.startsWith('00') || digits.charCodeAt(2) === zero) return null;
  const verdict = judgeWhole(`+${digits.slice(2)}`);
  return verdict?.valid ? accept(verdict, null, 'certain', dialledAbroad, wrotePlus, null) : null;
}

/** `+44 (0)20…`, where the 0 is dialled inside the country and is no part of any number. */
export function readOptionalZero(text: string): PhoneReading | null {
  const digits = toPlainDigits(text.replace('(0)', ' '));
  if (digits === null || digits.charCodeAt(0) !== plus) return null;
  const verdict = judgeWhole(digits);
  if (!verdict?.valid || verdict.nationalNumber!.startsWith('0')) return null;
  const code = verdict.callingCode!;
  const written = judgeKnownDigits(`+${code}0${digits.slice(1 + code.length)}`, null);
  const isSame = written?.e164 === digits && text.replace(/\D/g, '').startsWith(`${code}0`);
  return isSame ? accept(verdict, null, 'certain', dialledAtHome, tookOutZero, null) : null;
}

/** The verdict on digits that could be nothing else than they are; null where they have to be weighed. */
export function judgePlain(digits: string, { country, bareDigits, vote }: ReadOptions): Verdict | null {
  const first = digits.charCodeAt(0);
  if (digits.length < (first === plus ? minDigits + 1 : minDigits)) return null;
  if (first === plus) return judgeWhole(digits);
  if (carriesCode(digits, country, bareDigits)) return judgeWhole(`+${digits}`);
  if (country === null || digits.startsWith('00')) return null;
  // It may have lost its +, which is weighed elsewhere.
  if (vote?.reads === 'international' && first !== zero) return null;
  const home = findHome(country);
  if (home === null || digits.length > maxDigits) return null;
  if (digits.startsWith(home.code.digits, first === zero ? 1 : 0)) return null;
  const verdict = judgeNational(digits, home);
  if (vote?.reads === 'own-code' && verdict.type === 'fixed' && first !== zero) return null;
  // As long as the number with its `+`, or longer: something was taken off that is worth a word.
  return verdict.e164 !== null && digits.length < verdict.e164.length ? verdict : null;
}

function judgeWhole(number: string): Verdict | null {
  const verdict = judgeKnownDigits(number, null);
  return verdict?.e164 === number ? verdict : null;
}
