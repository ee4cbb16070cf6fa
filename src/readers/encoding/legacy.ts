import { type Language, languages } from './languages.ts';

export interface Guess {
  readonly encoding: string;
  /** Nats: smaller is likelier. */
  readonly cost: number;
}

// What is left when nothing tells: the likelier encoding has the smaller handicap.
const handicaps: Readonly<Record<string, number>> = {
  'windows-1252': 0,
  'windows-1251': 0,
  shift_jis: 0,
  gb18030: 0.5,
  'windows-1250': 1,
  'windows-1254': 1,
  'koi8-r': 1,
  big5: 1,
  'euc-kr': 1,
  'euc-jp': 1,
  ibm866: 2,
  'windows-1253': 2,
  'windows-1257': 2,
  'windows-1255': 4,
  'windows-1256': 4,
  'koi8-u': 3,
  'iso-8859-2': 4,
  'iso-8859-5': 5,
  'iso-8859-7': 4,
  'iso-8859-15': 5,
  macintosh: 3,
  'x-mac-cyrillic': 6,
  'windows-874': 4,
};

const costOf = {
  ascii: 3,
  rareLetter: 8,
  rareSign: 9.2,
  usualSymbol: 5,
  symbol: 9,
  control: 16,
  scriptChange: 5,
  caseChange: 4,
  otherLanguage: 2.5,
} as const;
// Typographer's characters and signs that contact lists do hold.
const usualSymbols = /[‘’“”„–—…€£§°º«»·№®©™´¿¡、。・〒（）：，．／－　々〇ヶ\u00a0]/;
const asciiLetter = /[a-z]/i;

/**
 * How likely each encoding makes the text: letters that a language is known to use are cheap, symbols and scripts mixed
 * within a word are dear. Encodings in which some byte means nothing are left out. The likeliest is first.
 */
export function rankEncodings(bytes: Uint8Array): Guess[] {
  return Object.entries(handicaps)
    .map(([encoding, handicap]) => ({
      encoding,
      cost: handicap + costUnder(encoding, bytes, languagesOf(encoding)),
    }))
    .filter((guess) => Number.isFinite(guess.cost))
    .sort((a, b) => a.cost - b.cost);
}

/** Is it one of those that can be told by the letters of a language? */
export function isRanked(encoding: string): boolean {
  return Object.hasOwn(handicaps, encoding);
}

/** The cost of the text in an encoding that it should be in, whatever language it is. */
export function costInAnyLanguage(encoding: string, bytes: Uint8Array): number {
  return costUnder(encoding, bytes, languages);
}

/** Null where some byte has no meaning in it. */
function decodeAll(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

function languagesOf(encoding: string): readonly Language[] {
  return languages.filter((language) => language.encodings.includes(encoding));
}

function costUnder(encoding: string, bytes: Uint8Array, expected: readonly Language[]): number {
  const text = decodeAll(encoding, bytes);
  if (text === null) return Number.POSITIVE_INFINITY;
  const tables = expected.map(letterCosts);
  let cost = 0;
  for (const run of text.match(/[\x00-\x7f]+/g) ?? []) cost += run.length * costOf.ascii;
  const byLanguage = tables.map(() => 0);
  for (const word of text.match(/[\p{L}\p{M}]*[^\x00-\x7f][^\x00-\x40\x5b-\x60\x7b-\x7f]*/gu) ?? []) {
    cost += changesCost(word);
    const costs = tables.map((table) => lettersCost(word, table));
    const foreign = Math.min(...costs) + costOf.otherLanguage;
    costs.forEach((own, index) => {
      byLanguage[index]! += Math.min(own, foreign);
    });
  }
  return cost + Math.min(...byLanguage);
}

function lettersCost(word: string, table: ReadonlyMap<string, number>): number {
  let cost = 0;
  for (const char of word) if (char > '\x7f') cost += table.get(char) ?? strangerCost(char);
  return cost;
}

function strangerCost(char: string): number {
  if (usualSymbols.test(char)) return costOf.usualSymbol;
  if (/[\u0080-\u009f\ufffd\ue000-\uf8ff]/.test(char)) return costOf.control;
  if (!/\p{L}|\p{M}/u.test(char)) return costOf.symbol;
  return /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]|[\u{20000}-\u{3ffff}]/u.test(char)
    ? costOf.rareSign
    : costOf.rareLetter;
}

/** Scripts that meet within a word, and capitals behind small letters. */
function changesCost(word: string): number {
  let cost = 0;
  let before = '';
  for (const char of word) {
    const kind = kindOf(char);
    const was = before === '' ? '' : kindOf(before);
    if (kind !== '' && was !== '') {
      if (kind.slice(1) !== was.slice(1)) cost += costOf.scriptChange;
      else if (kind[0] === 'U' && was[0] === 'l') cost += costOf.caseChange;
    } else if (
      (kind === '') !== (was === '') &&
      before !== '' &&
      !usualSymbols.test(kind === '' ? char : before)
    )
      cost += 2;
    before = char;
  }
  return cost;
}

/** Case (`U`, `l`, `-`) and script, or '' for what is no letter. */
function kindOf(char: string): string {
  if (asciiLetter.test(char)) return char < 'a' ? 'UL' : 'lL';
  if (!/\p{L}|\p{M}/u.test(char)) return '';
  const lower = char.toLowerCase();
  const letterCase = lower !== char ? 'U' : char.toUpperCase() !== char ? 'l' : '-';
  const code = char.codePointAt(0)!;
  const script = code < 0x370 ? 'L' : code < 0x400 ? 'G' : code < 0x530 ? 'C' : code < 0x1100 ? 'O' : 'S';
  return letterCase + script;
}

const tableOf = new Map<Language, Map<string, number>>();

/** Cost of each letter in either case. */
function letterCosts(language: Language): ReadonlyMap<string, number> {
  const known = tableOf.get(language);
  if (known !== undefined) return known;
  const [base, slope] = { latin: [3.6, 0.22], letters: [2.3, 0.09], signs: [4.6, 0.006] }[
    language.script
  ] as [number, number];
  const costs = new Map<string, number>();
  Array.from(language.letters).forEach((letter, rank) => {
    const cost = base + slope * rank;
    if (!costs.has(letter)) costs.set(letter, cost);
    const upper = letter.toUpperCase();
    // Names in capitals are common where all letters are the language's own.
    if (upper.length === 1 && !costs.has(upper))
      costs.set(upper, language.script === 'latin' ? cost + 1 : cost);
  });
  if (language.letters.startsWith('ış')) costs.set('İ', 6);
  tableOf.set(language, costs);
  return costs;
}
