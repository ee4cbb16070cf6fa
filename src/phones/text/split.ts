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
  return text
    .replace(labelledExtension, '')
    .split(between)
    .flatMap((part) => splitAtSlash(part.trim(), isNumber))
    .filter((part) => countDigits(part) >= minDigits);
}

function splitAtSlash(part: string, isNumber: (part: string) => boolean): readonly string[] {
  const sides = part.split('/');
  const areNumbers = sides.length > 1 && sides.every((side) => hasPhoneLength(side) && isNumber(side));
  return areNumbers ? sides : [part];
}
