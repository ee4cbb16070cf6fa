import type { PhoneReason } from '../types.ts';
import { type Automaton, ask, createAutomaton } from './automaton.ts';
import { type Expression, startingWith } from './expression.ts';
import type { Notation } from './notation.ts';
import { parseExpression } from './parse-expression.ts';

/** The plan of one country, or of a calling code that is no country's. */
export interface Region {
  /** ISO-2; null for a calling code that is no country's. */
  readonly country: string | null;
  readonly callingCode: string;
  /** What is dialled to call abroad; it matches at the start of the number. */
  readonly dialsAbroad: Prefix;
  /** What may stand before a national number at home, a carrier code included; null for nothing. */
  readonly nationalPrefix: Prefix | null;
  /** Replaces the national prefix where its last group matched: `9$1`. */
  readonly prefixRule: string | null;
  /** Of the whole national numbers of whatever type. */
  readonly general: Automaton<boolean>;
  /** Possible lengths of a national number, ascending. */
  readonly lengths: readonly number[];
  /** Within a shared calling code: its numbers are those that begin so. */
  readonly leadingDigits: Expression | null;
  readonly notation: Notation;
}

export interface Prefix {
  readonly pattern: RegExp;
  readonly expression: Expression;
  /** The prefix itself where it is always the same digits, as nearly everywhere. */
  readonly literal: string | null;
}

export function compileRegion(country: string | null, notation: Notation): Region {
  const [callingCode, dialsAbroad, general, lengths, , nationalPrefix, , prefixForParsing, prefixRule] =
    notation;
  const leadingDigits = notation[10];
  const prefix = prefixForParsing || nationalPrefix;
  // Of the 25 countries of +1, a list mostly asks one or two.
  let abroad: Prefix | undefined;
  let home: Prefix | undefined;
  let whole: Automaton<boolean> | undefined;
  return {
    country,
    callingCode,
    get dialsAbroad() {
      abroad ??= compilePrefix(String(dialsAbroad));
      return abroad;
    },
    get nationalPrefix() {
      if (!prefix) return null;
      home ??= compilePrefix(prefix);
      return home;
    },
    prefixRule: prefixRule || null,
    get general() {
      whole ??= createAutomaton([parseExpression(general)], (taken) => taken.length > 0);
      return whole;
    },
    lengths,
    leadingDigits: leadingDigits ? startingWith(parseExpression(leadingDigits)) : null,
    notation,
  };
}

function compilePrefix(source: string): Prefix {
  const literal = /^\d+$/.test(source) ? source : null;
  return { pattern: new RegExp(`^(?:${source})`), expression: parseExpression(source), literal };
}

/** Is this a whole national number there, of whatever type? */
export function isNumber(number: string, { general }: Region): boolean {
  return ask(general, number, 0);
}

/** What is wrong with the length of a national number there; null where it is possible. */
export function judgeLength(length: number, { lengths }: Region): PhoneReason | null {
  if (lengths.includes(length)) return null;
  if (length < lengths[0]!) return 'too-short';
  return length > lengths.at(-1)! ? 'too-long' : 'invalid-length';
}
