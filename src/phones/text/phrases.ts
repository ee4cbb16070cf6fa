import { fold } from '../words/lexicon.ts';
import { isKnown } from './known-words.ts';

const word = /\p{L}[\p{L}\p{M}ー]*/gu;
const joint = /^(?:[\s.'’&"„“”«»]*|\.?-)$/u;
const camelCase = /(?<=\p{Ll})(?=\p{Lu}\p{Ll})/u;
const prefix = /^(?:Ma?c|D[ei]|L[ae]|Van|Fitz)\p{Lu}/u;

export interface Word {
  readonly raw: string;
  /** In small letters, without accents. */
  readonly folded: string;
}

/** Words with nothing but spaces, points and apostrophes between them, or a hyphen. */
export function phrasesOf(text: string): Word[][] {
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
