import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { execute, type Options, validate } from '../../src/index.ts';
import { emptyFolder } from '../cli.ts';
import { encode } from '../readers/read.ts';

const rules = new Set([
  'cell/character-not-allowed',
  'header/label-not-allowed',
  'file/encoding-not-allowed',
]);

interface Case {
  readonly platform?: object;
  readonly options?: Options;
  readonly encoding?: string;
}

/** What is told of a list's characters, for a platform that takes windows-1251. */
async function judge(text: string, { platform = {}, options = {}, encoding = 'utf-8' }: Case = {}) {
  const cwd = emptyFolder();
  const own = path.join(cwd, 'mine.json');
  const list = path.join(cwd, 'list.csv');
  const { file = {}, ...others } = platform as { file?: object };
  fs.writeFileSync(
    own,
    JSON.stringify({ file: { types: ['csv'], encodings: ['windows-1251'], ...file }, ...others }),
  );
  fs.writeFileSync(list, encode(text, encoding));
  const { results } = await validate(list, { platform: own, ...options });
  const { findings } = results[0]!.files[0]!;
  return findings
    .filter(({ rule }) => rules.has(rule))
    .map(({ rule, line, letter, message, repair }) => ({ rule, line, letter, message, repair }));
}

const converted = {
  ...{ rule: 'file/encoding-not-allowed', line: null, letter: null, repair: 'certain' },
  message: 'Encoded as utf-8; the platform needs windows-1251.',
};
const lacking = (line: number, letter: string, label: string, char: string) => ({
  ...{ rule: 'cell/character-not-allowed', line, letter, repair: null },
  message: `${label} holds ${char}, not in windows-1251), which the platform refuses.`,
});

describe('a character that the encoding of the platform lacks', () => {
  it('is told with its cell, the first of each cell', async () => {
    expect(await judge('phone,имя,город\n+79161234567,łódź,Ж\n+79161234568,Ж,😀\u202e\n')).toEqual([
      converted,
      lacking(2, 'B', 'имя', 'ł (U+0142'),
      lacking(3, 'C', 'город', '😀 (U+1F600'),
    ]);
  });

  it('is nothing that a setting makes less', async () => {
    const options = { rule: 'cell/character-not-allowed=off', repair: 'likely' as const };
    expect(await judge('phone,имя\n+79161234567,łódź\n', { options })).toEqual([
      converted,
      lacking(2, 'B', 'имя', 'ł (U+0142'),
    ]);
  });

  it('is no matter where another text is written', async () => {
    const list = 'phone,имя\n+7 916 123\u201145\u201167,\u200bЖ\u2003\n';
    expect(await judge(list)).toEqual([converted]);
    expect(await judge(list, { options: { repair: 'none' } })).toContainEqual(
      lacking(2, 'B', 'имя', '\\u{200b} (U+200B'),
    );
  });

  it('is no matter in a column that is left out', async () => {
    const columns = { extra: 'refused', known: [{ label: 'phone' }, { label: 'имя' }] };
    const list = 'phone,имя,miasto,ł\n+79161234567,Ж,łódź,ł\n';
    expect(await judge(list, { platform: { columns } })).toEqual([converted]);
  });

  it('is no matter where the platform takes UTF-8, too, or the list becomes a workbook', async () => {
    const list = 'phone,имя\n+79161234567,łódź\n';
    expect(await judge(list, { platform: { file: { encodings: ['utf-8', 'windows-1251'] } } })).toEqual([]);
    const asWorkbook = await judge(list, { platform: { file: { types: ['xlsx'] } } });
    expect(asWorkbook).toEqual([converted]);
  });

  it('in a label costs the list, unless no label is written', async () => {
    const list = 'phone,imię,Ж\n+79161234567,Ж,Ж\n';
    const label = {
      ...{ rule: 'header/label-not-allowed', line: 1, letter: 'B', repair: null },
      message: 'Label imię: windows-1251 has no ę (U+0119).',
    };
    expect(await judge(list)).toEqual([converted, label]);
    expect(await judge(list, { platform: { header: { policy: 'forbidden' } } })).toEqual([converted]);
  });
});

describe('the encoding of a list', () => {
  it('is what the platform names, however it names it', async () => {
    for (const name of ['CP1251', 'Windows-1251', 'windows1251'])
      expect(
        await judge('phone,имя\n+79161234567,Иван Щукин\n', {
          ...{ encoding: 'windows-1251', platform: { file: { encodings: [name] } } },
        }),
      ).toEqual([]);
  });

  it('is more than iso-8859-1 where it holds a euro sign', async () => {
    const list = 'phone,name\n+14155552671,José\n+14155552672,José 5 €\n';
    const platform = { file: { encodings: ['iso-8859-1'] } };
    expect(await judge(list, { encoding: 'windows-1252', platform })).toMatchObject([
      { rule: 'cell/character-not-allowed', line: 3 },
    ]);
  });

  it('of ASCII is that of each platform', async () => {
    const cwd = emptyFolder();
    const at = (name: string) => path.join(cwd, name);
    for (const [i, name] of ['utf-8', 'windows-1251', 'windows-1252'].entries())
      fs.writeFileSync(at(`p${i}.json`), JSON.stringify({ file: { encodings: [name] } }));
    fs.writeFileSync(at('list.csv'), 'phone,name\n+14155552671,Ann\n');
    const { ok } = await validate(at('list.csv'), { platform: [0, 1, 2].map((i) => at(`p${i}.json`)) });
    expect(ok).toBe(true);
  });

  it('that is written counts for the bytes of a record', async () => {
    const cwd = emptyFolder();
    const at = (name: string) => path.join(cwd, name);
    const limits = { file: { encodings: ['windows-1251'] }, record: { maxRecordBytes: 23 } };
    fs.writeFileSync(at('mine.json'), JSON.stringify(limits));
    fs.writeFileSync(at('list.csv'), 'phone,имя\n+79161234567,Алевтина12\n+79161234568,Алевтина123\n');
    const { results } = await validate(at('list.csv'), { platform: at('mine.json') });
    expect(results[0]!.files[0]!.findings.filter(({ rule }) => rule === 'row/too-long')).toMatchObject([
      { line: 3, message: 'The record has 24 bytes; the limit is 23.' },
    ]);
  });
});

describe('a list that is written again', () => {
  it.each(['resave', 'normalize', 'dedupe'])(
    'by %s is not written where a character has no place',
    async (command) => {
      const cwd = emptyFolder();
      const at = (name: string) => path.join(cwd, name);
      fs.writeFileSync(
        at('list.csv'),
        `Отчёт,\n\nphone,имя\n${'+79161234567,Иван\n'.repeat(3000)}+79161234568,łódź\n`,
      );
      const options = { output: at('out.csv'), outEncoding: 'windows-1251' };
      await expect(execute(command, [at('list.csv')], options)).rejects.toMatchObject({
        code: 'character-lacking',
        message: 'line 3004, column B: windows-1251 has no ł (U+0142)',
      });
      expect(fs.readdirSync(cwd)).toEqual(['list.csv']);
    },
  );

  it('tells of a title line, too', async () => {
    const cwd = emptyFolder();
    fs.writeFileSync(path.join(cwd, 'list.csv'), 'Raport łączny,\n\nphone,имя\n+79161234567,Иван\n');
    const options = { output: path.join(cwd, 'out.csv'), outEncoding: 'windows-1251' };
    await expect(execute('resave', [path.join(cwd, 'list.csv')], options)).rejects.toMatchObject({
      message: 'line 1, column A: windows-1251 has no ł (U+0142)',
    });
  });

  it.each(['koi8-r', 'shift_jis', 'gb18030', 'utf-16le', 'utf-16be', 'windows-1251'])(
    'in %s and back is the same',
    async (outEncoding) => {
      const cwd = emptyFolder();
      const at = (name: string) => path.join(cwd, name);
      const text = `phone,имя\n${'+79161234567,Иван Щукин\n'.repeat(500)}`;
      fs.writeFileSync(at('list.csv'), text);
      await execute('resave', [at('list.csv')], { output: at('out.csv'), outEncoding });
      expect(fs.readFileSync(at('out.csv')).equals(Buffer.from(text))).toBe(false);
      const back = { output: at('back.csv'), encoding: outEncoding, outEncoding: 'utf-8' };
      await execute('resave', [at('out.csv')], back);
      expect(fs.readFileSync(at('back.csv'), 'utf8')).toBe(text);
    },
  );
});
