import type { TextHash } from './text-hash.ts';

const digitZero = 48;
// A double holds them.
const maxDigits = 15;

/**
 * A number as four words, different for each: its value in the first two, or the hash of one that is longer than E.164.
 * Valid until the next.
 */
export function createNumberWords(hash: TextHash): (e164: string) => Uint32Array {
  const words = new Uint32Array(4);
  return (e164) => {
    if (e164.length > maxDigits + 1) {
      hash.start();
      hash.add(e164);
      hash.finish(words);
      return words;
    }
    let value = 0;
    for (let at = 1; at < e164.length; at++) value = 10 * value + e164.charCodeAt(at) - digitZero;
    words[0] = value;
    words[1] = value / 0x1_0000_0000;
    words[2] = 0;
    words[3] = 0;
    return words;
  };
}
