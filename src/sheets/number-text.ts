/** A number as a cell shows it when nothing is hidden: plain digits, never an exponent. */
export interface NumberText {
  readonly text: string;
  /** A whole number of more than 15 digits: a spreadsheet keeps no more, and fills up with zeros. */
  readonly isRounded: boolean;
}

const numeral = /^\s*([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?\s*$/;
const keptDigits = 15;
const short = /^-?\d+(?:\.\d+)?$/;

/** The text of a number as a file writes it (`1.41555512340E+10`, `5.0`); null where it is none. */
export function numberText(written: string): NumberText | null {
  // Most numbers are short, and come back from a double as they were.
  if (written.length <= keptDigits && short.test(written)) {
    const text = String(Number(written));
    if (!text.includes('e')) return { text: text === '-0' ? '0' : text, isRounded: false };
  }
  const parts = numeral.exec(written);
  if (parts === null) return null;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = parts;
  if (whole === '' && fraction === '') return null;
  const power = Number(exponent);
  if (Math.abs(power) > 400) return null;
  const digits = whole + fraction;
  const point = whole.length + power;
  const before = point <= 0 ? '' : digits.slice(0, point).padEnd(point, '0');
  const after = point <= 0 ? '0'.repeat(-point) + digits : digits.slice(point);
  const integer = before.replace(/^0+/, '');
  const decimals = after.replace(/0+$/, '');
  if (integer === '' && decimals === '') return { text: '0', isRounded: false };
  const minus = sign === '-' ? '-' : '';
  if (decimals === '') {
    return {
      text: minus + integer,
      isRounded: integer.replace(/0+$/, '').length > keptDigits || integer.length > keptDigits + 1,
    };
  }
  // Doubles carry noise in the last places, which no spreadsheet shows.
  const shown = significant(integer, decimals);
  return { text: minus + shown, isRounded: false };
}

/** The same of a double, by the fewest digits that name it; null where it is not finite. */
export function doubleText(value: number): NumberText | null {
  return numberText(String(value));
}

function significant(integer: string, decimals: string): string {
  const leading = integer === '' ? /^0*/.exec(decimals)![0].length : 0;
  const room = Math.max(0, keptDigits - integer.length) + leading;
  if (decimals.length <= room) return `${integer || '0'}.${decimals}`;
  const scaled = BigInt(integer + decimals.slice(0, room)) + (decimals.charCodeAt(room) >= 0x35 ? 1n : 0n);
  const all = scaled.toString().padStart(room + 1, '0');
  const rounded = all.slice(all.length - room).replace(/0+$/, '');
  const whole = all.slice(0, all.length - room);
  return room === 0 || rounded === '' ? (room === 0 ? all : whole) : `${whole}.${rounded}`;
}
