import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEncoder, tellCharacter } from '../../src/encodings/encoder.ts';
import { writtenName } from '../../src/encodings/labels.ts';

const single = [
  ...['windows-1250', 'windows-1251', 'windows-1252', 'windows-1253', 'windows-1254', 'windows-1255'],
  ...[
    'windows-1256',
    'windows-1257',
    'windows-1258',
    'windows-874',
    'koi8-r',
    'koi8-u',
    'ibm866',
    'macintosh',
  ],
  ...['x-mac-cyrillic', 'iso-8859-2', 'iso-8859-3', 'iso-8859-4', 'iso-8859-5', 'iso-8859-6', 'iso-8859-7'],
  ...['iso-8859-8', 'iso-8859-10', 'iso-8859-13', 'iso-8859-14', 'iso-8859-15'],
];
const several = ['shift_jis', 'euc-jp', 'gbk', 'gb18030', 'big5', 'euc-kr'];
const wide = ['utf-16le', 'utf-16be'];
const smaller = ['us-ascii', 'iso-8859-1', 'iso-8859-9', 'iso-8859-11'];

const isHalf = (code: number) => code >= 0xd800 && code < 0xe000;
const allCodes = Array.from({ length: 0x11_0000 }, (_, code) => code);

function decode(bytes: Uint8Array, name: string): string {
  const decoder = new TextDecoder(name, { fatal: true, ignoreBOM: true });
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}

describe.each([...single, ...several, ...wide, ...smaller])('%s', (name) => {
  const encoder = findEncoder(name)!;
  const repertoire = allCodes
    .filter((code) => !isHalf(code) && encoder.lacking(String.fromCodePoint(code)) === null)
    .map((code) => String.fromCodePoint(code));

  it('reads back as it was, every character that it has, in one piece', () => {
    const text = repertoire.join('');
    const bytes = encoder.encode(text);
    expect(decode(bytes, name) === text).toBe(true);
    expect(encoder.byteLength(text)).toBe(bytes.length);
  });

  it('reads back as it was in any order', () => {
    const beyond = repertoire.filter((char) => char > '\x7e');
    const own = beyond.length === 0 ? repertoire : beyond;
    const char = fc.oneof(
      fc.nat(own.length - 1).map((i) => own[i]!),
      fc.constantFrom('a', '0', '~', '\\', '\0', '\n'),
    );
    fc.assert(
      fc.property(fc.array(char, { maxLength: 60 }), (chars) => {
        const text = chars.join('');
        expect(decode(encoder.encode(text), name)).toBe(text);
        expect(encoder.byteLength(text)).toBe(encoder.encode(text).length);
      }),
      { numRuns: 200 },
    );
  });

  it('writes nothing in place of what it lacks', () => {
    const lacked = allCodes.filter((code) => encoder.lacking(String.fromCodePoint(code)) !== null);
    expect(repertoire.length + lacked.filter((code) => !isHalf(code)).length).toBe(0x11_0000 - 0x800);
    const some = [0xd800, ...lacked.filter((_, i) => i % 997 === 0)];
    for (const code of some) {
      const char = String.fromCodePoint(code);
      expect(encoder.lacking(`a${char}b`)).toBe(char);
      expect(() => encoder.encode(`a${char}b`)).toThrow(
        expect.objectContaining({
          code: 'character-lacking',
          message: `${name} has no ${tellCharacter(char)}`,
        }),
      );
    }
  });
});

describe('against the decoder', () => {
  it.each(single)('%s has each character of its 256 bytes, and no other', (name) => {
    const chars = Array.from({ length: 256 }, (_, byte) => {
      try {
        return decode(Uint8Array.of(byte), name);
      } catch {
        return '';
      }
    }).filter((char) => char !== '');
    const had = allCodes.filter(
      (code) => !isHalf(code) && findEncoder(name)!.lacking(String.fromCodePoint(code)) === null,
    );
    expect(had.map((code) => String.fromCodePoint(code)).sort()).toEqual([...new Set(chars)].sort());
  });

  it.each([...wide, 'gb18030'])('%s has all characters', (name) => {
    const lacked = allCodes.filter(
      (code) => !isHalf(code) && findEncoder(name)!.lacking(String.fromCodePoint(code)) !== null,
    );
    // Private ones aside, and the sign of what could not be decoded.
    expect(lacked.filter((code) => (code < 0xe000 || code > 0xf8ff) && code !== 0xfffd)).toEqual([]);
  });

  it.each([
    ['windows-1251', 'Привет, Ёж №1 — «я»', 'cff0e8e2e5f22c20a8e620b931209720abffbb'],
    ['windows-1252', 'Jürgen €“x”', '4afc7267656e20809378 94'.replace(' ', '')],
    ['koi8-r', 'Ёж', 'b3d6'],
    ['shift_jis', 'ソ表①Ⅰ∪ｱ', '835c955c8740875481beb1'],
    ['shift_jis', '纊∵', 'fa5c81e6'],
    ['big5', '十卅中', 'a451a4caa4a4'],
    ['euc-jp', '日本ｱ', 'c6fccbdc8eb1'],
    ['euc-kr', '한국', 'c7d1b1b9'],
    ['gbk', '中€', 'd6d080'],
    ['gb18030', '中😀', 'd6d09439fc36'],
    ['utf-16be', 'aЖ😀', '00610416d83dde00'],
  ])('%s: %s', (name, text, hex) => {
    expect(Buffer.from(findEncoder(name)!.encode(text)).toString('hex')).toBe(hex);
  });
});

describe('names', () => {
  it.each([
    ['CP1251', 'windows-1251'],
    ['utf8', 'utf-8'],
    ['UTF-16', 'utf-16le'],
    ['latin1', 'iso-8859-1'],
    ['ISO-8859-1', 'iso-8859-1'],
    ['ansi', 'windows-1252'],
    ['ascii', 'us-ascii'],
    ['ISO-8859-9', 'iso-8859-9'],
    ['gb2312', 'gbk'],
    ['iso-2022-jp', null],
    ['cp850', null],
  ])('%s is written as %s', (name, written) => {
    expect(writtenName(name)).toBe(written);
  });

  it('the smaller sets are smaller', () => {
    expect(findEncoder('iso-8859-1')!.lacking('é€')).toBe('€');
    expect(findEncoder('iso-8859-1')!.lacking('é\u0080')).toBe('\u0080');
    expect(findEncoder('us-ascii')!.lacking('aé')).toBe('é');
  });

  it('UTF-8 needs no encoder', () => {
    expect(findEncoder('utf-8')).toBe(null);
  });
});
