import { isAscii, isUtf8, transcode } from 'node:buffer';
import { wholeUtf8Length } from './utf8.ts';

/** Bytes in, text out, wherever the bytes are cut. A byte order mark is removed. */
export interface Decoder {
  decode(bytes: Uint8Array): string;
  /** What was left over: an unfinished character. */
  end(): string;
  /** Places that could not be decoded, so far, and the offset of the first in all text; null where there is none. */
  invalid(): Invalid | null;
}

export interface Invalid {
  readonly count: number;
  readonly offset: number;
}

interface Piece {
  readonly text: string;
  /** The text again, with U+FFFD only where bytes could not be decoded. */
  readonly marked: string;
}

type Step = (bytes: Uint8Array, last: boolean) => Piece;

const replacement = '\ufffd';
const none = new Uint8Array(0);

/** `encoding` is a WHATWG name in lower case. */
export function createDecoder(encoding: string): Decoder {
  const step = isUnicode(encoding) ? unicodeStep(encoding) : legacyStep(encoding);
  let isStart = true;
  let length = 0;
  let count = 0;
  let offset = -1;

  function next(bytes: Uint8Array, last: boolean): string {
    let { text, marked } = step(bytes, last);
    if (isStart && text !== '') {
      isStart = false;
      if (text.startsWith('\ufeff')) {
        text = text.slice(1);
        marked = marked.slice(1);
      }
    }
    for (let at = marked.indexOf(replacement); at !== -1; at = marked.indexOf(replacement, at + 1)) {
      if (count++ === 0) offset = length + at;
    }
    length += text.length;
    return text;
  }

  return {
    decode: (bytes) => next(bytes, false),
    end: () => next(none, true),
    invalid: () => (count === 0 ? null : { count, offset }),
  };
}

/** `bytes` as text; an unfinished character at the end is dropped. */
export function decodeStart(bytes: Uint8Array, encoding: string): string {
  const decoder = createDecoder(encoding);
  const text = decoder.decode(bytes);
  return bytes.length < enoughBytes ? text + decoder.end() : text;
}

const pieceBytes = 64 * 1024;

/** The same text in pieces of whole lines: a long one as a whole would be most of the memory that reading takes. */
export function* decodeLines(bytes: Uint8Array, encoding: string): Iterable<string> {
  const decoder = createDecoder(encoding);
  let line = '';
  for (let from = 0; from < bytes.length; from += pieceBytes) {
    const piece = decoder.decode(bytes.subarray(from, from + pieceBytes));
    const end = Math.max(piece.lastIndexOf('\n'), piece.lastIndexOf('\r')) + 1;
    if (end > 0) yield line + piece.slice(0, end);
    line = end > 0 ? piece.slice(end) : line + piece;
  }
  yield bytes.length < enoughBytes ? line + decoder.end() : line;
}

function isUnicode(encoding: string): boolean {
  return encoding === 'utf-8' || encoding === 'utf-16le' || encoding === 'utf-16be';
}

/** Whole characters only, so that no decoder state lies between two pieces and any piece can be decoded twice. */
function unicodeStep(encoding: string): Step {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const wholeLength =
    encoding === 'utf-8' ? wholeUtf8Length : encoding === 'utf-16le' ? wholeUtf16(1) : wholeUtf16(0);
  let rest: Uint8Array = none;
  return (bytes, last) => {
    const all = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
    const cut = last ? all.length : wholeLength(all);
    rest = Uint8Array.from(all.subarray(cut));
    const piece = all.subarray(0, cut);
    if (encoding === 'utf-8' && isAscii(piece)) return { text: asciiText(piece), marked: '' };
    // A fifth quicker than the decoder; throws on what is not UTF-8.
    if (encoding === 'utf-8' && isUtf8(piece))
      return { text: transcode(piece, 'utf8', 'utf16le').toString('utf16le'), marked: '' };
    const text = decoder.decode(piece);
    return {
      text,
      marked: text.includes(replacement) ? decoder.decode(withoutReplacements(piece, encoding)) : '',
    };
  };
}

// The platform's decoder throws where it has to give much more text than a tiny piece of bytes holds.
const enoughBytes = 16;
const padding = new Uint8Array(enoughBytes).fill(0x0a);

/** Legacy encodings cannot hold U+FFFD; GB18030 can, and a list that does so was broken before. */
function legacyStep(encoding: string): Step {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  let held: Uint8Array = none;
  return (bytes, last) => {
    let all = held.length === 0 ? bytes : Buffer.concat([held, bytes]);
    if (last) all = Buffer.concat([all, padding]);
    held = all.length < enoughBytes ? Uint8Array.from(all) : none;
    if (held.length > 0) return { text: '', marked: '' };
    // Node 20 decodes windows-1252 as Latin-1 unless it streams.
    const decoded = decoder.decode(all, { stream: true });
    const text = last ? decoded.slice(0, -enoughBytes) : decoded;
    return { text, marked: text };
  };
}

function asciiText(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}

/** `highByte`: where in a code unit the byte stands that tells a high surrogate. */
function wholeUtf16(highByte: 0 | 1): (bytes: Uint8Array) => number {
  return (bytes) => {
    const even = bytes.length & ~1;
    const high = even === 0 ? 0 : bytes[even - 2 + highByte]!;
    return (high & 0xfc) === 0xd8 ? even - 2 : even;
  };
}

/** A copy in which every true U+FFFD became U+FFFC, which is as long. */
function withoutReplacements(bytes: Uint8Array, encoding: string): Uint8Array {
  const copy = Buffer.from(bytes);
  const pattern =
    encoding === 'utf-8' ? [0xef, 0xbf, 0xbd] : encoding === 'utf-16le' ? [0xfd, 0xff] : [0xff, 0xfd];
  const lastByte = encoding === 'utf-16le' ? 0 : pattern.length - 1;
  const unit = encoding === 'utf-8' ? 1 : 2;
  const sought = Buffer.from(pattern);
  for (let at = copy.indexOf(sought); at !== -1; at = copy.indexOf(sought, at + 1)) {
    if (at % unit === 0) copy[at + lastByte]!--;
  }
  return copy;
}
