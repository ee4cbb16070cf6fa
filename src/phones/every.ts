import type { Refusal } from './cell.ts';
import { type Choice, chooseReading, isFound } from './choose.ts';
import { prepareCell } from './prepare.ts';
import { type Context, takeAsWritten, takeOtherwise, takeRival } from './readings.ts';
import { cleanText } from './text/clean.ts';
import { findNumbers, hasPhoneLength, toDigits } from './text/digits.ts';
import { saysFax } from './text/faxes.ts';
import { splitNumbers } from './text/split.ts';
import type { PhoneReading, ReadOptions, Verdict } from './types.ts';
import { judge } from './verdict.ts';

/**
 * The one number (E.164) that a cell can mean; null where it may mean another, or none. With the cell's text, null as well
 * where it may hold a fax's number besides.
 */
export function soleNumber({ e164, grade, suggestion }: PhoneReading, text = ''): string | null {
  return grade === 'certain' && suggestion === null && !mayHoldFax(text) ? e164 : null;
}

function mayHoldFax(text: string): boolean {
  return text.length > minFax && saysFax(text);
}

const minFax = 14;

/**
 * Every number (E.164, no extension) that a cell may mean, each once: for lists that must not let one through. `reading` is
 * what was made of the text. Both of two readings, each of several numbers, numbers of the right length in a range that is
 * not assigned, and guesses.
 */
export function everyNumber(reading: PhoneReading, text: string, options: ReadOptions): readonly string[] {
  const sole = soleNumber(reading);
  const hasFax = mayHoldFax(text);
  if (sole !== null && !hasFax) return [sole];
  const found = new Set<string>();
  for (const known of [reading.e164, reading.suggestion]) if (known !== null) found.add(known);
  if (sole === null) for (const isTaken of [isAnyFound, isFound]) collect(text, options, isTaken, found);
  // A fax may be another's telephone.
  if (hasFax) for (const part of findParts(text, options.country)) collect(part, options, isAnyFound, found);
  return [...found];
}

/** In the second way, what is a number only by a guess is taken apart. */
function isAnyFound({ found }: Choice): boolean {
  return found !== null;
}

function collect(
  text: string,
  options: ReadOptions,
  isTaken: (choice: Choice) => boolean,
  found: Set<string>,
): void {
  const { bareDigits, vote } = options;
  const contextOf = (country: string | null, withoutZero: string | null): Context => {
    return { country, bareDigits, vote, withoutZero };
  };
  const cell = prepareCell(text, options.country, (part) => {
    return isTaken(chooseReading(toDigits(part), contextOf(options.country, null)));
  });
  if ('reason' in cell) {
    // A part is shorter than the whole, so this ends.
    for (const part of partsOf(text, options.country, cell)) collect(part, options, isTaken, found);
    return;
  }
  for (const { digits, withoutZero } of cell.drafts)
    for (const e164 of readEveryWay(digits, contextOf(cell.country ?? options.country, withoutZero)))
      found.add(e164);
}

/** The stretches of digits that are as long as numbers, however several are parted. */
function findParts(text: string, country: string | null): readonly string[] {
  const parts = splitNumbers(cleanText(text).text, country, hasPhoneLength);
  return parts.flatMap((part) => findNumbers(part)).filter((part) => part.length < text.length);
}

/** `STOP 415-555-2671`: a number that nobody is to dial is one all the same. */
function partsOf(text: string, country: string | null, { reason, parts }: Refusal): readonly string[] {
  if (parts.length > 0 || (reason !== 'not-to-be-used' && reason !== 'several-numbers')) return parts;
  return findParts(text, country);
}

function* readEveryWay(digits: string, context: Context): Generator<string> {
  const taking = takeAsWritten(digits, context);
  const written = taking === null ? null : judge(taking.digits, taking.country);
  if (taking !== null && written !== null) {
    yield* numberOf(written);
    const rival = written.valid ? takeRival(taking, written, context) : null;
    if (rival !== null) yield* numberOf(judge(rival.digits, rival.country));
    if (written.valid) return;
  }
  for (const other of takeOtherwise(digits, context)) {
    const verdict = judge(other.digits, other.country);
    if (verdict.valid) yield* numberOf(verdict);
  }
}

function* numberOf({ e164, valid, failure }: Verdict): Generator<string> {
  if (e164 !== null && (valid || failure === 'invalid-range')) yield e164;
}
