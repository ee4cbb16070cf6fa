import { givenNames, labelWords, noteWords, spacelessWords, titleWords } from './harmless-words.ts';

const labels = wordSet(labelWords);
const spaceless = wordSet(spacelessWords);
const naming = wordSet(titleWords + givenNames);
const harmless = new Set([...labels, ...spaceless, ...wordSet(noteWords), ...naming]);

// A longer run is a sentence; it also bounds the ways to take a run apart.
const maxRun = 12;
const run = new RegExp(`^(?:${[...spaceless].join('|')})+$`, 'u');
const isSpaceless =
  /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Khmr}\p{sc=Laoo}\p{sc=Mymr}\p{M}ー]+$/u;
const markup = /<\/?(?:a|b|br|div|em|font|h|i|li|p|small|span|strong|td|th|tr|u)\s*\/?>|<tel:|\\[nrt]/gi;
// Brackets, quotes, dashes, list signs, ticks, telephones and flags; not ×, ?, ~, ≈ nor a skull.
const signs =
  /^(?:[\p{L}\p{M}\p{Z}\p{C}\p{RI}\p{Pd}\p{Pi}\p{Pf}()[\]{}<>.,:;/|\\_'"`´*#+&=!]|[•·°►▶✓✔√☎☏✆📞📱📲🏠🏢])*$/u;
// What is struck through, and names of ids: `C.C.`, `P.O.`
const tag = /<\/?\p{L}/u;
const initials = /(?<!\p{L})\p{L}\. ?\p{L}(?!\p{L})/u;
const word = /\p{L}[\p{L}\p{M}ー]*/gu;
const nameLike = /^\p{Lu}(?:\p{Ll}[\p{L}\p{M}]*)?$/u;
const titleCase = /^\p{Lu}\p{Ll}[\p{L}\p{M}]*$/u;
const particles = wordSet('de da di do dos del della van von der den la le el al bin y e por com con');
const maxNames = 1;
// Number, where the digits follow; anywhere else it says no.
const endsInNo = /(?<!\p{L})no[^\p{L}]*$/iu;

/**
 * What the words and signs around a number are, where none is known to speak against it: `harmless`, each is known to say
 * nothing against dialling; `names`, the others are written like names; `unknown`, they could say anything.
 */
export type Wording = 'harmless' | 'names' | 'unknown';

/** `before` ends where the digits begin. */
export function readWording(before: string, after: string): Wording {
  const text = `${before.replace(endsInNo, ' ')} ; ${after}`.replace(markup, ' ');
  if (!signs.test(text) || tag.test(text) || initials.test(text)) return 'unknown';
  let wording: Wording = 'harmless';
  let names = 0;
  let end = 0;
  for (const { 0: one, index } of text.matchAll(word)) {
    const folded = fold(one);
    if (/[^\s.'’]/u.test(text.slice(end, index))) names = 0;
    end = index + one.length;
    if (naming.has(folded)) names = maxNames;
    else if (names > 0 && particles.has(folded)) continue;
    else if (names > 0 && nameLike.test(one)) names--;
    else if (isKnown(folded)) continue;
    else if (titleCase.test(one)) wording = 'names';
    else return 'unknown';
  }
  return wording;
}

/** A label of a number, by itself. */
export function isLabel(text: string): boolean {
  const folded = fold(text);
  return labels.has(folded) || folded === 'no' || (isSpaceless.test(folded) && isKnown(folded));
}

function isKnown(folded: string): boolean {
  return harmless.has(folded) || (folded.length <= maxRun && isSpaceless.test(folded) && run.test(folded));
}

/** Without accents: they get lost on the way through a spreadsheet. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFKC');
}

function wordSet(text: string): ReadonlySet<string> {
  return new Set((text.match(/[^\s-]+/g) ?? []).map(fold));
}
