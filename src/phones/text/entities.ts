const names: Readonly<Record<string, string>> = {
  nbsp: ' ',
  plus: '+',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  lpar: '(',
  rpar: ')',
  hyphen: '-',
  ndash: '-',
};

/** The text with what a web page or an address wrote for its characters: `&#43;49`, `&nbsp;`, `%2B49`. */
export function decodeEntities(text: string): string {
  if (!text.includes('&') && !text.includes('%')) return text;
  return text
    .replace(/&#(?:x([\da-f]{1,5})|(\d{1,6}));/gi, (whole, hex: string | undefined, decimal: string) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/&(\w+);/g, (whole, name: string) => names[name.toLowerCase()] ?? whole)
    .replace(/^((?:tel:)?)%2B/i, '$1+')
    .replace(/%20/g, ' ');
}
