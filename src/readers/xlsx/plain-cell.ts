import { maxDigits } from './digits.ts';

/** A cell as most programs write it: `<c r="B2" s="1" t="s"><v>7</v></c>`. One mutable record, as `Tag` is. */
export interface PlainCell {
  /** 0-based. */
  column: number;
  /** 1-based; 0 where its reference names none. */
  row: number;
  style: number;
  /** The one letter of its type; 0 where it has none. */
  type: number;
  valueStart: number;
  valueEnd: number;
  /** What it is where it is a whole number of at most 15 digits; else -1. */
  integer: number;
}

export function makePlainCell(): PlainCell {
  return { column: 0, row: 0, style: 0, type: 0, valueStart: 0, valueEnd: 0, integer: -1 };
}

const quote = 0x22;
const space = 0x20;

/** Reads such a cell at `at` and returns where it ends; -1 where it is written in another way, or not whole. */
export function readPlainCell(bytes: Buffer, at: number, cell: PlainCell): number {
  // `<c r="`
  if (bytes[at] !== 0x3c || bytes[at + 1] !== 0x63 || bytes[at + 2] !== space) return -1;
  if (bytes[at + 3] !== 0x72 || bytes[at + 4] !== 0x3d || bytes[at + 5] !== quote) return -1;
  let here = at + 6;
  let column = 0;
  for (let code = bytes[here]!; code >= 0x41 && code <= 0x5a; code = bytes[++here]!)
    column = column * 26 + code - 0x40;
  let row = 0;
  for (let code = bytes[here]!; code >= 0x30 && code <= 0x39; code = bytes[++here]!)
    row = row * 10 + code - 0x30;
  if (bytes[here] !== quote || column === 0 || here - at > 16) return -1;
  here++;
  let style = 0;
  let type = 0;
  if (
    bytes[here] === space &&
    bytes[here + 1] === 0x73 &&
    bytes[here + 2] === 0x3d &&
    bytes[here + 3] === quote
  ) {
    here += 4;
    for (let code = bytes[here]!; code >= 0x30 && code <= 0x39; code = bytes[++here]!)
      style = style * 10 + code - 0x30;
    if (bytes[here++] !== quote) return -1;
  }
  if (
    bytes[here] === space &&
    bytes[here + 1] === 0x74 &&
    bytes[here + 2] === 0x3d &&
    bytes[here + 3] === quote
  ) {
    type = bytes[here + 4]!;
    if (bytes[here + 5] !== quote) return -1;
    here += 6;
  }
  // `><v>`
  if (
    bytes[here] !== 0x3e ||
    bytes[here + 1] !== 0x3c ||
    bytes[here + 2] !== 0x76 ||
    bytes[here + 3] !== 0x3e
  )
    return -1;
  here += 4;
  cell.valueStart = here;
  const { length } = bytes;
  let integer = 0;
  let isInteger = true;
  for (let code = bytes[here]; here < length && code !== 0x3c; code = bytes[++here]) {
    const digit = code! - 0x30;
    if (digit >= 0 && digit <= 9) integer = integer * 10 + digit;
    else isInteger = false;
  }
  // `</v></c>`
  if (here + 8 > length || bytes[here + 1] !== 0x2f || bytes[here + 2] !== 0x76 || bytes[here + 3] !== 0x3e)
    return -1;
  if (
    bytes[here + 4] !== 0x3c ||
    bytes[here + 5] !== 0x2f ||
    bytes[here + 6] !== 0x63 ||
    bytes[here + 7] !== 0x3e
  )
    return -1;
  cell.valueEnd = here;
  cell.integer = isInteger && here - cell.valueStart <= maxDigits && here > cell.valueStart ? integer : -1;
  cell.column = column - 1;
  cell.row = row;
  cell.style = style;
  cell.type = type;
  return here + 8;
}
