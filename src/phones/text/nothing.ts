// Upper or lower case tells it from a name, as of Mr Null.
const nothing = String.raw`null|NULL|n\/a|N\/A|#N\/A|NaN|nan|nil|NIL|none|None|NONE|undefined|\\N|k\.?\s?A\.?|-{1,3}|—|–`;
const isNothingAtAll = new RegExp(`^(?:\\(?(?:${nothing})\\)?|)$`);
const labelled = String.raw`(?:[\p{L}.]{1,12}\s?[:=]\s*)?`;
const inFront = new RegExp(
  String.raw`^\s*${labelled}(?:${nothing})\s*(?:[;,|/\t\n]|\s(?=\S+\s?:)|\s{2,})\s*`,
  'u',
);
// `250,-` is a price.
const behind = new RegExp(
  String.raw`(?!,-)\s*[;,|/\t\n]\s*${labelled}\(?(?:${nothing})\)?\s*$|\s+[\p{L}]{1,12}\s?:\s*\(?(?:${nothing})\)?\s*$`,
  'u',
);
const noExtension =
  /[\s,;(]*(?:\b(?:ext|extn|extension|poste|durchwahl)\b\.?|x)\s*:?\s*(?:n\/?a|none|null|-+)\)?\s*$/i;
const separator = /[;,|:=/\\_\t\n]|\s\s|\bext?/i;
const mayBeNothing =
  /n\/?a(?![a-z])|none|null|nil|nan|undefined|\\n|k\.?\s?a|_x|[;,|:\t\n]\s*[-—–]|[-—–]\s*(?:[;,|\t\n]|$)/i;
const carriageReturn = /_x000[dD9Aa]_/g;

/** What programs write where there is nothing. */
export function isNothing(value: string): boolean {
  return isNothingAtAll.test(value.trim());
}

/** The text without fields that are empty in words, beside one that is not: `NULL;0172…`, `H: n/a C: 614…`. */
export function dropNothing(text: string): string {
  if (!separator.test(text) || !mayBeNothing.test(text)) return text;
  return text
    .replace(carriageReturn, '\n')
    .replace(noExtension, '')
    .replace(inFront, '')
    .replace(behind, '')
    .trim();
}
