// The bytes 0x80-0xBF, which follow the first byte of a UTF-8 character, as they look in two wrong decodings.
const in1252 = '\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
const in1251 = 'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—™љ›њќћџ\\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\\u00ad®Їё°±Ііґµ¶·№є»јЅѕї';

// Only what no language writes: "Ã" may end a Portuguese word before a quotation mark, "Â" may stand before "»".
const patterns = [
  'Ã[\\u0080-\\u009f¡-¦¨-ª¬-º¼-¿]',
  '(?<!\\p{L})Ã[ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ€](?=\\p{Ll})',
  'â€[\\u0080-\\u009f™œ˜¦“”¢¡°²³]',
  'Â[°©®£¥¿¡²³¼½¾·´]',
  `(?:[ÃÄÅ][${in1252}]\\p{Ll}*){2}`,
  `(?:[ÐÑ][${in1252}]){2}`,
  `(?:[РС][${in1251}]){3}`,
  `(?:[ãäåæçèé][${in1252}]{2}){2}`,
].join('|');
const mojibake = new RegExp(patterns, 'u');

// All of them begin so: most text is done with here.
const suspicious = /[ÃâÂÄÅÐÑРСãäåæçèé][^\x00-\x7f]/;

/** The first place, some 30 characters of it, where text looks like UTF-8 that was read as another encoding; or null. */
export function findMojibake(text: string): string | null {
  if (!suspicious.test(text)) return null;
  const hit = mojibake.exec(text);
  return hit === null ? null : excerpt(text, hit.index);
}

/** At most 40 characters of one line around `at`. */
export function excerpt(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 12), at).replace(/^.*[\r\n]/s, '');
  const after = text.slice(at, at + 28).replace(/[\r\n].*$/s, '');
  return `${before}${after}`.trim();
}
