import fc from 'fast-check';
import { expect, it } from 'vitest';
import { judgeList } from '../pipeline/judge-list.ts';

interface Row {
  readonly number: number | null;
  readonly name: string;
  readonly isBad: boolean;
  readonly isSpaced: boolean;
}

/** A row of few possible numbers and names; a bad one has a cell too many. */
const rows: fc.Arbitrary<Row[]> = fc.array(
  fc.record({
    number: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constant(null)),
    name: fc.constantFrom('Ann', 'Bob', ' Bob', 'Zoë', '"Bob"'),
    isBad: fc.nat(9).map((n) => n === 0),
    isSpaced: fc.boolean(),
  }),
  { minLength: 1, maxLength: 40 },
);

function textOf({ number, name, isBad, isSpaced }: Row): string {
  const digits = String(2_000_000 + (number ?? 0) * 101);
  const phone = isSpaced ? `+1 415 ${digits.slice(0, 3)} ${digits.slice(3)}` : `+1415${digits}`;
  return `${number === null ? '' : phone},${name}${isBad ? ',x' : ''}`;
}

/** What a `Set` of whole rows and one of numbers say. */
function repeatsOf(list: readonly Row[]): string[] {
  const seenRows = new Map<string, number>();
  const seenNumbers = new Map<number, number>();
  return list.flatMap(({ number, name, isBad }, i) => {
    if (isBad) return [];
    const line = i + 2;
    const row = `${number} ${name.replaceAll('"', '').trim()}`;
    const sameRow = seenRows.get(row);
    const sameNumber = number === null ? undefined : seenNumbers.get(number);
    if (sameRow === undefined) seenRows.set(row, line);
    if (number !== null && sameNumber === undefined) seenNumbers.set(number, line);
    if (sameRow !== undefined) return [`dup/identical-row ${line} = line ${sameRow}`];
    return sameNumber === undefined ? [] : [`dup/number ${line} = line ${sameNumber}`];
  });
}

it('tells what sets of rows and numbers would, wherever batches and looks ahead end', async () => {
  const property = fc.asyncProperty(rows, fc.constantFrom(1, 7, 150), async (some, times) => {
    // Numbers move on from one stretch to the next, so that some come again and some do not.
    const list = Array.from({ length: times }, (_, t) =>
      some.map((row) => ({ ...row, number: row.number === null ? null : row.number + 20 * t })),
    ).flat();
    const { findings } = await judgeList(`phone,name\n${list.map(textOf).join('\n')}\n`, {
      flags: ['--rule', 'phone/missing=warning'],
      chunkBytes: 4096,
      delimiter: ',',
    });
    const found = findings
      .filter(({ rule }) => rule.id.startsWith('dup/'))
      .map(({ rule, line, data }) => `${rule.id} ${line} = ${data.first}`);
    expect(found).toEqual(repeatsOf(list));
  });
  await fc.assert(property, { numRuns: 60 });
});
