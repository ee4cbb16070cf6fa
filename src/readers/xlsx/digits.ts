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
const powersOfTen = Float64Array.from({ length: 17 }, (_, power) => 10 ** power);

/** A number without sign or exponent, of at most 16 digits that a double holds exactly, or -1. */
export function readDecimal(bytes: Buffer, from: number, to: number): number {
  let digits = 0;
  let pointAt = -1;
  for (let at = from; at < to; at++) {
    const digit = bytes[at]! - zero;
    if (digit >= 0 && digit <= 9) digits = digits * 10 + digit;
    else if (bytes[at] === point && pointAt === -1) pointAt = at;
    else return -1;
  }
  return decimal(digits, from, pointAt, to);
}

/** The same of digits that were read already, with a point between them or none (-1). Rounded once, as `Number` does. */
export function decimal(digits: number, from: number, pointAt: number, to: number): number {
  if (from === to || to - from > maxDigits + 2 || digits > Number.MAX_SAFE_INTEGER) return -1;
  if (pointAt === -1) return digits;
  return pointAt === from || pointAt === to - 1 ? -1 : digits / powersOfTen[to - 1 - pointAt]!;
}

const million = 1_000_000;
const maxPlaces = 3;

/** `String(value)`, several times as fast for what lists hold: phone numbers, amounts with few decimal places. */
export function decimalText(value: number): string {
  if (!(value >= 0 && value < 1e12)) return String(value);
  const whole = Math.floor(value);
  if (whole === value) return wholeText(whole);
  for (let places = 1; places <= maxPlaces; places++) {
    const power = powersOfTen[places]!;
    const scaled = Math.round(value * power);
    // Of 15 digits no two numbers are the same double.
    if (scaled / power !== value) continue;
    return `${wholeText(whole)}.${padded(scaled - whole * power, power)}`;
  }
  return String(value);
}

function wholeText(value: number): string {
  if (value < million) return String(value);
  const high = Math.floor(value / million);
  return String(high) + padded(value - high * million, million);
}

/** @param power that of ten which has one digit more than the text. */
function padded(value: number, power: number): string {
  return String(value + power).slice(1);
}
