import { decimal } from './digits.ts';
import { wordAt, wordOf } from './words.ts';

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
  /** What it is where it is a number as `readDecimal` takes it; else -1. */
  value: number;
}

export function makePlainCell(): PlainCell {
  return { column: 0, row: 0, style: 0, type: 0, valueStart: 0, valueEnd: 0, value: -0.5 };
}

const opening = wordOf('<c r');
const quote = 0x22;
const equals = 0x3d;
const point = 0x2e;
const lessThan = 0x3c;
const [zero, nine] = [0x30, 0x39];
const [letterA, letterZ] = [0x41, 0x5a];
const styleIs = wordOf(' s="');
const typeIs = wordOf(' t="');
const valueOpens = wordOf('><v>');
const valueCloses = wordOf('</v>');
const closing = wordOf('</c>');

/** The longest that a reference may be, with what stands before it. */
const maxReference = 16;

/**
 * Reads such a cell at `at` and returns where it ends; -1 where it is written in another way, or not whole. Nothing behind
 * the end is looked at: once that has happened, every look into the bytes costs twice as much.
 */
export function readPlainCell(bytes: Buffer, view: DataView, at: number, cell: PlainCell): number {
  const { length } = bytes;
  const referenceEnd = at + maxReference;
  if (referenceEnd >= length || wordAt(view, at, length) !== opening) return -1;
  if (bytes[at + 4] !== equals || bytes[at + 5] !== quote) return -1;
  let here = at + 6;
  let code = bytes[here]!;
  let column = 0;
  for (; code >= letterA && code <= letterZ && here < referenceEnd; code = bytes[++here]!)
    column = column * 26 + code - letterA + 1;
  let row = 0;
  for (; code >= zero && code <= nine && here < referenceEnd; code = bytes[++here]!)
    row = row * 10 + code - zero;
  if (code !== quote || column === 0) return -1;
  here++;
  let style = 0;
  if (wordAt(view, here, length) === styleIs) {
    here += 4;
    for (; here < length; here++) {
      code = bytes[here]!;
      if (code < zero || code > nine) break;
      style = style * 10 + code - zero;
    }
    if (code !== quote) return -1;
    here++;
  }
  let type = 0;
  if (wordAt(view, here, length) === typeIs) {
    if (here + 6 > length || bytes[here + 5] !== quote) return -1;
    type = bytes[here + 4]!;
    here += 6;
  }
  if (wordAt(view, here, length) !== valueOpens) return -1;
  here += 4;
  const start = here;
  let digits = 0;
  let pointAt = -1;
  let isNumber = true;
  for (; here < length; here++) {
    code = bytes[here]!;
    if (code >= zero && code <= nine) digits = digits * 10 + code - zero;
    else if (code === lessThan) break;
    else if (code === point && pointAt === -1) pointAt = here;
    else isNumber = false;
  }
  if (wordAt(view, here, length) !== valueCloses || wordAt(view, here + 4, length) !== closing) return -1;
  cell.valueStart = start;
  cell.valueEnd = here;
  cell.value = isNumber ? decimal(digits, start, pointAt, here) : -1;
  cell.column = column - 1;
  cell.row = row;
  cell.style = style;
  cell.type = type;
  return here + 8;
}
