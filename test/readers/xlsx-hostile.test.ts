import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, rollcall } from '../cli.ts';
import { bookMembers, makeXlsx, makeZip } from './make-xlsx.ts';

const sheet = (inside: string) =>
  `<?xml version="1.0"?><worksheet><sheetData>${inside}</sheetData></worksheet>`;
const spaces = ' '.repeat(100_000_000);
const members = bookMembers({ sheets: [{ xml: '<row r="1"><c t="str"><v>phone</v></c></row>' }] });
const withSheet = (content: string, lies = {}) =>
  makeZip(
    members.map((member) => (member.name.endsWith('sheet1.xml') ? { ...member, content, ...lies } : member)),
  );

// Each was the end of some other reader: memory, an endless loop, or a list that looked empty.
const hostile: readonly (readonly [name: string, make: () => Buffer, rules: readonly string[]])[] = [
  ['a sheet of spaces', () => withSheet(sheet(spaces)), ['file/resource-limit']],
  ['a sheet of spaces whose size is a lie', () => withSheet(sheet(spaces), { size: 1000 }), ['file/corrupt']],
  [
    'one endless cell',
    () => withSheet(sheet(`<row r="1"><c t="str"><v>${spaces}</v></c></row>`)),
    ['file/resource-limit'],
  ],
  [
    'ten million empty rows',
    () => withSheet(sheet('<row/>'.repeat(10_000_000))),
    ['file/corrupt', 'file/resource-limit'],
  ],
  [
    'the same row again and again',
    () => withSheet(sheet('<row r="2"><c r="A2"><v>1</v></c></row>'.repeat(500_000))),
    ['file/corrupt'],
  ],
  [
    'two million nested tags',
    () => withSheet(sheet(`<row r="1">${'<x>'.repeat(2_000_000)}`)),
    ['file/corrupt'],
  ],
  [
    'styles without end',
    () => makeXlsx({ sheets: [{ xml: '<row r="1"><c><v>1</v></c></row>' }], xfs: '<xf/>'.repeat(8_000_000) }),
    ['file/resource-limit'],
  ],
  [
    'shared texts without end',
    () =>
      makeXlsx({
        sheets: [{ xml: '<row r="1"><c t="s"><v>0</v></c></row>' }],
        strings: '<si/>'.repeat(11_000_000),
      }),
    ['file/corrupt', 'file/resource-limit'],
  ],
  [
    'ten thousand and one parts',
    () => makeZip(Array.from({ length: 10_001 }, (_, i) => ({ name: `x${i}`, content: '' }))),
    ['file/resource-limit'],
  ],
];

describe('refused through the program, with a finding', () => {
  it.each(hostile)('%s', (_, make, rules) => {
    const folder = emptyFolder();
    fs.writeFileSync(path.join(folder, 'list.xlsx'), make());
    const { status, stdout, stderr } = rollcall(['validate', 'list.xlsx', '--json', '-q'], { cwd: folder });
    expect(stderr).toBe('');
    expect(status).toBe(1);
    const [file] = JSON.parse(stdout).results[0].files;
    expect(rules).toContain(file.findings[0].rule);
    expect(file.rows.clean).toBe(0);
  });
});

it('a million formatted rows after the last are told and cost no rows', () => {
  const folder = emptyFolder();
  const rows =
    '<row r="1"><c t="str"><v>phone</v></c></row><row r="2"><c t="str"><v>+14155552671</v></c></row>';
  const phantoms = Array.from({ length: 1_000_000 }, (_, i) => `<row r="${i + 3}"><c s="1"/></row>`).join('');
  fs.writeFileSync(path.join(folder, 'list.xlsx'), withSheet(sheet(rows + phantoms)));
  const { status, stdout } = rollcall(['validate', 'list.xlsx', '--json', '-q'], { cwd: folder });
  const [file] = JSON.parse(stdout).results[0].files;
  expect([status, file.rows.read]).toEqual([0, 1]);
  expect(file.findings.map((finding: { rule: string }) => finding.rule)).toContain('file/phantom-rows');
});
