import { parseCountry } from '../country.ts';
import { fold, lexicon } from '../words/lexicon.ts';
import { formerSayings, unwantedSayings } from '../words/unwanted-words.ts';
import { saysFax } from './faxes.ts';
import { isLabel, readWording } from './harmless.ts';
import { isDate } from './shapes.ts';

/** What stands beside a number, as far as words tell. */
export type Beside =
  /** A label, a note that is known to say nothing against dialling it, nothing: the number is a number. */
  | { readonly kind: 'note' }
  /** Words that are written like names. */
  | { readonly kind: 'names' }
  /** Words or signs that could say anything: `old` in a language that is not known here. */
  | { readonly kind: 'unknown' }
  /** The digits are an order, an account, a price, a birthday, part of a name. */
  | { readonly kind: 'other' }
  /** The cell itself says not to dial it. */
  | { readonly kind: 'unwanted' }
  /** Digits are hidden, or letters stand where digits should. */
  | { readonly kind: 'incomplete' }
  /** What parts cells stands between the number and other text: two cells may have come together. */
  | { readonly kind: 'cells' }
  /** ISO-2; not sure where the number could be one for the taxes of that country. */
  | { readonly kind: 'country'; readonly country: string; readonly isSure: boolean }
  /** A note that names this country among other words. */
  | { readonly kind: 'abroad'; readonly country: string };

export const note: Beside = { kind: 'note' };
const unknown: Beside = { kind: 'unknown' };
const names: Beside = { kind: 'names' };
const other: Beside = { kind: 'other' };
const unwanted: Beside = { kind: 'unwanted' };
const incomplete: Beside = { kind: 'incomplete' };
const cells: Beside = { kind: 'cells' };

const numberWords = new Set('no nr num number nummer numero code n номер'.split(' '));
const otherSigns =
  /[$€£¥₹₽₩₦₱₫₴₸₺₪฿₡₲₵%〒@§]|사업자|\p{L}=$|注文|受注|订单|訂單|会员|會員|会員|身份证|顧客番号|口座/u;
const unit = /^\s*(?:[$€£¥₹₽₩%]|(?:eur|EUR|Eur|usd|USD|Usd|kg|km|cm|mm|lbs?|pcs|stk|руб|грн|zł)(?!\p{L}))/u;
const phoneWords =
  /(?<!\p{L})(?:tel|tél|phone|telefon|telephone|téléphone|mob|mobile|cell|handy|тел|电话|電話)(?!\p{L})/iu;
const mask = /[*•●■□#?·]{2,}|(?<!\p{L})x{2,}(?!\p{L})|…|\.{3,}/iu;
// A digit that is still to be filled in; underscores around the whole make it slanted.
const blank = /^(?!_+[^_]+_+$).*(?:\d\s?_+(?![\p{L}\d_])|(?:^|[\s:(])_+\d)/su;
// `BE 0471.811.661`; those that are written in groups, as phones are, can't be told.
const vatNumber =
  /^(?:BE ?[01]\d{3}[. ]?\d{3}[. ]?\d{3}|DE ?[1-9]\d{8}|(?:DK|FI|HU|LU|MT|SI) ?\d{8}|(?:EE|EL|GB|GR|LT|NO|PT) ?\d{9}|CHE? ?\d{3}\.?\d{3}\.?\d{3}|(?:BG|CZ|PL|RO|SK) ?\d{8,10}|(?:FR|HR|IT|LV) ?\d{11}|SE ?\d{12})$/;
const countryName = /^[\p{L}\p{M} '’&]+$/u;
// Sooner a word or a name than a country: number, identity, phone, before noon, mobile …
const noCountries = new Set('NO ID NA PA PH AM MO PM CC TV TEL MOB CELL CHAD JORDAN GEORGIA'.split(' '));

/** Looks at what stands before and after the digits of a cell. `text` is trimmed and otherwise as it came. */
export function lookBeside(text: string): Beside {
  let from = 0;
  while (from < text.length && !isDigit(text.charCodeAt(from))) from++;
  if (from === text.length) return note;
  let to = text.length;
  while (!isDigit(text.charCodeAt(to - 1))) to--;
  // A list has few notes, and many cells with each.
  const key = `${text.slice(0, from)}\n${text.slice(to)}`;
  let found = known.get(key);
  if (found === undefined) {
    found = tell(toWords(text.slice(0, from)).replace(/[+( ]+$/, ' '), toWords(text.slice(to)));
    if (known.size >= maxKnown) known.clear();
    known.set(key, found);
  }
  if (
    found !== note &&
    found !== names &&
    found !== unknown &&
    found.kind !== 'country' &&
    found.kind !== 'abroad'
  )
    return found;
  if (mask.test(text) || (text.includes('_') && blank.test(text))) return incomplete;
  // A weekday hides the shape of a date.
  if (found.kind === 'country') return vatNumber.test(text) ? { ...found, isSure: false } : found;
  if (found.kind === 'abroad') return found;
  const isBare = from === 0 && to === text.length;
  return !isBare && isDate(text.slice(from, to)) && !phoneWords.test(text) ? other : found;
}

const known = new Map<string, Beside>();
const maxKnown = 1000;

function tell(before: string, after: string): Beside {
  const wording = readWording(before, after);
  if (wording === 'unwanted' || [before, after].some(isUnwantedSaying)) return unwanted;
  if (otherSigns.test(before) || unit.test(after)) return other;
  if (nameThing(before)) return other;
  if (isFax(before, after)) return unwanted;
  const country = nameCountry(before, after);
  if (country !== null) return { kind: 'country', country, isSure: true };
  if (wording === 'thing') return other;
  const isCell = /\p{L}.*(?:[;|~\t]|,$)\s*$/su.test(before) || /^\s*(?:[;|~\t]|,(?=\S)).*\p{L}/su.test(after);
  if (isCell && wording === 'names') return cells;
  if (isGlued(before)) return other;
  // One letter or two right behind a digit are sooner digits that went wrong than a note.
  if (/^\p{L}{1,2}(?!\p{L})/u.test(after)) return incomplete;
  if (wording === 'harmless') {
    const abroad = countryAmong(`${before} ${after}`);
    if (abroad !== null) return { kind: 'abroad', country: abroad };
  }
  return { harmless: note, names, unknown }[wording];
}

/** A phone's number may be a fax's as well, where both words stand on one side: `Tel./Fax`; or its label stands in front. */
function isFax(before: string, after: string): boolean {
  if (saysFax(before)) return !phoneWords.test(before);
  return saysFax(after) && !phoneWords.test(`${before} ${after}`);
}

function isUnwantedSaying(text: string): boolean {
  return unwantedSayings.test(text) || formerSayings.test(text);
}

/** Letters and signs as they are mostly written; № and n° are a number, which their plain letters do not say. */
export function toWords(text: string): string {
  return text.replace(/(?<!\p{L})n\.?[º°]|№/giu, ' nr ').normalize('NFKC');
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** `Order #`, `Customer no.`, `KdNr.`; but `Customer service:` has a number to dial. */
function nameThing(before: string): boolean {
  const { things, numberedThings } = lexicon();
  const names = wordsOf(before);
  const isNumbered = names.length > 1 && numberWords.has(names.at(-1)!);
  while (names.length > 1 && numberWords.has(names.at(-1)!)) names.pop();
  const last = names.at(-1) ?? '';
  return things.has(last) || (isNumbered && numberedThings.has(last));
}

/** `INV-2024…`, `bob_415…`, `www.0800…`: a word that no space or colon parts from the digits, and that is no label. */
function isGlued(before: string): boolean {
  const word = before.split(/\s/).at(-1)!;
  if (!/\p{L}/u.test(word) || /[:;,)\]}>"'|]$/.test(word)) return false;
  // `number_…` is a name for things.
  if (word.endsWith('_')) return !phoneWords.test(word);
  return !areLabels(wordsOf(word)) && !isGluedName(word);
}

/** `tel.abit.055…` */
function areLabels(words: readonly string[]): boolean {
  const { phones, harmless } = lexicon();
  return (
    words.every(isLabel) ||
    (words.some((word) => phones.has(word)) && words.every((word) => harmless.has(word)))
  );
}

/** `SmithJohn078…` */
function isGluedName(word: string): boolean {
  const { given, properGiven, proper } = lexicon();
  const parts = word.split(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/u).map(fold);
  const isName = (part: string) => given.has(part) || properGiven.has(part) || proper.has(part);
  return parts.length === 2 && parts.every(isName);
}

/** The country that the text beside the number names, where it says nothing else. */
function nameCountry(before: string, after: string): string | null {
  // `C/O` is no Colombia.
  if (/\p{L}\/\p{L}/u.test(before)) return null;
  const beside = `${before} ${after}`.replace(/[\s:;,./()[\]|-]+/gu, ' ').trim();
  const flag = /^\p{RI}{2}$/u.test(beside) ? beside : null;
  if (flag !== null) {
    return parseCountry(
      [...flag].map((sign) => String.fromCharCode(sign.codePointAt(0)! - 0x1f1a5)).join(''),
    );
  }
  if (beside.length > 40 || !countryName.test(beside) || noCountries.has(beside.toUpperCase())) return null;
  // Short forms in small letters are words: in, at, me, so.
  return beside.length > 3 || beside === beside.toUpperCase() ? parseCountry(beside) : null;
}

/** `NZ ph`, `office Germany` */
function countryAmong(text: string): string | null {
  const { countries, harmless } = lexicon();
  for (const raw of text.match(/\p{L}[\p{L}\p{M}]+/gu) ?? []) {
    const folded = fold(raw);
    const country = countries.get(folded);
    if (country !== undefined && !harmless.has(folded) && (raw.length > 3 || raw === raw.toUpperCase()))
      return country;
  }
  return null;
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '');
}
