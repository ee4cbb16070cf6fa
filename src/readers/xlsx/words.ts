/** Four bytes of ASCII as one number: markup is told by a quarter of the comparisons. */
export function wordOf(text: string): number {
  return Buffer.from(text, 'latin1').readInt32LE(0);
}

/** The four bytes from `at` on; 0 where there are less. */
export function wordAt(view: DataView, at: number, length: number): number {
  return at + 4 <= length ? view.getInt32(at, true) : 0;
}
