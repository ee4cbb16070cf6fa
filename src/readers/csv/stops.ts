import { makeKinds } from './kinds.ts';

/** A text and the places in it that may mean something; all else is plain and never looked at again. */
export interface Stops {
  text: string;
  /** The text's UTF-16 code units, then a line feed. Reading a typed array is several times cheaper than charCodeAt. */
  codes: Uint16Array;
  /** The memory of `codes`. */
  bytes: Buffer;
  /** Offsets of all code units that are not `Kind.plain`, then the text's length. */
  at: Int32Array;
  readonly kinds: Uint8Array;
}

export function makeStops(delimiter: string): Stops {
  return {
    text: '',
    codes: new Uint16Array(0),
    bytes: Buffer.alloc(0),
    at: new Int32Array(0),
    kinds: makeKinds(delimiter),
  };
}

// As many code units are looked at together: mostly there is no stop among them, and the test can be foretold.
const step = 4;

/** Finds the stops of another text. */
export function loadStops(stops: Stops, text: string): void {
  const { length } = text;
  if (stops.codes.length < length + step) {
    const room = length + Math.min(length, 65536) + step;
    stops.codes = new Uint16Array(room);
    stops.bytes = Buffer.from(stops.codes.buffer);
    stops.at = new Int32Array(room);
  }
  stops.text = text;
  stops.bytes.write(text, 'utf16le');
  // Up to a whole step: half a character, which is no delimiter.
  stops.codes.fill(0xdc00, length, length + step);
  const count = findStops(stops.codes, stops.kinds, stops.at, length);
  stops.codes[length] = 0x0a;
  stops.at[count] = length;
}

/** Looks a little beyond the length. */
function findStops(codes: Uint16Array, kinds: Uint8Array, found: Int32Array, length: number): number {
  let count = 0;
  for (let at = 0; at < length; at += step) {
    const a = kinds[codes[at]!]!;
    const b = kinds[codes[at + 1]!]!;
    const c = kinds[codes[at + 2]!]!;
    const d = kinds[codes[at + 3]!]!;
    if ((a | b | c | d) === 0) continue;
    if (a !== 0) found[count++] = at;
    if (b !== 0) found[count++] = at + 1;
    if (c !== 0) found[count++] = at + 2;
    if (d !== 0) found[count++] = at + 3;
  }
  return count;
}
