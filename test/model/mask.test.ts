import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskLabel, maskValue } from '../../src/model/mask.ts';

const digitsOf = (text: string) => text.match(/\p{Nd}/gu) ?? [];
const scripts = ['0123456789', '٠١٢٣٤٥٦٧٨٩', '०१२३४५६७८९', '０１２３４５６７８９'];
const cell = fc.string({
  unit: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...scripts.flatMap((script) => Array.from(script))) },
    { weight: 3, arbitrary: fc.constantFrom(...'+() -./@#aÉß名я𝒳½²') },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
  ),
  maxLength: 40,
  size: 'max',
});

describe('a masked value', () => {
  it.each([
    ['+1 415 555-1234', '+1 415 •••-••34'],
    ['4155552671', '415•••••71'],
    ['5552671', '•••••71'],
    ['555-267', '•••-•••'],
    ['٠١٢٣٤٥٦٧٨٩', '٠١٢•••••٨٩'],
    ['Ann O’Neil', '••• •’••••'],
    ['ann.lee@example.com', '•••.•••@•••••••.•••'],
    ['4.9E+12', '•.•E+••'],
    ['4.15555267E+12', '4.155•••••E+12'],
    ['4 Elm', '• •••'],
    ['', ''],
  ])('%s is shown as %s', (text, shown) => {
    expect(maskValue(text)).toBe(shown);
  });

  it('hides at least five digits, all of a short number, and every letter', () => {
    fc.assert(
      fc.property(cell, (text) => {
        const masked = maskValue(text);
        const total = digitsOf(text).length;
        const left = digitsOf(masked).length;
        expect(left).toBeLessThanOrEqual(total < 7 ? 0 : total - 5);
        expect(masked).not.toMatch(/\p{L}|\p{M}|\p{No}/u);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it('keeps the shape, and never shows a digit that was not there', () => {
    fc.assert(
      fc.property(cell, (text) => {
        const chars = Array.from(text);
        const masked = Array.from(maskValue(text));
        expect(masked).toHaveLength(chars.length);
        masked.forEach((char, i) => {
          if (char !== '•') expect(char).toBe(chars[i]);
          else expect(chars[i]).toMatch(/[\p{L}\p{M}\p{N}•]/u);
        });
      }),
      { seed: 2, numRuns: 2000 },
    );
  });
});

describe('a masked label', () => {
  it.each(['Phone', 'phone_number', 'Quarter 2026', '携帯電話', 'e-mail'])('%s is shown', (text) => {
    expect(maskLabel(text)).toBe(text);
  });

  it.each([
    ['ann@example.com', '•••@•••••••.•••'],
    ['14155552671', '1415•••••71'],
    ['zip 12345', '••• •••••'],
    ['१२३४५', '•••••'],
  ])('%s is data and shown as %s', (text, shown) => {
    expect(maskLabel(text)).toBe(shown);
  });
});
