// Controls, invisible format characters (bidi marks, zero widths, tags), line and paragraph separators, lone surrogates:
// whatever can move a cursor, hide or reorder text.
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** Outside text made safe for a terminal, a log or a report: nothing in it can act, hide or start a line command. */
export function printable(text: string, maxLength = 200): string {
  const cut = text.length > maxLength ? `${text.slice(0, maxLength)}…` : text;
  return cut
    .replace(unsafe, escapeChar)
    .replace(/^(\s*)(::|##\[)/, (_, space: string, mark: string) => `${space}\\${mark[0]}\\${mark.slice(1)}`);
}

/** JSON text in which the same characters are written as `\uXXXX`, so that nothing is lost and nothing acts. */
export function printableJson(json: string): string {
  return json.replace(unsafe, (char) => {
    // Line ends of an indented JSON text are layout: JSON never holds a raw one inside a string.
    if (char === '\n') return char;
    return Array.from(
      { length: char.length },
      (_, i) => `\\u${char.charCodeAt(i).toString(16).padStart(4, '0')}`,
    ).join('');
  });
}

function escapeChar(char: string): string {
  if (char === '\n') return '\\n';
  if (char === '\r') return '\\r';
  if (char === '\t') return '\\t';
  const code = char.codePointAt(0) ?? 0;
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
}
