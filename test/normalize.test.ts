import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberFacts } from '../src/model/number-fact.ts';
import { createCellFormat } from '../src/writers/csv.ts';
import { emptyFolder, rollcall, writeFiles } from './cli.ts';
import { normalize } from './normalize.ts';
import { brokenText, dirtyRows, toText } from './pipeline/lists.ts';
import { readBytes } from './readers/read.ts';

const styles = ['e164', 'digits', 'national-digits', 'national', 'international', 'rfc3966'];
const phones = [
  ...[
    '+49 151 23456789',
    '0151 23456789',
    '4915123456789',
    '+4366412345678',
    '43 664 12345678',
    '15123456789',
  ],
  ...['+1 415 555 2671', '(415) 555-2671', '14155552671', '4155552671', '0044 20 7946 0018', '020 7946 0018'],
  ...['+44 20 7946 0018 ext. 5', '030 123456 App. 12', '+39 06 698 12345', '06 698 12345', '391 234 5678'],
  ...[
    '8 495 123 45 67',
    '+7 495 123-45-67',
    '+800 1234 5678',
    '0900 123456',
    '110',
    '',
    ' ',
    'n/a',
    '4.9E+12',
  ],
  ...["'+4915123456789", '="+4915123456789"', '+49 (0)151 23456789', '151/23456789', '4915112345', '+49151'],
  ...[
    '0151 23456789 / 0151 23456780',
    'tel:+4915123456789',
    '+4915123456789 Anna',
    '٠١٥١٢٣٤٥٦٧٨٩',
    '+1-800-FLOWERS',
  ],
];
const words = [
  'Ann',
  ' Bob ',
  '',
  'Köln',
  'Smith, Ann',
  'a;b',
  '"',
  'x\ny',
  '=1+1',
  '-',
  '\t',
  'a|b',
  '~',
  'Ann:',
];
const labels = fc.constantFrom('phone', 'mobile', 'Principal Phone Number', 'Handy');
const dialect = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  mark: fc.constantFrom('', '\ufeff'),
  titles: fc.constantFrom<string[][]>([], [['Kunden im März'], ['']]),
});
const list = fc
  .tuple(
    dialect,
    labels,
    fc.array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...phones), fc.constantFrom(...words)), {
      minLength: 6,
      maxLength: 30,
    }),
    fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 4 }),
  )
  .map(([{ delimiter, lineEnd, mark, titles }, label, rows, widths]) => {
    const format = createCellFormat(delimiter);
    // Some rows are shorter or longer than the header.
    const ragged = rows.map((row, i) => [...row, 'more', ' end '].slice(0, widths[i] ?? 3));
    // Below a title, and among rows that are mostly empty, only a label of one field is told from the title.
    const above = label.includes(' ') ? [] : titles;
    const records = [...above, ['name', label, 'city'], ...ragged];
    // So small a list says little of its delimiter.
    return {
      delimiter,
      text: mark + records.map((cells) => cells.map(format).join(delimiter) + lineEnd).join(''),
    };
  });
const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 2, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(''));
const kinds = [
  digits(8).map((rest) => `49151${rest}`),
  digits(7).map((rest) => `49151${rest}`),
  digits(8).map((rest) => `151${rest}`),
  digits(8).map((rest) => `0151 ${rest}`),
  digits(7).map((rest) => `1415${rest}`),
  digits(7).map((rest) => `415${rest}`),
  digits(6).map((rest) => `447400${rest}`),
  digits(6).map((rest) => `7400${rest}`),
  digits(7).map((rest) => `39347${rest}`),
  digits(8).map((rest) => `2${rest}`),
  digits(9).map((rest) => `+43664${rest}`),
];
/** Sixty numbers of one kind, with some of two others among them: enough for a column to have habits. */
const column = fc
  .tuple(fc.shuffledSubarray(kinds, { minLength: 3, maxLength: 3 }), fc.nat(20), fc.nat(20))
  .chain(([[most, some, few], b, c]) =>
    fc.tuple(
      ...[most!, some!, few!].map((kind, i) => {
        const length = [60, b, c][i]!;
        return fc.array(kind, { minLength: length, maxLength: length });
      }),
    ),
  )
  .map((parts) => parts.flat());
const facts = fc.subarray([...numberFacts]);
const settings = fc
  .record({
    style: fc.constantFrom(...styles),
    country: fc.constantFrom('DE', 'US', 'GB', 'IT', 'RU', null),
    onFail: fc.constantFrom('keep', 'empty', 'drop'),
    add: facts,
    repair: fc.constantFrom('certain', 'none'),
    strictness: fc.constantFrom('valid', 'possible'),
  })
  .filter(({ style, country }) => country !== null || !style.startsWith('national'))
  // Digits that are no number of the country become one with its code where all others have become such.
  .map((given) => (given.style === 'digits' ? { ...given, add: [] } : given))
  .map(({ style, country, onFail, add, repair, strictness }) => [
    ...['-q', '--style', style, '--on-fail', onFail, '--repair', repair, '--strictness', strictness],
    ...(country === null ? [] : ['--country', country]),
    ...(add.length === 0 ? [] : ['--add', add.join(',')]),
  ]);

/** What is left of a column that its country hardly explains may be explained by it even less. */
const isDoubted = ({ code, told }: { code: number; told: string }) =>
  code === 1 && /Only \d+% of the numbers are numbers of/.test(told);

const records = async (text: string) => (await readBytes(text, { delimiter: ',' })).rows;

describe('a second run', () => {
  it('changes nothing, whatever the style, the added columns and the dialect', async () => {
    await fc.assert(
      fc.asyncProperty(list, settings, async ({ text, delimiter }, given) => {
        const flags = [...given, '--delimiter', delimiter];
        const once = await normalize(text, flags);
        fc.pre(once.code === 0);
        const twice = await normalize(once.text, flags);
        expect(twice).toEqual(once);
      }),
      { seed: 7, numRuns: 400 },
    );
  });

  it('changes nothing of a column that votes', async () => {
    await fc.assert(
      fc.asyncProperty(column, fc.constantFrom('DE', 'US', 'GB', 'IT'), async (cells, country) => {
        for (const style of styles) {
          const added = style === 'digits' ? [] : ['--add', 'e164,valid,reason,repair'];
          const flags = ['-q', '--style', style, '--country', country, ...added];
          const once = await normalize(`phone\n${cells.join('\n')}\n`, flags);
          // A list that the country does not explain is not written.
          if (once.code !== 0) continue;
          const twice = await normalize(once.text, flags);
          if (!isDoubted(twice)) expect(twice).toEqual(once);
        }
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  it('changes nothing of a list whose text is damaged', async () => {
    const flags = ['-q', '--country', 'US', '--map', 'phone=#1', '--delimiter', ','];
    await fc.assert(
      fc.asyncProperty(brokenText, async (text) => {
        const once = await normalize(text, flags).catch(() => null);
        fc.pre(once !== null && once.code === 0);
        expect(await normalize(once!.text, flags)).toEqual(once);
      }),
      { seed: 7, numRuns: 150 },
    );
  });
});

describe('every row', () => {
  it('stands where it stood, as wide as it was, with nothing changed but its phone and outer space', async () => {
    await fc.assert(
      fc.asyncProperty(dirtyRows, fc.constantFrom(...styles), async (rows, style) => {
        const text = toText(rows);
        const given = ['-q', '--country', 'US', '--style', style, '--delimiter', ','];
        const { text: out } = await normalize(text, given, 777);
        const before = await records(text);
        const after = await records(out);
        const trimmed = (all: string[][]) =>
          all.map((cells) => cells.map((cell, c) => (c === 0 ? '' : cell.trim())));
        expect(trimmed(after)).toEqual(trimmed(before));
      }),
      { seed: 8, numRuns: 150 },
    );
  });

  it('is there or left out for a reason: dropped ones are those that could not be written', async () => {
    await fc.assert(
      fc.asyncProperty(dirtyRows, async (rows) => {
        const text = toText(rows);
        const common = ['-q', '--country', 'US', '--delimiter', ',', '--add', 'reason'];
        const kept = await records((await normalize(text, common)).text);
        const left = await records((await normalize(text, [...common, '--on-fail', 'drop'])).text);
        const column = kept[0]!.indexOf('phone_reason');
        expect(left).toEqual(kept.filter((cells, i) => i === 0 || !cells[column]?.startsWith('phone/')));
      }),
      { seed: 9, numRuns: 100 },
    );
  });
});

describe('a style without a +', () => {
  const text = 'phone\n+43 664 12345678\n+49 151 23456789\n+1 415 555 2671\n';

  it('never turns a number into one of the country given', async () => {
    for (const style of ['national', 'national-digits']) {
      const { text: once } = await normalize(text, ['-q', '--country', 'DE', '--style', style]);
      expect(once).toContain('\n+43 664 12345678\n');
      expect(once).not.toContain('+49');
    }
  });

  it('holds numbers of any country as digits where the column then shows that they carry their code', async () => {
    const flags = ['-q', '--country', 'DE', '--style', 'digits'];
    const { text: once } = await normalize(text, flags);
    expect(once).toBe('phone\n4366412345678\n4915123456789\n14155552671\n');
    expect((await normalize(once, flags)).text).toBe(once);
  });

  it('leaves one as it is where the column would not show it', async () => {
    const german = Array.from({ length: 9 }, (_, i) => `151234567${i} x`).join('\n');
    const flags = ['-q', '--country', 'DE', '--style', 'digits'];
    const { text: once } = await normalize(`${text}${german}\n`, flags);
    expect((await normalize(once, flags)).text).toBe(once);
  });
});

describe('--changes', () => {
  it('tells each cell that differs, and no other', async () => {
    const cwd = emptyFolder();
    const text = 'name,phone,city\n Ann,(415) 555-2671,Rome\nBob,+14155552672,Oslo \nCid, x ,Bern\n';
    writeFiles(cwd, { 'list.csv': text });
    rollcall(['normalize', 'list.csv', '-o', 'o.csv', '-c', 'US', '--changes', 'c.csv'], { cwd });
    const [before, after, changes] = await Promise.all(
      ['list.csv', 'o.csv', 'c.csv'].map((name) => records(fs.readFileSync(path.join(cwd, name), 'utf8'))),
    );
    const differing = before!.flatMap((cells, row) =>
      cells.flatMap((cell, c) =>
        cell === after![row]![c] ? [] : [`${row} ${'ABC'[c]} ${cell}>${after![row]![c]}`],
      ),
    );
    const told = changes!.slice(1).map((cells) => `${cells[2]} ${cells[4]} ${cells[7]}>${cells[8]}`);
    expect(told.sort()).toEqual(differing.sort());
    expect(told).toHaveLength(4);
  });
});
