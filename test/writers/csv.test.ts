import fc from 'fast-check';
import { parseString } from 'fast-csv';
import { describe, expect, it } from 'vitest';
import { formatRecord } from '../../src/writers/csv.ts';
import { scanText } from '../readers/read.ts';

const cell = fc.oneof(
  fc.string({
    unit: fc.constantFrom('a', '"', ',', ';', '\t', '|', '~', '\r', '\n', ' ', '=', '+', '1', 'é', '😀'),
  }),
  fc.string({ unit: 'grapheme' }),
);
const rows = fc
  .integer({ min: 1, max: 5 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
  );
const lineEnd = fc.constantFrom('\n', '\r\n' as const);

function write(list: readonly (readonly string[])[], lineEnd: '\n' | '\r\n' = '\n', guard = false): string {
  return list.map((cells) => formatRecord(cells, { guard, lineEnd })).join('');
}

function parseWithFastCsv(text: string): Promise<string[][]> {
  return new Promise((resolve, reject) => {
    const found: string[][] = [];
    parseString<string[], string[]>(text)
      .on('data', (row: string[]) => found.push(row))
      .on('error', reject)
      .on('end', () => resolve(found));
  });
}

describe('written records', () => {
  it('come back the same through our own reader', () => {
    fc.assert(
      fc.property(rows, lineEnd, (list, end) => {
        // A cell of many lines may look like a quote that was never closed.
        fc.pre(list.flat().every((text) => text.split(/[\r\n]/).length < 4));
        expect(scanText(write(list, end)).rows).toEqual(list);
      }),
      { seed: 18, numRuns: 500 },
    );
  });

  it('come back the same through fast-csv', async () => {
    await fc.assert(
      fc.asyncProperty(rows, lineEnd, async (list, end) => {
        // It takes a byte order mark away, even from within quotes.
        fc.pre(!write(list, end).startsWith('\ufeff'));
        expect(await parseWithFastCsv(write(list, end))).toEqual(list);
      }),
      { seed: 19, numRuns: 300 },
    );
  });

  it.each<[cells: string[], text: string]>([
    [['a', 'b'], 'a,b\n'],
    [['a,b', 'c"d', 'e\nf'], '"a,b","c""d","e\nf"\n'],
    [['a;b', 'c\td', 'e|f', 'g~h'], '"a;b","c\td","e|f","g~h"\n'],
    [[' a', 'b\u00a0', '+14155552671'], '" a","b\u00a0",+14155552671\n'],
    [[''], '""\n'],
    [['', ''], ',\n'],
  ])('%j is %j', (cells, text) => {
    expect(formatRecord(cells, { guard: false })).toBe(text);
  });
});

describe('the guard', () => {
  const guarded = (text: string) => scanText(write([[text, 'x']], '\n', true)).rows[0]![0];

  it.each([
    ...[
      '=1+1',
      '=HYPERLINK("http://example.com")',
      '+x',
      '-x',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      '\tabc',
      ' =1+1',
      '\n@x',
    ],
    ...['+1 415 555 2671 =1', '-1+cmd|x', '+14155552671 ask Ann', '=+14155552671', '+1+1', '+A1'],
  ])('makes %j safe', (text) => {
    expect(guarded(text)).toBe(`'${text}`);
  });

  it.each([
    ...[
      '+14155552671',
      '+1 (415) 555-2671',
      '-12.50',
      '+3,5',
      '-',
      '+1 415 555 2671 ext. 12',
      '+14155552671 x12',
    ],
    ...[
      '+14155552671#12',
      '+1 415 •••-••71',
      '+1 415 •••-•• x••',
      '+44 (0)20 7946 0018',
      "'=1",
      'a=1',
      '1+1',
      '',
      'José',
    ],
  ])('spares %j', (text) => {
    expect(guarded(text)).toBe(text);
  });

  it('is not there where it is not asked for', () => {
    expect(formatRecord(['=1+1'], { guard: false })).toBe('=1+1\n');
  });
});
