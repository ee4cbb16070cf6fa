/** A number as programs write it: digits, and a point before decimals. */
export const numberShape = /^-?\d{1,30}(?:\.\d{1,30})?$/;

const maxLength = 60;
const currency = /^[€$£¥₽₴₺₹]\s*|\s*[€$£¥₽₴₺₹]$/g;
const grouped = {
  ',': /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/,
  '.': /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/,
  ' ': /^-?\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/,
  "'": /^-?\d{1,3}(?:'\d{3})+(?:[.,]\d+)?$/,
} as const;

/**
 * The number that people write with a comma, groups of thousands, a plus or a currency; null where it is none, or two:
 * `1,234` is either a thousand or one and a bit.
 */
export function mendNumber(text: string): string | null {
  if (text.length > maxLength) return null;
  const plain = text
    .replace(currency, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replaceAll('’', "'")
    .replace(/^\+/, '')
    .replace(/^−/, '-');
  if (/^-?\d{1,3},\d{3}$/.test(plain)) return null;
  const separator = (Object.keys(grouped) as (keyof typeof grouped)[]).find((sign) =>
    grouped[sign].test(plain),
  );
  const ungrouped = separator === undefined ? plain : plain.replaceAll(separator, '');
  const mended = ungrouped
    .replace(',', '.')
    .replace(/^(-?)\./, '$10.')
    .replace(/\.$/, '');
  return numberShape.test(mended) ? mended : null;
}
