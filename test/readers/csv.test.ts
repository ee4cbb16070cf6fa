import fc from 'fast-check';
import { parseString } from 'fast-csv';
import { describe, expect, it } from 'vitest';
import { Mark } from '../../src/model/batch.ts';
import { createScanner } from '../../src/readers/csv.ts';
import { addBatch, cutText, emptyRead, scanText } from './read.ts';

describe('records', () => {
  it.each<[name: string, text: string, rows: string[][], lines: number[]]>([
    ['nothing', '', [], []],
    [
      'LF, no record after the last',
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      [1, 2],
    ],
    [
      'no final line end',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      [1, 2],
    ],
    ['CRLF', 'a\r\nb\r\n', [['a'], ['b']], [1, 2]],
    [
      'lone CR',
      'a,1\rb,2\r',
      [
        ['a', '1'],
        ['b', '2'],
      ],
      [1, 2],
    ],
    ['mixed line ends', 'a\nb\r\nc\rd\n\re', [['a'], ['b'], ['c'], ['d'], [''], ['e']], [1, 2, 3, 4, 5, 6]],
    ['empty lines are records of one empty cell', '\n\na\n\n', [[''], [''], ['a'], ['']], [1, 2, 3, 4]],
    [
      'ragged rows stay as they are',
      'a,b,c\n1\n1,2,3,4\n,\n',
      [['a', 'b', 'c'], ['1'], ['1', '2', '3', '4'], ['', '']],
      [1, 2, 3, 4],
    ],
    ['delimiter at the end', 'a,', [['a', '']], [1]],
    [
      'quotes',
      '"a,b","c""d",""\n"""",x',
      [
        ['a,b', 'c"d', ''],
        ['"', 'x'],
      ],
      [1, 2],
    ],
    ['line ends in quotes stay byte for byte', '"a\r\nb\rc\nd",1\nz', [['a\r\nb\rc\nd', '1'], ['z']], [1, 5]],
    ['a quote within a cell is plain', '5" pipe,a"b"\n', [['5" pipe', 'a"b"']], [1]],
    ['a quote behind a space is plain', 'a, "b\n', [['a', ' "b']], [1]],
    ['NUL and controls stay', 'a\0b,\x07\n', [['a\0b', '\x07']], [1]],
  ])('%s', (_, text, rows, lines) => {
    const read = scanText(text);
    expect(read.rows).toEqual(rows);
    expect(read.lines).toEqual(lines);
    expect(read.quotes).toEqual({});
  });

  it('divides nothing where there is no delimiter', () => {
    expect(scanText('a,b\n"c,d"\n', { delimiter: '' }).rows).toEqual([['a,b'], ['c,d']]);
  });

  it('skips a sep line and counts it', () => {
    const read = scanText('sep=;\na;b\n', { delimiter: ';', skipFirst: true });
    expect(read.rows).toEqual([['a', 'b']]);
    expect(read.lines).toEqual([2]);
  });

  it('knows blank rows', () => {
    const read = scanText('a\n\n , \n"",""\n"\n "\n\u00a0\n,x\n\0\n');
    expect(read.blanks).toEqual([false, true, true, true, true, true, false, false]);
  });

  it('gives nothing for a column that is not there', () => {
    const [batch] = [...createScanner({ delimiter: ',' }).push('a,b\nc,d\n')];
    expect([batch!.cell(0, 2), batch!.cell(0, -1), batch!.width(0)]).toEqual(['', '', 2]);
  });
});

describe('marks', () => {
  it.each<[text: string, marks: number[]]>([
    ['a,b\n', [0, 0]],
    ['a , b,"c ",\u3000d\n', [Mark.edgeSpace, Mark.edgeSpace, Mark.edgeSpace, Mark.edgeSpace]],
    ['=1,+1,-1,@a,"=1"\n', [4, 4, 4, 4, 4]],
    ['a\0,b\u200bc,"x\ny",\u0085,\ufeffz\n', [2, 2, 0, 2, 2]],
    ['#N/A,"#REF!"\n', [Mark.hash, Mark.hash]],
    ['""\u0020x,b\n', [Mark.edgeSpace, 0]],
  ])('%j', (text, marks) => {
    const bits = scanText(text).marks.map((mark, column) => mark & (marks[column]! || 0xff));
    expect(bits).toEqual(marks);
  });

  it('never leaves a cell unmarked that has something to see', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', ' ', '=', '#', '\0', '\u00a0', 'é', '\u200d', '\t', '\n', '"'),
    });
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        (rows) => {
          const read = scanText(write(rows, ',', '\n', true));
          rows
            .flatMap((row) => row.map((value, column) => [value, read.marks[column]!] as const))
            .forEach(([value, mark]) => {
              if (value !== value.trim()) expect(mark & Mark.edgeSpace).toBeTruthy();
              if (/[\0-\x09\u200d]/.test(value)) expect(mark & Mark.control).toBeTruthy();
              if (/^[=\t]/.test(value)) expect(mark & Mark.formulaStart).toBeTruthy();
              if (value.trim().startsWith('#')) expect(mark & Mark.hash).toBeTruthy();
            });
        },
      ),
    );
  });
});

describe('wrong quotes', () => {
  it('keeps text behind a closing quote', () => {
    const read = scanText('a,b\n"x"y,"2" \n1,2\n');
    expect(read.rows).toEqual([
      ['a', 'b'],
      ['xy', '2 '],
      ['1', '2'],
    ]);
    expect(read.quotes).toEqual({ 1: { kind: 'text-after', line: 2 } });
  });

  it.each<[name: string, text: string, rows: string[][], quotes: object]>([
    [
      'never closed',
      'a,b\n1,"x\n2,y\n',
      [
        ['a', 'b'],
        ['1', '"x'],
        ['2', 'y'],
      ],
      { 1: { kind: 'unclosed', line: 2 } },
    ],
    ['at the very end', 'a,"', [['a', '"']], { 0: { kind: 'unclosed', line: 1 } }],
    [
      'closed by the quote that opens a later cell',
      'a,b\n1,"x\n2,"y"\n3,z\n',
      [
        ['a', 'b'],
        ['1', '"x'],
        ['2', 'y'],
        ['3', 'z'],
      ],
      { 1: { kind: 'unclosed', line: 2 } },
    ],
    [
      'what it would swallow looks like records',
      'a,b,c\n1,"x,1\n2,y,2\n3,z,3\n4,w",4\n5,v,5\n',
      [
        ['a', 'b', 'c'],
        ['1', '"x', '1'],
        ['2', 'y', '2'],
        ['3', 'z', '3'],
        ['4', 'w"', '4'],
        ['5', 'v', '5'],
      ],
      { 1: { kind: 'unclosed', line: 2 } },
    ],
    [
      'in a record after quoted line ends',
      'a\n"1\n2","x\n3,4\n',
      [['a'], ['1\n2', '"x'], ['3', '4']],
      { 1: { kind: 'unclosed', line: 3 } },
    ],
  ])('%s', (_, text, rows, quotes) => {
    const read = scanText(text);
    expect(read.rows).toEqual(rows);
    expect(read.quotes).toEqual(quotes);
  });

  it('reads a note of many lines as one cell', () => {
    const note = 'Dear Anna,\nplease call, or write.\n\nBest\nBob';
    expect(scanText(`id,note,x\n1,"${note}",y\n2,b,c\n`).rows).toEqual([
      ['id', 'note', 'x'],
      ['1', note, 'y'],
      ['2', 'b', 'c'],
    ]);
  });

  it.each([
    ['a short note in a file of two columns', 'Dear Anna,\nHello, you\nthanks, really\nsee you, soon\nBob'],
    ['a note whose first line fits no record', 'Dear Anna, hi\nHello, you\nthanks, really\nsee you, Bob'],
    ['an address', '1 High Street, Flat 2\nLondon, SW1\nEngland, UK\n'],
  ])('reads %s as one cell', (_, note) => {
    expect(scanText(`id,note\n1,"${note}"\n2,b\n`).rows).toEqual([
      ['id', 'note'],
      ['1', note],
      ['2', 'b'],
    ]);
  });

  it.each([201, 5000])('reads a tidy cell of %i lines that are no records', (lines) => {
    const note = 'Dear Anna\n'.repeat(lines);
    const read = scanText(`id,note\n1,"${note}"\n2,b\n`);
    expect(read.rows.slice(1)).toEqual([
      ['1', note],
      ['2', 'b'],
    ]);
    expect(read.lines[2]).toBe(lines + 3);
    expect(read.quotes).toEqual({});
  });

  it('takes a quote that swallows thousands of records for a plain character', () => {
    const records = Array.from({ length: 5000 }, (_, i) => `${i},b\n`).join('');
    const read = scanText(`id,note\n1,"a\n${records}9,say "hi"\n`);
    expect(read.rows.length).toBe(5003);
    expect(read.quotes).toEqual({ 1: { kind: 'unclosed', line: 2 } });
  });

  it('tells of a wrong quote in its own batch only', () => {
    const scanner = createScanner({ delimiter: ',' });
    const batches = [...scanner.push('a,b\n'.repeat(60_000)), ...scanner.push('1,"x\n'), ...scanner.end()];
    expect(batches.length).toBeGreaterThan(2);
    expect(batches.flatMap(({ quoteTrouble }, i) => (quoteTrouble.size > 0 ? [i] : []))).toEqual([
      batches.length - 1,
    ]);
  });

  it.each([200, 201])('opens a cell of %i line ends only up to 200 where there is one column', (lines) => {
    const read = scanText(`a,"${'x\r\n'.repeat(lines)}"\nb\n`);
    expect(read.rows.length).toBe(lines === 200 ? 2 : lines + 2);
    expect(read.quotes).toEqual(
      lines === 200 ? {} : { 0: { kind: 'unclosed', line: 1 }, [lines]: expect.anything() },
    );
  });
});

describe('limits', () => {
  function scanLimited(parts: readonly string[], recordChars: number) {
    const scanner = createScanner({ delimiter: ',', recordChars });
    const read = emptyRead();
    for (const part of parts) for (const batch of scanner.push(part)) addBatch(read, batch);
    for (const batch of scanner.end()) addBatch(read, batch);
    return { rows: read.rows, overlong: scanner.overlongLine() };
  }

  it('ends at a record that is too long and delivers all before', () => {
    const text = `a,b\n${'x'.repeat(10)}\n${'y'.repeat(11)}\nz\n`;
    expect(scanLimited([text], 10)).toEqual({ rows: [['a', 'b'], ['x'.repeat(10)]], overlong: 3 });
    expect(scanLimited([text], 11).overlong).toBeNull();
  });

  it('ends at the same place wherever the text is cut', () => {
    const char = fc.constantFrom('a', ',', '"', '\n', '\r');
    fc.assert(
      fc.property(
        fc.string({ unit: char, maxLength: 60 }),
        fc.integer({ min: 0, max: 12 }),
        (text, limit) => {
          expect(scanLimited([...text], limit)).toEqual(scanLimited([text], limit));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['plain', 'x'.repeat(10_000_000)],
    ['quoted', `"${'x""\r\n'.repeat(150)}${'y'.repeat(10_000_000)}"`],
    ['unclosed', `"${'y'.repeat(10_000_000)}`],
  ])('reads a cell of 10 million characters, %s, in linear time', (_, cell) => {
    const text = `a,${cell},b\nc\n`;
    const parts = Array.from({ length: Math.ceil(text.length / 65536) }, (_, i) =>
      text.slice(i * 65536, (i + 1) * 65536),
    );
    const read = scanText(parts);
    expect(read.rows.length).toBe(2);
    expect(read.rows[0]!.length).toBe(3);
  });

  it('looks at each character of a long cell a few times only', () => {
    // Every scan of an unfinished record starts at its first character: count how much text the scans see.
    const scans: number[] = [];
    const write = Buffer.prototype.write;
    Buffer.prototype.write = function (this: Buffer, ...args: unknown[]) {
      scans.push(String(args[0]).length);
      return (write as (...a: unknown[]) => number).apply(this, args);
    } as typeof write;
    try {
      scanText(Array.from({ length: 100 }, () => 'x'.repeat(65536)));
    } finally {
      Buffer.prototype.write = write;
    }
    expect(scans.reduce((a, b) => a + b, 0)).toBeLessThan(3 * 100 * 65536);
  });

  it('reads a stray quote in every row', () => {
    const rows = Array.from({ length: 100_000 }, (_, i) => `${i},"x`);
    const read = scanText(rows.join('\n'));
    expect(read.rows.length).toBe(100_000);
    expect(Object.keys(read.quotes).length).toBe(100_000);
  });
});

describe('cuts', () => {
  const dirty = fc.string({
    unit: fc.constantFrom('a', 'é', '漢', ',', ',', '"', '"', '\n', '\r', '\r\n', ' ', '\0', '""'),
    maxLength: 80,
  });

  it('change nothing, wherever they are', () => {
    fc.assert(
      fc.property(dirty, (text) => {
        const whole = scanText(text);
        expect(scanText([...text])).toEqual(whole);
        for (let at = 1; at < text.length; at++) expect(scanText(cutText(text, [at]))).toEqual(whole);
      }),
      { numRuns: 300 },
    );
  });

  it('change nothing in long texts either', () => {
    const long = fc.array(fc.oneof(dirty, fc.constant('1,"note ""x""\nmore",3\n'), fc.constant('a,b,c\n')), {
      maxLength: 400,
    });
    fc.assert(
      fc.property(long, fc.array(fc.nat(20_000), { maxLength: 20 }), (parts, at) => {
        const text = parts.join('');
        expect(
          scanText(
            cutText(
              text,
              at.map((cut) => Math.min(cut, text.length)),
            ),
          ),
        ).toEqual(scanText(text));
      }),
      { numRuns: 100 },
    );
  });

  it('change nothing where lines in quotes look like records', () => {
    const line = fc.constantFrom(
      'a,b,c\n',
      '1,"x,2\r\n',
      '3,y",4\r',
      '3,y",4,5\n',
      '5,"y"\n',
      '"p\nq",r,s\n',
      ',,\n',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = lines.join('');
        const whole = scanText(text);
        for (let at = 1; at < text.length; at++) expect(scanText(cutText(text, [at]))).toEqual(whole);
      }),
      { numRuns: 300 },
    );
  });

  it('lose and invent nothing: unquoted text comes back whole', () => {
    const plain = fc.string({ unit: fc.constantFrom('a', ',', ' ', '\n', 'é'), maxLength: 200 });
    fc.assert(
      fc.property(plain, (text) => {
        const back = scanText(text)
          .rows.map((row) => row.join(','))
          .join('\n');
        expect(back).toBe(text.replace(/\n$/, ''));
      }),
    );
  });
});

describe('well-formed text', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'é', '漢'), maxLength: 8 }),
  );
  // More of them may look like records that a stray quote swallowed.
  const fewLineEnds = cell.filter((value) => (value.match(/[\r\n]/g)?.length ?? 0) < 3);
  const table = fc.array(fc.array(fewLineEnds, { minLength: 2, maxLength: 5 }), {
    minLength: 1,
    maxLength: 12,
  });
  const lineEnd = fc.constantFrom('\n', '\r\n', '\r');
  const delimiter = fc.constantFrom(',', ';', '\t', '|');

  it('comes back as it was written', () => {
    fc.assert(
      fc.property(table, delimiter, lineEnd, fc.boolean(), (rows, mark, end, all) => {
        const read = scanText(write(rows, mark, end, all), { delimiter: mark });
        expect(read.rows).toEqual(rows);
        expect(read.quotes).toEqual({});
      }),
      { numRuns: 1000 },
    );
  });

  it('reads as fast-csv reads it', async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom('\n', '\r\n'), async (rows, end) => {
        const text = write(rows, ',', end, true);
        expect(scanText(text).rows).toEqual(await readWithFastCsv(text));
      }),
      { numRuns: 200 },
    );
  });
});

function write(
  rows: readonly (readonly string[])[],
  delimiter: string,
  lineEnd: string,
  quoteAll: boolean,
): string {
  const quote = (value: string) =>
    quoteAll || /["\r\n]/.test(value) || value.includes(delimiter)
      ? `"${value.replaceAll('"', '""')}"`
      : value;
  return rows.map((row) => row.map(quote).join(delimiter) + lineEnd).join('');
}

function readWithFastCsv(text: string): Promise<string[][]> {
  return new Promise((resolve, reject) => {
    const rows: string[][] = [];
    parseString<string[], string[]>(text, { headers: false })
      .on('data', (row) => rows.push(row))
      .on('error', reject)
      .on('end', () => resolve(rows));
  });
}
