import { countDigits } from './digits.ts';

const spaced = `(?:tele)?fax(?:[ -]?(?:no|nr|number|nummer))?|(?:tele)?faks(?:i|nr)?|t[ée]l[ée]copi(?:e|eur)s?|φαξ`;
const spaceless = '(?:факс|ファ[ック]+ス|传真|傳真|팩스|فاكس|פקס|แฟกซ์|โทรสาร)(?:号码?|號碼?|番号|번호)?';
const word = String.raw`(?:(?<![\p{L}\p{M}])(?:${spaced})(?![\p{L}\p{M}])|${spaceless})`;
const faxWord = new RegExp(word, 'iu');
const anyLetter = /[a-z\u0080-\uffff]/i;
// Nearly all texts have none of these, which are quicker to look for.
const mayBeFax = /fa[xk]|copi|фак|φαξ|ファ|真|팩|فاك|פק|แฟ|โทร/iu;
// All digits up to the next word: whose they are besides the first, nothing says.
const labelled = new RegExp(String.raw`${word}[\s.:-]{0,4}([+(]*\d[\d\s()+.\-/,;&~]*)`, 'giu');
const bracketed = new RegExp(String.raw`([+(]*\d[\d ().\-/]*\d)\s?\(\s?${word}[.:]?\s?\)`, 'giu');
const second = /(?:[,;&\n~]|\s\/|\/\s)\s*[+(]*(?:\d[ .-]?){5}/;
const marks = /[\s,;:.|/*-]+$/;
const phoneBehind =
  /^[\s,;.:/()-]*(?:tel|tél|ph|phone|telefon|telephone|téléphone|mob|mobile|cell|handy|тел|电话|電話)\P{N}*$/iu;
const minDigits = 5;
const maxDigits = 15;
const minLeft = 6;

/** Does a text say fax? */
export function saysFax(text: string): boolean {
  return anyLetter.test(text) && mayBeFax.test(text) && faxWord.test(text);
}

/**
 * The text without the numbers of faxes beside another number. Each must be said to be one right before it, or in brackets
 * right behind: what else a word may belong to is left as it is.
 */
export function dropFaxes(text: string): string {
  if (countDigits(text) < minDigits + minLeft || !saysFax(text)) return text;
  let isClear = true;
  const dropped = text
    .replace(bracketed, (whole, run: string) => {
      if (isOne(run)) return ' (time) ';
      isClear = false;
      return whole;
    })
    .replace(labelled, (whole, run: string, at: number, all: string) => {
      const behind = /\D*$/.exec(run)![0].replace(/^\)/, '');
      const isFax =
        isOne(run) && isLabel(all.slice(0, at)) && !phoneBehind.test(all.slice(at + whole.length));
      isClear &&= isFax;
      return isFax ? ` (time) ${behind}` : whole;
    });
  return isClear && dropped !== text && countDigits(dropped) >= minLeft ? dropped : text;
}

/** `030 901820 Fax 030 901821`: whose the word is, nothing says. */
export function isFirstFax(text: string): boolean {
  return saysFax(text) && firstFax.test(text);
}

const firstFax = new RegExp(String.raw`^[^\p{L}]*\d[^\p{L}]*${word}`, 'iu');

function isOne(run: string): boolean {
  const count = countDigits(run);
  return count >= minDigits && count <= maxDigits && !second.test(run);
}

/** Is a word behind `before` a label of what follows, and of nothing else: no `Tel/Fax:`, no `030 901820 Fax`? */
function isLabel(before: string): boolean {
  const rest = before.replace(marks, '');
  if (rest === '' || rest.endsWith(')')) return true;
  if (!/\d$/.test(rest)) return false;
  // Parted from the number in front, or labels stand in front here.
  return (
    /[^\s.:]/.test(before.slice(rest.length)) ||
    before.slice(rest.length).includes('\n') ||
    /^[^\d]*\p{L}/u.test(before)
  );
}
