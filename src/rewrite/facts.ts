import type { NumberFact } from '../model/number-fact.ts';
import { formatPhone, type PhoneReading, timezonesOf } from '../phones/index.ts';
import { countryOf, type Outcome } from './phone-cell.ts';

/** All that is known of a row's number: its cell, how that was read, and what became of it. */
export interface Told {
  readonly reading: PhoneReading | null;
  readonly outcome: Outcome;
  /** The cell stands as it stood, but for outer space. */
  readonly isUnchanged: boolean;
}

const lengths = new Set(['too-short', 'too-long', 'invalid-length']);
const rightLengths = new Set(['invalid-range', 'ambiguous']);

/** The text of an added column. `before` is what stands there already. */
export function tellFact(fact: NumberFact, told: Told, before: string): string {
  const text = spellFact(fact, told);
  return outlives(fact, text, before, told) ? before : text;
}

/** What an earlier run told of a number cannot be seen any more once its cell is rewritten or emptied: it stays. */
function outlives(fact: NumberFact, text: string, before: string, told: Told): boolean {
  if (!earlier[fact]?.test(before)) return false;
  const isOfRewritten = fact === 'extension' || fact === 'repair';
  return isOfRewritten
    ? text === '' && told.isUnchanged && told.outcome.kind === 'written'
    : told.reading === null;
}

const earlier: Partial<Record<NumberFact, RegExp>> = {
  extension: /^\d+$/,
  repair: /^(?:certain|likely)$/,
  reason: /^phone\/[a-z-]+$/,
  possible: /^true$/,
  length: /^(?:ok|too-short|too-long|invalid-length)$/,
};

function spellFact(fact: NumberFact, { reading, outcome }: Told): string {
  // Of a number that was taken away only its fault is told.
  const number = reading === null || reading.e164 === null || outcome.kind === 'emptied' ? null : reading;
  switch (fact) {
    case 'e164':
      return number?.e164 ?? '';
    case 'valid':
      return String(number !== null && number.type !== null);
    case 'possible':
      return String(isPossible(reading));
    case 'country':
      return number === null ? '' : (countryOf(number) ?? '');
    case 'calling-code':
      return number?.callingCode ?? '';
    case 'national':
      return number === null
        ? ''
        : formatPhone({ ...number, country: countryOf(number), extension: null }, 'national');
    case 'type':
      return number?.type ?? '';
    case 'length':
      if (isPossible(reading)) return 'ok';
      return lengths.has(reading?.reason ?? '') ? reading!.reason! : '';
    case 'extension':
      return number?.extension ?? '';
    case 'timezone':
      return number === null ? '' : timezonesOf(number).join(' ');
    case 'reason':
      return outcome.reason ?? '';
    case 'repair':
      // Certain with nothing done to it: it was read as it stood.
      return number === null || (number.grade === 'certain' && number.done.length === 0) ? '' : number.grade!;
  }
}

function isPossible(reading: PhoneReading | null): boolean {
  return reading !== null && (reading.e164 !== null || rightLengths.has(reading.reason ?? ''));
}
