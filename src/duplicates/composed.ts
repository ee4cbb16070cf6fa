// First and last of ranges in which no character ever joins with one before it, or is written in two ways: nearly all
// that Latin, Greek and Cyrillic names, Chinese, Japanese and Korean ones, and typographers use.
const ranges = [
  [0, 0x2ff],
  [0x388, 0x482],
  [0x48a, 0x52f],
  [0x1e00, 0x1eff],
  [0x2010, 0x2027],
  [0x3041, 0x3096],
  [0x30a1, 0x30fa],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
] as const;

/** Up to this unit, nothing needs to be asked. */
export const lastSurelyComposed = ranges[0][1];

let table: Uint8Array | null = null;

/** Is this text in NFC for sure? False says that it may not be. */
export function isComposed(codes: Uint16Array, from: number, to: number): boolean {
  table ??= makeTable();
  for (let at = from; at < to; at++) if (table[codes[at]!] === 0) return false;
  return true;
}

function makeTable(): Uint8Array {
  const composed = new Uint8Array(0x10000);
  for (const [first, last] of ranges) composed.fill(1, first, last + 1);
  return composed;
}
