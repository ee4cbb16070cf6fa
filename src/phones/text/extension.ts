// The labels and limits of libphonenumber (`createExtensionPattern`), which reads these by itself.
const known =
  /(?:;ext=(\d{1,20})|[ \t,]*(?:e?xt(?:ensi[oó])?n?|доб|anexo)[:.]?[ \t,-]*(\d{1,20})#?|[ \t,]*(?:[x#~]|int)[:.]?[ \t,-]*(\d{1,9})#?|[- ]+(\d{1,6})#|[ \t]*(?:,,|;)[:.]?[ \t,-]*(\d{1,15})#?|[ \t]*,+[:.]?[ \t,-]*(\d{1,9})#?)\)?$/i;
const foreign =
  /[ ,;/(-]*\b(?:app(?:arat)?|dw|durchwahl|nst|nebenstelle|klappe|kl|poste|extensão|ramal|interno|toestel|tst|anknytning|ankn|lokal|wewn?|klapka|linka|dahili|вн(?:утр)?|доп|内線|내선)(?![a-zа-я])\.?[ :-]*(\d{1,6})\)?$/iu;

export interface Extended {
  readonly number: string;
  readonly extension: string | null;
  /** The library would have read it the same way. */
  readonly isKnown: boolean;
}

/** Parts a number from the extension behind it: `x12`, `ext. 12`, `;ext=12`, `,,12`, `App. 12`, `poste 12`. */
export function splitExtension(text: string): Extended {
  if (!mayHaveExtension(text)) return { number: text, extension: null, isKnown: true };
  const plain = known.exec(text);
  if (plain !== null) return cut(text, plain, true);
  const labelled = foreign.exec(text);
  return labelled === null ? { number: text, extension: null, isKnown: true } : cut(text, labelled, false);
}

/** What stands right before the last digits is a letter or a sign of an extension; it spares other cells the expressions. */
function mayHaveExtension(text: string): boolean {
  let at = text.length - 1;
  if (text[at] === ')') at--;
  if (text[at] === '#') return true;
  while (at >= 0 && isDigit(text.charCodeAt(at))) at--;
  while (at >= 0 && ' \t-:.'.includes(text[at]!)) at--;
  return at > 0 && at < text.length - 1 && !isDigit(text.charCodeAt(at)) && !'()/+'.includes(text[at]!);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function cut(text: string, match: RegExpExecArray, isKnown: boolean): Extended {
  const number = text.slice(0, match.index).replace(/[ (,]+$/, '');
  const extension = match.slice(1).find((digits) => digits !== undefined) ?? null;
  // Without a number before it, the "extension" is the number.
  return /\d.*\d.*\d/s.test(number)
    ? { number, extension, isKnown }
    : { number: text, extension: null, isKnown: true };
}
