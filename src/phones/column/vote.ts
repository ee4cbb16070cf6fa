import { zeroIsSignificant } from '../readings.ts';
import type { Vote } from '../types.ts';
import { callingCodeOf, dialsTrunkZero, judge } from '../verdict.ts';
import { spread } from './spread.ts';

const sampleSize = 1000;
// Fewer cells are no habit of a column.
const minCells = 5;
const minNational = 20;

/** How the numbers of a column that are read in one country are written. */
interface Tally {
  /** With + or 00; and of those, with + and the country's own calling code. */
  written: number;
  ownWritten: number;
  /** With what is dialled before a number at home, or the 0 that is part of it. */
  prefixed: number;
  /** As they are after that prefix. */
  national: number;
  /** Beginning with the country's own calling code: valid with + only, without it only, and both ways. */
  ownWithPlus: number;
  ownNational: number;
  ownBoth: number;
  /** Of those, mobiles with + that are fixed lines without. */
  ownMobiles: number;
  /** Valid with + only, in another country. */
  foreign: number;
  /** Mobiles of another country with +, and fixed lines of this one without; and how they begin. */
  strangers: number;
  readonly starts: Set<string>;
  /** Valid with a 0 in front only. */
  withoutZero: number;
  neither: number;
}

/** What the numbers (digits, perhaps with `+`) of a column that are read in `country` say of those that read two ways. */
export function countVote(numbers: readonly string[], country: string): Counted {
  const tally = count(spread(numbers, sampleSize), country);
  return { vote: decide(tally), lacksTrunkZero: lacksTrunkZero(tally, country), explained: explain(tally) };
}

interface Counted {
  readonly vote: Vote | null;
  readonly lacksTrunkZero: boolean;
  /** Share (0–1) of the cells that are numbers there, however written, those with another code left aside; null of few. */
  readonly explained: number | null;
}

function explain(tally: Tally): number | null {
  const { ownWritten, prefixed, national, strangers, ownNational, ownBoth, ownWithPlus } = tally;
  const atHome = ownWritten + prefixed + national + strangers + ownNational + ownBoth + ownWithPlus;
  const all = atHome + tally.withoutZero + tally.neither;
  return all < minNational ? null : atHome / all;
}

function count(numbers: readonly string[], country: string): Tally {
  const tally: Tally = {
    ...{
      written: 0,
      ownWritten: 0,
      prefixed: 0,
      national: 0,
      ownWithPlus: 0,
      ownNational: 0,
      ownBoth: 0,
      ownMobiles: 0,
    },
    ...{ foreign: 0, strangers: 0, starts: new Set(), withoutZero: 0, neither: 0 },
  };
  const code = callingCodeOf(country);
  for (const digits of numbers) {
    if (digits.startsWith(code, 1) && digits.startsWith('+')) tally.ownWritten++;
    if (/^(?:\+|00)/.test(digits)) tally.written++;
    else countBare(tally, digits, country, code);
  }
  return tally;
}

function countBare(tally: Tally, digits: string, country: string, code: string): void {
  const home = judge(digits, country);
  // The library itself takes the calling code off where the rest is a number and the whole is none.
  const isHome = home.valid && home.e164 !== `+${digits}`;
  if (digits.startsWith('0') || (isHome && home.nationalNumber !== digits)) {
    if (isHome) tally.prefixed++;
    return;
  }
  const abroad = judge(`+${digits}`, null);
  const isStranger = isHome && abroad.valid && home.type === 'fixed' && abroad.type !== 'fixed';
  if (digits.startsWith(code)) {
    if (isHome && abroad.valid) {
      tally.ownBoth++;
      if (isStranger) tally.ownMobiles++;
    } else if (abroad.valid) tally.ownWithPlus++;
    else if (isHome) tally.ownNational++;
  } else if (isStranger) {
    tally.strangers++;
    tally.starts.add(digits.slice(0, 4));
  } else if (isHome) tally.national++;
  else if (abroad.valid) tally.foreign++;
  else if (zeroIsSignificant(code) && judge(`0${digits}`, country).valid) tally.withoutZero++;
  else tally.neither++;
}

function decide(tally: Tally): Vote | null {
  const { ownWithPlus, ownNational, ownBoth, foreign, withoutZero, prefixed } = tally;
  const strangers = areStrange(tally) ? tally.strangers : 0;
  const national = tally.national + tally.strangers - strangers;
  // Those that are a number with the + only are read so without a vote, where it is the country's own.
  const doubtful = ownBoth + foreign + strangers;
  const withCode = doubtful + ownWithPlus;
  const bare = national + ownNational + withCode;
  const isMost = withCode >= minCells && withCode * 2 >= bare + tally.neither;
  if (doubtful > 0 && isMost && (strangers > 0 || lostPlus(tally))) {
    const isForeign = (foreign + strangers) * 2 >= withCode;
    return { reads: isForeign ? 'international' : 'own-code', share: withCode / bare };
  }
  // By chance, one national number in a hundred begins with a calling code of two digits.
  if (national >= minNational && national >= bare * 0.95)
    return { reads: 'national', share: national / bare };
  if (withoutZero >= minCells && withoutZero >= bare * 0.1 && withoutZero >= prefixed * 9) {
    return { reads: 'zero-lost', share: withoutZero / (withoutZero + prefixed) };
  }
  return null;
}

/**
 * Where nearly any digits are a fixed line, as in Germany, a list from abroad would be read as one of strangers. One
 * town's numbers may look like that by chance: 2203 is Cologne-Porz, and the mobiles of the Gambia.
 */
function areStrange({ national, strangers, starts }: Tally): boolean {
  return strangers >= minNational && strangers >= national * 4 && starts.size >= 3;
}

/** Fixed lines of Emden begin with 4921: without a + or a 0 they can't be told from fixed lines of all Germany. */
function lostPlus({ ownWithPlus, ownNational, ownBoth, ownMobiles, foreign, prefixed }: Tally): boolean {
  const withPlusOnly = ownWithPlus + foreign;
  if (withPlusOnly * 10 > ownNational + ownBoth) return withPlusOnly > ownNational * 3;
  return ownNational * 3 < ownBoth && (ownMobiles * 2 >= ownBoth || prefixed >= minNational);
}

/** Is the 0 that is dialled there missing everywhere, as after a spreadsheet took the column for numbers? */
function lacksTrunkZero({ written, prefixed, national }: Tally, country: string): boolean {
  return dialsTrunkZero(country) && national >= minNational && prefixed === 0 && written * 9 <= national;
}
