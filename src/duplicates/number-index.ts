/**
 * Exact index from a whole number (1 … 2^50-1) to the place where it was first seen and a tag that it was given there:
 * open addressing in typed arrays, 256 segments that grow alone, so that growing never doubles the whole. 16 bytes a slot,
 * 50 to 75 % of the slots taken. A `Map` throws at 16.7 million.
 */
export interface NumberIndex {
  /**
   * Remembers `place` (0 … 2^32-1) and 46 bits of `tag` (two words) for `key` and returns -1, or returns the place
   * remembered first.
   */
  add(key: number, place: number, tag: Uint32Array): number;
  /** Had the number that `add` has just found been given the same tag? */
  isSameTag(): boolean;
  /**
   * Brings into reach where the keys from `from` to before `to` belong (0 is none): waiting for memory takes longer than
   * all else, and here the processor waits for many at a time. Changes nothing; gives a number of no meaning.
   */
  preload(keys: Float64Array, from: number, to: number): number;
  size(): number;
  /** Of memory. */
  bytes(): number;
}

interface Segment {
  /** Four words a slot, so that all lie together: the key's low 32 bits; 14 bits of tag and the key's high 18; 32 bits of tag; the place. */
  slots: Int32Array;
  used: number;
}

const segmentCount = 256;
const stride = 4;
const maxLoad = 0.75;
const highBits = 18;
const highMask = (1 << highBits) - 1;
// Growing costs as much as all else. A wrong guess must not cost more than 24 MiB.
const maxGuess = 1 << 20;

/** `expected`: so many numbers may come; a guess. */
export function createNumberIndex(expected = 0): NumberIndex {
  // They never spread quite evenly.
  const perSegment = (1.05 * Math.min(expected, maxGuess)) / segmentCount;
  const capacity = Math.max(64, Math.ceil(perSegment / maxLoad));
  const segments: Segment[] = Array.from({ length: segmentCount }, () => ({
    slots: new Int32Array(capacity * stride),
    used: 0,
  }));
  let size = 0;
  let isSame = false;
  return {
    add(key, place, tag) {
      const low = key | 0;
      const high = (key / 0x1_0000_0000) | 0;
      const hash = hashWords(low, high);
      const segment = segments[hash >>> 24]!;
      const { slots } = segment;
      const at = findSlot(slots, low, high, hash);
      const highAndTag = high | (tag[0]! << highBits);
      const tagEnd = tag[1]! | 0;
      if (slots[at] !== 0 || (slots[at + 1]! & highMask) !== 0) {
        isSame = slots[at + 1] === highAndTag && slots[at + 2] === tagEnd;
        return slots[at + 3]! >>> 0;
      }
      slots[at] = low;
      slots[at + 1] = highAndTag;
      slots[at + 2] = tagEnd;
      slots[at + 3] = place;
      size++;
      if (++segment.used > (slots.length / stride) * maxLoad) segment.slots = grow(slots);
      return -1;
    },
    isSameTag: () => isSame,
    preload(keys, from, to) {
      let seen = 0;
      for (let i = from; i < to; i++) {
        const key = keys[i]!;
        if (key === 0) continue;
        const hash = hashWords(key | 0, (key / 0x1_0000_0000) | 0);
        const { slots } = segments[hash >>> 24]!;
        // Without a use the loads would be left out.
        seen ^= slots[firstSlot(slots, hash)]!;
      }
      return seen;
    },
    size: () => size,
    bytes: () => segments.reduce((sum, { slots }) => sum + 4 * slots.length, 0),
  };
}

/** By half: after doubling, a number would take up to 43 bytes. */
function grow(slots: Int32Array): Int32Array {
  const bigger = new Int32Array(Math.ceil((slots.length / stride) * 1.5) * stride);
  for (let from = 0; from < slots.length; from += stride) {
    const low = slots[from]!;
    const high = slots[from + 1]! & highMask;
    if (low === 0 && high === 0) continue;
    const at = findSlot(bigger, low, high, hashWords(low, high));
    for (let word = 0; word < stride; word++) bigger[at + word] = slots[from + word]!;
  }
  return bigger;
}

/** Offset of the slot that holds the key, or of the empty slot where it belongs; no key is 0. */
function findSlot(slots: Int32Array, low: number, high: number, hash: number): number {
  for (let at = firstSlot(slots, hash); ; at = at + stride === slots.length ? 0 : at + stride) {
    const foundLow = slots[at]!;
    const foundHigh = slots[at + 1]! & highMask;
    if ((foundLow === low && foundHigh === high) || (foundLow === 0 && foundHigh === 0)) return at;
  }
}

/** The first 8 bits chose the segment; the other 24 are taken as a share of its slots. */
function firstSlot(slots: Int32Array, hash: number): number {
  return ((((hash & 0xffffff) * (slots.length / stride)) / 0x1000000) | 0) * stride;
}

function hashWords(low: number, high: number): number {
  let hash = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 13);
}
