import { callingCodeOf } from '../verdict.ts';
import { toDigits } from './digits.ts';

/** The fullest spelling where all of these are one number: `0612847593` and `+33 6 12 84 75 93`; else null. */
export function findSame(parts: readonly string[], country: string | null): string | null {
  const end = lastDigit(parts[0]!);
  // Most that are two differ at the end.
  if (parts.some((part) => lastDigit(part) !== end)) return null;
  const code = country === null ? null : callingCodeOf(country);
  const spelled = parts.map((part) => ({ part, whole: toWhole(toDigits(part)), digits: toDigits(part) }));
  const fullest = spelled.find(({ whole }) => whole !== null) ?? spelled[0]!;
  const whole = fullest.whole ?? fullest.digits;
  const isSame = spelled.every(({ whole: other, digits }) => {
    if (other !== null || fullest.whole === null) return (other ?? digits) === whole;
    return (
      code !== null &&
      (whole === code + digits || whole === code + digits.replace(/^0/, '') || whole === digits)
    );
  });
  return isSame ? fullest.part : null;
}

/** The digits from the country code on, where one stands in front. */
function toWhole(digits: string): string | null {
  if (digits.startsWith('+')) return digits.slice(1);
  return /^00[1-9]/.test(digits) ? digits.slice(2) : null;
}

function lastDigit(part: string): string {
  let at = part.length - 1;
  while (at > 0 && (part[at]! < '0' || part[at]! > '9')) at--;
  return part[at] ?? '';
}
