import { fold, lexicon } from './lexicon.ts';
import { emergencyContact } from './relation-words.ts';
import { harmlessSayings } from './unwanted-words.ts';

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
  /^(?:[\p{L}\p{M}\p{Z}\p{C}\p{RI}\p{Pd}\p{Pi}\p{Pf}()[\]{}<>.,:;/|\\_'"`´*#+&=!]|[•·°►▶→👉✓✔√☑✅☎☏✆📞📱📲🏠🏢🏥🏫🏭🏪💼💬✉📧👤👨👩👥🆕🙏👍👌😊🙂😀😃😄⭐🌟✨❤🔧🚗🚕🕐🕒🕔🕕🔔]|\p{EMod}|[\ufe0f\u200d])*$/u;
// What is struck through, and names of ids: `C.C.`, `P/O`, `I D`; but `H/P` is a handphone, and `y/o` is or.
const tag = /<\/?\p{L}/u;
const initials =
  /(?<![\p{L}\p{M}])(?!(?:m\/s|s\/o|d\/o|h\/p|p\/h|w\/a|t\/p|h\/w|w\/h|m\/w|w\/m|h\/m|m\/h|t\/m|m\/t|h\/o|y\/o|e\/o)(?!\p{L}))\p{L}(?:\.? ?[./&-] ?|\. ?)\p{L}(?![\p{L}\p{M}])/iu;
const apart = /(?<![\p{L}\p{M}])(?![yeiuaиіo] )\p{L} (?![yeiuaиіo] )\p{L}(?![\p{L}\p{M}])/u;
const word = /\p{L}[\p{L}\p{M}ー]*/gu;
const joint = /^(?:[\s.'’&]*|\.?-)$/u;
const capital = /^\p{Lu}/u;
const initialism = /^\p{Lu}{2,4}$/u;
const initial = /^(?!X)\p{Lu}$/u;
const longTitleCase = /^\p{Lu}\p{Ll}{2}[\p{L}\p{M}]*$/u;
const camelCase = /(?<=\p{Ll})(?=\p{Lu}\p{Ll})/u;
const prefix = /^(?:Ma?c|D[ei]|L[ae]|Van|Fitz)\p{Lu}/u;
const lone = /^[^\p{L}]*(\p{Lu}{2,3})[^\p{L}]*$/u;
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
  const text = `${named} ; ${after}`.replace(markup, ' ').replace(harmlessSayings, ' office ');
  let heaviest: Wording =
    !signs.test(text) || tag.test(text) || initials.test(text) || apart.test(text) || isAbbreviation(before)
      ? 'unknown'
      : emergencyContact.test(text)
        ? 'names'
        : 'harmless';
  for (const phrase of phrasesOf(text)) {
    const wording = weighPhrase(phrase);
    if (weights[wording] > weights[heaviest]) heaviest = wording;
  }
  return heaviest;
}

function weighPhrase(phrase: readonly Word[]): Wording {
  const { titles, given, proper, relations } = lexicon();
  let heaviest: Wording = 'harmless';
  for (let at = 0, isNamed = false, isFirst = false; at < phrase.length; at++) {
    const { raw, folded } = phrase[at]!;
    if (isUnwanted(folded)) return 'unwanted';
    const isTitle = titles.has(folded) || isRank(phrase, at);
    const isGiven = given.has(folded) && (capital.test(raw) || !relations.has(folded));
    const isName = isTitle || isGiven || (proper.has(folded) && capital.test(raw));
    const isLikeName = isNamed && titleCase.test(raw);
    // `Frau Zorgle`, `Anna Zorgle`; a word behind a whole name could be any.
    const isFamilyName = isFirst && isLikelyName(raw, folded);
    isNamed = isName || isFamilyName || (isNamed && goesOnName(raw, folded));
    isFirst = isTitle || isGiven || (isFirst && lexicon().particles.has(folded));
    const wording = isNamed ? weighName(phrase, phrase[at]!) : weigh(phrase, at, isLikeName);
    if (weights[wording] > weights[heaviest]) heaviest = wording;
  }
  return heaviest;
}

/** Words with nothing but spaces, points and apostrophes between them, or a hyphen. */
function phrasesOf(text: string): Word[][] {
  const phrases: Word[][] = [];
  let end = -1;
  for (const { 0: raw, index } of text.matchAll(word)) {
    if (end === -1 || !joint.test(text.slice(end, index))) phrases.push([]);
    for (const part of wordsIn(raw)) phrases.at(-1)!.push({ raw: part, folded: fold(part) });
    end = index + raw.length;
  }
  return phrases;
}

/** `homePhone`, `SmithJohn` are two words; `WhatsApp` is one. */
function wordsIn(raw: string): readonly string[] {
  return !camelCase.test(raw) || isKnown(fold(raw)) || prefix.test(raw) ? [raw] : raw.split(camelCase);
}

/** `TFN 412…`: in capitals and by itself, what is no phone's is an id's. */
function isAbbreviation(before: string): boolean {
  const [, raw = ''] = lone.exec(before) ?? [];
  const { labels, numbers, abbreviations } = lexicon();
  const folded = fold(raw);
  return raw === 'TFN' || (raw !== '' && ![labels, numbers, abbreviations].some((known) => known.has(folded)));
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
  const { abbreviations, numbers, asking, numberable, numbered, papers, particles, labels, firms, leaving } =
    lexicon();
  const { raw, folded } = phrase[at]!;
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
  if (papers.has(folded) && at === phrase.length - 1 && !lexicon().services.has(phrase[at - 1]?.folded ?? ''))
    return 'unknown';
  if (isRelation(raw, folded)) return isFirmOfRelations(phrase, at) ? 'harmless' : 'names';
  // One leaves messages, and firms.
  if (folded === 'left' && !leaving.has(phrase[at + 1]?.folded ?? '')) return 'unknown';
  if (isKnown(folded)) return isNumberOfThing(phrase, at) ? 'unknown' : 'harmless';
  if (lexicon().countries.has(folded) && (folded.length > 3 || raw === raw.toUpperCase())) return 'harmless';
  if (isOfThing(folded)) return 'thing';
  if (isLikelyName(raw, folded) && phrase.some(({ folded: other }) => firms.has(other))) return 'harmless';
  return isLikeName ? 'names' : 'unknown';
}

/** `Lic. Ortega`, but `Driver lic`. */
function isRank(phrase: readonly Word[], at: number): boolean {
  const isCapital = capital.test(phrase[at]!.raw) && capital.test(phrase[at + 1]?.raw ?? '');
  return isCapital && lexicon().ranks.has(phrase[at]!.folded);
}

/** Written like a name, and no word that something else is meant by. */
function isLikelyName(raw: string, folded: string): boolean {
  return longTitleCase.test(raw) && !isOfThing(folded) && !lexicon().doubtful.has(folded);
}

function isOfThing(folded: string): boolean {
  return lexicon().things.has(folded) || numberCompound.test(folded);
}

/** Is the number somebody else's, who belongs to the contact? */
function isRelation(raw: string, folded: string): boolean {
  const { accented, relations, relatedRun, harmless } = lexicon();
  if (accented.has(raw.toLowerCase())) return true;
  if (harmless.has(folded)) return false;
  if (relations.has(folded)) return true;
  return (
    folded.length <= maxRun && isSpaceless.test(folded) && !lexicon().run.test(folded) && relatedRun.test(folded)
  );
}

/** `Mum's Kitchen Catering`, `Smith & Sons Roofing`, `Mother Teresa School`; but `son's school`. */
function isFirmOfRelations(phrase: readonly Word[], at: number): boolean {
  const { firms, trades } = lexicon();
  if (!capital.test(phrase[at]!.raw)) return false;
  const others = phrase.filter(({ raw }, i) => i !== at && capital.test(raw));
  if (others.some(({ folded }) => trades.has(folded))) return true;
  return phrase[at + 1]?.folded !== 's' && others.length > 1 && others.some(({ folded }) => firms.has(folded));
}

/** `Tel no`, `nr telefonu`, `No. HP`; but `ya no` and `móvil no` say no. */
function weighAbbreviation(folded: string, before: string, after: string): Wording {
  const { phones, places, romance, malay, fresh } = lexicon();
  if (folded !== 'no') {
    const isLabelled = phones.has(before) || places.has(before) || fresh.has(before);
    if (isLabelled || phones.has(after) || fresh.has(after)) return 'harmless';
    return before === '' ? 'names' : 'unknown';
  }
  if (after === '')
    return (phones.has(before) || places.has(before) || fresh.has(before)) && !romance.has(before)
      ? 'harmless'
      : 'unknown';
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

/** Does one of these words? */
export function saysNo(text: string): boolean {
  const words = fold(text).split(/[^\p{L}\p{M}]+/u);
  return words.some((word) => word !== '' && isUnwanted(word));
}

function isKnown(folded: string): boolean {
  const { harmless, run } = lexicon();
  return harmless.has(folded) || (folded.length <= maxRun && isSpaceless.test(folded) && run.test(folded));
}
