/** Takes off what keeps a spreadsheet from reading a number: `'+1…`, `="…"`, `=+1…`, quotes around the whole. */
export function unwrapGuards(text: string): { text: string; wasGuarded: boolean } {
  if (!/^[="'`]|["'`]$/.test(text)) return { text, wasGuarded: false };
  const inner = text
    .replace(/^=\s*(?=["'+\d(])/, '')
    .replace(/^"(.*)"$/s, '$1')
    .replace(/^["'`]+/, '')
    .replace(/["'`]+$/, '')
    .trim();
  return { text: inner, wasGuarded: inner !== text };
}
