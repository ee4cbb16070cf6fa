import { fold, lexicon } from '../words/lexicon.ts';

const trace = /[ÂÃÄÅÎÏÐÑÒØÙÚàáâãïë\ufffd]/;
const twoBytes = /[Â-ô][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;
const byteOrderMark = /^(?:\ufeff|ï»¿|þÿ|ÿþ)+/;
const brokenSpace = /Â(?=[\s\u00a0]|$)/g;
const brokenWord = /[\p{L}\ufffd]*\ufffd[\p{L}\ufffd]*/gu;
const letters = 'abcdefghijklmnopqrstuvwxyz';
// What windows-1252 has where Latin-1 has controls, from 0x80.
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The text as it was before UTF-8 was read as windows-1252, and labels that lost a letter to U+FFFD whole again. */
export function mendEncoding(text: string): string {
  if (!trace.test(text)) return text;
  const marked = text.replace(byteOrderMark, '');
  const mended = twoBytes.test(marked) ? (decode(marked) ?? marked) : marked;
  const spaced = mended.replace(brokenSpace, ' ');
  return spaced.includes('\ufffd') ? spaced.replace(brokenWord, mendLabel) : spaced;
}

function decode(text: string): string | null {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const byte = code < 256 ? code : 128 + high.indexOf(text[at]!);
    if (byte < 128 && code >= 128) return null;
    bytes[at] = byte;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
      .decode(bytes)
      .replace(byteOrderMark, '');
  } catch {
    return null;
  }
}

/** `T\ufffdl` can only be one label of a phone. */
function mendLabel(broken: string): string {
  const { phones } = lexicon();
  const folded = fold(broken);
  const candidates = [...letters]
    .map((letter) => folded.replaceAll('\ufffd', letter))
    .filter((word) => phones.has(word));
  return candidates[0] ?? broken;
}
