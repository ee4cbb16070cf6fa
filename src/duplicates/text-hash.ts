/**
 * A keyed 128-bit hash of a list of texts: HalfSipHash-2-4 with 64-bit output, twice with different keys.
 * Source: Aumasson and Bernstein, "SipHash: a fast short-input PRF", reference `halfsiphash.c`. Keyed, so that nobody can
 * write a list whose rows collide; the list's shape is hashed along with the texts, so `a,b | c` and `a | b,c` differ.
 */
export interface TextHash {
  /** Starts a new list. */
  start(): void;
  add(text: string): void;
  /** Four 32-bit words, written into `out`. */
  finish(out: Uint32Array): void;
}

export function createTextHash(key: Uint32Array): TextHash {
  const lanes = [createLane(key[0]!, key[1]!), createLane(key[2]!, key[3]!)] as const;
  let words = 0;
  return {
    start() {
      words = 0;
      lanes[0].start();
      lanes[1].start();
    },
    add(text) {
      const { length } = text;
      push(length ^ 0x80000000);
      for (let i = 0; i < length; i += 2) {
        push(text.charCodeAt(i) | (i + 1 < length ? text.charCodeAt(i + 1) << 16 : 0));
      }
    },
    finish(out) {
      lanes[0].finish(words, out, 0);
      lanes[1].finish(words, out, 2);
    },
  };

  function push(word: number): void {
    words++;
    lanes[0].push(word);
    lanes[1].push(word);
  }
}

interface Lane {
  start(): void;
  push(word: number): void;
  finish(words: number, out: Uint32Array, at: number): void;
}

function createLane(k0: number, k1: number): Lane {
  let v0 = 0;
  let v1 = 0;
  let v2 = 0;
  let v3 = 0;
  return {
    start() {
      v0 = k0;
      v1 = k1 ^ 0xee;
      v2 = k0 ^ 0x6c796765;
      v3 = k1 ^ 0x74656462;
    },
    push(word) {
      v3 ^= word;
      round();
      round();
      v0 ^= word;
    },
    finish(words, out, at) {
      const last = words << 26;
      v3 ^= last;
      round();
      round();
      v0 ^= last;
      v2 ^= 0xee;
      for (let i = 0; i < 4; i++) round();
      out[at] = v1 ^ v3;
      v1 ^= 0xdd;
      for (let i = 0; i < 4; i++) round();
      out[at + 1] = v1 ^ v3;
    },
  };

  function round(): void {
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
}
