/**
 * A keyed hash of a list of texts, over the UTF-16 code units of each and its length, so that `a,b | c` and `a | b,c`
 * differ. Keyed, so that nobody can write a list whose rows collide.
 */
export interface TextHash {
  /** Starts a new list. */
  start(): void;
  /** Adds nothing and gives false where a code unit is above `max` (or all together, bit by bit, are). */
  add(text: string, max?: number): boolean;
  /** Writes its 32-bit words into `out`, from `at` on. */
  finish(out: Uint32Array, at?: number): void;
}

/** 128 bits: HalfSipHash twice with different keys. `key` is four words. */
export function createTextHash(key: Uint32Array): TextHash {
  const one = createHalfHash(key[0]!, key[1]!);
  const other = createHalfHash(key[2]!, key[3]!);
  return {
    start() {
      one.start();
      other.start();
    },
    add: (text, max) => one.add(text, max) && other.add(text, max),
    finish(out, at = 0) {
      one.finish(out, at);
      other.finish(out, at + 2);
    },
  };
}

interface State {
  v0: number;
  v1: number;
  v2: number;
  v3: number;
  /** Absorbed so far. */
  words: number;
}

/**
 * 64 bits: HalfSipHash-1-3, under a key of two words.
 * Source: Aumasson and Bernstein, "SipHash: a fast short-input PRF", and the reference `halfsiphash.c`; the 1-3 rounds are
 * those that hash tables use.
 */
export function createHalfHash(key0: number, key1: number): TextHash {
  const state: State = { v0: 0, v1: 0, v2: 0, v3: 0, words: 0 };
  let copied = new Uint16Array(256);
  return {
    start() {
      state.v0 = key0 | 0;
      state.v1 = key1 ^ 0xee;
      state.v2 = key0 ^ 0x6c796765;
      state.v3 = key1 ^ 0x74656462;
      state.words = 0;
    },
    add(text, max = 0xffff) {
      if (text.length > copied.length) copied = new Uint16Array(2 * text.length);
      for (let at = 0; at < text.length; at++) copied[at] = text.charCodeAt(at);
      return absorb(state, copied, text.length, max);
    },
    finish(out, at = 0) {
      const last = state.words << 26;
      state.v3 ^= last;
      mix(state, 1);
      state.v0 ^= last;
      state.v2 ^= 0xee;
      mix(state, 3);
      out[at] = state.v1 ^ state.v3;
      state.v1 ^= 0xdd;
      mix(state, 3);
      out[at + 1] = state.v1 ^ state.v3;
    },
  };
}

/** The length, marked, then the code units in pairs; a lone last one is a word of its own. */
function absorb(state: State, codes: Uint16Array, length: number, max: number): boolean {
  let { v0, v1, v2, v3 } = state;
  let word = length ^ 0x80000000;
  let seen = 0;
  for (let at = 0; ; at += 2) {
    v3 ^= word;
    v0 = (v0 + v1) | 0;
    v1 = ((v1 << 5) | (v1 >>> 27)) ^ v0;
    v0 = (v0 << 16) | (v0 >>> 16);
    v2 = (v2 + v3) | 0;
    v3 = ((v3 << 8) | (v3 >>> 24)) ^ v2;
    v0 = (v0 + v3) | 0;
    v3 = ((v3 << 7) | (v3 >>> 25)) ^ v0;
    v2 = (v2 + v1) | 0;
    v1 = ((v1 << 13) | (v1 >>> 19)) ^ v2;
    v2 = (v2 << 16) | (v2 >>> 16);
    v0 ^= word;
    if (at >= length) break;
    word = codes[at]! | (at + 1 < length ? codes[at + 1]! << 16 : 0);
    seen |= word;
  }
  // Not too high: units together may have bits that none of them has.
  if (((seen & 0xffff) | (seen >>> 16)) > max) return false;
  state.v0 = v0;
  state.v1 = v1;
  state.v2 = v2;
  state.v3 = v3;
  state.words += 1 + ((length + 1) >> 1);
  return true;
}

function mix(state: State, rounds: number): void {
  let { v0, v1, v2, v3 } = state;
  for (let round = 0; round < rounds; round++) {
    v0 = (v0 + v1) | 0;
    v1 = ((v1 << 5) | (v1 >>> 27)) ^ v0;
    v0 = (v0 << 16) | (v0 >>> 16);
    v2 = (v2 + v3) | 0;
    v3 = ((v3 << 8) | (v3 >>> 24)) ^ v2;
    v0 = (v0 + v3) | 0;
    v3 = ((v3 << 7) | (v3 >>> 25)) ^ v0;
    v2 = (v2 + v1) | 0;
    v1 = ((v1 << 13) | (v1 >>> 19)) ^ v2;
    v2 = (v2 << 16) | (v2 >>> 16);
  }
  state.v0 = v0;
  state.v1 = v1;
  state.v2 = v2;
  state.v3 = v3;
}
