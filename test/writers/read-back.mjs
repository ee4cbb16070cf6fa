/**
 * Run by hand: writes a workbook of odd texts, reads it back with exceljs, openpyxl (Python) and LibreOffice, and compares
 * cell by cell. Exit code 1 where any differs beyond what that program is known to lose. Build first.
 *
 *     node test/writers/read-back.mjs [--rows 2000] [--python python3] [--soffice soffice] [--zip64-from BYTES]
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import exceljs from 'exceljs';
import { parseString } from 'fast-csv';
import { openWorkbook } from '../../dist/writers/xlsx.js';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '2000' },
    python: { type: 'string', default: 'python3' },
    soffice: { type: 'string', default: 'soffice' },
    'zip64-from': { type: 'string' },
  },
});

const odd = [
  ...[
    '',
    '=1+1',
    '@SUM(A1)',
    '+14155550100',
    '00442079460000',
    '12345678901234567890',
    '1.26E+10',
    '-5',
    '007',
  ],
  ...[
    '  padded  ',
    'line1\nline2',
    'tab\there',
    '\n',
    ' ',
    '_x0041_',
    '_x000d_',
    '_x005F_x0041_',
    '__x0041_',
  ],
  ...[
    'a\u0001b',
    '\u001f',
    '\u007f',
    '\u0085',
    'a\rb',
    'a\r\nb',
    '\ufffe',
    '\uffff',
    '\u2028',
    '\ufeffa',
    '\u200b',
  ],
  ...[
    '<b>&amp;</b>',
    ']]>',
    '"quoted"',
    "'",
    "'=1",
    'a,b;c',
    '😀',
    '花子',
    'Łukasz',
    '2024-01-02',
    'TRUE',
    '#N/A',
  ],
  ...['__proto__', 'constructor', '\ud800', 'a\udc00b', 'x'.repeat(32_767), '東'.repeat(32_767)],
];
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const columns = 6;
const rows = Array.from({ length: Number(values.rows) }, (_, row) =>
  Array.from({ length: columns }, (_, column) => {
    const at = row * columns + column;
    // The longest ones once, else every file would be of nothing else.
    if (at < odd.length) return odd[at];
    const text = odd[(at * 7) % odd.length];
    return text.length > 1000 ? '' : `${text}${column < 2 ? row : ''}`;
  }),
);

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rollcall-read-back-'));
const workbookPath = path.join(folder, 'odd.xlsx');
let failures = 0;
try {
  writeRows(workbookPath);
  console.log(`${rows.length} rows, ${fs.statSync(workbookPath).size} bytes`);
  compare('exceljs', await readWithExceljs(), (text) => text);
  // It leaves escapes as they are, but takes the second half of an escaped underscore away wherever it finds it.
  compare('openpyxl', readWithOpenpyxl(), (text) =>
    text
      .replace(/_x005F_/g, '_')
      .replace(unwritable, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`),
  );
  // A line break is one character there. LibreOffice 7.4 opens no ZIP64, whoever wrote it.
  compare('LibreOffice', await readWithLibreOffice(), (text) => text.replace(/\r\n/g, '\n'));
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failures === 0 ? 0 : 1;

/** @type {(file: string) => void} */
function writeRows(file) {
  const handle = fs.openSync(file, 'w');
  const zip64From = values['zip64-from'] === undefined ? {} : { zip64From: Number(values['zip64-from']) };
  const workbook = openWorkbook((bytes) => fs.writeSync(handle, bytes), { sheet: 'Odd', ...zip64From });
  for (const cells of rows) if (workbook.row(cells) !== null) throw new Error('a row does not fit');
  workbook.end();
  fs.closeSync(handle);
}

/** @type {(program: string, read: string[][], asKept: (text: string) => string) => void} */
function compare(program, read, asKept) {
  const wrong = new Map();
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const expected = asKept(cell.replace(/\p{Cs}/gu, '\ufffd'));
      const found = read[row]?.[column] ?? '';
      if (found === expected) return;
      const key = `${JSON.stringify(expected.slice(0, 30))} came back as ${JSON.stringify(String(found).slice(0, 30))}`;
      wrong.set(key, (wrong.get(key) ?? 0) + 1);
    });
  });
  console.log(`${program}: ${wrong.size === 0 ? 'all equal' : `${wrong.size} kinds of difference`}`);
  for (const [what, count] of [...wrong].slice(0, 20)) console.log(`  ${count} x ${what}`);
  failures += wrong.size;
}

/** @type {() => Promise<string[][]>} */
async function readWithExceljs() {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(workbookPath);
  const sheet = workbook.worksheets[0];
  return rows.map((cells, row) =>
    cells.map((_, column) => sheet.getRow(row + 1).getCell(column + 1).value ?? ''),
  );
}

/** @type {() => string[][]} */
function readWithOpenpyxl() {
  const script = [
    'import json, openpyxl, sys',
    'sheet = openpyxl.load_workbook(sys.argv[1]).active',
    'print(json.dumps([[c if c is not None else "" for c in row] for row in sheet.iter_rows(values_only=True)]))',
  ].join('\n');
  return JSON.parse(
    execFileSync(values.python, ['-c', script, workbookPath], { maxBuffer: 1 << 30 }).toString(),
  );
}

/** @type {() => Promise<string[][]>} */
function readWithLibreOffice() {
  // Comma, quote, UTF-8, from line 1, no column formats, en-US, all texts quoted, cells as they are kept.
  const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,true,false';
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile'))}`;
  execFileSync(
    values.soffice,
    [profile, '--headless', '--convert-to', filter, '--outdir', folder, workbookPath],
    {
      stdio: 'ignore',
    },
  );
  const csvPath = path.join(folder, 'odd.csv');
  if (!fs.existsSync(csvPath)) return [];
  const text = fs.readFileSync(csvPath, 'utf8');
  return new Promise((resolve, reject) => {
    const found = [];
    parseString(text)
      .on('data', (row) => found.push(row))
      .on('error', reject)
      .on('end', () => resolve(found));
  });
}
