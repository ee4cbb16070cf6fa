import { describe, expect, it } from 'vitest';
import { chooseEncoding } from '../../src/readers/encoding.ts';
import { encode, readBytes } from './read.ts';

const list = (...names: string[]) => `id,name\n${names.map((name, i) => `${i + 1},${name}\n`).join('')}`;

const found = async (text: string, encoding: string, preferred: readonly string[]) =>
  chooseEncoding(encode(text, encoding), undefined, preferred);

describe('what a platform takes goes before what is likelier', () => {
  it.each<[encoding: string, name: string, text: string]>([
    ['windows-1251', 'Russian', list('Иван Щукин', 'Анна')],
    ['windows-1251', 'Serbian', list('Ђорђе Ћосић', 'Љубица', 'Џемал')],
    ['windows-1251', 'Serbian, long', list(...Array(2000).fill('Ђорђе Ћосић, Љубица Живковић, Џемал'))],
    ['windows-1251', 'Macedonian', list('Ѓорѓи', 'Ќиро', 'Љупчо', 'Ѕвездан')],
    ['windows-1251', 'signs alone', list('“Ann”', '№ 5', '5 €', 'a – b')],
    ['windows-1251', 'one word', list('Ёж')],
    ['koi8-r', 'Russian in capitals', list('ИВАН ПЕТРОВ', 'МОСКВА')],
    ['windows-1257', 'Estonian', list(...Array(300).fill('Tõnu Õunapuu'))],
    ['windows-1250', 'one Polish name', list('Michał')],
    ['windows-1252', 'French', list('Hélène', 'François')],
    ['iso-8859-2', 'Polish', list('Łukasz', 'Święcisław')],
    ['iso-8859-15', 'French', list('Hélène Œuvre')],
    ['windows-1258', 'Vietnamese', list('Nguyên Đô Ơn')],
    ['macintosh', 'German', list('Jürgen Weiß')],
    ['gb18030', 'Japanese', list('佐藤 健', 'サトウ ケン')],
    ['gb18030', 'Russian', list('Иван Щукин', 'Анна Ильина')],
    ['shift_jis', 'Russian', list('Иван Щукин', 'Анна Ильина')],
    ['gbk', 'Chinese', list('王伟', '李秀英')],
    ['big5', 'Taiwanese', list('陳怡君')],
    ['euc-kr', 'Korean', list('김민준')],
  ])('%s, %s', async (encoding, _, text) => {
    expect(await found(text, encoding, [encoding])).toEqual({ name: encoding, by: 'detected' });
  });

  it.each<[true_: string, preferred: string, text: string]>([
    ['ibm866', 'windows-1251', list('Иван Щукин', 'Анна Ильина', 'Пётр Кузнецов')],
    ['koi8-r', 'windows-1251', list(...Array(200).fill('Иван Щукин, Анна Ильина'))],
    ['windows-1251', 'windows-1252', list('Иван Щукин', 'Анна Ильина', 'Пётр Кузнецов')],
    ['windows-1252', 'windows-1251', list('José Núñez', 'Hélène', 'Jürgen Weiß')],
    ['windows-1250', 'windows-1252', list('Łukasz Wójcik', 'Michał', 'Małgorzata', 'Żak', 'Święcisław')],
    ['shift_jis', 'windows-1252', list('佐藤 健', '東京都')],
    ['euc-jp', 'gb18030', list('佐藤 健', '東京都新宿区', '大阪府大阪市', '渡辺 美咲')],
  ])('but %s is no %s', async (encoding, preferred, text) => {
    const { name } = await found(text, encoding, [preferred]);
    expect(new TextDecoder(name).decode(encode(text, encoding), { stream: true })).toBe(text);
  });

  it('UTF-8 stays UTF-8, and a mark tells', async () => {
    expect(await found(list('José'), 'utf-8', ['windows-1252'])).toEqual({ name: 'utf-8', by: 'utf-8' });
    expect(await found(`\ufeff${list('Иван')}`, 'utf-16le', ['windows-1251'])).toEqual({
      name: 'utf-16le',
      by: 'bom',
    });
  });

  it('ASCII is the first that holds it', async () => {
    const text = list('Ann');
    expect(await found(text, 'utf-8', ['utf-16le', 'windows-1251', 'koi8-r'])).toEqual({
      name: 'windows-1251',
      by: 'ascii',
    });
    expect(await found(text, 'utf-8', [])).toEqual({ name: 'utf-8', by: 'ascii' });
    expect(await found(text, 'utf-8', ['utf-16le'])).toEqual({ name: 'utf-8', by: 'ascii' });
  });

  it('of several, the likeliest', async () => {
    const text = list('Иван', 'Анна Ильина');
    for (const encoding of ['koi8-r', 'windows-1251', 'ibm866'])
      expect((await found(text, encoding, ['koi8-r', 'windows-1251', 'ibm866'])).name).toBe(encoding);
  });
});

describe('beyond what is looked at', () => {
  const ascii = '1,Anna Smith,+14155550101\n'.repeat(170_000);

  it('the preferred one is read on', async () => {
    const bytes = Buffer.concat([Buffer.from(ascii), encode('2,Анна,+1\n', 'windows-1251')]);
    const { rows, trouble } = await readBytes(bytes, { preferred: ['windows-1251'] });
    expect([rows.at(-1), trouble]).toEqual([['2', 'Анна', '+1'], []]);
  });

  it('UTF-8 is told by its line, and not taken for it', async () => {
    const { trouble } = await readBytes(Buffer.from(`${ascii}2,Ann,+1\n3,Анна,+1\n`), {
      preferred: ['windows-1251'],
    });
    expect(trouble).toEqual([
      {
        rule: 'file/encoding-invalid',
        data: { enc: 'windows-1251', line: 170_002, count: 1 },
        line: 170_002,
      },
    ]);
  });
});
