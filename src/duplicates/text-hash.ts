/**
 * A keyed 128-bit hash of a list of texts: HalfSipHash-1-3, twice with different keys, over the UTF-16 code units of each
 * text and its length, so that `a,b | c` and `a | b,c` differ. Keyed, so that nobody can write a list whose rows collide.
 * Source: Aumasson and Bernstein, "SipHash: a fast short-input PRF", and the reference `halfsiphash.c`; the 1-3 rounds are
 * those that hash tables use.
 */
export interface TextHash {
  /** Starts a new list. */
  start(): void;
  add(text: string): void;
  /** Four 32-bit words, written into `out`. */
  finish(out: Uint32Array): void;
}

// Two lanes of four words, kept beside each other: the loop over a text holds all eight in locals.
const lanes = 8;

/** `key` is four words. */
export function createTextHash(key: Uint32Array): TextHash {
  const initial = Int32Array.of(
    ...[key[0]!, key[1]! ^ 0xee, key[0]! ^ 0x6c796765, key[1]! ^ 0x74656462],
    ...[key[2]!, key[3]! ^ 0xee, key[2]! ^ 0x6c796765, key[3]! ^ 0x74656462],
  );
  const state = new Int32Array(lanes);
  let words = 0;
  return {
    start() {
      state.set(initial);
      words = 0;
    },
    add(text) {
      absorb(state, text);
      words += 1 + ((text.length + 1) >> 1);
    },
    finish(out) {
      const last = words << 26;
      for (let lane = 0; lane < lanes; lane += 4) finishLane(state, lane, last, out, lane >> 1);
    },
  };
}

function absorb(state: Int32Array, text: string): void {
  let a0 = state[0]!;
  let a1 = state[1]!;
  let a2 = state[2]!;
  let a3 = state[3]!;
  let b0 = state[4]!;
  let b1 = state[5]!;
  let b2 = state[6]!;
  let b3 = state[7]!;
  const { length } = text;
  // The first word is the length; a lone last code unit is a word of its own.
  for (let at = -2; at < length; at += 2) {
    const word =
      at < 0
        ? length ^ 0x80000000
        : text.charCodeAt(at) | (at + 1 < length ? text.charCodeAt(at + 1) << 16 : 0);
    a3 ^= word;
    a0 = (a0 + a1) | 0;
    a1 = ((a1 << 5) | (a1 >>> 27)) ^ a0;
    a0 = (a0 << 16) | (a0 >>> 16);
    a2 = (a2 + a3) | 0;
    a3 = ((a3 << 8) | (a3 >>> 24)) ^ a2;
    a0 = (a0 + a3) | 0;
    a3 = ((a3 << 7) | (a3 >>> 25)) ^ a0;
    a2 = (a2 + a1) | 0;
    a1 = ((a1 << 13) | (a1 >>> 19)) ^ a2;
    a2 = (a2 << 16) | (a2 >>> 16);
    a0 ^= word;
    b3 ^= word;
    b0 = (b0 + b1) | 0;
    b1 = ((b1 << 5) | (b1 >>> 27)) ^ b0;
    b0 = (b0 << 16) | (b0 >>> 16);
    b2 = (b2 + b3) | 0;
    b3 = ((b3 << 8) | (b3 >>> 24)) ^ b2;
    b0 = (b0 + b3) | 0;
    b3 = ((b3 << 7) | (b3 >>> 25)) ^ b0;
    b2 = (b2 + b1) | 0;
    b1 = ((b1 << 13) | (b1 >>> 19)) ^ b2;
    b2 = (b2 << 16) | (b2 >>> 16);
    b0 ^= word;
  }
  state[0] = a0;
  state[1] = a1;
  state[2] = a2;
  state[3] = a3;
  state[4] = b0;
  state[5] = b1;
  state[6] = b2;
  state[7] = b3;
}

function finishLane(state: Int32Array, lane: number, last: number, out: Uint32Array, at: number): void {
  state[lane + 3]! ^= last;
  mix(state, lane, 1);
  state[lane]! ^= last;
  state[lane + 2]! ^= 0xee;
  mix(state, lane, 3);
  out[at] = state[lane + 1]! ^ state[lane + 3]!;
  state[lane + 1]! ^= 0xdd;
  mix(state, lane, 3);
  out[at + 1] = state[lane + 1]! ^ state[lane + 3]!;
}

function mix(state: Int32Array, lane: number, rounds: number): void {
  let v0 = state[lane]!;
  let v1 = state[lane + 1]!;
  let v2 = state[lane + 2]!;
  let v3 = state[lane + 3]!;
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
  state[lane] = v0;
  state[lane + 1] = v1;
  state[lane + 2] = v2;
  state[lane + 3] = v3;
}
