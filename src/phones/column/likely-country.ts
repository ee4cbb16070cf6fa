import { countries, isPossibleLength, judge } from '../verdict.ts';
import { spread } from './spread.ts';

// Countries that share an answer are named in this order: the largest markets first, then by code.
const largest = 'US IN CN GB DE FR BR JP RU CA IT ES MX AU KR ID TR NL PL PK NG PH EG VN ZA'.split(' ');
const order = new Map([...new Set([...largest, ...countries])].map((country, rank) => [country, rank]));
const sampleSize = 80;
const probeSize = 16;
const minShare = 0.05;

/**
 * The countries whose own valid national numbers these digits would be: at most three, the largest share (0–1) first. The
 * one country that the column's other numbers name stands alone where it explains half.
 */
export function rankCountries(
  numbers: readonly { readonly digits: string }[],
  named: ReadonlySet<string>,
): readonly { readonly country: string; readonly share: number }[] {
  const sample = spread(numbers, sampleSize).map(({ digits }) => digits);
  const [home, ...others] = named;
  if (home !== undefined && others.length === 0) {
    const share = shareOf(home, sample);
    if (share >= 0.5) return [{ country: home, share }];
  }
  // A country that explains none of the first few is no candidate; trying all of them on every number takes long.
  const candidates = countries.filter((country) => shareOf(country, sample.slice(0, probeSize)) > 0);
  return candidates
    .map((country) => ({ country, share: shareOf(country, sample) }))
    .filter(({ share }) => share >= minShare)
    .sort((a, b) => b.share - a.share || (order.get(a.country) ?? 0) - (order.get(b.country) ?? 0))
    .slice(0, 3);
}

function shareOf(country: string, numbers: readonly string[]): number {
  const explained = numbers.filter((digits) => {
    const couldBe = isPossibleLength(digits.length, country) || /^[018]/.test(digits);
    const verdict = couldBe ? judge(digits, country) : null;
    return verdict?.valid && verdict.country === country;
  });
  return explained.length / numbers.length;
}
