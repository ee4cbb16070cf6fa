import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyFolder, writeFiles } from '../cli.ts';
import { type Judged, judgeList } from '../pipeline/judge-list.ts';
import { makeXlsx } from '../readers/make-xlsx.ts';

const folder = emptyFolder();

interface Lists {
  readonly blocked?: Readonly<Record<string, string | Uint8Array>>;
  readonly loaded?: Readonly<Record<string, string | Uint8Array>>;
  readonly flags?: readonly string[];
}

/** Judges a text against lists by name; a name may end in @CC. */
async function compare(text: string, { blocked = {}, loaded = {}, flags = [] }: Lists): Promise<Judged> {
  const named = (flag: string, files: Readonly<Record<string, string | Uint8Array>>) =>
    Object.entries(files).flatMap(([name, content]) => {
      writeFiles(folder, { [name.replace(/@[A-Z]{2}$/, '')]: content });
      return [flag, path.join(folder, name)];
    });
  return judgeList(text, {
    flags: [...named('--do-not-call', blocked), ...named('--against', loaded), ...flags],
  });
}

function lanesOf({ files }: Judged): Record<string, number> {
  const { read: _, ...lanes } = files[0]!.rows;
  return Object.fromEntries(Object.entries(lanes).filter(([, n]) => n > 0));
}

/** `rule line = where` of what the lists say. */
function told({ findings }: Judged): string[] {
  return findings
    .filter(({ rule }) => rule.id.startsWith('do-not-call/') || rule.id === 'dup/already-loaded')
    .map(
      ({ rule, line, data }) =>
        `${rule.id} ${line ?? '-'} = ${String(data.list).replace(/^.*[\\/]/, '')} ${data.line ?? data.days}`,
    );
}

const list = 'phone,name\n+14155552671,Ann\n+14155552672,Bob\n';

describe('a do-not-call list', () => {
  it.each([
    ['a bare column', '+14155552672\n'],
    ['a bare column without a line end', '14155552672'],
    ['with a header', 'name,phone\nBob,+1 415 555 2672\n'],
    ['under a label that says nothing', 'blocked\n+14155552679\n+1 415-555-2672\n'],
    ['in the second column of two without labels', 'Bob,+14155552672\nCid,+14155552673\n'],
    ['in UTF-16', Buffer.from('\ufeffphone\r\n+14155552672\r\n', 'utf16le')],
    ['with an extension', 'phone\n+1 415 555 2672 ext. 12\n'],
    ['in either of two phone columns', 'phone,mobile\n+14155552679,+14155552672\n'],
    ['in the second of two numbers of a cell', 'phone\n+14155552679 / +14155552672\n'],
    ['below title lines', 'Blocked in May\n\nphone;name\n+14155552672;Bob\n'],
    ['national, with its country', '(415) 555-2672\n', '@US'],
    ['as the FTC writes it', '415,5552679\n415,5552672\n'],
    ['as the FTC writes it, beside a country of another plan', '415,5552672\n', '@DE'],
  ])('keeps a number apart: %s', async (_, content, country = '') => {
    const judged = await compare(list, { blocked: { [`blocked.txt${country}`]: content } });
    expect(lanesOf(judged)).toEqual({ clean: 1, doNotCall: 1 });
    expect(told(judged)).toHaveLength(1);
  });

  it('tells list and line, the first of several, and nothing else of the row', async () => {
    const judged = await compare('phone,name\n1 415 555-2671 ext. 3, Ann\n', {
      blocked: { 'a.csv': '+14155552679\n', 'b.csv@US': 'number\n\n4155552671\n', 'c.csv': '+14155552671\n' },
      flags: ['--country', 'US'],
    });
    expect(told(judged)).toEqual(['do-not-call/listed 2 = b.csv line 3']);
    expect(judged.findings).toHaveLength(1);
    expect(lanesOf(judged)).toEqual({ doNotCall: 1 });
  });

  it.each([
    ['a number of no assigned range', '+1 555 123 4567', '+15551234567'],
    ['two readings, of which one is listed', '4915123456789', '+4915123456789'],
    ['two readings, of which the other is listed', '4915123456789', '+494915123456789'],
    ['several numbers', '+14155552671 / +14155552672', '+14155552672'],
    ['a reading that --repair does not allow', '1-800-FLOWERS', '+18003569377'],
  ])('comes before what is wrong with a row: %s', async (_, cell, blocked) => {
    const country = cell.startsWith('49') ? 'DE' : 'US';
    const flags = ['--country', country];
    expect(lanesOf(await compare(`phone\n${cell}\n`, { flags }))).toEqual({ rejected: 1 });
    expect(
      lanesOf(await compare(`phone\n${cell}\n`, { flags, blocked: { 'b.csv': `${blocked}\n` } })),
    ).toEqual({
      doNotCall: 1,
    });
  });

  it('blocks both readings of an entry that reads two ways, which is no unreadable one', async () => {
    const judged = await compare('phone\n+4915123456789\n+494915123456789\n+4930123456\n', {
      blocked: { 'b.csv@DE': '4915123456789\n' },
    });
    expect(told(judged)).toEqual([
      'do-not-call/listed 2 = b.csv line 1',
      'do-not-call/listed 3 = b.csv line 1',
    ]);
  });

  it('tells of entries that are no numbers, uses the others, and what can be guessed', async () => {
    const judged = await compare(list, {
      blocked: { 'b.csv@US': 'phone,name\nabc,A\n+14155552671,B\n,C\n+4155552672,D\n' },
    });
    expect(told(judged)).toEqual([
      'do-not-call/unreadable - = b.csv line 2',
      'do-not-call/listed 2 = b.csv line 3',
      'do-not-call/listed 3 = b.csv line 5',
    ]);
    expect(judged.findings[0]!.data).toMatchObject({ n: 3, entries: '3 of 4 entries' });
    expect(judged.files[0]).toMatchObject({ ok: false, verdict: 'refused' });
  });

  it('holds a rounded number of a spreadsheet for unreadable', async () => {
    const judged = await compare(list, { blocked: { 'b.csv@US': 'phone\n4.15556E+09\n4155552679\n' } });
    expect(told(judged)).toEqual(['do-not-call/unreadable - = b.csv line 2']);
  });

  it('is old by the date in its name, from the 32nd day on', async () => {
    const blocked = { 'dnc-2026-10-01.csv': '+14155552679\n' };
    expect(told(await compare(list, { blocked, flags: ['--now', '2026-11-01'] }))).toEqual([]);
    const old = await compare(list, { blocked, flags: ['--now', '2026-11-02'] });
    expect(told(old)).toEqual(['do-not-call/stale - = dnc-2026-10-01.csv 32']);
    expect(old.files[0]).toMatchObject({ ok: true, verdict: 'accepted' });
  });

  it('closes the gate, but --max-rejected is no matter of it', async () => {
    const blocked = { 'b.csv': '+14155552671\n' };
    expect((await compare(list, { blocked })).files[0]).toMatchObject({ ok: false, verdict: 'partial' });
    const forgiven = await compare(list, { blocked, flags: ['--max-rejected', '0'] });
    expect(forgiven.files[0]!.ok).toBe(true);
  });

  it('moves no row once its rule is lowered', async () => {
    const blocked = { 'b.csv': '+14155552671\n' };
    const lowered = await compare(list, { blocked, flags: ['--rule', 'do-not-call/listed=warning'] });
    expect([lanesOf(lowered), told(lowered)]).toEqual([
      { clean: 2 },
      ['do-not-call/listed 2 = b.csv line 1'],
    ]);
    const off = await compare(list, { blocked, flags: ['--rule', 'do-not-call/*=off'] });
    expect([lanesOf(off), told(off)]).toEqual([{ clean: 2 }, []]);
  });

  it('a blank row is blank, and a list that cannot be judged is rejected as a whole', async () => {
    const blocked = { 'b.csv': '+14155552671\n' };
    expect(lanesOf(await compare('phone\n+14155552671\n\n+14155552672\n', { blocked }))).toEqual({
      ...{ blank: 1, clean: 1, doNotCall: 1 },
    });
    expect(lanesOf(await compare('phone\n4155552671\n4155552672\n', { blocked }))).toEqual({ rejected: 2 });
  });
});

describe('a do-not-call workbook', () => {
  const row = (n: number, ...cells: string[]) => `<row r="${n}">${cells.join('')}</row>`;
  const text = (ref: string, value: string) => `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;

  it('is read on every sheet, hidden ones and hidden rows, too', async () => {
    const book = makeXlsx({
      sheets: [
        {
          name: 'May',
          xml:
            row(1, text('A1', 'name'), text('B1', 'phone')) +
            row(3, text('A3', 'Ann'), '<c r="B3"><v>4155552671</v></c>'),
        },
        { name: 'June 26', xml: '<row r="4" hidden="1"><c r="A4"><v>14155552672</v></c></row>' },
        { name: 'Old', state: 'hidden', xml: row(1, '<c r="A1"><v>14155552673</v></c>') },
      ],
    });
    const judged = await compare('phone\n+14155552671\n+14155552672\n+14155552673\n', {
      blocked: { 'book.xlsx@US': book },
      flags: ['--visible-only', '--sheet', '1'],
    });
    expect(told(judged)).toEqual([
      'do-not-call/listed 2 = book.xlsx May!B3',
      "do-not-call/listed 3 = book.xlsx 'June 26'!A4",
      'do-not-call/listed 4 = book.xlsx Old!A1',
    ]);
  });
});

describe('a list of IDs', () => {
  const ids = 'id,name\n14155552671,Ann\n14155552672,Bob\n+1 415 555 267,Cid\n';

  it.each(['whatsapp', 'viber-business', 'sms'])('%s knows people by their numbers', async (channel) => {
    const flags = ['-p', 'tovie-text', '--channel', channel, '--country', 'US'];
    const blocked = { 'b.csv': '+14155552671\n' };
    expect(told(await compare(ids, { blocked, flags }))).toEqual(['do-not-call/listed 2 = b.csv line 1']);
    const judged = await compare(ids, { blocked, loaded: { 'up.csv': '+14155552672\n' }, flags });
    expect(told(judged)).toContain('dup/already-loaded 3 = up.csv line 1');
    expect(lanesOf(judged)).toMatchObject({ doNotCall: 1, duplicate: 1 });
  });

  it.each(['telegram', 'vk'])('of %s cannot be compared, which is told', async (channel) => {
    const judged = await compare(ids, {
      blocked: { 'b.csv': '+14155552671\n' },
      flags: ['-p', 'tovie-text', '--channel', channel],
    });
    expect(judged.findings.map(({ rule }) => rule.id)).toContain('do-not-call/not-compared');
    expect(lanesOf(judged)).not.toHaveProperty('doNotCall');
  });
});

describe('the name of a list', () => {
  const blocked = '4155552671\n';

  const isWindows = process.platform === 'win32';

  it.each([
    ['with its country', 'b.csv', 'b.csv@US'],
    ['with an @ in it', 'a@b.csv', 'a@b.csv@US'],
    ['of a file that ends like a country', 'b@US', 'b@US', '+14155552671\n'],
    ['with a country by its name', 'b.csv', 'b.csv@United States'],
    ...(isWindows ? [] : [['like a path of Windows', 'C:\\lists\\x.csv', 'C:\\lists\\x.csv@US']]),
  ])('%s', async (_, name, typed, content = blocked) => {
    const [here, inside] = [process.cwd(), emptyFolder()];
    process.chdir(inside);
    try {
      writeFiles(inside, { [name]: content });
      const judged = await judgeList(list, { flags: ['--do-not-call', typed] });
      expect(lanesOf(judged)).toEqual({ clean: 1, doNotCall: 1 });
    } finally {
      process.chdir(here);
    }
  });

  it.each([
    ['of no file', 'nix.csv', /no file "nix.csv"/],
    ['of no file, with a country', 'nix.csv@US', /no file "nix.csv"/],
    ['of no file, with an @', 'nix@csv.old', /no file "nix@csv.old"/],
    ['of nothing', '', /is empty/],
  ])('%s is refused', async (_, typed, message) => {
    await expect(judgeList(list, { flags: ['--do-not-call', typed] })).rejects.toThrow(message);
  });
});

describe('a list that protects nobody', () => {
  it.each<[string, string, RegExp, ...string[]]>([
    ['of no bytes', '', /is empty/],
    ['of a header alone', 'phone\n', /is empty/],
    ['of blank lines', '\n\n \n', /is empty/],
    ['of words', 'phone\nabc\ndef\n', /begins in line 2/],
    ['of national numbers without a country', '(415) 555-2671\n', /begins in line 1/],
    ['of another kind', '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n', /cannot be used/],
    [
      'that breaks off',
      `phone\n+14155552671\n"${'x'.repeat(300)}\n`.repeat(2),
      /cannot be used/,
      '--limit',
      'record-chars=100',
    ],
  ])('is refused: %s', async (_, content, message, ...flags) => {
    await expect(compare(list, { blocked: { 'b.csv': content }, flags })).rejects.toThrow(message);
  });
});

describe('numbers that are loaded already', () => {
  const loaded = { 'up.csv': 'phone\n+14155552671\n' };

  it('are repeats, with the place where they were loaded', async () => {
    const judged = await compare(list, { loaded });
    expect([lanesOf(judged), told(judged)]).toEqual([
      { clean: 1, duplicate: 1 },
      ['dup/already-loaded 2 = up.csv line 2'],
    ]);
  });

  it('are looked for in good rows only, and are the first of nothing', async () => {
    const text = 'phone,name\n+14155552671,Ann\n+14155552671,Ann\n+14155552671,Ann,more\n';
    const judged = await compare(text, { loaded });
    expect(lanesOf(judged)).toEqual({ duplicate: 2, rejected: 1 });
    expect(judged.findings.filter(({ rule }) => rule.id.startsWith('dup/'))).toHaveLength(2);
    expect(told(judged)).toEqual([
      'dup/already-loaded 2 = up.csv line 2',
      'dup/already-loaded 3 = up.csv line 2',
    ]);
  });

  it('give way to a do-not-call list', async () => {
    expect(lanesOf(await compare(list, { loaded, blocked: { 'b.csv': '+14155552671\n' } }))).toEqual({
      ...{ clean: 1, doNotCall: 1 },
    });
  });

  it('are taken as they are read: a second reading is not loaded', async () => {
    const up = { 'up.csv@DE': '4915123456789\n030 123456\n' };
    const judged = await compare('phone\n+4915123456789\n+4930123456\n', { loaded: up });
    expect(told(judged)).toEqual(['dup/already-loaded 3 = up.csv line 2']);
  });

  it('may be none yet', async () => {
    expect(lanesOf(await compare(list, { loaded: { 'up.csv': '' } }))).toEqual({ clean: 2 });
  });
});

describe('the lanes', () => {
  const spell = (style: number, area: string, rest: string) =>
    [
      ...[`+1${area}${rest}`, `${area}${rest}`, `(${area}) ${rest.slice(0, 3)}-${rest.slice(3)}`],
      ...[`1 ${area} ${rest}`, `+1 ${area}.${rest} ext. 4`, `tel:+1${area}${rest}`],
    ][style]!;
  const entry = fc.record({ n: fc.integer({ min: 2600, max: 2640 }), style: fc.nat(5) });
  const cell = ({ n, style }: { n: number; style: number }) => spell(style, '415', `555${n}`);
  const layouts = {
    bare: (entries: readonly { n: number; style: number }[]) => entries.map(cell).join('\n'),
    labelled: (entries: readonly { n: number; style: number }[]) =>
      ['name,phone', ...entries.map((one) => `x,${cell(one)}`)].join('\n'),
    ftc: (entries: readonly { n: number; style: number }[]) =>
      entries.map(({ n }) => `415,555${n}`).join('\r\n'),
  };
  const entries = fc.array(entry, { minLength: 1, maxLength: 12 });
  const layout = fc.constantFrom(...(Object.keys(layouts) as (keyof typeof layouts)[]));

  it('are those that plain sets of numbers give, and balance', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(entry, { maxLength: 40 }),
        entries,
        entries,
        layout,
        layout,
        async (rows, blocked, loaded, a, b) => {
          const judged = await compare(
            ['phone,id', ...rows.map((row, i) => `${cell(row)},${i}`)].join('\n'),
            {
              blocked: { 'blocked.csv@US': layouts[a](blocked) },
              loaded: { 'up.csv@US': layouts[b](loaded) },
              flags: ['--country', 'US'],
            },
          );
          const [dnc, up, seen] = [
            new Set(blocked.map(({ n }) => n)),
            new Set(loaded.map(({ n }) => n)),
            new Set<number>(),
          ];
          const expected = { clean: 0, duplicate: 0, doNotCall: 0 };
          for (const { n } of rows) {
            if (dnc.has(n)) expected.doNotCall++;
            else if (up.has(n) || seen.has(n)) expected.duplicate++;
            else expected.clean++;
            seen.add(n);
          }
          const { read, ...lanes } = judged.files[0]!.rows;
          expect(lanes).toMatchObject(expected);
          expect(Object.values(lanes).reduce((sum, n) => sum + n, 0)).toBe(read);
          expect(read).toBe(rows.length);
        },
      ),
      { numRuns: 150 },
    );
  });
});
