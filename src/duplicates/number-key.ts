import { createHashIndex } from './hash-index.ts';
import { createTextHash } from './text-hash.ts';

const digitZero = 48;
// E.164 ends here, and a double holds them; valid numbers of Germany have up to 17.
const maxDigits = 15;
const firstLongKey = 10 ** maxDigits;

/** Turns `+` and digits into a whole number from 1 to 2^50-1; no other number gives the same. */
export interface NumberKey {
  (e164: string): number;
  /** Of memory. */
  bytes(): number;
}

export function createNumberKey(): NumberKey {
  const longNumbers = createHashIndex();
  const hash = createTextHash(crypto.getRandomValues(new Uint32Array(4)));
  const words = new Uint32Array(4);

  /** They are counted as they come. */
  function keyOfLong(e164: string): number {
    hash.start();
    hash.add(e164);
    hash.finish(words);
    const next = longNumbers.size();
    const known = longNumbers.add(words, next);
    return firstLongKey + (known === -1 ? next : known);
  }

  function keyOf(e164: string): number {
    if (e164.length > maxDigits + 1) return keyOfLong(e164);
    let key = 0;
    for (let at = 1; at < e164.length; at++) key = 10 * key + e164.charCodeAt(at) - digitZero;
    return key;
  }

  return Object.assign(keyOf, { bytes: longNumbers.bytes });
}
