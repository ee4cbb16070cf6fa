import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable, printableJson } from '../../src/model/printable.ts';

// Told by Unicode's own properties, not by our list.
const acts = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/u;
const hides = (char: string) => /\p{Cf}/u.test(char) && /\p{Default_Ignorable_Code_Point}/u.test(char);
const character = fc.oneof(
  fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
  fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  fc.constantFrom(
    '\n',
    '\r',
    '\t',
    '\x1b',
    '\x9b',
    '\u202e',
    '\u2066',
    '\ud83d',
    '\ude00',
    ':',
    '#',
    '[',
    ' ',
    'a',
  ),
);
const text = fc.string({ unit: character, maxLength: 40, size: 'max' });
const everyCharacter = Array.from({ length: 0x110000 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code));

describe('printable text', () => {
  it('holds nothing that can act or reorder', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(printable(value)).not.toMatch(acts);
      }),
      { seed: 3, numRuns: 3000 },
    );
    expect(everyCharacter.filter((char) => acts.test(char) && printable(char) === char)).toEqual([]);
  });

  it('holds no invisible format character', () => {
    const left = everyCharacter.filter((char) => hides(char) && printable(char) === char);
    expect(left.map((char) => char.codePointAt(0)!.toString(16))).toEqual([]);
  });

  it.each([
    ['\x1b[31mred', '\\x1b[31mred'],
    ['a\r\n\tb', 'a\\r\\n\\tb'],
    ['\u202eevil', '\\u{202e}evil'],
    ['\ud800', '\\u{d800}'],
    ['👍🏽 José 名前', '👍🏽 José 名前'],
  ])('shows %j as %s', (value, shown) => {
    expect(printable(value)).toBe(shown);
  });

  it.each(['::error::x', '  ::set-output', '##[error]x', '\u00a0::x', '\t::x', '::::'])(
    'starts no line command with %j',
    (value) => {
      expect(printable(value)).not.toMatch(/^\s*(::|##\[)/);
    },
  );

  it('is cut where it is long, and says so', () => {
    expect(printable('x'.repeat(300))).toBe(`${'x'.repeat(200)}…`);
    expect(printable('x'.repeat(200))).toBe('x'.repeat(200));
    expect(printable('xyz', 2)).toBe('xy…');
  });
});

describe('printable JSON', () => {
  it('gives back the same value, and holds nothing that can act', () => {
    const value = fc.letrec<{ any: unknown }>((tie) => ({
      any: fc.oneof(
        { depthSize: 'small' },
        text,
        fc.integer(),
        fc.array(tie('any'), { maxLength: 4 }),
        fc.dictionary(text, tie('any'), { maxKeys: 4, noNullPrototype: true }),
      ),
    })).any;
    fc.assert(
      fc.property(value, fc.constantFrom(undefined, 2), (any, indent) => {
        const json = printableJson(JSON.stringify(any, null, indent));
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(any)));
        expect(json.replaceAll('\n', '')).not.toMatch(acts);
      }),
      { seed: 4, numRuns: 2000 },
    );
  });
});
