/**
 * The numbering plan of the world: digits and a country in, the library's own verdict out, at a fiftieth of its time.
 *
 * libphonenumber-js keeps what Google knows of each country as regular expressions, builds 7 to 9 of them anew for
 * each number and tries one after the other. The same expressions, of the same installed metadata, are compiled here.
 * They know digits only, so those of all countries with one calling code fit into one automaton: one table look-up a
 * digit, and the state that the last digit leads to says whose number it is, of what type, and whether a national
 * prefix could stand before it. `+4915123456789` is a walk of eleven steps through the automaton of 49, to
 * "Germany's, mobile, no prefix".
 *
 * From text to verdict:
 *
 * 1. `+`, or what dials abroad from the default country (`region.ts`): a calling code follows (`calling-code.ts`),
 *    and a national number of one of its countries. No calling code begins with another.
 * 2. Otherwise it is a national number of the default country. If it begins with that country's own calling code and
 *    is too long, or is a number only without the code, it is read as if there were a `+`.
 * 3. What may stand before a number at home is taken off (`national-prefix.ts`): `0`, a carrier's code, or what a
 *    rule of the plan turns into an area code. The default country says what that is; after a calling code, the main
 *    one of its countries. What is left is walked anew.
 * 4. Several countries with one calling code: the first that has the number is its owner. One that is known by
 *    leading digits has all that begin so, any other those that have a type by its plan. Where none has it, the
 *    default country, or else the main one, stands in. The type is by the owner's plan (`line-types.ts`); a number
 *    without one is not valid, and its length says why.
 *
 * Where nothing can be taken off, the first digits show it, as in nearly all international numbers and those dialled at
 * home in the main country of a calling code. What is taken off is mostly always the same; where it is not, a regular
 * expression says what it matched, in steps 1 and 3.
 *
 * How it is compiled: `notation.ts` is the metadata, `region.ts` one country's part of it, `parse-expression.ts`
 * reads an expression, `expression.ts` says what is left of one after a digit (its derivative), and `automaton.ts`
 * makes a state of what is left of all. A country that is known by leading digits has an automaton of its own for
 * types, which is asked after the shared one.
 *
 * Nothing is done before a number asks for it: a calling code is compiled when its first number comes (some 10 ms for
 * the first of all, 0.3 for most after it, 0.3 s for all 215), a state is made when a number first gets there. A list
 * of one country meets hundreds of states and keeps 1 or 2 MB; all numbers that there are lead to some 17,000 states,
 * 27 MB.
 *
 * The verdict never differs from the library's: `test/phones/plan.test.ts` compares 228,000 numbers of 19 kinds,
 * `fuzz-long.mjs` beside it as many millions as one likes, and `seed-faults.mjs` shows what faults they would find.
 * When there is a difference, the library is right.
 */
import type { PhoneReason, Verdict } from '../types.ts';
import {
  type CallingCode,
  findCallingCode,
  findHome,
  type Home,
  identify,
  identifyType,
  type Kind,
} from './calling-code.ts';
import { mayHave, stripNationalPrefix } from './national-prefix.ts';
import { isNumber, judgeLength, type Region } from './region.ts';

const plus = 43;
const minDigits = 3;
const maxChars = 250;
// A national number, in digits; the library's limits.
const minNational = 2;
const maxNational = 17;

/**
 * The library's verdict on digits with or without `+`; null for what it has to be asked itself: any other text, fewer
 * than 3 digits, more than 250 characters, a country that it does not know.
 */
export function judgeDigits(text: string, country: string | null): Verdict | null {
  return isDigits(text, text.charCodeAt(0) === plus ? 1 : 0) ? judgeKnownDigits(text, country) : null;
}

/** The same of a text in which the caller has seen nothing but digits, a `+` before them or none. */
export function judgeKnownDigits(text: string, country: string | null): Verdict | null {
  const first = text.charCodeAt(0) === plus ? 1 : 0;
  if (text.length - first < minDigits || text.length > maxChars) return null;
  if (country === null) return first === 1 ? judgeInternational(text, 1) : failures['country-code-unknown'];
  const home = findHome(country);
  if (home === null) return null;
  return first === 1 ? judgeInternational(text, 1) : judgeNational(text, home);
}

function isDigits(text: string, from: number): boolean {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

/** `from`: where the calling code begins. */
function judgeInternational(text: string, from: number): Verdict {
  const code = findCallingCode(text, from);
  if (code === null) return failures['country-code-unknown'];
  const national = from + code.digits.length;
  const kind = identify(code, text, national);
  const number = text.slice(national);
  if (kind.mayBePrefixed) return judgeAbroad(number, code);
  return describe(from === 1 ? text : `+${text}`, number, kind, code, null);
}

/** Of a number after its calling code, the plan of the main region says how it may be written. */
function judgeAbroad(number: string, code: CallingCode): Verdict {
  const stripped = stripNationalPrefix(number, code.regions[0]!, code);
  return describe(code.plus + stripped, stripped, identify(code, stripped, 0), code, null);
}

/** The same of 3 to 250 digits without a `+`, by the plan of the country that they are dialled in. */
export function judgeNational(text: string, { region, code }: Home): Verdict {
  const abroad = stripDialAbroad(text, region);
  if (abroad !== null) return judgeInternational(abroad, 0);
  // Of the main region's numbers, the walk itself says whether anything could be taken off.
  if (region === code.regions[0] && !text.startsWith(code.digits)) {
    const kind = identify(code, text, 0);
    if (!kind.mayBePrefixed) return describe(code.plus + text, text, kind, code, region);
  }
  const number = stripNationalPrefix(text, region, code);
  if (text.startsWith(code.digits)) {
    const rest = text.slice(code.digits.length);
    if (isMeantAbroad(number, stripNationalPrefix(rest, region, code), region)) {
      return judgeAbroad(rest, code);
    }
  }
  return describe(code.plus + number, number, identify(code, number, 0), code, region);
}

/** What follows the prefix for calls abroad; null where there is none. */
function stripDialAbroad(text: string, { dialsAbroad }: Region): string | null {
  const { literal } = dialsAbroad;
  if (literal === null ? !mayHave(text, dialsAbroad) : !text.startsWith(literal)) return null;
  const prefix = literal ?? dialsAbroad.pattern.exec(text)?.[0] ?? '';
  const rest = text.slice(prefix.length);
  return prefix === '' || rest === '' || rest.startsWith('0') ? null : rest;
}

/** Digits that begin with the country's own calling code are taken for it where they are no number otherwise. */
function isMeantAbroad(whole: string, rest: string, region: Region): boolean {
  return whole.length > region.lengths.at(-1)! || (!isNumber(whole, region) && isNumber(rest, region));
}

/** `home`: whose number it is where the digits do not say. */
function describe(e164: string, number: string, kind: Kind, code: CallingCode, home: Region | null): Verdict {
  const { length } = number;
  if (length < minNational) return failures['too-short'];
  if (length > maxNational) return failures['too-long'];
  const owner = kind.owner ?? home;
  const region = owner ?? code.regions[0]!;
  const type = region === kind.judge ? kind.type : identifyType(region, number);
  return {
    e164,
    country: owner === null ? null : owner.country,
    callingCode: code.digits,
    nationalNumber: number,
    extension: null,
    type,
    valid: type !== null,
    failure: type === null ? (judgeLength(length, region) ?? 'invalid-range') : null,
  };
}

const failures = {
  'country-code-unknown': fail('country-code-unknown'),
  'too-short': fail('too-short'),
  'too-long': fail('too-long'),
};

/** No number, and why. */
export function fail(failure: PhoneReason): Verdict {
  return {
    e164: null,
    country: null,
    callingCode: null,
    nationalNumber: null,
    extension: null,
    type: null,
    valid: false,
    failure,
  };
}
