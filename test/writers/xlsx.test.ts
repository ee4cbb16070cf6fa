import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OutputError } from '../../src/model/errors.ts';
import { openTable } from '../../src/readers/index.ts';
import { Look, openWorkbook, type WorkbookRow } from '../../src/writers/xlsx.ts';
import { memorySource } from '../readers/read.ts';

function write(rows: readonly WorkbookRow[], options = { sheet: 'List', isForPeople: false }): Buffer {
  const pieces: Buffer[] = [];
  const writer = openWorkbook((bytes) => pieces.push(Buffer.from(bytes)), options);
  rows.forEach((row, i) => {
    if (i === 0) writer.header(row);
    else if (row.cells.every((cell) => cell === '')) writer.blankRow();
    else writer.row(row);
  });
  writer.end();
  return Buffer.concat(pieces);
}

async function readOurs(bytes: Buffer): Promise<string[][]> {
  const opened = await openTable(memorySource(bytes, 'list.xlsx'));
  if ('trouble' in opened) throw new Error(JSON.stringify(opened.trouble));
  const rows: string[][] = [];
  for await (const batch of opened.tables[0]!.batches())
    for (let row = 0; row < batch.count; row++)
      rows[batch.line(row) - 1] = Array.from({ length: batch.width(row) }, (_, column) =>
        batch.cell(row, column),
      );
  return rows;
}

async function readTheirs(bytes: Buffer): Promise<ExcelJS.Worksheet> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  return book.worksheets[0]!;
}

const odd = [
  '=1+1',
  '  padded  ',
  'a\nb',
  'tab\there',
  '_x0041_',
  '\u0001',
  '\r\n',
  '<&>"\'',
  '12345678901234567890',
  '\u{1f600}',
  '\ud800',
  '#N/A',
  '__proto__',
];
const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(...odd),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);

describe('what is written', () => {
  it('comes back cell by cell', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 }),
        async (cells) => {
          const read = await readOurs(write([{ cells: ['first'] }, ...cells.map((row) => ({ cells: row }))]));
          cells.forEach((row, r) => {
            for (const [c, text] of row.entries()) expect(read[r + 1]?.[c] ?? '').toBe(text);
          });
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is what another program reads', async () => {
    // It knows no escapes in texts of this form.
    const texts = odd.filter((text) => !/[\r\ud800\u0001]|_x/.test(text));
    const sheet = await readTheirs(
      write([{ cells: ['label'] }, ...texts.map((text) => ({ cells: [text] }))]),
    );
    expect(texts.map((_, i) => sheet.getCell(i + 2, 1).value)).toEqual(texts);
    expect(sheet.getCell(2, 1).numFmt).toBe('@');
  });

  it('keeps numbers, dates and booleans what they were', async () => {
    const cells = ['7.5', '2024-05-01', '2024-05-01T10:30:00', 'TRUE', '12345678901234567', '007'];
    const kinds = ['number', 'date', 'date', 'boolean', 'rounded', 'number'] as const;
    const bytes = write([{ cells: ['label'] }, { cells, kinds }]);
    expect((await readOurs(bytes))[1]).toEqual(cells);
    const sheet = await readTheirs(bytes);
    expect(cells.map((_, i) => sheet.getCell(2, i + 1).type)).toEqual([
      ...[
        ExcelJS.ValueType.Number,
        ExcelJS.ValueType.Date,
        ExcelJS.ValueType.Date,
        ExcelJS.ValueType.Boolean,
      ],
      ...[ExcelJS.ValueType.String, ExcelJS.ValueType.String],
    ]);
  });

  it('is the same bytes every time', () => {
    const rows = Array.from({ length: 500 }, (_, i) => ({ cells: [`row ${i}`, 'x'] }));
    expect(write(rows).equals(write(rows))).toBe(true);
  });

  it('for people shows what failed, and locks the ids alone', async () => {
    const rows = [
      { cells: ['phone', 'rollcall_row'] },
      {
        cells: ['123', 'R1-BBBBBBBB'],
        looks: [Look.failed, Look.id],
        notes: new Map([[0, 'Too short. Add the rest.']]),
      },
    ];
    const sheet = await readTheirs(write(rows, { sheet: 'Re:jected/?', isForPeople: true }));
    expect(sheet.name).toBe('Re jected');
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(sheet.autoFilter).toBe('A1:B2');
    expect(sheet.getCell('A2').fill).toMatchObject({ fgColor: { argb: 'FFFFC7CE' } });
    expect(sheet.getCell('A2').protection?.locked).toBe(false);
    expect(sheet.getCell('B2').protection?.locked).not.toBe(false);
    expect(JSON.stringify(sheet.getCell('A2').note)).toContain('Too short');
  });
});

describe('what a sheet cannot hold', () => {
  it.each<[string, WorkbookRow]>([
    ['more than 32,767 characters', { cells: ['x'.repeat(32_768)] }],
    ['more than 16,384 columns', { cells: new Array(16_385).fill('x') }],
  ])('is refused: %s', (_, row) => {
    expect(() => write([{ cells: ['label'] }, row])).toThrow(OutputError);
    expect(() => write([{ cells: ['label'] }, row])).toThrow(/cannot hold the list/);
  });

  it('is refused: a row after the last', () => {
    const writer = openWorkbook(() => {}, { sheet: 'List', isForPeople: false });
    for (let row = 0; row < 1_048_576; row++) writer.blankRow();
    expect(() => writer.row({ cells: ['x'] })).toThrow(/1048576 rows/);
  });
});
