import { fold, lexicon } from './lexicon.ts';

/**
 * What the words and signs around a number are, the weightiest of them: `harmless`, known to say nothing against dialling;
 * `names`, written like a name behind one; `unknown`, they could say anything; `thing`, the number is an order's or an account's;
 * `unwanted`, they say not to dial it.
 */
export type Wording = 'harmless' | 'names' | 'unknown' | 'thing' | 'unwanted';

const weights = { harmless: 0, names: 1, unknown: 2, thing: 3, unwanted: 4 } as const satisfies Record<
  Wording,
  number
>;

interface Word {
  readonly raw: string;
  /** In small letters, without accents. */
  readonly folded: string;
}

// Kundennummer, clientnummer, ügyfélszám.
const numberCompound = /\p{L}{3}(?:nummern?|nummeret|numeret|numara|numero|number|szam|cislo|nr)$/u;
// A longer run is a sentence; it also bounds the ways to take a run apart.
const maxRun = 12;
const isSpaceless =
  /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Khmr}\p{sc=Laoo}\p{sc=Mymr}\p{M}ー]+$/u;
const markup = /<\/?(?:a|b|br|div|em|font|h|i|li|p|small|span|strong|td|th|tr|u)\s*\/?>|<tel:|\\[nrt]/gi;
// Brackets, quotes, dashes, list signs, ticks, telephones and flags; not ×, ?, ~, ≈ nor a skull.
const signs =
  /^(?:[\p{L}\p{M}\p{Z}\p{C}\p{RI}\p{Pd}\p{Pi}\p{Pf}()[\]{}<>.,:;/|\\_'"`´*#+&=!]|[•·°►▶✓✔√☎☏✆📞📱📲🏠🏢])*$/u;
// What is struck through, and names of ids: `C.C.`, `P/O`, `I D`; but `H/P` is a handphone, and `y/o` is or.
const tag = /<\/?\p{L}/u;
const initials =
  /(?<![\p{L}\p{M}])(?!(?:h\/p|p\/h|w\/a|t\/p|h\/w|w\/h|m\/w|w\/m|h\/m|m\/h|t\/m|m\/t|h\/o|y\/o|e\/o)(?!\p{L}))\p{L}(?:\.? ?[./&-] ?|\. ?)\p{L}(?![\p{L}\p{M}])/iu;
const apart = /(?<![\p{L}\p{M}])(?![yeiuaиіo] )\p{L} (?![yeiuaиіo] )\p{L}(?![\p{L}\p{M}])/u;
const word = /\p{L}[\p{L}\p{M}ー]*/gu;
const joint = /^(?:[\s.'’&]*|\.?-)$/u;
const capital = /^\p{Lu}/u;
const initialism = /^\p{Lu}{2,4}$/u;
const initial = /^(?!X)\p{Lu}$/u;
const titleCase = /^\p{Lu}\p{Ll}[\p{L}\p{M}]*$/u;
// What only family names end in.
const familyEnding =
  /[oe]vic$|enko$|shvili$|adze$|opoul(?:os|ou)$|escu$|sson$|dottir$|wicz$|(?:ow|ew|in|yn|al)sk[iay]$|czyk$|oglu$|oğlu$|m[ae][iy]er$|berger$|[nrl]sen$|qvist$|^mc\p{L}{3}|овна$|евна$|ович$|евич$|енко$|швили$|дзе$|(?:ов|ев|ин)ск(?:ии|ая)$|(?:нов|лов|ков|ров|сов|тов|ьев|аев)а?$|οπουλο[ςυ]$|ιδης$|ακης$/u;
// Number, where the digits follow and a word stands before.
const numberSign = /#\s*$/;
const letter = /\p{L}/u;

/** `before` ends where the digits begin. */
export function readWording(before: string, after: string): Wording {
  const named = letter.test(before) ? before.replace(numberSign, ' nr ') : before;
  const text = `${named} ; ${after}`.replace(markup, ' ');
  let heaviest: Wording =
    !signs.test(text) || tag.test(text) || initials.test(text) || apart.test(text) ? 'unknown' : 'harmless';
  const { titles, given, proper } = lexicon();
  for (const phrase of phrasesOf(text)) {
    for (let at = 0, isNamed = false; at < phrase.length; at++) {
      const { raw, folded } = phrase[at]!;
      if (isUnwanted(folded)) return 'unwanted';
      const isName = titles.has(folded) || given.has(folded) || (proper.has(folded) && capital.test(raw));
      const isLikeName = isNamed && titleCase.test(raw);
      isNamed = isName || (isNamed && goesOnName(raw, folded));
      const wording = isNamed ? weighName(phrase, phrase[at]!) : weigh(phrase, at, isLikeName);
      if (weights[wording] > weights[heaviest]) heaviest = wording;
    }
  }
  return heaviest;
}

/** Words with nothing but spaces, points and apostrophes between them, or a hyphen. */
function phrasesOf(text: string): Word[][] {
  const phrases: Word[][] = [];
  let end = -1;
  for (const { 0: raw, index } of text.matchAll(word)) {
    if (end === -1 || !joint.test(text.slice(end, index))) phrases.push([]);
    phrases.at(-1)!.push({ raw, folded: fold(raw) });
    end = index + raw.length;
  }
  return phrases;
}

/** `MR` by itself may be a medical record, `SR` a request for service. */
function weighName(phrase: readonly Word[], { raw, folded }: Word): Wording {
  return phrase.length === 1 && initialism.test(raw) && lexicon().titles.has(folded) ? 'unknown' : 'harmless';
}

function goesOnName(raw: string, folded: string): boolean {
  return (
    lexicon().particles.has(folded) || initial.test(raw) || (capital.test(raw) && familyEnding.test(folded))
  );
}

function weigh(phrase: readonly Word[], at: number, isLikeName: boolean): Wording {
  const { abbreviations, numbers, asking, numberable, numbered, papers, things, particles, labels } =
    lexicon();
  const { folded } = phrase[at]!;
  if (abbreviations.has(folded) || numbers.has(folded)) {
    const before = phrase[at - 1]?.folded ?? '';
    // `N° de téléphone`
    const after = phrase.find(({ folded: other }, i) => i > at && !particles.has(other))?.folded ?? '';
    if (numbered.has(after)) return 'unknown';
    if (abbreviations.has(folded)) return weighAbbreviation(folded, before, after);
    if (before !== '' && !numberable.has(before)) return 'unknown';
    return phrase.some(({ folded: other }) => asking.has(other)) ? 'unknown' : 'harmless';
  }
  // `A 415…` is no word that goes on.
  if (phrase.length === 1 && /^[a-zа-яі]$/.test(folded) && !labels.has(folded)) return 'unknown';
  if (papers.has(folded) && at === phrase.length - 1) return 'unknown';
  if (isKnown(folded)) return isNumberOfThing(phrase, at) ? 'unknown' : 'harmless';
  if (things.has(folded) || numberCompound.test(folded)) return 'thing';
  return isLikeName ? 'names' : 'unknown';
}

/** `Tel no`, `nr telefonu`, `No. HP`; but `ya no` and `móvil no` say no. */
function weighAbbreviation(folded: string, before: string, after: string): Wording {
  const { phones, places, romance, malay } = lexicon();
  if (folded !== 'no') {
    if (phones.has(before) || places.has(before) || phones.has(after)) return 'harmless';
    return before === '' ? 'names' : 'unknown';
  }
  if (after === '')
    return (phones.has(before) || places.has(before)) && !romance.has(before) ? 'harmless' : 'unknown';
  return before === '' && malay.has(after) ? 'harmless' : 'unknown';
}

/** `受付番号` is a receipt's, `개인 번호` a person's. */
function isNumberOfThing(phrase: readonly Word[], at: number): boolean {
  const [before = '', word = ''] = [phrase[at - 1]?.folded, phrase[at]?.folded];
  return isSpaceless.test(word) && lexicon().ofThing.test(isSpaceless.test(before) ? before + word : word);
}

/** A label of a number, by itself. */
export function isLabel(text: string): boolean {
  const { labels, numbers, abbreviations } = lexicon();
  const folded = fold(text);
  return (
    labels.has(folded) ||
    numbers.has(folded) ||
    abbreviations.has(folded) ||
    (isSpaceless.test(folded) && isKnown(folded))
  );
}

/** Does this word, folded, say not to dial a number? */
export function isUnwanted(folded: string): boolean {
  const { unwanted, unwantedStem } = lexicon();
  return unwanted.has(folded) || unwantedStem.test(folded);
}

function isKnown(folded: string): boolean {
  const { harmless, run } = lexicon();
  return harmless.has(folded) || (folded.length <= maxRun && isSpaceless.test(folded) && run.test(folded));
}
