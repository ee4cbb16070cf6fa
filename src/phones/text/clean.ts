// Format characters (bidi marks, zero-width, soft hyphen), controls other than line ends and tabs, emoji selectors.
const invisible = /[\p{Cf}\u0000-\u0008\u000e-\u001f\u007f\u0080-\u0084\u0086-\u009f]|\ufe0e|\ufe0f/gu;
const lineEnd = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const gap = /[^\S\n]|[_\u00b7\u2022\u2027\u2219\u30fb]/g;
const dash = /[\p{Pd}\u2212\u30fc\u2043]/gu;
const foreignDigit = /(?![0-9])\p{Nd}/gu;
const twins: readonly (readonly [RegExp, string])[] = [
  [/[⁺➕﬩﹢]/g, '+'],
  [/[〔【]/g, '('],
  [/[〕】]/g, ')'],
  [/[⁄∕÷]/g, '/'],
  [/[。․]/g, '.'],
  [/[،、]/g, ','],
  [/؛/g, ';'],
  [/[‘’‛`´ʼ′]/g, "'"],
  [/[“”„«»″]/g, '"'],
];

interface Cleaned {
  readonly text: string;
  readonly hadForeignDigits: boolean;
  readonly hadInvisible: boolean;
}

/**
 * The same text in ASCII digits and punctuation: other scripts' digits, dashes, brackets and pluses have their ASCII
 * twins, invisible characters are gone, runs of space are one space, lines are trimmed.
 */
export function cleanText(text: string): Cleaned {
  if (isTidy(text)) return { text: text.trim(), hadForeignDigits: false, hadInvisible: false };
  // Anything ASCII only needs its brackets and spaces tidied.
  if (/^[\x20-\x7e]*$/.test(text))
    return { text: tidySpaces(foldBrackets(text)), hadForeignDigits: false, hadInvisible: false };
  let hadForeignDigits = false;
  const lines = text.replace(lineEnd, '\n');
  const visible = lines.replace(invisible, '');
  let cleaned = visible
    .replace(/[\uff01-\uff5e]/g, (char) => {
      hadForeignDigits ||= /\p{Nd}/u.test(char);
      return String.fromCharCode(char.charCodeAt(0) - 0xfee0);
    })
    .replace(dash, '-')
    .replace(foreignDigit, (char) => {
      hadForeignDigits = true;
      return digitValue(char);
    });
  for (const [twin, ascii] of twins) cleaned = cleaned.replace(twin, ascii);
  return {
    text: tidySpaces(foldBrackets(cleaned)),
    hadForeignDigits,
    hadInvisible: visible.length < lines.length,
  };
}

/** ASCII without anything that has a twin, `[]_{}`, and without two spaces in a row. */
function isTidy(text: string): boolean {
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x20 || code > 0x7e || (code === 0x20 && before === 0x20)) return false;
    if (code === 0x5b || code === 0x5d || code === 0x5f || code === 0x7b || code === 0x7d) return false;
    before = code;
  }
  return true;
}

function foldBrackets(text: string): string {
  return text.replace(/[[{]/g, '(').replace(/[\]}]/g, ')');
}

function tidySpaces(text: string): string {
  return text
    .replace(gap, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

// Unicode keeps a script's digits together, 0 to 9: the value is the distance from the first of the run.
function digitValue(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}
