import { createSegments, isFull, moreSlots } from './segments.ts';

/**
 * Exact-in-practice index from a 128-bit hash to the place where it was first seen: open addressing in typed arrays, 20 bytes
 * a slot, 31 a hash. Two different rows share a hash with a chance below 10^-20 at a hundred million rows.
 */
export interface HashIndex {
  /** Remembers `place` (0 … 2^32-2) for the four words and returns -1, or returns the place remembered first. */
  add(hash: Uint32Array, place: number): number;
  size(): number;
  bytes(): number;
}

/** Five words a slot: four of hash, then place + 1 (0 is an empty slot). */
const stride = 5;
const growth = 1.5;

export function createHashIndex(): HashIndex {
  const segments = createSegments(growth, (slots) => new Uint32Array(slots * stride));
  let size = 0;
  let words = segments.reduce((sum, { slots }) => sum + slots.length, 0);
  return {
    add(hash, place) {
      const segment = segments[hash[0]! & 255]!;
      const { slots } = segment;
      const at = findSlot(slots, hash, 0);
      const found = slots[at + 4]!;
      if (found !== 0) return found - 1;
      for (let word = 0; word < 4; word++) slots[at + word] = hash[word]!;
      slots[at + 4] = place + 1;
      size++;
      if (isFull(++segment.used, slots.length / stride)) {
        segment.slots = grow(slots);
        words += segment.slots.length - slots.length;
      }
      return -1;
    },
    size: () => size,
    bytes: () => 4 * words,
  };
}

function grow(slots: Uint32Array): Uint32Array<ArrayBuffer> {
  const bigger = new Uint32Array(moreSlots(slots.length / stride, growth) * stride);
  for (let from = 0; from < slots.length; from += stride) {
    if (slots[from + 4] === 0) continue;
    const at = findSlot(bigger, slots, from);
    for (let word = 0; word < stride; word++) bigger[at + word] = slots[from + word]!;
  }
  return bigger;
}

/** Offset of the slot that holds the hash at `from` in `words`, or of the empty slot where it belongs. */
function findSlot(slots: Uint32Array, words: Uint32Array, from: number): number {
  const { length } = slots;
  let at = Math.floor((words[from + 1]! * (length / stride)) / 0x1_0000_0000) * stride;
  for (;;) {
    if (slots[at + 4] === 0) return at;
    if (
      slots[at] === words[from] &&
      slots[at + 1] === words[from + 1] &&
      slots[at + 2] === words[from + 2] &&
      slots[at + 3] === words[from + 3]
    ) {
      return at;
    }
    at += stride;
    if (at === length) at = 0;
  }
}
