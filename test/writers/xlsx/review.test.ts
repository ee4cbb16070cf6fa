import { describe, expect, it } from 'vitest';
import { type Cell, openWorkbook } from '../../../src/writers/xlsx.ts';
import { readPart, readSheet, writeWorkbook } from './workbook.ts';

const columns = [{}, {}, { look: 'wrapped' }, { look: 'locked' }] as const;
const labels = ['Name', 'Phone', 'Problem', { text: 'rollcall_row', note: 'Leave this column as it is.' }];
const rows: Cell[][] = [
  [
    'Anna',
    { text: '+1 415', look: 'failed', note: 'Too short & "odd" <b>\n_x0041_' },
    'x'.repeat(300),
    'R1-BCDFGHJK',
  ],
  ['', { text: '', look: 'failed' }, 'Missing.', 'R2-BCDFGHJK'],
];
const write = () => writeWorkbook(rows, { labels, columns, forReview: true, sheet: "Anna's: <leads>" });

describe('a workbook for review', () => {
  it('locks its own column and nothing else, without a password', async () => {
    const sheet = await readSheet(write());
    for (const line of [1, 2, 3]) {
      const locked = ['A', 'B', 'C', 'D'].map(
        (letter) => sheet.getCell(`${letter}${line}`).protection?.locked ?? true,
      );
      expect(locked).toEqual([false, false, false, line > 1]);
    }
    expect(sheet.getColumn(5).protection?.locked).toBe(false);
    const xml = readPart(write(), 'xl/worksheets/sheet1.xml')!;
    const allowed = /<sheetProtection sheet="1"([^/]*)\/>/.exec(xml)![1]!;
    expect(allowed.match(/\w+(?==)/g)).toEqual(
      [
        'formatCells',
        'formatColumns',
        'formatRows',
        'insertColumns',
        'insertRows',
        'insertHyperlinks',
      ].concat(['deleteColumns', 'deleteRows', 'sort', 'autoFilter']),
    );
    expect(new Set(allowed.match(/"\d"/g))).toEqual(new Set(['"0"']));
  });

  it('has its own style in an empty cell, too: not every program looks at that of the column', () => {
    expect(readPart(write(), 'xl/worksheets/sheet1.xml')).toMatch(/<c r="A3" s="\d+"\/>/);
    expect(readPart(writeWorkbook(rows, { columns }), 'xl/worksheets/sheet1.xml')).not.toMatch(/<c r="A2"/);
  });

  it('shows what failed in red, empty or not, with its note', async () => {
    const sheet = await readSheet(write());
    for (const ref of ['B2', 'B3']) {
      expect(sheet.getCell(ref).fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFFFB3B3' } });
      expect(sheet.getCell(ref).numFmt).toBe('@');
    }
    expect(sheet.getCell('A2').fill).toMatchObject({ pattern: 'none' });
    expect(sheet.getCell('B2').note).toMatchObject({ texts: [{ text: 'Too short & "odd" <b>\n_x0041_' }] });
    expect(sheet.getCell('D1').note).toMatchObject({ texts: [{ text: 'Leave this column as it is.' }] });
    expect(sheet.getCell('B3').note).toBeUndefined();
  });

  it('filters by the header, over all rows', async () => {
    expect((await readSheet(write())).autoFilter).toBe('A1:D3');
    expect(readPart(write(), 'xl/workbook.xml')).toContain(
      `hidden="1">'Anna''s- &lt;leads&gt;'!$A$1:$D$3</definedName>`,
    );
  });

  it('filters from the header on where titles stand above it, and leaves room for the buttons', async () => {
    const chunks: Uint8Array[] = [];
    const workbook = openWorkbook((bytes) => chunks.push(Uint8Array.from(bytes)), {
      ...{ sheet: 'x', forReview: true },
    });
    workbook.row(['Our clients']);
    workbook.header(['x'.repeat(20), 'Phone']);
    workbook.row(['Anna', '+1 415']);
    workbook.end();
    const sheet = await readSheet(Buffer.concat(chunks));
    expect(sheet.autoFilter).toBe('A2:B3');
    expect(sheet.getColumn(1).width).toBe(27);
  });

  it('wraps long texts, in rows as high as they need', async () => {
    const sheet = await readSheet(write());
    expect(sheet.getCell('C2').alignment).toMatchObject({ wrapText: true, vertical: 'top' });
    expect([1, 2, 3].map((line) => sheet.getRow(line).height)).toEqual([undefined, 75, undefined]);
  });

  it('has no more notes than programs bear, and tells how many it left out', async () => {
    const chunks: Uint8Array[] = [];
    const workbook = openWorkbook((bytes) => chunks.push(Uint8Array.from(bytes)), {
      sheet: 'x',
      forReview: true,
    });
    for (let i = 0; i < 10_003; i++) workbook.row([{ text: '1', look: 'failed', note: `note ${i}` }]);
    expect(workbook.end()).toEqual({ lines: 10_003, omittedNotes: 3 });
    const bytes = Buffer.concat(chunks);
    expect(readPart(bytes, 'xl/comments1.xml')!.match(/<comment /g)).toHaveLength(10_000);
    const shapes = readPart(bytes, 'xl/drawings/vmlDrawing1.vml')!;
    expect(shapes.match(/<v:shape /g)).toHaveLength(10_000);
    // Each shape's number lies in a block of 1,024 that the file names.
    const blocks = new Set(/data="([\d,]+)"/.exec(shapes)![1]!.split(',').map(Number));
    const numbers = [...shapes.matchAll(/_x0000_s(\d+)/g)].map(([, number]) => Number(number));
    expect(new Set(numbers).size).toBe(10_000);
    expect(numbers.filter((number) => !blocks.has(Math.floor(number / 1024)))).toEqual([]);
  });

  it('keeps the box of a note within the sheet', () => {
    const wide: Cell[] = Array.from({ length: 16_384 }, () => '');
    wide[16_383] = { text: 'x', note: 'y'.repeat(5000) };
    const shapes = readPart(writeWorkbook([wide], { forReview: true }), 'xl/drawings/vmlDrawing1.vml')!;
    const [left, , , , right] = /<x:Anchor>([^<]*)</.exec(shapes)![1]!.split(', ').map(Number);
    expect(left!).toBeLessThan(right!);
    expect(right!).toBeLessThan(16_384);
  });
});

it('a list has no notes, no filter and no protection', async () => {
  const bytes = writeWorkbook(rows, { labels, columns });
  const xml = readPart(bytes, 'xl/worksheets/sheet1.xml')!;
  expect(xml).not.toMatch(/sheetProtection|autoFilter|legacyDrawing/);
  expect(readPart(bytes, 'xl/comments1.xml')).toBeUndefined();
  expect((await readSheet(bytes)).getCell('A2').protection?.locked ?? true).toBe(true);
});
