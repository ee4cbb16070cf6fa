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

const point = 0x2e;
const powersOfTen = Array.from({ length: 16 }, (_, power) => 10 ** power);

/** A number without sign or exponent, of at most 16 digits that a double holds exactly, or -1. Rounded once, as `Number` does. */
export function readDecimal(bytes: Buffer, from: number, to: number): number {
  if (to - from > maxDigits + 2 || bytes[from] === point || bytes[to - 1] === point) return -1;
  let digits = 0;
  let behind = -1;
  for (let at = from; at < to; at++) {
    const digit = bytes[at]! - zero;
    if (digit >= 0 && digit <= 9) digits = digits * 10 + digit;
    else if (bytes[at] === point && behind === -1) behind = to - at - 1;
    else return -1;
  }
  if (from === to || digits > Number.MAX_SAFE_INTEGER) return -1;
  return behind === -1 ? digits : digits / powersOfTen[behind]!;
}
