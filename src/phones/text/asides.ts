import { countDigits, toDigits } from './digits.ts';

const time =
  /\(?\b(?:(?:ab|bis|nach|vor|von|after|before|from|until|till) )?\d{1,2}(?:[:.]\d\d)?(?: ?(?:am|pm|h|uhr))?(?: ?(?:-|–|to|bis) ?\d{1,2}(?:[:.]\d\d)?)? ?(?:am|pm|h|hrs|uhr|o'clock)\b\)?|\b24\/7\b/gi;
const timeUnit = /\d ?(?:am|pm|h|hrs|uhr|o'clock)\b|\b24\/7\b/i;
// What follows an index, if there is one: quicker to look for.
const behindIndex = /\d[.:)]?\s+[+(0]/;
const listIndex = /^([^\d+]*\p{L}[^\d+]*)\d[.:)]?\s+(?=[+(0])|^[1-9][.)]\s+(?=[+(0])/u;
const punctuated = /^[\d+ ().\-/]+$/;
const inBrackets = /^\(\d{1,4}\)$/;
const year = /^[ -](?:19\d\d|20[0-3]\d)$/;

/** The text without the digits of a note: `(ab 18 Uhr)` and `8am-5pm` are `(time)`, the 2 of `Tel. 2: 030…` is gone. */
export function dropAsides(text: string): string {
  const numbered = behindIndex.test(text) ? text.replace(listIndex, '$1') : text;
  return timeUnit.test(numbered) ? numbered.replace(time, '(time)') : numbered;
}

/**
 * What stands before digits that may be none of a number's: in brackets (`030 901820 (2)`), or a year that makes it longer
 * than numbers are. Null where there are none.
 */
export function cutBehind(text: string): string | null {
  if (!punctuated.test(text)) return null;
  const bracket = text.lastIndexOf('(');
  if (bracket > 0 && inBrackets.test(text.slice(bracket))) {
    const number = text.slice(0, bracket).trimEnd();
    return countDigits(number) < 4 ? null : number;
  }
  if (!year.test(text.slice(-5))) return null;
  const number = text.slice(0, -4).replace(/[ -]+$/, '');
  const digits = toDigits(number);
  const minDigits = digits.startsWith('+') ? 11 : digits.startsWith('00') ? 12 : 9;
  return digits.length < minDigits ? null : number;
}
