const escapes: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' },
  // A parser would read a bare one as a line feed; `_x000D_` stays as it is where Python reads it.
  '\r': '&#13;',
};
// What looks like an escape is one to a reader, unless its underscore is escaped itself.
const escapeLike = /_(?=x[0-9A-Fa-f]{4}_)/g;
// XML has no way to write them.
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const special = makeSpecial();

/**
 * The text as a `<t>` of a spreadsheet: what XML has no character for as `_xHHHH_` (ECMA-376 part 1, 22.9.2.19), outer
 * space and line ends kept. Every text comes back as it was, but that a lone surrogate becomes U+FFFD when it is encoded.
 */
export function textElement(text: string): string {
  // Many times as fast as a regular expression, for the millions of cells that need none.
  for (let i = 0; i < text.length; i++) if (special[text.charCodeAt(i)] === 1) return escapedElement(text);
  return isSpace(text, 0) || isSpace(text, text.length - 1) ? escapedElement(text) : `<t>${text}</t>`;
}

/** The same characters, within an element or an attribute. */
export function escapeText(text: string): string {
  return text
    .replace(escapeLike, '_x005F_')
    .replace(unwritable, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/[&<>"\r]/g, (char) => escapes[char]!);
}

function escapedElement(text: string): string {
  const isSpaced = /^\s|\s$|[\t\n]/.test(text);
  return `<t${isSpaced ? ' xml:space="preserve"' : ''}>${escapeText(text)}</t>`;
}

function isSpace(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x20;
}

function makeSpecial(): Uint8Array {
  const special = new Uint8Array(0x10000);
  special.fill(1, 0, 0x20);
  for (const char of '&<>_\ufffe\uffff') special[char.charCodeAt(0)] = 1;
  return special;
}
