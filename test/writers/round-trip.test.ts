import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openTable } from '../../src/readers/index.ts';
import { type Cell, openWorkbook } from '../../src/writers/xlsx.ts';
import { memorySource } from '../readers/read.ts';

const odd = [
  '=1+1',
  '  padded  ',
  'a\nb',
  '\r\n',
  'tab\there',
  '_x0041_',
  '\u0001',
  '<&>"\'',
  '12345678901234567890',
  '#N/A',
  '__proto__',
];
const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom(...odd));
// What a sheet holds as a number, a date or a boolean; its text must not change on the way.
const typed = fc.constantFrom<Cell>(
  { text: '7.5', kind: 'number' },
  { text: '14155552671', kind: 'number' },
  { text: '2024-05-01', kind: 'date' },
  { text: '2024-05-01T10:30:00', kind: 'date' },
  { text: 'TRUE', kind: 'boolean' },
  { text: '12345678901234567000', kind: 'rounded' },
  { text: '007', kind: 'number' },
);

it('what our writer writes our reader reads, cell by cell', async () => {
  const row = fc.array(fc.oneof(text, typed), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 8 }), async (rows) => {
      const pieces: Buffer[] = [];
      const workbook = openWorkbook((bytes) => pieces.push(Buffer.from(bytes)), { sheet: 'List' });
      workbook.header(['label']);
      for (const cells of rows) workbook.row(cells);
      workbook.end();
      const read = await readAll(Buffer.concat(pieces));
      for (const [r, cells] of rows.entries()) {
        for (const [c, cell] of cells.entries())
          expect(read[r + 1]?.[c] ?? '').toBe(typeof cell === 'string' ? cell : cell.text);
      }
    }),
    { numRuns: 200 },
  );
});

async function readAll(bytes: Buffer): Promise<string[][]> {
  const opened = await openTable(memorySource(bytes, 'list.xlsx'));
  if ('trouble' in opened) throw new Error(JSON.stringify(opened.trouble));
  const rows: string[][] = [];
  for await (const batch of opened.tables[0]!.batches()) {
    for (let row = 0; row < batch.count; row++)
      rows[batch.line(row) - 1] = Array.from({ length: batch.width(row) }, (_, column) =>
        batch.cell(row, column),
      );
  }
  return rows;
}
