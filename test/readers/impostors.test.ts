import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTable } from '../../src/readers/index.ts';
import { emptyFolder, rollcall, root } from '../cli.ts';
import { memorySource } from './read.ts';

const workbooks = path.join(root, 'fixtures', 'workbooks');

async function read(bytes: Buffer, name: string, options = {}) {
  const opened = await openTable(memorySource(bytes, name), options);
  if ('trouble' in opened) return { format: null, rows: [], rules: opened.trouble.map(({ rule }) => rule) };
  const [table] = opened.tables;
  const rows: string[] = [];
  for await (const batch of table!.batches())
    for (let row = 0; row < batch.count; row++)
      rows.push(Array.from({ length: batch.width(row) }, (_, column) => batch.cell(row, column)).join('|'));
  return { format: table!.format, rows, rules: table!.trouble().map(({ rule }) => rule) };
}

describe('an HTML table', () => {
  it('is read as a browser shows it', async () => {
    const html = `<html><head><meta charset="windows-1252"><script>var x = "<td>no</td>";</script></head><body>
      <table><thead><tr><th>Phone</th><th>Name</th></tr></thead>
      <tr><td>+1&nbsp;415\n  555 2671</td><td>Ann &amp; <b>B\u00f6b</b><br>x</td></tr>
      <tr><td rowspan=2>1<td>a<tr><td>b</tr>
      <tr><td colspan="2">wide</td><td>c</table></body></html>`;
    const { format, rows } = await read(Buffer.from(html, 'latin1'), 'list.xls');
    expect(format).toBe('html');
    expect(rows).toEqual(['Phone|Name', '+1 415 555 2671|Ann & B\u00f6b\nx', '1|a', '|b', 'wide||c']);
  });

  it('tells of hidden rows, merged cells, other tables and its name', async () => {
    const html =
      '<table><tr><td>phone</td></tr><tr style="display: none"><td>1</td></tr><tr><td colspan=2>2</td></tr></table><table><tr><td>x</td></tr></table>';
    const { rules } = await read(Buffer.from(html), 'list.xls');
    expect(rules).toEqual([
      'file/extension-mismatch',
      'file/multiple-sheets',
      'file/hidden-data',
      'file/merged-cells',
    ]);
    expect((await read(Buffer.from(html), 'list.html', { visibleOnly: true })).rows).toEqual(['phone', '2']);
  });

  it('that is cut off is refused', async () => {
    const html = '<table><tr><td>phone</td></tr><tr><td>+14155552671</td></tr>';
    expect((await read(Buffer.from(`${html}</table>`), 'list.html')).rows).toHaveLength(2);
    expect((await read(Buffer.from(html), 'list.html')).rules).toEqual(['file/corrupt']);
  });

  it('that claims millions of cells costs nothing', async () => {
    const html = `<table>${'<tr><td rowspan="99999999" colspan="99999999">1</td></tr>'.repeat(200)}</table>`;
    expect((await read(Buffer.from(html), 'list.xls')).rules).toContain('file/resource-limit');
  });
});

describe('an XML Spreadsheet 2003', () => {
  const book = (rows: string) =>
    Buffer.from(
      `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="Leads"><Table>${rows}</Table></Worksheet></Workbook>`,
    );

  it('is read cell by cell', async () => {
    const { rows, rules } = await read(
      book(
        '<Row ss:Index="2"><Cell><Data ss:Type="String">a &amp; b</Data></Cell><Cell ss:Index="3"><Data ss:Type="Number">4.15E+9</Data></Cell></Row><Row><Cell><Data ss:Type="DateTime">2024-05-01T00:00:00.000</Data></Cell><Cell><Data ss:Type="Boolean">1</Data></Cell></Row>',
      ),
      'list.xls',
    );
    expect(rows).toEqual(['', 'a & b||4150000000', '2024-05-01|TRUE']);
    expect(rules).toEqual(['file/extension-mismatch']);
  });

  it('that is cut off is refused', async () => {
    const whole = book('<Row><Cell><Data ss:Type="String">a</Data></Cell></Row>');
    expect((await read(whole.subarray(0, whole.length - 30), 'list.xls')).rules).toEqual(['file/corrupt']);
  });
});

it('an HTML page of tags in tags is given up, one whose cells never end is not', async () => {
  const nested = '<table><tr><td>'.repeat(20_000);
  expect((await read(Buffer.from(nested), 'list.xls')).rules).toEqual(['file/resource-limit']);
  const sloppy = `<table><tr><td>phone${'<tr><td><font>+14155552671'.repeat(3000)}</table>`;
  expect((await read(Buffer.from(sloppy), 'list.xls')).rows).toHaveLength(3001);
});

it('cells far to the right cost all those before them, in HTML and in XML', async () => {
  const html = `<table>${`<tr>${'<td colspan=1000>'.repeat(16)}1</tr>`.repeat(1000)}</table>`;
  expect((await read(Buffer.from(html), 'list.xls')).rules).toEqual(['file/resource-limit']);
  const row = '<Row><Cell ss:Index="16384"><Data ss:Type="Number">1</Data></Cell></Row>';
  const xml = `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet><Table>${row.repeat(1000)}</Table></Worksheet></Workbook>`;
  expect((await read(Buffer.from(xml), 'list.xls')).rules).toEqual(['file/resource-limit']);
});

describe('an XLS workbook', () => {
  const good = fs.readFileSync(path.join(workbooks, 'leads.xls'));

  it('gives the same cells as the XLSX workbook that it was saved from', async () => {
    const xlsx = await read(fs.readFileSync(path.join(workbooks, 'leads-saved.xlsx')), 'leads.xlsx');
    const xls = await read(good, 'leads.xls');
    expect(xls.format).toBe('xls');
    // Saving as XLSX cut this one off at 15 digits.
    const whole = (row: string) => row.replace('12345678901234600000', '12345678901234570000');
    expect(xls.rows).toEqual(xlsx.rows.map(whole));
    expect(xls.rules).toEqual(xlsx.rules);
  });

  it('in the format and code page of 1995 is read with its letters', async () => {
    const { rows } = await read(fs.readFileSync(path.join(workbooks, 'greek-biff5.xls')), 'greek.xls');
    expect(rows).toEqual([
      '\u0391\u03b8\u03ae\u03bd\u03b1|+302103216549',
      '\u0398\u03b5\u03c3\u03c3\u03b1\u03bb\u03bf\u03bd\u03af\u03ba\u03b7|+302310123456',
    ]);
  });

  it('named otherwise is read, and its name told', async () => {
    expect((await read(good, 'leads.xlsx')).rules).toContain('file/extension-mismatch');
  });

  it.each([
    ['cut in half', good.subarray(0, good.length >> 1)],
    ['behind whose signature stands anything', Buffer.concat([good.subarray(0, 8), Buffer.alloc(4000, 7)])],
    ['behind whose header stands nothing', Buffer.concat([good.subarray(0, 512), Buffer.alloc(4000)])],
  ])('%s is refused in words', (_, bytes) => {
    const folder = emptyFolder();
    fs.writeFileSync(path.join(folder, 'list.xls'), bytes);
    const { status, stdout } = rollcall(['validate', 'list.xls', '--json'], { cwd: folder });
    expect(status).toBe(1);
    expect(JSON.parse(stdout).results[0].files[0].findings[0].rule).toMatch(
      /^file\/(corrupt|type-unsupported)$/,
    );
  });

  it('damaged anywhere neither hangs nor crashes', async () => {
    let seed = 7;
    const random = (max: number) => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return Math.floor((seed / 2 ** 32) * max);
    };
    for (let copy = 0; copy < 15; copy++) {
      const damaged = Buffer.from(good);
      for (let byte = 0; byte < 4; byte++) damaged[random(damaged.length)] = random(256);
      const { format, rules } = await read(damaged, 'list.xls');
      if (format === null) expect(rules[0]).toMatch(/^file\//);
    }
  });
});
