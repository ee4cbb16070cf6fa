/**
 * `_x000D_` stands for a character that XML cannot hold (ECMA-376 part 1, 22.9.2.19). Half of a surrogate pair is no
 * character: U+FFFD, as whoever writes the text on would make it.
 */
export function unescapeCell(text: string): string {
  if (!text.includes('_x')) return text;
  const plain = text.replace(/_x([\da-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return /[\ud800-\udfff]/.test(plain) ? Buffer.from(plain).toString() : plain;
}
