/**
 * Hostile workbooks, each the end of some reader: what is in them, by name. `budget` says what refusing (or reading) one may
 * cost: `declared` where the file says how large it is, `counted` where that comes out only while it is unpacked.
 */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { zip } from './hostile-zip.mjs';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const mega = 2 ** 20;
const spaces = ' '.repeat(mega);
const sheetHead = `<?xml version="1.0"?><worksheet xmlns="${main}"><sheetData>`;
const sheetTail = '</sheetData></worksheet>';
const list =
  '<row r="1"><c r="A1" t="str"><v>phone</v></c></row><row r="2"><c r="A2" t="str"><v>+14155552671</v></c></row>';
const leads = new URL('../../fixtures/workbooks/', import.meta.url);

/** @typedef {{ head?: string, block?: string, times?: number, tail?: string, size?: number, crc?: number }} Content */

/** A workbook of one sheet, unless others are named. @type {(parts?: Record<string, Content | string>, sheets?: number) => () => Buffer} */
const book =
  (parts = {}, sheets = 1) =>
  () =>
    zip({
      '[Content_Types].xml': '<Types/>',
      '_rels/.rels': `<Relationships><Relationship Id="r" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${Array.from({ length: sheets }, (_, i) => `<sheet name="S${i}" sheetId="${i + 1}" r:id="s"/>`).join('')}</sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="s" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="t" Type="${office}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="u" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
      'xl/worksheets/sheet1.xml': sheetHead + list + sheetTail,
      ...parts,
    });

/** @type {(content: Content) => Content} */
const inSheet = ({ head = '', tail = '', ...rest }) => ({
  head: sheetHead + head,
  tail: tail + sheetTail,
  ...rest,
});
/** @type {(content: Content, sheets?: number) => () => Buffer} */
const sheet = (content, sheets) => book({ 'xl/worksheets/sheet1.xml': inSheet(content) }, sheets);
/** @type {(xml: () => string) => () => Buffer} */
const plainSheet = (xml) => () => book({ 'xl/worksheets/sheet1.xml': sheetHead + xml() + sheetTail })();
/** @type {(xml: () => string) => () => Buffer} */
const behindSheet = (xml) => () =>
  book({ 'xl/worksheets/sheet1.xml': `${sheetHead}${list}</sheetData>${xml()}</worksheet>` })();
/** @type {(content: Content) => () => Buffer} */
const strings = ({ head = '', tail = '', ...rest }) =>
  book({ 'xl/sharedStrings.xml': { head: `<sst>${head}`, tail: `${tail}</sst>`, ...rest } });
/** @type {(content: Content) => () => Buffer} */
const styles = ({ head = '', tail = '', ...rest }) =>
  book({
    'xl/styles.xml': {
      head: `<styleSheet><cellXfs>${head}`,
      tail: `${tail}</cellXfs></styleSheet>`,
      ...rest,
    },
  });
/** @type {(count: number, row: (i: number) => string) => string} */
const rows = (count, row) => Array.from({ length: count }, (_, i) => row(i + 1)).join('');
const cell = { head: '<row r="1"><c r="A1" t="str"><v>', tail: '</v></c></row>' };
const sameRows = '<row r="1"><c r="A1"><v>1</v></c></row>'.repeat(20_000);
const lie = { size: 1000 };
/** @type {(entity: string) => () => Buffer} */
const doctype = (entity) =>
  book({
    'xl/worksheets/sheet1.xml': `<?xml version="1.0"?><!DOCTYPE x [${entity}]><worksheet><sheetData>${list}</sheetData></worksheet>`,
  });
const withBadByte = () => {
  const bytes = book()();
  bytes[bytes.indexOf('sheet1.xml') + 40] ^= 0x55;
  return bytes;
};
const xmlBook =
  '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="a"><Table>';

/** @type {Record<string, { name?: string, budget: 'declared' | 'counted', make: () => Buffer | string }>} */
export const hostile = {
  '5 GB of spaces': { budget: 'declared', make: sheet({ block: spaces, times: 5000 }) },
  '5 GB of spaces, size a lie': { budget: 'counted', make: sheet({ block: spaces, times: 5000, ...lie }) },
  '5 GB in one cell': { budget: 'declared', make: sheet({ ...cell, block: spaces, times: 5000 }) },
  '5 GB in one cell, size a lie': {
    budget: 'counted',
    make: sheet({ ...cell, block: spaces, times: 5000, ...lie }),
  },
  '60 MB of spaces': { budget: 'counted', make: sheet({ block: spaces, times: 60 }) },
  '60 MB in one cell': { budget: 'counted', make: sheet({ ...cell, block: spaces, times: 60 }) },
  '60 MB in one tag': {
    budget: 'counted',
    make: sheet({ head: '<row r="1" x="', block: spaces, times: 60, tail: '"/>' }),
  },
  '2 GB of the same row': { budget: 'declared', make: sheet({ block: sameRows, times: 2800 }) },
  '1.9 GB of the same row': { budget: 'declared', make: sheet({ block: sameRows, times: 2450 }) },
  '60 MB of the same row': { budget: 'counted', make: sheet({ block: sameRows, times: 75 }) },
  '2 GB of shared strings': {
    budget: 'declared',
    make: strings({ block: '<si><t>x</t></si>'.repeat(60_000), times: 2000 }),
  },
  '240 MB of shared strings': {
    budget: 'counted',
    make: strings({ block: '<si><t>x</t></si>'.repeat(60_000), times: 240 }),
  },
  '240 MB of empty shared strings': {
    budget: 'counted',
    make: strings({ block: '<si/>'.repeat(200_000), times: 240 }),
  },
  '240 MB in one shared string': {
    budget: 'counted',
    make: book({
      'xl/sharedStrings.xml': { head: '<sst><si><t>', block: spaces, times: 240, tail: '</t></si></sst>' },
      'xl/worksheets/sheet1.xml': `${sheetHead}<row r="1"><c r="A1" t="s"><v>0</v></c></row>${sheetTail}`,
    }),
  },
  '2 GB of styles': { budget: 'declared', make: styles({ block: '<xf/>'.repeat(200_000), times: 2000 }) },
  '31 MB of styles': { budget: 'counted', make: styles({ block: '<xf/>'.repeat(200_000), times: 31 }) },
  '31 MB of sheets': {
    budget: 'counted',
    make: book({
      'xl/workbook.xml': {
        head: '<workbook><sheets>',
        block: '<sheet name="S" r:id="s"/>'.repeat(40_000),
        times: 31,
        tail: '</sheets></workbook>',
      },
    }),
  },
  '31 MB of attributes': {
    budget: 'counted',
    make: book({
      'xl/workbook.xml': {
        head: '<workbook ',
        block: 'a="b" '.repeat(170_000),
        times: 31,
        tail: '><sheets/></workbook>',
      },
    }),
  },
  'a thousand sheets of one part of 60 MB': {
    budget: 'declared',
    make: sheet({ head: list, block: spaces, times: 60 }, 1000),
  },
  'ten million empty rows': { budget: 'counted', make: plainSheet(() => '<row/>'.repeat(10_000_000)) },
  'row 1048576, column XFD': {
    budget: 'counted',
    make: plainSheet(() => `${list}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`),
  },
  'a million rows with a cell in XFD': {
    budget: 'counted',
    make: plainSheet(
      () =>
        list +
        rows(
          900_000,
          (i) => `<row r="${i + 2}"><c r="A${i + 2}"><v>1</v></c><c r="XFD${i + 2}"><v>1</v></c></row>`,
        ),
    ),
  },
  'row 10^15': {
    budget: 'declared',
    make: plainSheet(() => '<row r="1000000000000000"><c><v>1</v></c></row>'),
  },
  'column ZZZZZZ': {
    budget: 'declared',
    make: plainSheet(() => '<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>'),
  },
  'a huge dimension': {
    budget: 'declared',
    make: book({
      'xl/worksheets/sheet1.xml': `<?xml version="1.0"?><worksheet><dimension ref="A1:XFD1048576"/><sheetData>${list}</sheetData></worksheet>`,
    }),
  },
  'a dimension that is too small': {
    budget: 'declared',
    make: book({
      'xl/worksheets/sheet1.xml': `<?xml version="1.0"?><worksheet><dimension ref="A1"/><sheetData>${list}</sheetData></worksheet>`,
    }),
  },
  'all cells merged': {
    budget: 'declared',
    make: behindSheet(() => '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
  },
  'a million merged areas': {
    budget: 'counted',
    make: behindSheet(
      () => `<mergeCells>${rows(1_000_000, (i) => `<mergeCell ref="A${i}:B${i}"/>`)}</mergeCells>`,
    ),
  },
  'all columns hidden a million times': {
    budget: 'counted',
    make: () =>
      book({
        'xl/worksheets/sheet1.xml': `<?xml version="1.0"?><worksheet><cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(1_000_000)}</cols><sheetData>${list}</sheetData></worksheet>`,
      })(),
  },
  'a validation over all cells': {
    budget: 'declared',
    make: behindSheet(
      () => '<dataValidations><dataValidation type="list" sqref="A1:XFD1048576"/></dataValidations>',
    ),
  },
  'two million nested tags': {
    budget: 'counted',
    make: behindSheet(() => '<x>'.repeat(2_000_000) + '</x>'.repeat(2_000_000)),
  },
  'a billion laughs': {
    budget: 'declared',
    make: doctype('<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">'),
  },
  'an external entity': { budget: 'declared', make: doctype('<!ENTITY a SYSTEM "file:///etc/passwd">') },
  'a name that leads out': { budget: 'declared', make: book({ '../../evil.xml': '<x/>' }) },
  'a target that leads out': {
    budget: 'declared',
    make: book({
      'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="s" Type="${office}/worksheet" Target="../../../../etc/passwd"/></Relationships>`,
    }),
  },
  'ten thousand and one parts': {
    budget: 'declared',
    make: book(Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`x/${i}`, '']))),
  },
  'the first half of a ZIP file': {
    budget: 'declared',
    make: () => readFileSync(new URL('leads.xlsx', leads)).subarray(0, 4000),
  },
  'a wrong byte in a part': { budget: 'declared', make: withBadByte },
  'a sheet that is cut short': {
    budget: 'declared',
    make: book({ 'xl/worksheets/sheet1.xml': sheetHead + list }),
  },
  'a shared string that is not there': {
    budget: 'declared',
    make: plainSheet(() => '<row r="1"><c r="A1" t="s"><v>7</v></c></row>'),
  },
  'a part that is not there': {
    budget: 'declared',
    make: book({ 'xl/_rels/workbook.xml.rels': '<Relationships/>' }),
  },
  'random bytes named .xlsx': { budget: 'declared', make: () => randomBytes(16_384) },
  'random bytes named .xls': { name: 'list.xls', budget: 'declared', make: () => randomBytes(16_384) },
  'an XLS file of random sectors': {
    name: 'list.xls',
    budget: 'counted',
    make: () =>
      Buffer.concat([readFileSync(new URL('leads.xls', leads)).subarray(0, 512), randomBytes(mega)]),
  },
  'an XLS file that is cut': {
    name: 'list.xls',
    budget: 'declared',
    make: () => readFileSync(new URL('leads.xls', leads)).subarray(0, 6000),
  },
  'HTML with a million wide cells': {
    name: 'list.xls',
    budget: 'counted',
    make: () => `<table>${`<tr>${'<td colspan=1000>'.repeat(16)}1</tr>`.repeat(100_000)}</table>`,
  },
  'HTML with two million nested tables': {
    name: 'list.xls',
    budget: 'counted',
    make: () => '<table><tr><td>'.repeat(2_000_000),
  },
  'XML Spreadsheet with cells far to the right': {
    name: 'list.xls',
    budget: 'counted',
    make: () =>
      `${xmlBook}${'<Row><Cell ss:Index="16384"><Data ss:Type="Number">1</Data></Cell></Row>'.repeat(300_000)}</Table></Worksheet></Workbook>`,
  },
  'XML Spreadsheet with all columns hidden a million times': {
    name: 'list.xls',
    budget: 'counted',
    make: () =>
      `${xmlBook}${'<Column ss:Index="1" ss:Span="16383" ss:Hidden="1"/></Table></Worksheet><Worksheet><Table>'.repeat(20_000)}</Table></Worksheet></Workbook>`,
  },
};
