import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createListedNumbers } from '../../src/duplicates/index.ts';

const number = fc
  .oneof(
    { weight: 9, arbitrary: fc.integer({ min: 1_415_555_0000, max: 1_415_555_0060 }) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 999 }) },
  )
  .map((n) => `+${n}`);
// German numbers may have 17 digits, which no key of a whole number holds.
const long = fc.integer({ min: 10, max: 30 }).map((n) => `+491234567890123${n}`);
const batch = fc.array(fc.tuple(fc.oneof(number, long), fc.integer({ min: 1, max: 5000 })), {
  maxLength: 30,
});

describe('the numbers of lists', () => {
  it('are found where they stand first, and no others', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(batch, { maxLength: 4 }), { maxLength: 4 }),
        fc.array(number),
        (lists, others) => {
          const numbers = createListedNumbers();
          const oracle = new Map<string, { list: string; line: string }>();
          lists.forEach((batches, i) => {
            const [list, sheet] = [`list ${i}`, i % 2 === 0 ? null : 'Blocked'];
            numbers.start(list, sheet, 0);
            for (const entries of batches) {
              numbers.add(
                entries.map(([e164]) => e164),
                entries.map(([, line]) => line),
              );
              for (const [e164, line] of entries)
                if (!oracle.has(e164))
                  oracle.set(e164, { list, line: sheet === null ? `line ${line}` : `Blocked!A${line}` });
            }
          });
          expect(numbers.size()).toBe(oracle.size);
          for (const e164 of [...oracle.keys(), ...others])
            expect(numbers.find(e164)).toEqual(oracle.get(e164) ?? null);
        },
      ),
    );
  });

  it('are not remembered by being looked for', () => {
    const numbers = createListedNumbers();
    expect([numbers.find('+14155552671'), numbers.find('+14155552671')]).toEqual([null, null]);
    expect(numbers.size()).toBe(0);
  });
});
