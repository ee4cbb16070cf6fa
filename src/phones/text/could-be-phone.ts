import { cleanText } from './clean.ts';
import { hasPhoneLength } from './digits.ts';
import { splitExtension } from './extension.ts';
import { restoreDigits } from './numeric-cell.ts';
import { toPlainDigits } from './plain-digits.ts';
import { isOtherShape } from './shapes.ts';
import { unwrapGuards } from './unwrap.ts';
import { dropScheme, resolveUri } from './uri.ts';

/** The number in a cell that could hold one, cleaned: 7–15 digits in phone punctuation, no date, id or decimal. Else null. */
export function findPhoneLike(text: string): string | null {
  if (text.length > 250) return null;
  const digits = toPlainDigits(dropScheme(text));
  if (digits !== null) return hasPhoneLength(digits) ? digits : null;
  // Most cells of a list are words.
  if (!anyDigit.test(text)) return null;
  const restored = restoreDigits(unwrapGuards(cleanText(text).text).text);
  if (restored === null || isOtherShape(restored, restored.startsWith('0'))) return null;
  const { number } = splitExtension(resolveUri(restored));
  return hasPhoneLength(number) && /^\+?[\d ()\-./]+$/.test(number) ? number : null;
}

const anyDigit = /\p{Nd}/u;

/** Could this cell hold a phone number, as far as its shape tells? */
export function couldBePhone(text: string): boolean {
  return findPhoneLike(text) !== null;
}
