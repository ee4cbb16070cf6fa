import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { OpenOptions } from '../../src/readers/index.ts';
import { openTable } from '../../src/readers/index.ts';
import { root } from '../cli.ts';
import { biff5, compoundFile, record } from './biff.ts';
import { encode, memorySource, readBytes } from './read.ts';
import { readSheets } from './sheets.ts';

const features = fs.readFileSync(path.join(root, 'fixtures/workbooks/xls-features.xls'));
const dates1904 = fs.readFileSync(path.join(root, 'fixtures/workbooks/xls-dates-1904.xls'));

const read = (bytes: Uint8Array, options: OpenOptions = {}) => readSheets(bytes, 'list.xls', options);
const reject = async (bytes: Uint8Array) => openTable(memorySource(bytes, 'list.xls'));

describe('a workbook of Excel 97', () => {
  it('gives the values of its cells, and rows where they stand', async () => {
    const [sheet] = await read(features);
    expect(sheet).toMatchObject({ format: 'xls', encoding: null, name: 'Leads', complete: true });
    expect(sheet!.rows).toEqual([
      [1, 'phone', 'имя', 'Όνομα', 'amount', 'date', 'flag', 'note'],
      [2, '14155551234', 'Ёлка', 'Αθήνα', '0.1', '2024-05-01', 'TRUE', ' padded '],
      [
        3,
        '0014155550101',
        'Zoë',
        '€ 5',
        '1000000000000000000000',
        '2024-05-01T10:30:00',
        'FALSE',
        'line1\nline2',
      ],
      [4],
      [5, '+442071838750', '😜', 'Ωμέγα', '-2.5', '13:45:00', 'TRUE', '=1+1'],
      [6, '12345678901234570000', '', '', '0.3', '#DIV/0!', '#N/A', 'ab'],
      [7],
      [8, 'merged'],
    ]);
    expect(sheet!.kinds).toEqual({
      ...{ A2: 'number', D2: 'number', E2: 'date', F2: 'boolean', D3: 'rounded', E3: 'date', F3: 'boolean' },
      ...{ D5: 'number', E5: 'date', F5: 'boolean', A6: 'rounded', D6: 'number', E6: 'error', F6: 'error' },
    });
  });

  it('tells its sheets and what they hide', async () => {
    const [sheet] = await read(features);
    expect(sheet!.sheets).toMatchObject([
      { name: 'Leads', hidden: false, lastRow: 8, nonEmptyRows: 6, columns: 7 },
      { name: 'Hidden €', hidden: true, lastRow: 1, nonEmptyRows: 1, columns: 2 },
      { name: 'Other', hidden: false, lastRow: 3, nonEmptyRows: 2, columns: 3 },
      { name: 'Empty', hidden: false, lastRow: 0, nonEmptyRows: 0, columns: 0 },
    ]);
    expect(sheet!.trouble).toEqual([
      { rule: 'file/multiple-sheets', data: { n: 3, sheet: 'Leads' } },
      { rule: 'file/hidden-data', data: { n: 3, what: '1 row, 1 column, 1 sheet' }, line: 3 },
      // LibreOffice writes a boolean as the formula TRUE().
      { rule: 'file/formula-cells', data: { n: 7, results: 'saved results are used' }, line: 2, column: 5 },
      { rule: 'file/merged-cells', data: { n: 1 }, line: 8, column: 0 },
    ]);
  });

  it('leaves hidden rows out where that is wanted', async () => {
    const [sheet] = await read(features, { visibleOnly: true });
    expect(sheet!.rows.map(([line]) => line)).toEqual([1, 2, 4, 5, 6, 7, 8]);
  });

  it('ends with the last row that is shown', async () => {
    const hidden = record(0x0208, 2, 0, 1, 255, 0, 0, 0x20, 0x0f);
    const stream = biff5({ name: 'A', codePage: 1252, rows: [[1], [], [2]], more: [hidden] });
    const bytes = compoundFile({ '/Book': stream });
    expect((await read(bytes))[0]!.rows).toEqual([[1, '1'], [2], [3, '2']]);
    expect((await read(bytes, { visibleOnly: true }))[0]!.rows).toEqual([[1, '1']]);
  });

  it('gives the sheet that is asked for, or all', async () => {
    expect((await read(features, { sheet: 'other' }))[0]!.rows).toEqual([[1, 'x'], [2], [3, '', '', 'far']]);
    expect((await read(features, { sheet: '2' }))[0]!.rows).toEqual([[1, 'secret', '1']]);
    expect((await read(features, { sheet: 'all' })).map(({ name }) => name)).toEqual(['Leads', 'Other']);
    await expect(read(features, { sheet: 'Otter' })).rejects.toMatchObject({ code: 'sheet-unknown' });
  });

  it('counts days from 1904 where it says so', async () => {
    expect((await read(dates1904))[0]!.rows).toEqual([
      [1, 'when'],
      [2, '2024-05-01'],
    ]);
  });

  it('is read from a pipe', async () => {
    const { rows } = await readBytes(features, { name: '-' });
    expect(rows[1]![0]).toBe('14155551234');
  });
});

describe('a workbook of Excel 95', () => {
  it.each([
    [1253, 'windows-1253', 'Ωμέγα Αθήνα'],
    [1251, 'windows-1251', 'Ёлка Москва №'],
    [1252, 'windows-1252', 'Zoë €5 “x”'],
    [1250, 'windows-1250', 'Łódź Dvořák'],
    [10000, 'macintosh', 'Zoë Ümit'],
    [932, 'shift_jis', '東京'],
  ])('has texts in code page %i', async (codePage, encoding, text) => {
    const stream = biff5({
      name: 'List',
      codePage,
      rows: [
        [encode('phone', encoding), encode('name', encoding)],
        [14155551234, encode(text, encoding)],
      ],
    });
    const [sheet] = await read(compoundFile({ '/Book': stream }));
    expect(sheet!.rows).toEqual([
      [1, 'phone', 'name'],
      [2, '14155551234', text],
    ]);
  });

  it('may stand without a container', async () => {
    const [sheet] = await read(biff5({ name: 'List', codePage: 1252, rows: [[1, null, 2]] }));
    expect(sheet!.rows).toEqual([[1, '1', '', '2']]);
  });
});

it('the few records that web scripts write are a workbook', async () => {
  const bytes = Buffer.concat([
    record(0x0809, 0, 0x10, 0, 0),
    record(0x0204, 0, 0, 0, 5, Buffer.from('phone')),
    record(0x0204, 2, 1, 0, 4, Buffer.from('Zo\xeb!', 'latin1')),
    record(0x000a),
  ]);
  const [sheet] = await read(bytes);
  expect(sheet!.rows).toEqual([[1, 'phone'], [2], [3, '', 'Zoë!']]);
});

describe('a workbook that cannot be read', () => {
  const damaged = { trouble: [{ rule: 'file/corrupt', data: { reason: 'it is damaged or cut off' } }] };
  const book = (globals: readonly Buffer[]) =>
    compoundFile({ '/Workbook': biff5({ name: 'A', codePage: 1252, rows: [[1]], globals }) });

  it('with a password', async () => {
    const bytes = book([record(0x002f, 1, 1, 1, Buffer.alloc(48))]);
    expect(await reject(bytes)).toEqual({ trouble: [{ rule: 'file/encrypted', data: {} }] });
  });

  it('that is another document', async () => {
    expect(await reject(compoundFile({ '/WordDocument': Buffer.alloc(5000) }))).toEqual({
      trouble: [
        { rule: 'file/type-unsupported', data: { found: 'Word document', allowed: 'CSV, XLSX or XLS' } },
      ],
    });
  });

  it('cut off anywhere', async () => {
    // The last sector holds what is no part of the workbook.
    for (let length = 512; length < features.length - 512; length += 512) {
      expect(await reject(features.subarray(0, length)), String(length)).toEqual(damaged);
    }
  });

  it('whose records break off', async () => {
    const stream = biff5({ name: 'A', codePage: 1252, rows: [[1], [2]] });
    for (const length of [stream.length - 4, stream.length - 10, 30]) {
      expect(await reject(compoundFile({ '/Workbook': stream.subarray(0, length) }))).toEqual(damaged);
    }
  });

  it('whose sheet is not there', async () => {
    const list = record(0x0085, 0x7777, 0, Buffer.from([0, 0, 1]), Buffer.from('B'));
    expect(await reject(book([list]))).toEqual(damaged);
  });

  it('whose texts contradict themselves', async () => {
    const eighthOfNone = record(0x00fd, 0, 0, 0, 7, 0);
    const stream = biff5({ name: 'A', codePage: 1252, rows: [[1]], more: [eighthOfNone] });
    expect(await reject(compoundFile({ '/Workbook': stream }))).toEqual(damaged);
  });

  it('without any value', async () => {
    const stream = biff5({ name: 'A', codePage: 1252, rows: [] });
    expect(await reject(compoundFile({ '/Workbook': stream }))).toEqual({
      trouble: [{ rule: 'file/empty', data: {} }],
    });
  });
});

it('a formula gives the value that was saved, whatever release wrote it', async () => {
  const value = Buffer.alloc(8);
  value.writeDoubleLE(14155551234);
  const add = Buffer.from([3, 0, 0x1e, 1, 0]);
  const more = [0x0006, 0x0206, 0x0406].map((type, row) => record(type, row, 0, 0, value, 0, 0, 0, add));
  const [sheet] = await read(compoundFile({ '/Book': biff5({ name: 'A', codePage: 1252, rows: [], more }) }));
  expect(sheet!.rows).toEqual([
    [1, '14155551234'],
    [2, '14155551234'],
    [3, '14155551234'],
  ]);
  expect(sheet!.trouble).toEqual([
    { rule: 'file/formula-cells', data: { n: 3, results: 'saved results are used' }, line: 1, column: 0 },
  ]);
});

it('what a list does not need can do no harm', async () => {
  // A link over all cells; a name whose formula is rubbish; columns without end.
  const globals = [record(0x0018, 0x20, Buffer.alloc(30, 0xff))];
  const more = [
    record(0x01b8, 0, 0xffff, 0, 0xffff, Buffer.alloc(40)),
    record(0x007d, 0, 0xffff, 0, 0, 1, 0),
  ];
  const stream = biff5({ name: 'A', codePage: 1252, rows: [[1]], globals, more });
  expect((await read(compoundFile({ '/Workbook': stream })))[0]!.rows).toEqual([[1, '1']]);
});

it('a chart is no sheet of a list, and what is embedded is no part of the workbook', async () => {
  const book = biff5({ name: 'Leads', codePage: 1252, rows: [[14155551234]], charts: ['Chart'] });
  const embedded = biff5({ name: 'Inner', codePage: 1252, rows: [[7]] });
  const [sheet] = await read(compoundFile({ '/MBD01/Workbook': embedded, '/Workbook': book }), {
    sheet: 'all',
  });
  expect(sheet!.rows).toEqual([[1, '14155551234']]);
  expect(sheet!.sheets!.map(({ name }) => name)).toEqual(['Leads']);
});

it('a result that is no number is an error', async () => {
  const [sheet] = await read(
    compoundFile({ '/Book': biff5({ name: 'A', codePage: 1252, rows: [[Number.NaN]] }) }),
  );
  expect(sheet!.rows).toEqual([[1, '#NUM!']]);
  expect(sheet!.kinds).toEqual({ A1: 'error' });
});

it('an encrypted package of a newer Office is told', async () => {
  const bytes = compoundFile({
    '/EncryptionInfo': Buffer.alloc(100),
    '/EncryptedPackage': Buffer.alloc(9000),
  });
  expect(await reject(bytes)).toEqual({ trouble: [{ rule: 'file/encrypted', data: {} }] });
});
