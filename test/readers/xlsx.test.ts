import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Batch, type FileTrouble, Mark } from '../../src/model/batch.ts';
import { openTable } from '../../src/readers/index.ts';
import { scanSheet } from '../../src/readers/xlsx/sheet.ts';
import { noStrings } from '../../src/readers/xlsx/strings.ts';
import { type BookParts, bookMembers, makeXlsx, makeZip } from './make-xlsx.ts';
import { memorySource } from './read.ts';

interface Sheet {
  readonly rows: readonly string[];
  readonly trouble: readonly FileTrouble[];
}

/** Each row with a value as `line: A=text B=text`. */
async function read(bytes: Buffer, options = {}): Promise<Sheet> {
  const opened = await openTable(memorySource(bytes, 'list.xlsx'), options);
  if ('trouble' in opened) return { rows: [], trouble: opened.trouble };
  const rows: string[] = [];
  for await (const batch of opened.tables[0]!.batches()) {
    for (let row = 0; row < batch.count; row++) {
      const cells = Array.from(
        { length: batch.width(row) },
        (_, column) => [column, batch.cell(row, column)] as const,
      );
      const shown = cells
        .filter(([, text]) => text !== '')
        .map(([c, text]) => `${String.fromCharCode(65 + c)}=${text}`);
      if (shown.length > 0) rows.push(`${batch.line(row)}: ${shown.join(' ')}`);
    }
  }
  return { rows, trouble: opened.tables[0]!.trouble() };
}

const readSheet = async (xml: string | Buffer, parts: Partial<BookParts> = {}) =>
  (await read(makeXlsx({ sheets: [{ xml }], ...parts }))).rows;

const dates = {
  numFmts: '<numFmt numFmtId="170" formatCode="[$-409]d\\-mmm\\-yy;@"/>',
  xfs: '<xf/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="170"/><xf numFmtId="46"/><xf numFmtId="4"/><xf numFmtId="20"/>',
};

describe('cells', () => {
  it.each([
    [
      'numbers as their digits',
      '<row r="1"><c r="A1"><v>1.41555512340E+10</v></c><c r="B1"><v>5.0</v></c><c r="C1"><v>0.30000000000000004</v></c><c r="D1"><v>44087.51851851852</v></c></row>',
      '1: A=14155551234 B=5 C=0.3 D=44087.5185185185',
    ],
    [
      'all digits of a long number',
      '<row r="1"><c r="A1"><v>12345678901234567890</v></c></row>',
      '1: A=12345678901234567890',
    ],
    [
      'inline text, runs joined, pronunciation left out',
      '<row r="1"><c t="inlineStr"><is><r><t>Ann </t></r><r><t>Smith</t></r><rPh><t>x</t></rPh></is></c></row>',
      '1: A=Ann Smith',
    ],
    [
      'CDATA, comments and references',
      '<row r="1"><c t="str"><v><![CDATA[a<b]]> &amp; &#128540;<!-- x -->!</v></c></row>',
      '1: A=a<b & 😜!',
    ],
    [
      'escaped characters',
      '<row r="1"><c t="str"><v>a_x000D_b_x005F_x0041_</v></c></row>',
      '1: A=a\rb_x0041_',
    ],
    [
      'half of a surrogate pair as no character',
      '<row r="1"><c t="str"><v>_xD83D__xDE1C_</v></c><c t="str"><v>_xD801_8</v></c></row>',
      '1: A=\u{1f61c} B=\ufffd8',
    ],
    [
      'saved results of formulas',
      '<row r="1"><c r="A1"><f>B1*2</f><v>0</v></c><c r="B1" t="b"><f>1=2</f><v>0</v></c><c r="C1" t="e"><v>#N/A</v></c></row>',
      '1: A=0 B=FALSE C=#N/A',
    ],
    [
      'cells and rows without a place',
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>',
      '1: A=1 D=2 E=3|2: A=4',
    ],
    [
      'attributes in any order and quotes',
      `<row spans='1:2' r='3'><c s="0" t='n' r='B3'><v>7</v></c></row>`,
      '3: B=7',
    ],
    [
      'nothing of cells that only have a style',
      '<row r="1"><c r="A1" s="1"/><c r="B1"><v>1</v></c><c r="C1" t="s"/></row>',
      '1: B=1',
    ],
    [
      'a text where both forms stand',
      '<row r="1"><c t="inlineStr"><v>1</v><is><t>one</t></is></c></row>',
      '1: A=one',
    ],
  ])('are read: %s', async (_, xml, rows) => {
    expect((await readSheet(xml)).join('|')).toBe(rows);
  });

  it('are read: dates by their style', async () => {
    const xml =
      '<row r="1"><c s="1"><v>45413</v></c><c s="2"><v>45413.4375</v></c><c s="3"><v>1</v></c><c s="4"><v>1.1041666666666667</v></c><c s="5"><v>45413</v></c><c s="6"><v>0.4375</v></c><c t="d"><v>2024-05-01T00:00:00Z</v></c><c s="1"><v>60</v></c><c s="1"><v>4915112345678</v></c><c s="4"><v>2958465</v></c></row>';
    expect(await readSheet(xml, dates)).toEqual([
      '1: A=2024-05-01 B=2024-05-01T10:30:00 C=1900-01-01 D=26:30:00 E=45413 F=10:30:00 G=2024-05-01 H=1900-02-29 I=4915112345678 J=71003160:00:00',
    ]);
    expect(await readSheet('<row r="1"><c s="1"><v>43951</v></c></row>', { ...dates, is1904: true })).toEqual(
      ['1: A=2024-05-01'],
    );
  });

  it('are read: no date where a format shows neither day nor hour', async () => {
    const styles = {
      numFmts: '<numFmt numFmtId="170" formatCode="AM/PM"/><numFmt numFmtId="171" formatCode="h AM/PM"/>',
      xfs: '<xf numFmtId="170"/><xf numFmtId="171"/>',
    };
    const xml = '<row r="1"><c s="0"><v>1.5</v></c><c s="1"><v>1.5</v></c></row>';
    expect(await readSheet(xml, styles)).toEqual(['1: A=1.5 B=12:00:00']);
  });

  it('are read: dates of 1904, whatever an extension says later', async () => {
    const bookEnd = '<extLst><ext><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst>';
    const xml = '<row r="1"><c s="1"><v>43951</v></c></row>';
    expect(await readSheet(xml, { ...dates, is1904: true, bookEnd })).toEqual(['1: A=2024-05-01']);
  });

  it('are read: shared texts', async () => {
    const strings =
      '<si><t>one</t></si><si><r><t xml:space="preserve"> two</t></r><r><t>!</t></r><phoneticPr/></si><si><t/></si><si><t>a&#10;b</t></si>';
    const xml = [0, 1, 2, 3].map((i) => `<c t="s"><v>${i}</v></c>`).join('');
    expect(await readSheet(`<row r="1">${xml}</row>`, { strings })).toEqual(['1: A=one B= two! D=a\nb']);
  });
});

describe('files', () => {
  const xml = '<row r="1"><c r="A1"><v>1</v></c></row><row r="4"><c r="B4"><v>2</v></c></row>';
  const rows = ['1: A=1', '4: B=2'];
  const members = bookMembers({ sheets: [{ xml }] });

  it.each([
    ['ZIP64', makeZip(members, { zip64: true })],
    ['stored members', makeZip(members.map((member) => ({ ...member, stored: true })))],
    ['sizes behind the data', makeZip(members.map((member) => ({ ...member, hasDescriptor: true })))],
    [
      'backslashes and capitals in names',
      makeZip(
        members.map((member) => ({
          ...member,
          name: `\\${member.name.replaceAll('/', '\\').toUpperCase()}`,
        })),
      ),
    ],
  ])('are read: %s', async (_, bytes) => {
    expect((await read(bytes)).rows).toEqual(rows);
  });

  it.each([
    [
      'a prefix',
      `<?xml version="1.0"?><x:worksheet xmlns:x="m"><x:sheetData>${xml.replaceAll(/<(\/?)/g, '<$1x:')}</x:sheetData></x:worksheet>`,
    ],
    [
      'the strict namespace',
      `<?xml version="1.0"?><worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"><sheetData>${xml}</sheetData></worksheet>`,
    ],
  ])('are read: %s', async (_, sheet) => {
    expect(await readSheet(sheet)).toEqual(rows);
  });

  it('are read: UTF-16', async () => {
    const text = `\ufeff<?xml version="1.0"?><worksheet><sheetData><row r="1"><c t="str"><v>Köln</v></c></row></sheetData></worksheet>`;
    expect(await readSheet(Buffer.from(text, 'utf16le'))).toEqual(['1: A=Köln']);
  });

  it('are read: beside a module of macros, and shown unless they are hidden in words', async () => {
    const sheets = [
      { xml, state: 'show' },
      { xml, name: 'Module1', id: '', state: 'veryHidden' },
    ];
    const opened = await openTable(memorySource(makeXlsx({ sheets })));
    if ('trouble' in opened) throw new Error('not opened');
    for await (const _ of opened.tables[0]!.batches());
    expect(opened.tables[0]!.sheets()).toMatchObject([{ name: 'Sheet1', hidden: false }]);
  });

  it.each<[string, Buffer, string]>([
    [
      'cut XML',
      makeXlsx({
        sheets: [{ xml: '<?xml version="1.0"?><worksheet><sheetData><row r="1"><c><v>1</v></c></row>' }],
      }),
      'file/corrupt',
    ],
    [
      'a DOCTYPE',
      makeXlsx({
        sheets: [
          { xml: '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><worksheet><sheetData/></worksheet>' },
        ],
      }),
      'file/corrupt',
    ],
    [
      'rows that go back',
      makeXlsx({ sheets: [{ xml: '<row r="2"><c><v>1</v></c></row><row r="2"><c><v>1</v></c></row>' }] }),
      'file/corrupt',
    ],
    [
      'cells that repeat',
      makeXlsx({ sheets: [{ xml: '<row r="2"><c r="B2"><v>1</v></c><c r="B2"><v>1</v></c></row>' }] }),
      'file/corrupt',
    ],
    [
      'a cell of another row',
      makeXlsx({ sheets: [{ xml: '<row r="2"><c r="B3"><v>1</v></c></row>' }] }),
      'file/corrupt',
    ],
    [
      'a text of another row',
      makeXlsx({ sheets: [{ xml: '<row r="2"><c r="B3" t="inlineStr"><is><t>1</t></is></c></row>' }] }),
      'file/corrupt',
    ],
    [
      'text before the sheet',
      makeXlsx({
        sheets: [{ xml: `<?xml version="1.0"?>foo<worksheet><sheetData>${xml}</sheetData></worksheet>` }],
      }),
      'file/corrupt',
    ],
    [
      'text behind the sheet',
      makeXlsx({
        sheets: [{ xml: `<?xml version="1.0"?><worksheet><sheetData>${xml}</sheetData></worksheet>foo` }],
      }),
      'file/corrupt',
    ],
    [
      'a row beyond the last',
      makeXlsx({ sheets: [{ xml: '<row r="1000000000000000"><c><v>1</v></c></row>' }] }),
      'file/corrupt',
    ],
    [
      'a column beyond the last',
      makeXlsx({ sheets: [{ xml: '<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>' }] }),
      'file/corrupt',
    ],
    [
      'a shared text that is not there',
      makeXlsx({ sheets: [{ xml: '<row r="1"><c t="s"><v>9</v></c></row>' }], strings: '<si><t>a</t></si>' }),
      'file/corrupt',
    ],
    [
      'a sheet that is not there',
      makeZip(members.filter(({ name }) => !name.includes('sheet1'))),
      'file/corrupt',
    ],
    [
      'two sheets of one part',
      makeXlsx({
        sheets: [
          { xml, id: 'rId1' },
          { xml, id: 'rId1' },
        ],
      }),
      'file/corrupt',
    ],
    [
      'attributes without end',
      makeXlsx({
        sheets: [{ xml }],
        bookEnd: `<x ${Array.from({ length: 100_000 }, (_, i) => `a${i}="1"`).join(' ')}/>`,
      }),
      'file/corrupt',
    ],
    [
      'a text that is longer than any',
      makeXlsx({
        sheets: [{ xml: '<row r="1"><c t="s"><v>0</v></c></row>' }],
        strings: `<si><t>${'x'.repeat(17 * 2 ** 20)}</t></si>`,
      }),
      'file/corrupt',
    ],
    [
      'more gaps than cells',
      makeXlsx({
        sheets: [
          {
            xml: Array.from(
              { length: 1000 },
              (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`,
            ).join(''),
          },
        ],
      }),
      'file/resource-limit',
    ],
    ['two members of one name', makeZip([...members, members.at(-1)!]), 'file/corrupt'],
    [
      'a wrong checksum',
      makeZip(members.map((member) => (member.name.includes('sheet1') ? { ...member, crc: 1 } : member))),
      'file/corrupt',
    ],
    [
      'a size that is a lie',
      makeZip(members.map((member) => (member.name.includes('sheet1') ? { ...member, size: 10 } : member))),
      'file/corrupt',
    ],
    [
      'a declared bomb',
      makeZip(
        members.map((member) =>
          member.name.includes('sheet1') ? { ...member, size: 3_000_000_000 } : member,
        ),
      ),
      'file/resource-limit',
    ],
    ['an encrypted member', makeZip(members.map((member) => ({ ...member, flags: 1 }))), 'file/encrypted'],
    ['a cut file', makeZip(members).subarray(0, 400), 'file/corrupt'],
    ['a Word document', makeZip([{ name: 'word/document.xml', content: '<w/>' }]), 'file/type-unsupported'],
    ['a binary workbook', makeZip([{ name: 'xl/workbook.bin', content: 'x' }]), 'file/type-unsupported'],
    ['no cells at all', makeXlsx({ sheets: [{ xml: '' }] }), 'file/empty'],
  ])('are refused: %s', async (_, bytes, rule) => {
    const { trouble } = await read(bytes);
    expect(trouble.map((one) => one.rule)).toEqual([rule]);
  });
});

describe('rows', () => {
  it('that are hidden are left out where asked for, and are no gap', async () => {
    const xml = [1, 2, 3, 5]
      .map((r) => `<row r="${r}"${r === 2 ? ' hidden="1"' : ''}><c><v>${r}</v></c></row>`)
      .join('');
    const bytes = makeXlsx({ sheets: [{ xml }] });
    expect((await read(bytes, { visibleOnly: true })).rows).toEqual(['1: A=1', '3: A=3', '5: A=5']);
    const opened = await openTable(memorySource(bytes), { visibleOnly: true });
    if ('trouble' in opened) throw new Error('not opened');
    const lines: number[] = [];
    for await (const batch of opened.tables[0]!.batches())
      for (let row = 0; row < batch.count; row++) lines.push(batch.line(row));
    expect(lines).toEqual([1, 3, 4, 5]);
  });

  it('far down cost no more than the gap before them', async () => {
    const xml = '<row r="1"><c><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
    const opened = await openTable(memorySource(makeXlsx({ sheets: [{ xml }] })));
    if ('trouble' in opened) throw new Error('not opened');
    let count = 0;
    let last = '';
    for await (const batch of opened.tables[0]!.batches()) {
      count += batch.count;
      last = batch.cell(batch.count - 1, 16_383);
    }
    expect([count, last]).toEqual([1_048_576, '2']);
  });

  it('behind a gap are marked as any other', async () => {
    const xml = '<row r="1"><c><v>1</v></c></row><row r="2000"><c t="str"><v>=1</v></c><c><v>2</v></c></row>';
    const opened = await openTable(memorySource(makeXlsx({ sheets: [{ xml }] })));
    if ('trouble' in opened) throw new Error('not opened');
    let last: Batch | null = null;
    for await (const batch of opened.tables[0]!.batches()) last = batch;
    expect(last!.marks[0]! & Mark.formulaStart).not.toBe(0);
    expect(last!.marks[1]! & Mark.typed).not.toBe(0);
  });

  it('are whole where the one before broke off over several chunks', async () => {
    const row = '<row r="1"><c r="A1" s="0" t="str"><v>ones</v></c></row>';
    const bytes = Buffer.from(
      `<worksheet><sheetData>${row}<row r="2"><c t="str"><v>two</v></c></row></sheetData></worksheet>`,
    );
    const start = bytes.indexOf('<row');
    const half = row.length / 2 + 1;
    // Half of the row is looked at again once there is twice as much: here the next row begins in a chunk before.
    const cuts = [1, half, row.length + 1, 2 * half].map((at) => start + at);
    expect(await scan(bytes, cuts)).toEqual(await scan(bytes, []));
  });

  it('come out the same wherever the bytes are cut', async () => {
    const cell = fc.oneof(
      fc
        .string({ maxLength: 12, unit: fc.constantFrom(...'aé😀&<> "\'_x0041_') })
        .map(
          (text) =>
            `<c t="inlineStr"><is><t xml:space="preserve">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is></c>`,
        ),
      fc.integer({ min: 0 }).map((n) => `<c><v>${n}</v></c>`),
      fc.constant('<c><f>A1</f><v>1.5</v></c>'),
    );
    const row = fc.array(cell, { maxLength: 5 }).map((cells) => `<row>${cells.join('')}</row>`);
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { maxLength: 12 }),
        fc.array(fc.nat(3000), { maxLength: 20 }),
        async (rows, cuts) => {
          const bytes = Buffer.from(
            `<?xml version="1.0"?><worksheet><cols><col min="1" max="2" hidden="1"/></cols><sheetData>${rows.join('')}</sheetData></worksheet>`,
          );
          expect(await scan(bytes, cuts)).toEqual(await scan(bytes, []));
        },
      ),
      { numRuns: 300 },
    );
  });
});

async function scan(bytes: Buffer, cuts: readonly number[]) {
  const at = [0, ...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length];
  async function* chunks() {
    for (let i = 1; i < at.length; i++) yield Buffer.from(bytes.subarray(at[i - 1], at[i]));
  }
  const sheet = scanSheet(chunks(), { strings: noStrings, formats: [], is1904: false, visibleOnly: false });
  const rows: unknown[] = [];
  for await (const batch of sheet.batches())
    for (let row = 0; row < batch.count; row++)
      rows.push([
        batch.line(row),
        batch.position(row),
        Array.from({ length: batch.width(row) }, (_, c) => [batch.cell(row, c), batch.kind(row, c)]),
      ]);
  return { rows, counts: sheet.counts, seen: { ...sheet.seen } };
}
