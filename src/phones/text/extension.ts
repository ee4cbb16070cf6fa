import { goesOn } from './abbreviated.ts';

// The labels and limits of libphonenumber (`createExtensionPattern`), which reads these by itself.
const known =
  /(?:;ext=(\d{1,20})|[ \t,]*(?:e?xt(?:ensi[oó])?n?|доб|anexo)[:.]?[ \t,-]*(\d{1,20})#?|[ \t,]*(?:[x#~]|int)[:.]?[ \t,-]*(\d{1,9})#?|[- ]+(\d{1,6})#|[ \t]*(?:,,|;)[:.]?[ \t,-]*(\d{1,15})#?|[ \t]*,+[:.]?[ \t,-]*(\d{1,9})#?)\)?$/i;
// Words that mean an extension and nothing else beside a number.
const words = String.raw`dw|durchwahl|durchw|nst|nebenstelle|nebenst|klappe|poste|p(?=\.\d)|extn?s?|extensions?|exten|extensi[oó]n|extensão|ramal|anexo|interno|int|inter|intern|internal|toestel|tst|doorkies|anknytning|ankn|anknyt|linje|lokal|lokalnummer|alanumero|alanro|wewn?(?:ętrzny)?|w(?=\.\s?\d)|klapka|kl|linka|linija|lok|local|loc|mellék|mell|belső|dahili|dâhili|est|estyn|estyniad|вн(?:утр)?|внутренний|доб(?:авочный)?|доп|вътр|вътрешен|лок|εσωτ|εσωτερικό|שלוחה|של|تحويلة|تحويله|داخلی|داخلي|内線|內線|内线|分机|分機|内선|내선|转|轉|ต่อ|máy lẻ|sambungan|samb|pesawat|pes|line ext|extrom`;
const build = () => ({
  foreign: new RegExp(
    String.raw`[ ,;/(-]*(?<![\p{L}\p{M}])(?:${words})(?![\p{L}\p{M}])[.:]{0,2}(?: ?(?:n[º°.]|no\.?|nr\.?))?[ :#-]*(\d{1,6})(?: ?(?:\/|,|&|or|oder|ou|o|-) ?\d{1,6})*\)?$`,
    'iu',
  ),
  inside: new RegExp(
    String.raw`^(.*\d.*?)[ ,;/(-]+(?:x|${words})(?![\p{L}\p{M}])[.:]{0,2}[ :#-]*(\d{1,6})\)?([ ,;)(-]+[^\d]+)$`,
    'isu',
  ),
});
let patterns: ReturnType<typeof build> | null = null;
// An apartment as well, a page.
const doubtful = /[ ,;/(-]*\b(?:app(?:arat)?)(?![a-zа-я])\.?[ :-]*(\d{1,6})\)?$/iu;

export interface Extended {
  readonly number: string;
  readonly extension: string | null;
  /** It is an extension, and nothing else. */
  readonly isKnown: boolean;
}

/** Parts a number from the extension behind it: `x12`, `ext. 12`, `;ext=12`, `,,12`, `App. 12`, `poste 12`. */
export function splitExtension(text: string): Extended {
  if (!mayHaveExtension(text)) return splitInside(text);
  const plain = known.exec(text);
  if (plain !== null) {
    // The x of a fax.
    const isInWord = /^x/i.test(plain[0]) && /\p{L}/u.test(text[plain.index - 1] ?? '');
    return isInWord || isSecond(text, plain) ? none(text) : cut(text, plain, true);
  }
  if (!endsWithWord.test(text)) return splitInside(text);
  patterns ??= build();
  const labelled = patterns.foreign.exec(text);
  if (labelled !== null) return cut(text, labelled, true);
  const doubted = doubtful.exec(text);
  return doubted === null ? splitInside(text) : cut(text, doubted, false);
}

function none(text: string): Extended {
  return { number: text, extension: null, isKnown: true };
}

/** `026610 91060, 90196`, `3075~6`: a second number, though the library takes it for an extension. */
function isSecond(text: string, { 0: whole, index }: RegExpExecArray): boolean {
  if (!secondNumber.test(whole)) return false;
  return /[\s~-]/.test(whole) || goesOn(text.slice(0, index), whole.slice(1));
}

const secondNumber = /^\s*(?:[,;]\s*-?|~\s*)\d+$/;

const maxInside = 120;

/** With words behind it: `ext. 12 (Maria)`. */
function splitInside(text: string): Extended {
  // A longer text is no number and its extension, and would take long to cut.
  const isLong = text.length > maxInside;
  if (isLong || isDigit(text.charCodeAt(text.length - 1)) || !mayBeInside.test(text))
    return { number: text, extension: null, isKnown: true };
  patterns ??= build();
  const [, number = '', extension = '', behind = ''] = patterns.inside.exec(text) ?? [];
  return extension === '' || !/\d.*\d.*\d/s.test(number)
    ? none(text)
    : { number: number + behind, extension, isKnown: true };
}

// Two letters, or one with a point or of a script that has words of one.
const endsWithWord = /(?:[^\d\s][^\d\s]|[^\0-\u2e7f])[^\d]{0,4}\d[\d/,&o -]*\)?$/i;
const mayBeInside = /\d.*\p{L}.*\d\D+$/su;

/** What stands right before the last digits is a letter or a sign of an extension; it spares other cells the expressions. */
function mayHaveExtension(text: string): boolean {
  let at = text.length - 1;
  if (text[at] === ')') at--;
  if (text[at] === '#') return true;
  while (at >= 0 && isDigit(text.charCodeAt(at))) at--;
  if ((text[at] === '/' || text[at] === ',') && isDigit(text.charCodeAt(at - 1)) && /\p{L}/u.test(text))
    return true;
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
  return /\d.*\d.*\d/s.test(number) ? { number, extension, isKnown } : none(text);
}
