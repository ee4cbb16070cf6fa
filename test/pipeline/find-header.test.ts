import { describe, expect, it } from 'vitest';
import { judgeList, told } from './judge-list.ts';

const data = '+14155552671,Ann\n+14155552672,Bob\n';

describe('the header', () => {
  it.each<[name: string, text: string, line: number, labels: string[]]>([
    ['on the first line', `phone,name\n${data}`, 1, ['phone', 'name']],
    ['below a title', `Contacts of May\n\nphone,name\n${data}`, 3, ['phone', 'name']],
    ['below a title as wide as the table', `Contacts,May 2026\nphone,name\n${data}`, 2, ['phone', 'name']],
    ['below a title that holds a comma', `Clients of May, 2026\nphone,name\n${data}`, 2, ['phone', 'name']],
    [
      'below the day of its export',
      `Clients\nExported 2026-05-01\nphone,name\n${data}`,
      3,
      ['phone', 'name'],
    ],
    ['below a day alone', `Clients\n01.05.2026\nphone,name\n${data}`, 3, ['phone', 'name']],
    ['below a mailbox to ask', `Ask ann@example.com\nphone,name\n${data}`, 2, ['phone', 'name']],
    ['with a day as a label', `phone,2026-05-01\n${data}`, 1, ['phone', '2026-05-01']],
    ['with an address as a label', `phone,ann@example.com\n${data}`, 1, ['phone', 'ann@example.com']],
    [
      'above a value that is another label',
      `Kunde,Art,Nummer\nA+B,mobile,\nBob,mobile,+14155552671\n`,
      1,
      ['Kunde', 'Art', 'Nummer'],
    ],
    ['below blank lines', `\n,\nphone,name\n${data}`, 3, ['phone', 'name']],
    ['in another language', `Телефон;Имя\n+14155552671;Анна\n`, 1, ['Телефон', 'Имя']],
    ['in quotes, over two lines', `"phone","first\nname"\n${data}`, 1, ['phone', 'first\nname']],
    ['with a year among the labels', `phone,name,2026\n+14155552671,Ann,12\n`, 1, ['phone', 'name', '2026']],
    ['with empty labels', `phone,,name\n+14155552671,x,Ann\n`, 1, ['phone', '', 'name']],
    ['above nothing', 'phone,name\n', 1, ['phone', 'name']],
  ])('is found %s', async (_, text, line, labels) => {
    const { files } = await judgeList(text);
    expect(files[0]!.header).toEqual({ line, labels });
    expect(files[0]!.rows.read).toBe(text.split('+').length - 1);
  });

  it.each<[name: string, text: string]>([
    ['a number', data],
    ['a number written with spaces', '(415) 555 2671,Ann,Rome\n+14155552672,Bob,Oslo\n'],
    ['an address', 'ann@example.com,Ann,Rome\nbob@example.com,Bob,Oslo\n'],
    ['a web page', 'https://example.com/ann,Ann,Rome\nhttps://example.com/bob,Bob,Oslo\n'],
    ['nothing but numbers', '1,2,3\n4,5,6\n'],
  ])('is missing where the first row holds %s', async (_, text) => {
    const judged = await judgeList(text);
    expect(judged.files[0]!.header!.line).toBeNull();
    expect(judged.files[0]!.header!.labels.join('')).toBe('');
    expect(told(judged)).toContain('header/missing -');
    expect(judged.files[0]!.rows.read).toBe(2);
  });

  it('is the first row as wide as the table where no label is known', async () => {
    const { files } = await judgeList('Clients\nname,city,street\nAnn,Rome,x 1\nBob,Oslo,y 2\n');
    expect(files[0]!.header).toEqual({ line: 2, labels: ['name', 'city', 'street'] });
  });

  it('does not stand below a row that names somebody', async () => {
    for (const first of ['+14155552673,Cid', '+14155552673', 'cid@example.com']) {
      const { files } = await judgeList(`${first}\nphone,name\n${data}`);
      expect(files[0]!.header!.line).toBeNull();
    }
  });

  it('is not looked for with --no-header: labels are a row', async () => {
    const { files } = await judgeList(`phone,name\n${data}`, { flags: ['--no-header', '--map', 'phone=A'] });
    expect(files[0]!.header).toEqual({ line: null, labels: ['', ''] });
    expect(files[0]!.rows).toMatchObject({ read: 3, clean: 2, rejected: 1 });
  });

  it('is told where it is not on the first line', async () => {
    const judged = await judgeList(`Contacts\nMay\nphone,name\n${data}`);
    expect(told(judged)).toEqual(['header/not-first-row -']);
    expect(judged.findings[0]!.data).toEqual({ line: 3, lines: '2 lines' });
  });

  it('repeated inside the data is an error of that row, however it is written', async () => {
    const judged = await judgeList(`phone,name\n${data}Phone , NAME\nphone,nickname\n`);
    expect(told(judged).filter((id) => id.startsWith('row/'))).toEqual(['row/repeated-header 4']);
    expect(judged.files[0]!.rows).toMatchObject({ read: 4, clean: 2, rejected: 2 });
  });
});
