/**
 * Exact-in-practice index from a 128-bit hash to the place where it was first seen: open addressing in typed arrays,
 * 256 segments. 20 bytes a slot. Two different rows share a hash with a chance below 10^-20 at a hundred million rows.
 */
export interface HashIndex {
  /** Remembers `place` for the four words and returns -1, or returns the place remembered first. */
  add(hash: Uint32Array, place: number): number;
  size(): number;
}

interface Segment {
  /** Five words a slot: four of hash, then place + 1 (0 is an empty slot). */
  slots: Uint32Array;
  used: number;
}

const stride = 5;
const firstCapacity = 32;

export function createHashIndex(): HashIndex {
  const segments: Segment[] = Array.from({ length: 256 }, () => ({
    slots: new Uint32Array(firstCapacity * stride),
    used: 0,
  }));
  let size = 0;
  return {
    add(hash, place) {
      const segment = segments[hash[0]! & 255]!;
      const at = findSlot(segment.slots, hash, 0);
      const found = segment.slots[at + 4]!;
      if (found !== 0) return found - 1;
      segment.slots.set(hash, at);
      segment.slots[at + 4] = place + 1;
      size++;
      if (++segment.used > (segment.slots.length / stride) * 0.7) grow(segment);
      return -1;
    },
    size: () => size,
  };
}

function grow(segment: Segment): void {
  const { slots } = segment;
  const bigger = new Uint32Array(slots.length * 2);
  for (let at = 0; at < slots.length; at += stride) {
    if (slots[at + 4] === 0) continue;
    bigger.set(slots.subarray(at, at + stride), findSlot(bigger, slots, at));
  }
  segment.slots = bigger;
}

/** Offset of the slot that holds the hash at `from` in `words`, or of the empty slot where it belongs. */
function findSlot(slots: Uint32Array, words: Uint32Array, from: number): number {
  const mask = slots.length / stride - 1;
  for (let slot = words[from + 1]! & mask; ; slot = (slot + 1) & mask) {
    const at = slot * stride;
    if (slots[at + 4] === 0) return at;
    if (
      slots[at] === words[from] &&
      slots[at + 1] === words[from + 1] &&
      slots[at + 2] === words[from + 2] &&
      slots[at + 3] === words[from + 3]
    ) {
      return at;
    }
  }
}
