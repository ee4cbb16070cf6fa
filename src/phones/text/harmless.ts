import { fold, lexicon } from '../words/lexicon.ts';
import { emergencyContact } from '../words/relation-words.ts';
import { harmlessSayings } from '../words/unwanted-words.ts';
import { isKnown, isOfThing, isPhoneWord, isRelation, isSpaceless, isUnwanted } from './known-words.ts';
import {
  capital,
  easternName,
  firmEnding,
  goesOnName,
  isCaseless,
  isEasternName,
  isFirmInitials,
  isFirmOfRelations,
  isLikelyName,
  isLoneTitle,
  isNameOfFirm,
  isRank,
  titleCase,
} from './name-shapes.ts';
import { phrasesOf, type Word } from './phrases.ts';

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

const markup = /<\/?(?:a|b|br|div|em|font|h|i|li|p|small|span|strong|td|th|tr|u)\s*\/?>|<tel:|\\[nrt]/gi;
// Brackets, quotes, dashes, list signs, ticks, telephones and flags; not ×, ?, ~, ≈ nor a skull.
const signs =
  /^(?:[\p{L}\p{M}\p{Z}\p{C}\p{RI}\p{Pd}\p{Pi}\p{Pf}\p{Ps}\p{Pe}()[\]{}<>.,:;/|\\_'"`´*#+&=!]|[•·°►▶→👉✓✔√☑✅☎☏✆📞📱📲🏠🏢🏥🏫🏭🏪💼💬✉📧👤👨👩👥🆕🙏👍👌😊🙂😀😃😄⭐🌟✨❤🔧🚗🚕🕐🕒🕔🕕🔔]|\p{EMod}|[\ufe0f\u200d])*$/u;
// What is struck through, and names of ids: `C.C.`, `P/O`, `I D`; but `H/P` is a handphone, and `y/o` is or.
const tag = /<\/?\p{L}/u;
const initials =
  /(?<![\p{L}\p{M}])(?!(?:a\.d|i\.d|o\.d|m\/s|s\/o|d\/o|h\/p|p\/h|w\/a|t\/p|h\/w|w\/h|m\/w|w\/m|h\/m|m\/h|t\/m|m\/t|h\/o|y\/o|e\/o)(?!\p{L}))\p{L}(?:\.? ?[./&-] ?|\. ?)\p{L}(?![\p{L}\p{M}])/iu;
const apart = /(?<![\p{L}\p{M}])(?![yeiuaиіo] )\p{L} (?![yeiuaиіo] )\p{L}(?![\p{L}\p{M}])/u;
const lone = /^[^\p{L}]*(\p{Lu}{2,3})[^\p{L}]*$/u;
const arabicName = /^ال\p{sc=Arab}{2,}ي$/u;
const writtenTitles = /(?<!\p{L})(?:ד["״']ר|עו["״]ד|רו["״]ח|פרופ['׳]|д-р|д\.р|г-жа|г-н|др\.)(?!\p{L})/gu;
// Number, where the digits follow and a word stands before.
const numberSign = /#\s*$/;
const letter = /\p{L}/u;

/** `before` ends where the digits begin. */
export function readWording(before: string, after: string): Wording {
  const named = letter.test(before) ? before.replace(numberSign, ' nr ') : before;
  const text = `${named} ; ${after}`
    .replace(markup, ' ')
    .replace(harmlessSayings, ' office ')
    .replace(writtenTitles, ' dr ');
  let heaviest: Wording =
    !signs.test(text) ||
    tag.test(text) ||
    initials.test(text) ||
    apart.test(text) ||
    isAbbreviation(before) ||
    isIdBehind(after)
      ? 'unknown'
      : emergencyContact.test(text)
        ? 'names'
        : 'harmless';
  const phrases = phrasesOf(text);
  if (heaviest === 'harmless' && phrases.length === 1 && isShortAlone(phrases[0]!)) heaviest = 'names';
  for (const phrase of phrases) {
    const wording = weighPhrase(phrase);
    if (weights[wording] > weights[heaviest]) heaviest = wording;
  }
  return heaviest;
}

function weighPhrase(phrase: readonly Word[]): Wording {
  const { titles, given, properGiven, proper, relations } = lexicon();
  let heaviest: Wording = 'harmless';
  for (let at = 0, isNamed = false, isFirst = false; at < phrase.length; at++) {
    const { raw, folded } = phrase[at]!;
    if (isUnwanted(folded)) return 'unwanted';
    const isTitle = titles.has(folded) || isRank(phrase, at);
    const isCapital = capital.test(raw);
    const isGiven = isCapital
      ? given.has(folded) || properGiven.has(folded)
      : given.has(folded) && !relations.has(folded);
    const isName =
      isTitle ||
      isGiven ||
      (isCapital && proper.has(folded) && !(phrase.length === 1 && relations.has(folded)));
    const isLikeName = isNamed && titleCase.test(raw);
    // `Frau Zorgle`, `Anna Zorgle`; a word behind a whole name could be any.
    const isFamilyName: boolean =
      isFirst &&
      (isLikelyName(raw, folded) || (isCaseless.test(raw) && at > 0 && titles.has(phrase[at - 1]!.folded)));
    isNamed = isName || isFamilyName || (isNamed && goesOnName(raw, folded));
    // Behind a title there may be two that nobody knows.
    const isTitled: boolean = isFamilyName && (titles.has(phrase[at - 1]!.folded) || isRank(phrase, at - 1));
    const isSecond: boolean = isTitled && !isName;
    const isRole = lexicon().roles.has(folded);
    isFirst = isTitle || isGiven || isRole || isSecond || (isFirst && lexicon().particles.has(folded));
    const wording = isNamed
      ? weighName(phrase, phrase[at]!, isName || isTitled || goesOnName(raw, folded))
      : weigh(phrase, at, isLikeName);
    if (weights[wording] > weights[heaviest]) heaviest = wording;
  }
  return heaviest;
}

/** A word that nobody knows: `Frau Zorgle` has that name, `Bob Retired` has not. */
function weighName(phrase: readonly Word[], word: Word, isKnownName: boolean): Wording {
  if (isLoneTitle(phrase, word)) return 'unknown';
  return isKnownName ? 'harmless' : 'names';
}

/** `TFN 412…`: in capitals and by itself, what is no phone's is an id's. */
function isAbbreviation(before: string): boolean {
  const [, raw = ''] = lone.exec(before) ?? [];
  const { labels, numbers, abbreviations } = lexicon();
  const folded = fold(raw);
  return (
    raw === 'TFN' || (raw !== '' && ![labels, numbers, abbreviations].some((known) => known.has(folded)))
  );
}

/** `bg 841…`, `gs. 981…`: by itself a short word may stand for one of some trade that nobody listed. */
function isShortAlone([word, ...others]: readonly Word[]): boolean {
  if (word === undefined || others.length > 0 || !/^[a-z]{2,3}$/.test(word.folded)) return false;
  const { shortPlaces, fresh, given, properGiven, proper, titles } = lexicon();
  const { raw, folded } = word;
  if (isPhoneWord(folded) || shortPlaces.has(folded) || fresh.has(folded)) return false;
  return !titleCase.test(raw) || ![given, properGiven, proper, titles].some((names) => names.has(folded));
}

/** `415… EIN`; but `415… VM`. */
function isIdBehind(after: string): boolean {
  const [, raw = ''] = lone.exec(after) ?? [];
  return raw !== '' && !lexicon().labels.has(fold(raw)) && !lexicon().behind.has(raw);
}

function weigh(phrase: readonly Word[], at: number, isLikeName: boolean): Wording {
  const { abbreviations, numbers, asking, numberable, numbered, papers, particles, labels, leaving, others } =
    lexicon();
  const { raw, folded } = phrase[at]!;
  if (abbreviations.has(folded) || numbers.has(folded)) {
    const before = phrase[at - 1]?.folded ?? '';
    // `N° de téléphone`
    const after = phrase.find(({ folded: other }, i) => i > at && !particles.has(other))?.folded ?? '';
    if (numbered.has(after)) return 'unknown';
    if (abbreviations.has(folded)) return weighAbbreviation(folded, before, after);
    if (before !== '' && !numberable.has(before) && !lexicon().fresh.has(before)) return 'unknown';
    return phrase.some(({ folded: other }) => asking.has(other)) ? 'unknown' : 'harmless';
  }
  // `A 415…` is no word that goes on.
  if (phrase.length === 1 && /^[a-zа-яі]$/.test(folded) && !labels.has(folded)) return 'unknown';
  if (papers.has(folded) && at === phrase.length - 1 && !lexicon().services.has(phrase[at - 1]?.folded ?? ''))
    return 'unknown';
  if (others.has(folded))
    return [at - 1, at + 1].some((i) => isPhoneWord(phrase[i]?.folded ?? '')) ? 'harmless' : 'unknown';
  // `Ramesh bhai`
  if (lexicon().titlesBehind.has(folded) && capital.test(phrase[at - 1]?.raw ?? '')) return 'harmless';
  // `tenant's`, but `dentist's office`
  if (
    folded === 's' &&
    lexicon().roles.has(phrase[at - 1]?.folded ?? '') &&
    !lexicon().firms.has(phrase[at + 1]?.folded ?? '')
  )
    return 'names';
  if (isRelation(raw, folded, phrase.length === 1))
    return isFirmOfRelations(phrase, at) ? 'harmless' : 'names';
  // One leaves messages, and firms.
  if (folded === 'left' && ![at - 1, at + 1].some((other) => leaving.has(phrase[other]?.folded ?? '')))
    return 'unknown';
  if (isEasternName(phrase, at)) return 'harmless';
  if (isKnown(folded)) return isNumberOfThing(phrase, at) ? 'unknown' : 'harmless';
  if (lexicon().countries.has(folded) && (folded.length > 3 || raw === raw.toUpperCase())) return 'harmless';
  if (isOfThing(folded)) return 'thing';
  if ((isLikelyName(raw, folded) || isFirmInitials(raw)) && isNameOfFirm(phrase)) return 'harmless';
  if (arabicName.test(raw) && phrase.some(({ folded: other }) => lexicon().firms.has(other)))
    return 'harmless';
  // `Neslihan Hanım`
  if (isLikelyName(raw, folded) && lexicon().titlesBehind.has(phrase[at + 1]?.folded ?? ''))
    return 'harmless';
  if (firmEnding.test(folded)) return 'harmless';
  return isLikeName ? 'names' : 'unknown';
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
    easternName.test(text) ||
    numbers.has(folded) ||
    abbreviations.has(folded) ||
    (isSpaceless.test(folded) && isKnown(folded))
  );
}
