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
  /** A code unit; -1 where there is none. */
  readonly delimiter: number;
}

export function makeStops(delimiter: string): Stops {
  return {
    text: '',
    codes: new Uint16Array(0),
    bytes: Buffer.alloc(0),
    at: new Int32Array(0),
    kinds: makeKinds(delimiter),
    delimiter: delimiter === '' ? -1 : delimiter.charCodeAt(0),
  };
}

/** Finds the stops of another text. */
export function loadStops(stops: Stops, text: string): void {
  if (stops.codes.length <= text.length) {
    const room = text.length + Math.min(text.length, 65536) + 1;
    stops.codes = new Uint16Array(room);
    stops.bytes = Buffer.from(stops.codes.buffer);
    stops.at = new Int32Array(room);
  }
  stops.text = text;
  stops.bytes.write(text, 'utf16le');
  stops.codes[text.length] = 0x0a;
  const count = findStops(stops.codes, stops.kinds, stops.at, text.length);
  stops.at[count] = text.length;
}

function findStops(codes: Uint16Array, kinds: Uint8Array, found: Int32Array, length: number): number {
  let count = 0;
  let at = 0;
  // Four at a time: mostly there is no stop among them, and the test can be foretold.
  for (; at + 3 < length; at += 4) {
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
  for (; at < length; at++) if (kinds[codes[at]!] !== 0) found[count++] = at;
  return count;
}
