import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, openWorkbook, sheetLimits } from '../../src/writers/xlsx.ts';
import { readZip } from './xlsx/read-zip.ts';
import { readPart, readSheet, writeWorkbook } from './xlsx/workbook.ts';

const text = fc.oneof(
  fc.string({
    unit: fc.constantFrom(
      ...[
        'a',
        '1',
        '=',
        '+',
        '&',
        '<',
        '>',
        '"',
        "'",
        ' ',
        '\t',
        '\n',
        '\r',
        '\0',
        '\u001f',
        '\u007f',
        '\u0085',
      ],
      ...['_', 'x', '_x0041_', '_x000d_', '_x005F_', ']]>', '\ufffe', '\uffff', '\ud800', '\udc00', '\u2028'],
      ...['é', '東', '😀', '\ufeff'],
    ),
  }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '+14155550100',
    '00442079460000',
    '1.26E+10',
    'TRUE',
    '2024-01-02',
  ),
);
const rows = fc.array(fc.array(text, { maxLength: 5 }), { maxLength: 8 });

/** As encoding to UTF-8 has it. */
const wellFormed = (cell: string) => cell.replace(/\p{Cs}/gu, '\ufffd');

describe('written cells', () => {
  it('come back the same through exceljs, all as text', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (list) => {
        const sheet = await readSheet(writeWorkbook(list));
        const read: [ref: string, value: unknown][] = [];
        sheet.eachRow((row) => {
          row.eachCell((cell) => read.push([cell.address, cell.value]));
        });
        const written = list.flatMap((cells, row) =>
          cells.map((cell, column) => [`${'ABCDE'[column]}${row + 1}`, wellFormed(cell)]),
        );
        expect(read).toEqual(written.filter(([, cell]) => cell !== ''));
      }),
      { seed: 41, numRuns: 300 },
    );
  });

  it('are the same where the rows are many, texts repeat, and the sheet is written in several blocks', async () => {
    const list = Array.from({ length: 12_000 }, (_, i) => [
      `+1${4_155_550_000 + i}`,
      ['Berlin', '東京', 'São Paulo'][i % 3]!,
      i % 7 === 0 ? '' : `remark ${i % 5000}`,
    ]);
    const sheet = await readSheet(writeWorkbook(list));
    const read = list.map((cells, row) =>
      cells.map((_, column) => sheet.getRow(row + 1).getCell(column + 1).value ?? ''),
    );
    expect(read).toEqual(list);
    expect(sheet.rowCount).toBe(list.length);
  });

  it('may be the longest that a sheet holds, in any script', async () => {
    const list = ['a', '東', '&', '\u0001', '_x0041_', '😀'].map((unit) =>
      unit.repeat(sheetLimits.characters).slice(0, sheetLimits.characters - (unit === '😀' ? 1 : 0)),
    );
    const sheet = await readSheet(writeWorkbook([list]));
    expect(list.map((_, column) => sheet.getRow(1).getCell(column + 1).value)).toEqual(list);
  });

  it.each<[text: string, kind: NonNullable<Exclude<Cell, string>['kind']>, value: unknown, format: string]>([
    ['14155550123', 'number', 14155550123, '0'],
    ['-1.5', 'number', -1.5, 'General'],
    ['123456789012345', 'number', 123456789012345, '0'],
    ['1234567890123456', 'number', '1234567890123456', '@'],
    ['12345678901234567890', 'rounded', '12345678901234567890', '@'],
    ['007', 'number', '007', '@'],
    ['1.50', 'number', '1.50', '@'],
    ['1E+5', 'number', '1E+5', '@'],
    ['-0', 'number', '-0', '@'],
    ['2024-02-29', 'date', new Date('2024-02-29T00:00:00Z'), 'yyyy-mm-dd'],
    ['2024-02-29T13:05', 'date', new Date('2024-02-29T13:05:00Z'), 'yyyy-mm-dd hh:mm'],
    ['2024-02-29T13:05:09', 'date', new Date('2024-02-29T13:05:09Z'), 'yyyy-mm-dd hh:mm:ss'],
    ['1899-12-31', 'date', '1899-12-31', '@'],
    ['TRUE', 'boolean', true, 'General'],
    ['FALSE', 'boolean', false, 'General'],
    ['yes', 'boolean', 'yes', '@'],
    ['#N/A', 'error', '#N/A', '@'],
    ['=1+1', 'text', '=1+1', '@'],
  ])('%s as %s', async (text, kind, value, format) => {
    const cell = (await readSheet(writeWorkbook([[{ text, kind }]]))).getCell('A1');
    expect(cell.value).toEqual(value);
    expect(cell.numFmt ?? 'General').toBe(format);
  });
});

describe('the bytes', () => {
  const list = Array.from({ length: 300 }, (_, i) => [
    `${i}`,
    { text: `${i}`, look: 'failed' as const, note: 'n' },
  ]);

  it('are the same twice', () => {
    const write = () => writeWorkbook(list, { labels: ['a', 'b'], forReview: true });
    expect(write().equals(write())).toBe(true);
  });

  it('do not depend on what becomes of the arrays that rows came in', () => {
    const chunks: Uint8Array[] = [];
    const workbook = openWorkbook((bytes) => chunks.push(Uint8Array.from(bytes)), { sheet: 'Contacts' });
    const cells: Cell[] = [];
    for (const row of list) {
      cells.splice(0, cells.length, ...row);
      workbook.row(cells);
    }
    workbook.end();
    expect(Buffer.concat(chunks).equals(writeWorkbook(list))).toBe(true);
  });

  it.each([1, 200, 2000, 10_000])('hold the same cells where ZIP64 begins at %d bytes', async (zip64From) => {
    const bytes = writeWorkbook(list, { labels: ['a', 'b'], forReview: true, zip64From });
    const entries = readZip(bytes);
    expect(entries.some(({ isZip64 }) => isZip64)).toBe(true);
    const usual = readZip(writeWorkbook(list, { labels: ['a', 'b'], forReview: true }));
    expect(usual.some(({ isZip64 }) => isZip64)).toBe(false);
    expect(entries.map(({ text }) => text)).toEqual(usual.map(({ text }) => text));
    const sheet = await readSheet(bytes);
    expect(sheet.getCell('A301').value).toBe('299');
    expect(sheet.getCell('B301').note).toBeDefined();
  });

  it('begin with what tells a workbook from any other ZIP', () => {
    const names = readZip(writeWorkbook([['a']])).map(({ name }) => name);
    expect(names.slice(0, 3)).toEqual(['[Content_Types].xml', '_rels/.rels', 'xl/_rels/workbook.xml.rels']);
  });
});

describe('what does not fit', () => {
  const open = () => openWorkbook(() => {}, { sheet: 'Contacts' });
  const tooLong = 'x'.repeat(sheetLimits.characters + 1);

  it('is told, and nothing of its row is written', async () => {
    const chunks: Uint8Array[] = [];
    const workbook = openWorkbook((bytes) => chunks.push(Uint8Array.from(bytes)), { sheet: 'Contacts' });
    expect(workbook.row(['a'])).toBeNull();
    expect(workbook.row(['b', tooLong])).toEqual({
      ...{ what: 'characters', most: 32_767, found: 32_768, line: 2, column: 1 },
    });
    expect(workbook.row(['c'])).toBeNull();
    expect(workbook.end().lines).toBe(2);
    const sheet = await readSheet(Buffer.concat(chunks));
    expect(sheet.getCell('A2').value).toBe('c');
  });

  it('may be a note, too', () => {
    expect(open().row([{ text: 'a', note: tooLong }])).toMatchObject({ what: 'characters', column: 0 });
  });

  it('may be a row that is too wide', () => {
    expect(open().row(Array.from({ length: 16_384 }, () => ''))).toBeNull();
    expect(open().row(Array.from({ length: 16_385 }, () => ''))).toEqual({
      ...{ what: 'columns', most: 16_384, found: 16_385, line: 1, column: null },
    });
  });

  it('is the row after the last', () => {
    const workbook = open();
    let first = null;
    for (let line = 1; line <= 1_048_577 && first === null; line++) first = workbook.row([]);
    expect(first).toEqual({ what: 'rows', most: 1_048_576, found: 1_048_577, line: 1_048_577, column: null });
    expect(workbook.end().lines).toBe(1_048_576);
  });
});

describe('a list', () => {
  it('keeps its header in sight, in bold, below the title lines', async () => {
    const chunks: Uint8Array[] = [];
    const workbook = openWorkbook((bytes) => chunks.push(Uint8Array.from(bytes)), { sheet: 'Contacts' });
    workbook.row(['Our clients']);
    workbook.header(['Name', 'Phone']);
    workbook.row(['Anna', '+14155550100']);
    workbook.end();
    const sheet = await readSheet(Buffer.concat(chunks));
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 2 });
    expect([1, 2, 3].map((line) => sheet.getRow(line).getCell(1).font?.bold ?? false)).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('without a header freezes nothing, and is Text to its last column', async () => {
    const sheet = await readSheet(writeWorkbook([['Anna', '+14155550100']]));
    expect(sheet.views[0]?.state).not.toBe('frozen');
    expect(sheet.getColumn(2).numFmt).toBe('@');
    expect(sheet.getCell('B1').numFmt).toBe('@');
  });

  it('of no row at all is a workbook', async () => {
    expect((await readSheet(writeWorkbook([]))).rowCount).toBe(0);
  });

  it('has columns as wide as they need, within bounds; a wide letter counts twice', async () => {
    const row = [
      '1234567890'.repeat(2),
      '東'.repeat(10),
      'x'.repeat(500),
      '',
      `${'y'.repeat(9)}\n${'z'.repeat(19)}`,
    ];
    const sheet = await readSheet(writeWorkbook([row]));
    expect(row.map((_, column) => sheet.getColumn(column + 1).width)).toEqual([22, 22, 60, 8, 21]);
  });

  it('lets labels have the room that they need', async () => {
    const sheet = await readSheet(
      writeWorkbook([['1', '2']], { labels: ['x'.repeat(20), 'y'], columns: [{}, { width: 33 }] }),
    );
    expect(sheet.getColumn(1).width).toBe(24);
    expect(sheet.getColumn(2).width).toBe(33);
  });

  it('does not look at a cell for long to find its width', () => {
    expect(() => writeWorkbook([['\n'.repeat(32_000)]])).not.toThrow();
  });
});

describe('the order of elements', () => {
  // CT_Worksheet, ECMA-376 part 1, 18.3.1.99: Excel refuses any other.
  const order = [
    'sheetPr',
    'dimension',
    'sheetViews',
    'sheetFormatPr',
    'cols',
    'sheetData',
    'sheetProtection',
  ].concat([
    'autoFilter',
    'mergeCells',
    'pageMargins',
    'pageSetup',
    'ignoredErrors',
    'drawing',
    'legacyDrawing',
  ]);

  it.each([true, false])('is that of the schema, for review: %s', (forReview) => {
    const xml = readPart(writeWorkbook([['1']], { labels: ['a'], forReview }), 'xl/worksheets/sheet1.xml')!;
    const found = [...xml.replace(/<sheetData>.*<\/sheetData>/, '<sheetData/>').matchAll(/<(\w+)/g)].map(
      ([, tag]) => tag!,
    );
    const known = found.filter((tag) => order.includes(tag));
    expect(known).toEqual(order.filter((tag) => known.includes(tag)));
    expect(found.filter((tag) => !order.includes(tag))).toEqual(
      forReview
        ? ['worksheet', 'pageSetUpPr', 'sheetView', 'pane', 'selection', 'col', 'col', 'ignoredError']
        : ['worksheet', 'sheetView', 'pane', 'selection', 'col', 'ignoredError'],
    );
  });
});
