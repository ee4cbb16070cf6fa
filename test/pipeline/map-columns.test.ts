import { describe, expect, it } from 'vitest';
import { judgeList, told } from './judge-list.ts';

/** The phone column that is chosen under these labels, as `letter by`; null where there is none. */
async function phoneColumn(labels: string, ...flags: string[]): Promise<string | null> {
  const row = labels.split(',').map((_, i) => `+1415555267${i}`);
  const { files } = await judgeList(`${labels}\n${row}\n`, { flags });
  const { phone } = files[0]!;
  return phone === null ? null : `${'ABCDEFGH'[phone.column]} ${phone.by}`;
}

async function rulesFor(text: string, ...flags: string[]): Promise<string[]> {
  return told(await judgeList(text, { flags })).map((id) => id.split(' ')[0]!);
}

describe('--map', () => {
  it.each<[choice: string, labels: string, column: string]>([
    ['Mobile', 'phone,Mobile', 'B map'],
    ['mobile', 'Mobile,mobile', 'B map'],
    ['MOBILE_', 'phone,Mobile', 'B map'],
    ['#2', 'phone,Mobile', 'B map'],
    ['b', 'phone,Mobile', 'B map'],
    ['B', 'B,phone', 'A map'],
    ['#1', 'phone,name,#1', 'C map'],
    ['b', 'B.,phone,x', 'A map'],
  ])('phone=%s of %s is %s', async (choice, labels, column) => {
    expect(await phoneColumn(labels, '--map', `phone=${choice}`)).toBe(column);
  });

  it.each<[choice: string, labels: string, code: string, hint: string]>([
    ['Mobil', 'phone,Mobile', 'column-unknown', 'did you mean "Mobile"?'],
    ['#3', 'phone,Mobile', 'column-unknown', 'the columns are A to B'],
    ['#0', 'phone,Mobile', 'column-unknown', 'the columns are A to B'],
    ['AA', 'phone,Mobile', 'column-unknown', 'the columns are A to B'],
    ['tel', 'tel,tel', 'column-ambiguous', 'name one by its number, such as #1'],
    ['TEL', 'tel,Tel', 'column-ambiguous', 'name one by its number, such as #1'],
  ])('phone=%s of %s is refused', async (choice, labels, code, hint) => {
    await expect(phoneColumn(labels, '--map', `phone=${choice}`)).rejects.toMatchObject({ code, hint });
  });

  it('is refused for a field that is none, and where the platform has no mapping screen', async () => {
    await expect(phoneColumn('phone', '--map', 'phon=A')).rejects.toMatchObject({ code: 'field-unknown' });
    await expect(phoneColumn('phone_number', '-p', 'cloudonix', '--map', 'phone=A')).rejects.toMatchObject({
      code: 'map-refused',
    });
  });
});

describe('the phone column', () => {
  it.each<[labels: string, column: string]>([
    ['mobile,phone', 'B canonical'],
    ['Principal Phone Number,Mobile', 'B alias'],
    ['name,Principal Phone Number', 'B qualified'],
    ['name,Контакт', 'B alias'],
    ['name,Téléphone', 'B alias'],
    ['name,電話番号', 'B alias'],
    ['Phone Number,tel', 'A canonical'],
    ['phone type,phone extension,work phone', 'C qualified'],
    ['fax,work phone', 'B qualified'],
    ['phone_e164,mobile', 'B alias'],
    ['Principal Phone Number,phone_e164,phone_national', 'A qualified'],
    ['name,phone_e164', 'B alias'],
    ['name,phone_national', 'B qualified'],
    ['phone/fax,home tel', 'B qualified'],
  ])('of %s is %s', async (labels, column) => {
    expect(await phoneColumn(labels)).toBe(column);
  });

  it.each(['fax', 'Fax Number', 'Phone Fax', 'telefax', 'факс', 'phone type', 'name,city'])(
    'is not %s',
    async (labels) => {
      expect(await phoneColumn(labels)).toBeNull();
      expect(await rulesFor(`${labels}\n+14155552671\n`)).toContain('header/required-missing');
    },
  );

  it('with the exact label goes before any other where the platform names one', async () => {
    expect(await phoneColumn('phone,phone_number', '-p', 'intellixent')).toBe('B exact');
    expect(await phoneColumn('phone,mobile', '-p', 'intellixent')).toBe('A canonical');
  });

  it('under an alias is a fault of the file where only the label counts; the rows are judged all the same', async () => {
    const { files, findings } = await judgeList('mobile\n+14155552671\n', { flags: ['-p', 'cloudonix'] });
    expect(findings.map(({ rule }) => rule.id)).toContain('header/required-missing');
    expect(files[0]).toMatchObject({ judged: true, verdict: 'refused', rows: { clean: 1 } });
  });

  it.each([
    ['phone,Phone', 2],
    ['mobile,handy,name', 2],
    ['work phone,home phone,fax', 2],
    ['tel,mobile,cell', 3],
  ])('of %s is ambiguous: %i candidates, each with the way to choose it', async (labels, n) => {
    const row = labels.split(',').map((_, i) => `+1415555267${i}`);
    const { findings } = await judgeList(`${labels}\n${row}\n`);
    const { candidates } = findings.find(({ rule }) => rule.id === 'header/ambiguous')!;
    expect(candidates).toHaveLength(n);
    for (const { column, command } of candidates) {
      const choice = command.replace(/^--map "?|"$/g, '');
      expect(await phoneColumn(labels, '--map', choice)).toBe(`${'ABC'[column]} map`);
    }
  });
});

describe('a platform that reads by position', () => {
  const judge = (text: string) => rulesFor(text, '-p', 'tovie-calls');
  const number = '14155552671';

  it('takes what stands there, whatever its label', async () => {
    expect(await phoneColumn('tel,phone', '-p', 'tovie-calls')).toBe('A position');
    expect(await judge(`client,name\n${number},Ann\n`)).toEqual([]);
  });

  it.each([
    ['an alias', `name,mobile\nAnn,${number}\n`],
    ['no known label', `name,x\nAnn,${number}\n`],
  ])('finds the phones elsewhere, under %s: one fault of the file', async (_, text) => {
    expect(await judge(text)).toContain('header/wrong-position');
    expect((await judgeList(text, { flags: ['-p', 'tovie-calls'] })).files[0]!.rows.clean).toBe(1);
  });

  it('asks where two other columns hold phones', async () => {
    expect(await judge(`name,mobile,handy\nAnn,${number},14155552672\n`)).toContain('header/ambiguous');
  });

  it('stays with its column where no other holds phones', async () => {
    expect(await judge('name,city\nAnn,Rome\n')).toContain('phone/not-a-number');
  });
});
