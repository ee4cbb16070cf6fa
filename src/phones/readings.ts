import type { BareDigits, Grade, PhoneHint, Vote } from './types.ts';
import {
  callingCodeOf,
  dialsTrunkZero,
  isPossibleLength,
  judge,
  leadingCallingCode,
  mainCountryOf,
  maxPossibleLength,
  type Verdict,
} from './verdict.ts';

/** One way to take a number: digits with or without `+`, the country of digits without, and how sure that is. */
export interface Taking {
  readonly digits: string;
  readonly country: string | null;
  readonly grade: Grade;
  readonly hint: PhoneHint | null;
  /** What was done to the digits, where no hint says it. */
  readonly step: string | null;
  /** Taken so because the column is written so. */
  readonly isVoted: boolean;
}

export interface Context {
  readonly country: string | null;
  readonly bareDigits: BareDigits;
  readonly vote: Vote | null;
  /** The digits without an explicit `(0)`, where the cell has one. */
  readonly withoutZero: string | null;
}

const trunkZero: PhoneHint = { id: 'trunk-zero', data: {} };
const addedPlus = 'wrote + before the country code';
const addedZero = 'wrote the leading 0';

/** The reading of the number as it stands, whose failure is the reason given; null where nothing says what it is. */
export function takeAsWritten(digits: string, { country, bareDigits, withoutZero }: Context): Taking | null {
  if (digits.startsWith('+')) return take(digits, null, 'certain');
  // Where 00 does not dial abroad, the library fails on it, or misreads it in silence (Brazil, Thailand, Korea …).
  if (dialsAbroad(digits)) return withoutPrefix(digits, '00');
  if (country === null && digits.startsWith('011')) return withoutPrefix(digits, '011');
  // Inside a country nothing stands before a (0): what does is the calling code.
  if (withoutZero !== null && country !== null && digits.startsWith(`${callingCodeOf(country)}0`)) {
    return { ...withPlus(withoutZero, 'certain'), hint: trunkZero };
  }
  if (carriesCode(digits, country, bareDigits)) return take(`+${digits}`, null, 'certain');
  if (country !== null) return take(digits, country, 'certain');
  return bareDigits === 'either' ? withPlus(digits, 'likely') : null;
}

/** The reading that a valid one has to be weighed against: these digits are written both ways. */
export function takeRival(taking: Taking, verdict: Verdict, context: Context): Taking | null {
  const { digits, country } = taking;
  // Where the zero is part of the number, `(0)` may mean it or may be a habit from abroad.
  if (context.withoutZero !== null && verdict.nationalNumber?.startsWith('0')) {
    return takeAsWritten(context.withoutZero, context);
  }
  if (country === null || verdict.e164 === `+${digits}`) return null;
  if (digits.startsWith('0')) return takeHalfPrefix(digits, country, verdict);
  const isOwn = digits.startsWith(callingCodeOf(country));
  const isVoted =
    lostPlus(context) && (isOwn || context.vote?.reads === 'international' || verdict.type === 'fixed');
  if (!isOwn && !isVoted) return null;
  const foreign = withPlus(digits, 'likely', isVoted);
  // In a list of one country, a fixed line and a mobile from abroad are weighed; others are from home.
  const isWeighed =
    isOwn || context.vote?.reads === 'international' || judge(foreign.digits, null).type !== 'fixed';
  return isWeighed ? foreign : null;
}

/** `049 151…` at home in Germany: a mobile dialled with 00 that lost a 0, or a fixed line in Leer, 0491. */
function takeHalfPrefix(digits: string, country: string, { type }: Verdict): Taking | null {
  if (type !== 'fixed' || !digits.startsWith(callingCodeOf(country), 1)) return null;
  const mobile = withPlus(digits.slice(1), 'likely');
  return judge(mobile.digits, null).type === 'mobile' ? mobile : null;
}

/** What else the digits could be where the reading as written is no valid number: the surest first. */
export function* takeOtherwise(digits: string, context: Context): Generator<Taking> {
  const { country, withoutZero } = context;
  if (withoutZero !== null) {
    const taking = takeAsWritten(withoutZero, context);
    if (taking !== null) yield { ...taking, hint: trunkZero };
  }
  yield* digits.startsWith('+') ? takeInternational(digits.slice(1), country) : takeBare(digits, context);
}

function* takeInternational(digits: string, country: string | null): Generator<Taking> {
  const idd = /^(?:00+|011)/.exec(digits)?.[0];
  if (idd !== undefined) yield withoutPrefix(digits, idd, `+${idd}`);
  const code = leadingCallingCode(digits);
  const rest = digits.slice(code?.length ?? 0);
  if (code !== null) {
    if (rest.startsWith('00')) yield take(`+${rest.slice(2)}`, null, 'guess');
    else if (rest.startsWith('0')) {
      const isDialled = dialsTrunkZero(mainCountryOf(code) ?? '');
      yield { ...take(`+${code}${rest.slice(1)}`, null, isDialled ? 'likely' : 'guess'), hint: trunkZero };
    }
    if (zeroIsSignificant(code)) yield { ...take(`+${code}0${rest}`, null, 'guess'), step: addedZero };
    if (rest.startsWith(code)) yield take(`+${rest}`, null, 'guess');
    // Mobiles of Brazil have had a 9 in front since 2016.
    if (code === '55') yield take(`+55${rest.slice(0, 2)}9${rest.slice(2)}`, null, 'guess');
  }
  // The 1 before Mexican mobiles was abolished in 2019.
  if (code === '52' && rest.startsWith('1')) yield take(`+52${rest.slice(1)}`, null, 'guess');
  // No calling code begins with 89: that is a Russian number with its trunk 8.
  if (digits.startsWith('89')) yield take(digits, 'RU', 'guess');
  if (country !== null) yield take(digits, country, 'guess');
}

function* takeBare(digits: string, context: Context): Generator<Taking> {
  const { country, bareDigits, vote } = context;
  if (country === null) {
    // Shorter ones are American, area 810.
    if (digits.startsWith('810') && digits.length > 11)
      yield { ...withoutPrefix(digits, '810'), grade: 'guess' };
    return;
  }
  const code = callingCodeOf(country);
  const isOwn = digits.startsWith(code);
  const wasTakenAsForeign = dialsAbroad(digits) || carriesCode(digits, country, bareDigits);
  if (wasTakenAsForeign) yield take(digits, country, 'certain');
  const idd = /^011/.exec(digits)?.[0] ?? iddBeside[country]?.exec(digits)?.[0];
  if (idd !== undefined) yield withoutPrefix(digits, idd);
  if (!digits.startsWith('0') && isOwn) yield withPlus(digits, 'certain');
  if (zeroIsSignificant(code) && isPossibleLength(digits.length + 1, country)) {
    const isVoted = vote?.reads === 'zero-lost';
    const grade = isVoted ? 'likely' : 'guess';
    yield { ...take(`0${digits}`, country, grade), step: addedZero, isVoted };
  }
  if (code === '55' && !isOwn) {
    const mobile = digits.replace(/^0/, '');
    yield take(`${mobile.slice(0, 2)}9${mobile.slice(2)}`, country, 'guess');
  }
  const mexican = code === '52' ? /^(?:521|04[45]|01|1)(?=\d{10}$)/.exec(digits)?.[0] : undefined;
  if (mexican !== undefined) yield take(digits.slice(mexican.length), country, 'guess');
  if (digits.startsWith('0') || isOwn) return;
  if (bareDigits === 'own' && digits.length > maxPossibleLength(country)) {
    yield take(`+${digits}`, null, 'certain');
  }
  if (lostPlus(context)) yield withPlus(digits, 'likely', true);
  // Shorter ones are sooner a local number with a typing error.
  else if (digits.length >= 11) yield withPlus(digits, 'guess');
}

function lostPlus({ vote }: Context): boolean {
  return vote?.reads === 'international' || vote?.reads === 'own-code';
}

/** Prefixes for calls abroad that the plan does not have: Indonesia's of Indosat. https://www.itu.int/oth/T0202000066 */
const iddBeside: Readonly<Record<string, RegExp>> = { ID: /^00[17]/ };

/** Are bare digits to be taken with the country code they begin with? */
export function carriesCode(digits: string, country: string | null, bareDigits: BareDigits): boolean {
  if (digits.startsWith('0')) return false;
  if (bareDigits !== 'own' || country === null) return bareDigits === 'international' || bareDigits === 'own';
  return digits.startsWith(callingCodeOf(country));
}

// No calling code begins with 0.
function dialsAbroad(digits: string): boolean {
  return /^00[1-9]/.test(digits);
}

/** The plans whose numbers keep their leading 0 after the calling code: Italy, San Marino, Gabon, Côte d'Ivoire, Congo. */
export function zeroIsSignificant(callingCode: string): boolean {
  return ['39', '378', '241', '225', '242'].includes(callingCode);
}

function withPlus(digits: string, grade: Grade, isVoted = false): Taking {
  return { ...take(`+${digits}`, null, grade), step: addedPlus, isVoted };
}

function withoutPrefix(digits: string, prefix: string, shown = prefix): Taking {
  const hint = { id: 'idd-prefix', data: { prefix: shown } } as const;
  return { ...take(`+${digits.slice(prefix.length)}`, null, 'certain'), hint };
}

function take(digits: string, country: string | null, grade: Grade): Taking {
  return { digits, country, grade, hint: null, step: null, isVoted: false };
}
