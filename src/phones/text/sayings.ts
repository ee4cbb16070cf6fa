import { toWords } from './beside.ts';
import { readWording } from './harmless.ts';

/** May the words between and beside its numbers say that one is none? */
export function couldSayAnything(text: string): boolean {
  // A list has few kinds of text between its numbers, and many cells of each.
  const signs = text.replace(/\d+(?:\s*~\s*\d+)*/g, ' ');
  const key = anyLetter.test(signs) ? signs.replace(letterBetweenWords, ' ') : signs;
  let isSaid = sayings.get(key);
  if (isSaid === undefined) {
    const wording = readWording(toWords(key).replace(/\d+/g, ' '), '');
    isSaid = wording !== 'harmless' && wording !== 'names';
    if (sayings.size >= maxSayings) sayings.clear();
    sayings.set(key, isSaid);
  }
  return isSaid;
}

const anyLetter = /\p{L}/u;
// `Cellulare e Whatsapp`, `Tel. y Fax`
const letterBetweenWords = /(?<=\p{L}\s)[yeoiuиій]\s(?=\p{L})/giu;
const sayings = new Map<string, boolean>();
const maxSayings = 1000;
