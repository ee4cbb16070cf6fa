import { countDigits, toDigits } from './digits.ts';
import { dropFaxes } from './faxes.ts';
import { fieldPatterns, type IsNumber } from './field-patterns.ts';
import { saysNo } from './known-words.ts';
import { timeOfDay } from './time-words.ts';

// One letter is sooner a digit that went wrong, or an `18h`.
const anyWord = /24\/7|\p{L}[^\p{L}]*\p{L}|[@〒:]|\d[hup]/u;
const maxText = 250;
const anySign = /[^\d\s+()./-]/;
const mayBeHour =
  /\p{L}\.?['’]?\s?@?\d{1,2}(?!\d)|(?<!\d)\d{1,2}[^\S\n]?[-'’]?[\p{L}½+]|\d:\d\d|24|GMT|UTC|\d\s?(?:-|–|to|bis)\s?\d{1,2}\s?\p{L}/u;
// What follows an index, if there is one: quicker to look for.
const behindIndex = /\d[.:)]?\s+[+(0]/;
const listIndex = /^([^\d+]*\p{L}[^\d+]*)\d[.:)]?\s+(?=[+(0])|^[1-9][.)]\s+(?=[+(0])/u;
const hourUnit =
  /^24|\d\s?(?:uhr|am|pm|a\.m\.?|p\.m\.?|h|hs|hrs?|o['’]clock|baje|बजे|heures?|horas|hod(?:in)?\.?|godz\.?|klo|час(?:ов|а)?|ч|時|时|點|点|시|uur|น\.)(?!\p{L})/iu;
const punctuated = /^[\d+ ().\-/]+$/;
const inBrackets = /^\(\d{1,4}\)$/;
const year = /^[ -](?:19\d\d|20[0-3]\d)$/;
const digitsBefore = /[+(]*\d[\d ().\-/]*$/;
const digitsBehind = /^([ ().\-/]*)(\+?\d[\d ().\-/]*)/;
const clock = String.raw`(?:[01]?\d|2[0-4])[.:h][0-5]\d`;
const hoursInBrackets = new RegExp(
  String.raw`\s*\(${clock} ?- ?${clock}(?:[ ,/;]+${clock} ?- ?${clock})*\)\s*$`,
);
const doubleX = /\sxx(\d{1,6})$/i;
const anyStray = /[¿¬¦¤\ufffd]/;
const strayMarks = /^[¿¬¦¤\ufffd]+\s*(?=[+(\d])|(?<=[\d)])\s*[¿¬¦¤\ufffd]+$/g;
const twice = /^\(?(\+\d{1,3}|0\d{1,5})(?:\)|[ /-])[ /-]*\(?\1\)?[ /-]*(?=\d)/;

/**
 * The text without digits that are surely none of a number's: hours, days, streets, rooms, addresses of mail; the 2 of
 * `Tel. 2: 030…`. What is left of them is `(time)`, a word that says nothing.
 */
export function dropAsides(text: string, country: string | null, isNumber: IsNumber): string {
  // Whoever writes more has no number in mind; and to look through it would take long.
  if (text.length > maxText) return text;
  if (text.endsWith(')') && countDigits(text) > 12)
    return dropAsidesInside(text.replace(hoursInBrackets, ''), country, isNumber);
  return dropAsidesInside(text, country, isNumber);
}

function dropAsidesInside(text: string, country: string | null, isNumber: IsNumber): string {
  if ((!anySign.test(text) && !text.includes('24/7')) || !anyWord.test(text))
    return behindIndex.test(text) ? text.replace(listIndex, '$1') : text;
  // With fewer there is no number besides.
  if (countDigits(text) < 8) return text;
  let dropped = text;
  for (const { may, pattern, where } of fieldPatterns()) {
    if (where !== undefined && !where.includes(country ?? '')) continue;
    if (may.test(dropped)) dropped = drop(dropped, pattern, isNumber);
  }
  if (mayBeHour.test(dropped)) dropped = drop(dropped, timeOfDay(), isNumber);
  if (doubleX.test(dropped) && countDigits(dropped.replace(doubleX, '')) > 9)
    dropped = dropped.replace(doubleX, ' x$1');
  dropped = dropFaxes(dropped);
  return behindIndex.test(dropped) ? dropped.replace(listIndex, '$1') : dropped;
}

/** The text without what a lost encoding left beside the digits: `920267054¿`. */
export function dropStrayMarks(text: string): string {
  return anyStray.test(text) ? text.replace(strayMarks, '') : text;
}

/** The number without the area or country code that stands in front of it twice: `035206/035206/329041`; null for others. */
export function dropSecondCode(number: string): string | null {
  const [match, code] = twice.exec(number) ?? [];
  return match === undefined ? null : `${code} ${number.slice(match.length)}`;
}

function drop(text: string, pattern: RegExp, isNumber: IsNumber): string {
  return text.replace(pattern, (whole: string, ...groups: unknown[]) => {
    const offset = groups.find((group): group is number => typeof group === 'number') ?? 0;
    if (!whole.includes('@') && saysNo(whole)) return whole;
    const core = whole.replace(/[\s;,|/]+$/, '');
    const [before, behind] = [text.slice(0, offset), text.slice(offset + core.length)];
    if (countDigits(whole) === 0) return ' (time) ';
    return { apart: ' (time) ', doubtful: ' (?) ', part: whole }[
      weigh(core.trimStart(), before, behind, isNumber)
    ];
  });
}

/**
 * With nothing but a space between them and the number, digits could be part of it. They are where it is none without them;
 * where it is one with and without, nobody can tell.
 */
function weigh(
  aside: string,
  before: string,
  behind: string,
  isNumber: IsNumber,
): 'apart' | 'doubtful' | 'part' {
  // What is left must be enough for a number.
  if (countDigits(before) + countDigits(behind) < 6) return 'part';
  const lead = /^\d/.test(aside) ? digitsBefore.exec(before)?.[0] : undefined;
  if (lead !== undefined) {
    if (!isNumber(lead)) return /\p{L}/u.test(aside) ? 'doubtful' : 'part';
    // `9 Uhr` says what it is.
    if (/[^\s][./-]$/.test(lead)) return 'doubtful';
    const isTold = hourUnit.test(aside) || /[(-] ?$/.test(lead);
    return isTold || !isNumber(lead + /^[\d/.:-]+/.exec(aside)![0]) ? 'apart' : 'doubtful';
  }
  const [, gap = '', tail] = (/\d$/.test(aside) ? digitsBehind.exec(behind) : null) ?? [];
  if (tail === undefined) return 'apart';
  // `5-312…` is one number, `5 - 312…` and `5 (312)…` may be.
  if (!/\s[(]?$|^\) ?\(?$/.test(gap)) return 'part';
  if (tail.startsWith('+')) return 'apart';
  if (!isNumber(gap.endsWith('(') ? `(${tail}` : tail)) return 'part';
  // The last of `V6B 1A1`.
  if (/\p{L}\d$/u.test(aside) || !isNumber(/[\d/-]+$/.exec(aside)![0] + tail)) return 'apart';
  // A trunk prefix: `8 (495)…`, `1 604…`.
  return /(?<!\d)(?:1|8|06)$/.test(aside) ? 'part' : 'doubtful';
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
