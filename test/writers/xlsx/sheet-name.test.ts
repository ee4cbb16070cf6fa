import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanSheetName } from '../../../src/writers/xlsx/sheet-name.ts';

it.each([
  ['Leads', 'Leads'],
  ['Leads / 2024', 'Leads - 2024'],
  ['[a]:*?/\\', '-a------'],
  ["'quoted'", 'quoted'],
  ["Anna's", "Anna's"],
  ['', 'Sheet1'],
  [" ' ", 'Sheet1'],
  ['History', 'History list'],
  ['HISTORY', 'HISTORY list'],
  ['x'.repeat(40), 'x'.repeat(31)],
  [`${'x'.repeat(30)}😀`, 'x'.repeat(30)],
  ['a\nb\0c', 'a b c'],
  ['\ud800', '\ufffd'],
  ['__proto__', '__proto__'],
  // What lies behind so much is not looked for.
  [`${' '.repeat(1000)}a`, 'Sheet1'],
])('%j becomes %j', (name, clean) => {
  expect(cleanSheetName(name)).toBe(clean);
});

it('is always a name that Excel takes, and its own clean name', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("'", ' ', '/', 'a', '😀', '\ud800', '\t'), maxLength: 40 }),
      (name) => {
        const clean = cleanSheetName(name);
        expect(clean).toMatch(/^(?!')[^[\]:*?/\\\p{Cc}\p{Cs}]{1,31}(?<!')$/u);
        expect(clean.length).toBeLessThanOrEqual(31);
        expect(cleanSheetName(clean)).toBe(clean);
      },
    ),
    { seed: 51, numRuns: 1000 },
  );
});
