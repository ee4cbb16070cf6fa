import { splitAbbreviated } from './abbreviated.ts';
import { countDigits, hasPhoneLength } from './digits.ts';
import { cutApart } from './run-together.ts';

const labelledExtension = /(?:;ext=|,,+|\bext\w*[.:]? ?|x[.:]? ?)\d+#?\)?$/i;
// Anything that never stands inside a number, a slash with spaces around it or a second one; a + behind digits, `2)`.
const between = /[^\d ()+.\-/]+| \/ |\/\/+/;
const betweenAny = new RegExp(String.raw`${between.source}|(?=\+)(?<=[\d)\s])|\s\d\)\s*(?=[+(\d])`);
const secondIndex = /\s\d\)\s*(?=[+(\d])/;
const plain = /^\+?[\d ().-]+$/;
const minDigits = 7;
const minAll = 8;

/**
 * The numbers in a cell: one, or as many as stand there, however parted. `020 7946 0018/19` is two; `0211/1234567` is
 * one, unless both sides are numbers by themselves.
 */
export function splitNumbers(
  text: string,
  country: string | null,
  isNumber: (part: string) => boolean,
): readonly string[] {
  const count = countDigits(text);
  if (count < minAll) return [text];
  const parts = count < 2 * minDigits ? [] : splitWhole(text, country, isNumber);
  if (parts.length > 1) return parts;
  const bare = text.includes('(time)') ? text.replace(nothingBehind, '') : text;
  const numbers = splitAbbreviated(bare, isNumber);
  return numbers.length > 1 ? numbers : [text];
}

// What was left out there.
const nothingBehind = /(?:[\s,;-]*\(time\))+[\s,;]*$/;

function splitWhole(
  text: string,
  country: string | null,
  isNumber: (part: string) => boolean,
): readonly string[] {
  if (plain.test(text) && !secondIndex.test(text)) return cutApart(text, country, isNumber);
  const marks = text.includes('+') || text.includes(')') ? betweenAny : between;
  const parts: string[] = [];
  for (const part of text.replace(labelledExtension, '').split(marks)) {
    if (countDigits(part) < minDigits) continue;
    for (const side of splitAtSlash(part.trim(), isNumber)) parts.push(...cutApart(side, country, isNumber));
  }
  return parts;
}

/** `03423/ 0157 / 82512453`: what is cut off may be the end of the first as well as the second number by itself. */
export function isCutClear(
  [first = '', second = '']: readonly string[],
  isNumber: (part: string) => boolean,
): boolean {
  const [, last = ''] = /\/\s*([+(]*0\d[\d ().-]*)$/.exec(first) ?? [];
  return last === '' || /^[+0(]/.test(second) || !isNumber(`${last} ${second}`);
}

function splitAtSlash(part: string, isNumber: (part: string) => boolean): readonly string[] {
  if (!part.includes('/')) return [part];
  const sides = part.split('/');
  const areNumbers = sides.length > 1 && sides.every((side) => hasPhoneLength(side) && isNumber(side));
  return areNumbers ? sides : [part];
}
