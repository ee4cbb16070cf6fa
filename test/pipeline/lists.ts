import fc from 'fast-check';
import { formatRecord } from '../../src/writers/csv.ts';

const phones = [
  ...['+14155552671', '+1 415 555 2672', '(415) 555-2673', '14155552674', '4155552675', '+49 1512 3456789'],
  ...[
    '+14155552671 ext. 12',
    '415 555 2673 / 415 555 2674',
    '1.41556E+10',
    '=""+14155552671""',
    "'+14155552676",
  ],
  ...[
    '415-555-267',
    '+1415555267100',
    'n/a',
    'abc',
    '',
    ' ',
    '+999123456',
    '+1415555267\u200b1',
    '911',
    '00491512345678',
  ],
];
const words = [
  'Ann',
  'José',
  'Jose\u0301',
  ' Bob ',
  '',
  'Smith, Ann',
  '=1+1',
  '#N/A',
  'a\u200bb',
  'x\ny',
  '"',
  '-12.50',
];

const row = fc.tuple(fc.constantFrom(...phones), fc.constantFrom(...words), fc.constantFrom(...words));
const line = fc.oneof(
  { weight: 10, arbitrary: row },
  { weight: 1, arbitrary: row.map((cells) => cells.slice(0, 2)) },
  { weight: 1, arbitrary: row.map((cells) => [...cells, 'more']) },
  { weight: 2, arbitrary: fc.constantFrom(['', '', ''], [''], [' ', '\t']) },
  { weight: 1, arbitrary: fc.constantFrom(['phone', 'name', 'city'], ['Total', '2', '']) },
);

/** The rows below `phone,name,city`: good, bad, repeated, ragged and blank ones. */
export const dirtyRows = fc.array(line, { maxLength: 40, size: 'max' });

export function toText(rows: readonly (readonly string[])[], lineEnd: '\n' | '\r\n' = '\n'): string {
  const lines = [['phone', 'name', 'city'], ...rows];
  return lines.map((cells) => formatRecord(cells, { guard: false, lineEnd })).join('');
}

export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** Lists whose very text is damaged: quotes that never close, mixed line ends, other delimiters. */
export const brokenText = fc
  .tuple(
    fc.constantFrom('', 'phone,name,city\n', 'Contacts of May\n\nphone;name\n', 'name,Mobile\r\n'),
    fc.array(
      fc.constantFrom(
        ...[
          '+14155552671',
          '4155552672',
          'Ann',
          'José',
          '名前',
          '😀',
          ',',
          ',',
          ',',
          ';',
          '"',
          '""',
          '"Bob"',
        ],
        ...['\n', '\n', '\r\n', '\r', '\n\n', ' ', '=x', '\t'],
      ),
      { maxLength: 120, size: 'max' },
    ),
  )
  .map(([head, pieces]) => head + pieces.join(''));
