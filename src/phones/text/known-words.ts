import { fold, lexicon } from '../words/lexicon.ts';

// Kundennummer, clientnummer, ügyfélszám.
const numberCompound = /\p{L}{3}(?:nummern?|nummeret|numeret|numara|numero|number|szam|cislo|nr)$/u;
// A longer run is a sentence; it also bounds the ways to take a run apart.
const maxRun = 12;
export const isSpaceless =
  /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Khmr}\p{sc=Laoo}\p{sc=Mymr}\p{M}ー]+$/u;
const article = /^(?:وال|بال|لل|ال|و|ה|ב|ל|ו)(?=\p{L}{2})/u;

/** Is it known that this word, folded, says nothing against dialling? */
export function isKnown(folded: string): boolean {
  const { harmless, run } = lexicon();
  if (harmless.has(folded)) return true;
  // The article, which Arabic and Hebrew write together with the word.
  if (article.test(folded) && harmless.has(folded.replace(article, ''))) return true;
  return folded.length <= maxRun && isSpaceless.test(folded) && run.test(folded);
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

/** A number behind it is an order's, an account's. */
export function isOfThing(folded: string): boolean {
  return lexicon().things.has(folded) || numberCompound.test(folded);
}

/** A phone, a number, a label of one. */
export function isPhoneWord(folded: string): boolean {
  const { phones, numbers, abbreviations, labels } = lexicon();
  return [phones, numbers, abbreviations, labels].some((words) => words.has(folded));
}

/** Is the number somebody else's, who belongs to the contact? */
export function isRelation(raw: string, folded: string, isAlone: boolean): boolean {
  const { accented, relations, relatedRun, harmless, otherwise } = lexicon();
  if (accented.has(raw.toLowerCase())) return true;
  if (relations.has(folded)) return isAlone || !otherwise.has(folded);
  if (harmless.has(folded)) return false;
  return (
    folded.length <= maxRun &&
    isSpaceless.test(folded) &&
    !lexicon().run.test(folded) &&
    relatedRun.test(folded)
  );
}
