import { findPhoneLike } from '../text/could-be-phone.ts';
import { toDigits } from '../text/digits.ts';
import { restoreDigits } from '../text/numeric-cell.ts';
import type { BareDigits, ColumnSurvey, PhoneStyle, RepairLevel } from '../types.ts';
import { callingCodeOf, judge } from '../verdict.ts';
import { rankCountries } from './likely-country.ts';
import { spread } from './spread.ts';
import { countVote } from './vote.ts';

const sampleSize = 1000;
// A list that is truly written with country codes has few bad ones.
const plainlyForeign = 0.95;
const clearLead = 0.1;

export interface SurveyOptions {
  /** ISO-2 country of numbers without a country code. */
  readonly country: string | null;
  /** By cell, the country that its row names; null where no column does. */
  readonly countries: readonly (string | null)[] | null;
  readonly style: PhoneStyle | null;
  readonly repair: RepairLevel;
}

/**
 * Looks at a column of phone cells and says what digits without `+` mean in it. All cells are looked at, at most 1,000 a
 * country judged (evenly spread); about 1 µs each, and some 0.2 s more where the country has to be found.
 */
export function surveyColumn(cells: readonly string[], options: SurveyOptions): ColumnSurvey {
  const { country, countries, style, repair } = options;
  let filled = 0;
  // Numbers that a spreadsheet destroyed say nothing about countries, and adding one would not bring them back.
  let destroyed = 0;
  const numbers: Surveyed[] = [];
  for (const [i, cell] of cells.entries()) {
    if (cell.trim() === '') continue;
    filled++;
    if (restoreDigits(cell.trim()) === null) destroyed++;
    const digits = toDigits(findPhoneLike(cell) ?? '');
    if (digits !== '') numbers.push({ digits, home: countries?.[i] ?? country });
  }
  const bare = numbers.filter(({ digits }) => !/^(?:\+|00)/.test(digits));
  const voted = repair === 'none' ? unsettled : countVotes(numbers, country);
  // A number that stands behind its calling code has no trunk 0 to lose.
  const counted = style === 'significant-digits' ? { ...voted, lackTrunkZero: [] } : voted;
  const result = (bareDigits: BareDigits, missing: ColumnSurvey['missing'] = null): ColumnSurvey => {
    return { filled, looksLikePhones: numbers.length, bareDigits, ...counted, missing };
  };

  // Where each row names its country, a missing one is a matter of the row.
  const isHomeless = country === null && countries === null;
  const lacksCountry = isHomeless && bare.length * 2 > numbers.length + destroyed;
  const isDigits = style === 'digits';
  if (!isDigits && !lacksCountry) return result('either');

  const sample = spread(bare, sampleSize);
  const isForeign = isWrittenWithCode(sample);
  if (isForeign && isDigits) return result('international');
  const { length } = bare;
  if (isForeign)
    return result('either', repair === 'likely' ? null : { kind: 'plus', cells: length, shares: [] });
  if (!lacksCountry) return result('either');
  return result('national', {
    kind: 'country',
    cells: length,
    shares: rankCountries(sample, countriesOf(numbers)),
  });
}

interface Surveyed {
  /** Perhaps with a `+`. */
  readonly digits: string;
  /** The country that they are read in. */
  readonly home: string | null;
}

type Counted = Pick<ColumnSurvey, 'votes' | 'lackTrunkZero' | 'unlikely'>;

const unsettled: Counted = { votes: new Map(), lackTrunkZero: [], unlikely: null };

function countVotes(numbers: readonly Surveyed[], country: string | null): Counted {
  const byHome = new Map<string, string[]>();
  for (const { digits, home } of numbers) {
    if (home === null) continue;
    const together = byHome.get(home);
    if (together === undefined) byHome.set(home, [digits]);
    else together.push(digits);
  }
  const counted = [...byHome].map(([home, digits]) => ({ home, ...countVote(digits, home) }));
  return {
    votes: new Map(counted.flatMap(({ home, vote }) => (vote === null ? [] : [[home, vote] as const]))),
    lackTrunkZero: counted.flatMap(({ home, lacksTrunkZero }) => (lacksTrunkZero ? [home] : [])),
    unlikely: doubt(
      counted.find(({ home, vote }) => home === country && vote === null),
      numbers,
    ),
  };
}

/** Where a country explains next to nothing and another nearly all, it was mistyped, or is the one of another list. */
function doubt(
  given: { readonly home: string; readonly explained: number | null } | undefined,
  numbers: readonly Surveyed[],
): Counted['unlikely'] {
  if (given === undefined || given.explained === null || given.explained >= nextToNothing) return null;
  const bare = numbers.filter(({ digits }) => !/^(?:\+|00)/.test(digits));
  const shares = rankCountries(bare, countriesOf(numbers));
  return (shares[0]?.share ?? 0) < nearlyAll ? null : { country: given.home, share: given.explained, shares };
}

const nextToNothing = 0.1;
const nearlyAll = 0.9;

/** As a share (0–1); all of none. */
function shareOf(numbers: readonly Surveyed[], is: (number: Surveyed) => boolean): number {
  return numbers.length === 0 ? 1 : numbers.filter(is).length / numbers.length;
}

/** Are bare digits numbers with their country code, as far as the plans tell? */
function isWrittenWithCode(bare: readonly Surveyed[]): boolean {
  const share = shareOf(bare, ({ digits }) => judge(`+${digits}`, null).valid);
  if (share < 0.5 || share >= plainlyForeign) return share >= 0.5;
  // Two of three German mobiles without their 0, 151…, are valid American numbers.
  const others = bare.filter(({ digits, home }) => home === null || !digits.startsWith(callingCodeOf(home)));
  if (others.length * 2 < bare.length) return true;
  const isGiven = others.some(({ home }) => home !== null);
  const homes = isGiven ? [null] : rankCountries(others, new Set()).map(({ country }) => country);
  return homes.every((country) => {
    // Without a country given, fixed lines explain nothing: in Germany or Austria nearly any digits are one.
    const explained = shareOf(others, ({ digits, home }) => {
      const verdict = judge(digits, home ?? country);
      return isGiven ? verdict.valid : verdict.type === 'mobile';
    });
    return explained < plainlyForeign || explained <= share + clearLead;
  });
}

/** Where the numbers with a + in the column are from. */
function countriesOf(numbers: readonly Surveyed[]): Set<string> {
  const written = numbers.filter(({ digits }) => digits.startsWith('+'));
  const found = spread(written, 50).map(({ digits }) => judge(digits, null));
  return new Set(found.flatMap(({ valid, country }) => (valid && country !== null ? [country] : [])));
}
