const zero = 0x30;

/** As many digits as a double holds exactly. */
export const maxDigits = 15;

/** A whole number of at most 15 digits and nothing else, or -1. */
export function readDigits(bytes: Buffer, from: number, to: number): number {
  if (from === to || to - from > maxDigits) return -1;
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = bytes[at]! - zero;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
