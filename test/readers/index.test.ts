import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTable } from '../../src/readers/index.ts';
import { encode, memorySource, readBytes } from './read.ts';

describe('a table', () => {
  it('tells what it is', async () => {
    const { table, rows } = await readBytes(encode('name;city\nJürgen;Köln\n', 'windows-1252'));
    expect(rows).toEqual([
      ['name', 'city'],
      ['Jürgen', 'Köln'],
    ]);
    expect(table).toMatchObject({
      format: 'csv',
      encoding: 'windows-1252',
      encodingBy: 'detected',
      delimiter: ';',
      sample: 'Jürgen',
    });
    expect(table.complete()).toBe(true);
    expect(table.trouble()).toEqual([]);
  });

  it('has no sample where all is ASCII', async () => {
    expect((await readBytes('a,b\n')).table).toMatchObject({
      encoding: 'utf-8',
      encodingBy: 'ascii',
      sample: null,
    });
  });

  it('takes what the user declares', async () => {
    const { table, rows } = await readBytes(encode('a,é;b\n', 'windows-1252'), {
      encoding: 'cp1251',
      delimiter: ';',
    });
    expect(rows).toEqual([['a,й', 'b']]);
    expect(table).toMatchObject({ encoding: 'windows-1251', encodingBy: 'declared', delimiter: ';' });
    await expect(readBytes('a', { encoding: 'klingon' })).rejects.toMatchObject({ code: 'encoding-unknown' });
  });

  it('leaves a sep line out and counts it', async () => {
    const { rows, lines } = await readBytes('\ufeffsep=;\r\nname;phone\r\nAnna;1,5\r\n');
    expect(rows).toEqual([
      ['name', 'phone'],
      ['Anna', '1,5'],
    ]);
    expect(lines).toEqual([2, 3]);
  });

  it('has records a public hospital list has', async () => {
    const text =
      'OrganisationID~Name~Phone~Email\n1~St Bartholomew’s Hospital~01932 414205~\n2~Walton, “West”~~\n3~Höme: A, B~0118 555 0101 ext 2~x@example.org\n';
    const { table, rows } = await readBytes(encode(text, 'windows-1252'), { name: 'hospitals.txt' });
    expect(table).toMatchObject({ encoding: 'windows-1252', delimiter: '~' });
    expect(rows.map((row) => row.length)).toEqual([4, 4, 4, 4]);
    expect(rows[1]![1]).toBe('St Bartholomew’s Hospital');
    expect(table.trouble()).toEqual([]);
  });
});

describe('trouble', () => {
  it.each<[name: string, bytes: Uint8Array | string, trouble: object]>([
    ['empty', '', { rule: 'file/empty' }],
    ['byte order mark only', '\ufeff', { rule: 'file/empty' }],
    [
      'cut workbook',
      'PK\x03\x04 xl/workbook.xml',
      { rule: 'file/corrupt', data: { reason: expect.any(String) } },
    ],
    ['rubbish', new Uint8Array(100), { rule: 'file/corrupt', data: { reason: expect.any(String) } }],
  ])('%s', async (_, bytes, trouble) => {
    const source = memorySource(typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
    expect(await openTable(source)).toMatchObject({ trouble: [trouble] });
  });

  it.each([
    ['list.xlsx', '.xlsx'],
    ['list.XLS', '.xls'],
    ['list.csv', null],
    ['list', null],
    ['list.dat', null],
    ['list.2024', null],
  ])('text named %s', async (name, ext) => {
    const { rows, trouble } = await readBytes('a,b\n', { name });
    expect(rows).toEqual([['a', 'b']]);
    expect(trouble).toEqual(
      ext === null ? [] : [{ rule: 'file/extension-mismatch', data: { ext, found: 'CSV' } }],
    );
  });

  it('names the first line with undecodable bytes, and counts', async () => {
    const good = 'name,x\r\n"Zoë\r\nAnaïs",Ümit é à\r\n';
    const bytes = Buffer.concat([Buffer.from(`${good}\ufffd,`), Buffer.from('b\xff\rc\xff\n', 'latin1')]);
    for (const chunkBytes of [1, 2, 3, 5, 65536]) {
      const { trouble, rows } = await readBytes(bytes, { encoding: 'utf-8', chunkBytes });
      expect(rows.length).toBe(4);
      expect(trouble).toEqual([
        { rule: 'file/encoding-invalid', data: { enc: 'utf-8', line: 4, count: 2 }, line: 4 },
      ]);
    }
  });

  it('reads on as UTF-8 where bytes go bad beyond the sample', async () => {
    const ascii = '1,Anna Smith,+14155550101\n'.repeat(170_000);
    const { table, rows, trouble } = await readBytes(Buffer.from(`${ascii}J\xfcrgen\n`, 'latin1'));
    expect(table.encodingBy).toBe('ascii');
    expect(rows.length).toBe(170_001);
    expect(trouble).toMatchObject([{ rule: 'file/encoding-invalid', data: { line: 170_001, count: 1 } }]);
  });

  it('sees mojibake', async () => {
    const { trouble } = await readBytes('name\nJÃ¼rgen\n');
    expect(trouble).toEqual([{ rule: 'file/mojibake', data: { sample: 'JÃ¼rgen' } }]);
  });

  it('breaks off at a record that is too long', async () => {
    const { table, rows, trouble } = await readBytes(`a,b\n${'x'.repeat(200_000)}\nc,d\n`, {
      limits: { 'record-chars': 100_000 },
    });
    expect(rows).toEqual([['a', 'b']]);
    expect(trouble).toEqual([
      { rule: 'file/resource-limit', data: { limit: 'record-chars', max: 100_000 }, line: 2 },
    ]);
    expect(table.complete()).toBe(false);
  });
});

describe('cuts between chunks', () => {
  const texts: Readonly<Record<string, string>> = {
    'utf-8': '\ufeffid,né\r\n"1\r2","a""é漢😀"\r\n\r\n3,"x\r4,"y"z,\n5,€\r',
    'utf-16le': '\ufeffid,né\r\n"1\r2","a""é漢😀"\r\n\r\n3,"x\r4,"y"z,\n5,€\r',
    'windows-1252': 'id,né\r\n"1\r2","a""é€“”"\r\n\r\n3,"x\r4,"y"z,\n5,€\r',
    shift_jis: 'id,名\r\n"1\r2","a""表ソ能"\r\n\r\n3,"十\r4,"予"ｱ,\n5,ー\r',
  };

  it.each(Object.keys(texts))('change nothing in %s', async (encoding) => {
    const bytes = encode(texts[encoding]!, encoding);
    const whole = await readBytes(bytes, { encoding, delimiter: ',' });
    expect(whole.rows.slice(-3)).toEqual([
      ['3', expect.stringMatching(/^"/)],
      ['4', expect.any(String), ''],
      ['5', expect.any(String)],
    ]);
    for (let chunkBytes = 1; chunkBytes < bytes.length; chunkBytes++) {
      const cut = await readBytes(bytes, { encoding, delimiter: ',', chunkBytes });
      expect({ ...cut, table: null }).toEqual({ ...whole, table: null });
    }
  });

  it('change nothing in any text', async () => {
    const char = fc.constantFrom('a', 'é', '漢', '😀', ',', ';', '"', '\n', '\r', '\r\n', '\ufffd', '""');
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: char, minLength: 1, maxLength: 60 }),
        fc.constantFrom('utf-8', 'utf-16le', 'utf-16be'),
        async (text, encoding) => {
          const bytes = encode(text, encoding);
          const whole = await readBytes(bytes, { encoding });
          for (const chunkBytes of [1, 2, 3, 7]) {
            expect({ ...(await readBytes(bytes, { encoding, chunkBytes })), table: null }).toEqual({
              ...whole,
              table: null,
            });
          }
          expect(whole.trouble.filter((trouble) => trouble.rule === 'file/encoding-invalid')).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
