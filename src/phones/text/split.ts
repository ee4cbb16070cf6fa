import { countDigits, hasPhoneLength } from './digits.ts';

const labelledExtension = /(?:;ext=|,,+|\bext\w*[.:]? ?|x[.:]? ?)\d+#?\)?$/i;
// A slash with spaces around it, a space before a +, or anything that never stands inside a number.
const between = / \/ |\s+(?=\+)|[^\d ()+.\-/]+/;
const minDigits = 7;
const abbreviatedEnd = /(?:[/&]|\p{L}\.?)\s*-?\s*\d{1,6}$/u;
const abbreviated =
  /^(.*?\d)((?:\s*(?:[/&]|\b(?:or|and|oder|und|ou|et|o|y|e|u|lub|bis|или|и)\b\.?)\s*-?\s*\d{1,4}| \/ \d{5,6})+)$/isu;

/**
 * The numbers in a cell: one, or as many as stand there, however parted. `020 7946 0018/19` is two; `0211/1234567` is
 * one, unless both sides are numbers by themselves.
 */
export function splitNumbers(text: string, isNumber: (part: string) => boolean): readonly string[] {
  const parts = countDigits(text) < 2 * minDigits ? [] : splitWhole(text, isNumber);
  if (parts.length > 1) return parts;
  if (!abbreviatedEnd.test(text)) return [text];
  const [, whole = '', endings = ''] = abbreviated.exec(text) ?? [];
  return whole !== '' && isNumber(whole) ? [whole, ...(endings.match(/\d+/g) ?? [])] : [text];
}

function splitWhole(text: string, isNumber: (part: string) => boolean): readonly string[] {
  const found: string[] = [];
  for (const part of text.replace(labelledExtension, '').split(between)) {
    if (countDigits(part) < minDigits) continue;
    for (const side of splitAtSlash(part.trim(), isNumber)) {
      if (countDigits(side) >= minDigits) found.push(side);
    }
  }
  return found;
}

function splitAtSlash(part: string, isNumber: (part: string) => boolean): readonly string[] {
  if (!part.includes('/')) return [part];
  const sides = part.split('/');
  const areNumbers = sides.length > 1 && sides.every((side) => hasPhoneLength(side) && isNumber(side));
  return areNumbers ? sides : [part];
}
