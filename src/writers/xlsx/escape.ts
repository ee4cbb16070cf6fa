const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// What XML cannot hold, and what a spreadsheet would take for an escape of such a character.
const special =
  /[&<>"\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[\dA-Fa-f]{4}_)|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const isSpecial = new RegExp(special.source);

/** A cell's text for XML: control characters and halves of surrogate pairs as `_xHHHH_`, so that they come back. */
export function escapeCell(text: string): string {
  if (!isSpecial.test(text)) return text;
  return text.replace(special, (char) => {
    if (char === '_') return '_x005F_';
    return escapes[char] ?? `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
  });
}

/** An attribute's text: a sheet's name has no other characters. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"]/g, (char) => escapes[char]!).replace(/[\u0000-\u001f]/g, ' ');
}

/** A name that spreadsheets take for a sheet: at most 31 characters, without those that they use themselves. */
export function sheetName(text: string): string {
  const name = text
    .replace(/[[\]:*?/\\\u0000-\u001f]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim()
    .slice(0, 31)
    .trim();
  return name === '' || /^history$/i.test(name) ? 'List' : name;
}
