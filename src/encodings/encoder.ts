import { Buffer } from 'node:buffer';
import { OutputError } from '../model/errors.ts';
import { printable } from '../model/printable.ts';
import { decoderName } from './labels.ts';
import { type Reversed, reverseDecoder } from './reverse.ts';

/** Turns text into the bytes of an encoding. */
export interface Encoder {
  /** As it is called where it is told. */
  readonly name: string;
  /** What a text begins with: a byte order mark, or nothing. */
  readonly mark: '' | '\ufeff';
  /** Valid until the next call, of any encoder. @throws CharacterLacking: nothing is written in place of a character. */
  encode(text: string): Uint8Array;
  /** Of `encode`, but never an error. */
  byteLength(text: string): number;
  /** The first character that the encoding has no bytes for; null where it has for all. */
  lacking(text: string): string | null;
}

const known = new Map<string, Encoder>();

/** Null for UTF-8, which whatever takes a text writes by itself. @param name a `writtenName`. */
export function findEncoder(name: string): Encoder | null {
  if (name === 'utf-8') return null;
  const before = known.get(name);
  if (before !== undefined) return before;
  const encoder = name.startsWith('utf-16') ? createWideEncoder(name) : createEncoder(name);
  known.set(name, encoder);
  return encoder;
}

/** As a person finds it, whatever it is: `ł (U+0142)`. */
export function tellCharacter(char: string, note?: string): string {
  const code = char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return `${printable(char)} (U+${code}${note === undefined ? '' : `, ${note}`})`;
}

/** A character has no bytes in the encoding. */
export class CharacterLacking extends OutputError {
  readonly encoding: string;
  readonly character: string;

  /** @param place where it stands, as people say it. */
  constructor(encoding: string, character: string, place: string | null = null) {
    const says = `${encoding} has no ${tellCharacter(character)}`;
    super('character-lacking', place === null ? says : `${place}: ${says}`, {
      hint: 'take it out, or choose an encoding that has it: utf-8 has all characters',
    });
    this.encoding = encoding;
    this.character = character;
  }
}

const usualBytes = 1 << 16;
const usual = Buffer.allocUnsafe(usualBytes);

/** One for each of millions of records would be most of the memory that writing takes. */
function bufferFor(bytes: number): Buffer {
  return bytes > usualBytes ? Buffer.allocUnsafe(bytes) : usual;
}

// The decoders read three control characters as one another in some encodings, so those take the long way.
const beyondAscii = /[^\t\n\r\x20-\x7e]/;

function createEncoder(name: string): Encoder {
  const table = narrow(name, reverseDecoder(decoderName(name)!));
  const hasAll = decoderName(name) === 'gb18030';

  /** 0 where there are none. */
  function bytesOf(code: number): number {
    if (code < 0x1_0000) return table[code]!;
    return hasAll ? packFour(code - 0x1_0000) : 0;
  }

  /** Calls `take` with the packed bytes of each character, 0 for one that has none. */
  function forEach(text: string, take: (packed: number, char: number) => void): void {
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit >= 0xd800 && unit < 0xe000) {
        const code = text.codePointAt(i)!;
        if (code > 0xffff) i++;
        take(bytesOf(code), code);
      } else take(unit === 0 ? 0 : table[unit]!, unit);
    }
  }

  return {
    name,
    mark: '',
    encode(text) {
      const bytes = bufferFor(text.length * (hasAll ? 4 : 2));
      if (!beyondAscii.test(text)) return bytes.subarray(0, bytes.write(text, 'latin1'));
      let length = 0;
      forEach(text, (packed, code) => {
        if (packed === 0 && code !== 0) throw new CharacterLacking(name, String.fromCodePoint(code));
        if (packed > 0xffffff) bytes[length++] = packed >>> 24;
        if (packed > 0xffff) bytes[length++] = packed >>> 16;
        if (packed > 0xff) bytes[length++] = packed >>> 8;
        bytes[length++] = packed;
      });
      return bytes.subarray(0, length);
    },
    byteLength(text) {
      if (!beyondAscii.test(text)) return text.length;
      let length = 0;
      forEach(text, (packed) => {
        length += packed > 0xffff ? 4 : packed > 0xff ? 2 : 1;
      });
      return length;
    },
    lacking(text) {
      if (!beyondAscii.test(text)) return null;
      for (const char of text) {
        const code = char.codePointAt(0)!;
        if (code !== 0 && bytesOf(code) === 0) return char;
      }
      return null;
    },
  };
}

/** The characters beyond U+FFFF follow one another in GB18030. */
function packFour(offset: number): number {
  const [first, second] = [0x90 + Math.floor(offset / 12_600), 0x30 + (Math.floor(offset / 1260) % 10)];
  const [third, fourth] = [0x81 + (Math.floor(offset / 10) % 126), 0x30 + (offset % 10)];
  return ((first << 24) | (second << 16) | (third << 8) | fourth) >>> 0;
}

/** The set that goes by a name of its own, and not the larger one as which decoders read it. */
function narrow(name: string, table: Reversed): Reversed {
  if (name === decoderName(name)) return table;
  const isOfIt =
    name === 'us-ascii' ? (byte: number) => byte < 0x80 : (byte: number) => byte < 0x80 || byte >= 0xa0;
  return table.map((byte) => (isOfIt(byte) ? byte : 0));
}

/** UTF-16 begins with its mark: without it nobody can be sure of the order of its bytes. */
function createWideEncoder(name: string): Encoder {
  // Half a pair is no character, and no decoder reads it as it was.
  const lacking = (text: string) => /\p{Surrogate}/u.exec(text)?.[0] ?? null;
  return {
    name,
    mark: '\ufeff',
    encode(text) {
      const char = lacking(text);
      if (char !== null) throw new CharacterLacking(name, char);
      const bytes = Buffer.from(text, 'utf16le');
      return name === 'utf-16be' ? bytes.swap16() : bytes;
    },
    byteLength: (text) => 2 * text.length,
    lacking,
  };
}
