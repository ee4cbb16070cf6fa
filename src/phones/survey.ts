import { findPhoneLike } from './could-be-phone.ts';
import { toDigits } from './digits.ts';
import { rankCountries } from './likely-country.ts';
import { restoreDigits } from './numeric-cell.ts';
import { spread } from './spread.ts';
import type { BareDigits, ColumnSurvey, PhoneStyle, RepairLevel } from './types.ts';
import { judge } from './verdict.ts';

const sampleSize = 1000;

/**
 * Looks at a column of phone cells and says what digits without `+` mean in it. All cells are looked at, at most 1,000
 * judged (evenly spread); about 1 µs each, and some 0.2 s more where the country has to be found.
 */
export function surveyColumn(
  cells: readonly string[],
  options: { country: string | null; style: PhoneStyle | null; repair: RepairLevel },
): ColumnSurvey {
  let filled = 0;
  let looksLikePhones = 0;
  // Numbers that a spreadsheet destroyed say nothing about countries, and adding one would not bring them back.
  let destroyed = 0;
  const bare: string[] = [];
  const foreign: string[] = [];
  for (const cell of cells) {
    if (cell.trim() === '') continue;
    filled++;
    const digits = toDigits(findPhoneLike(cell) ?? '');
    if (restoreDigits(cell.trim()) === null) destroyed++;
    if (digits === '') continue;
    looksLikePhones++;
    if (!/^(?:\+|00)/.test(digits)) bare.push(digits);
    else if (digits.startsWith('+')) foreign.push(digits);
  }
  const sample = spread(bare, sampleSize);
  const isMostlyBare = bare.length * 2 > looksLikePhones + destroyed;
  const lacksCountry = options.country === null && isMostlyBare;
  const isDigits = options.style === 'digits';
  if (!isDigits && !lacksCountry) return { filled, looksLikePhones, bareDigits: 'either', missing: null };

  const isForeign = sample.filter((digits) => judge(`+${digits}`, null).valid).length * 2 >= sample.length;
  const result = (bareDigits: BareDigits, missing: ColumnSurvey['missing'] = null): ColumnSurvey => {
    return { filled, looksLikePhones, bareDigits, missing };
  };
  if (isForeign && (isDigits || options.repair === 'likely')) return result('international');
  if (isForeign) return result('either', { kind: 'plus', cells: bare.length, shares: [] });
  const missing = { kind: 'country', cells: bare.length } as const;
  return result(
    isDigits ? 'national' : 'either',
    lacksCountry ? { ...missing, shares: rankCountries(sample, countriesOf(foreign)) } : null,
  );
}

/** Where the numbers with a + in the column are from. */
function countriesOf(numbers: readonly string[]): Set<string> {
  const found = spread(numbers, 50).map((digits) => judge(digits, null));
  return new Set(found.flatMap(({ valid, country }) => (valid && country !== null ? [country] : [])));
}
