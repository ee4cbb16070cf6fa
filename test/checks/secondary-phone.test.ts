import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Options, validate } from '../../src/library.ts';
import { emptyFolder } from '../cli.ts';

const two = { platform: 'intellixent', set: { secondaries: '2' } } as const;

async function judge(text: string | readonly string[], options: Options = two) {
  const folder = emptyFolder();
  const files = [text].flat().map((content, i) => {
    const file = path.join(folder, `list-${i}.csv`);
    fs.writeFileSync(file, content);
    return file;
  });
  const { results } = await validate(files, options);
  return results[0]!.files.map(({ findings, rows, mapping }) => ({
    found: findings.map(({ rule, line, letter }) => `${rule} ${letter}${line}`),
    rows,
    mapping,
  }));
}

const own = '+14155552671';
const list = (...rows: string[]) => `phone_number,secondary_phone_1,secondary_phone_2\n${rows.join('\n')}\n`;

describe('secondary numbers', () => {
  it('say nothing where the platform was not set up for them', async () => {
    const [file] = await judge(list(`${own},x,`), { platform: 'intellixent' });
    expect(file!.found).toEqual(['header/unknown B1', 'header/unknown C1']);
    expect(file!.rows.clean).toBe(1);
    expect(Object.keys(file!.mapping)).toEqual(['phone']);
  });

  it('need a person where one is none, and export clears it where that was said', async () => {
    const text = list(`${own},+1415555,`);
    expect((await judge(text))[0]).toMatchObject({
      found: ['phone/secondary-invalid B2'],
      rows: { rejected: 1 },
    });
    const set = { secondaries: '2', 'secondary-errors': 'clear' };
    expect((await judge(text, { ...two, set }))[0]!.rows).toMatchObject({ rejected: 0, repairable: 1 });
  });

  it('repeat no other of their row, however it is written', async () => {
    const [file] = await judge(list(`${own},+1 415 555 2671,+1 (415) 555-2671`, `${own.slice(0, -1)}9,,`));
    expect(file!.found).toEqual(['dup/within-row B2', 'dup/within-row C2']);
    expect(file!.rows).toMatchObject({ duplicate: 0, repairable: 1 });
  });

  it('are not mended where nothing may be', async () => {
    const [file] = await judge(list(`${own},${own},`), { ...two, repair: 'none' });
    expect(file!.rows.rejected).toBe(1);
  });

  it('stand in the style of the first', async () => {
    const [file] = await judge('phone_number,secondary_phone_1\n0151 23456789,+49 151 23456780\n', {
      ...two,
      country: 'DE',
      set: { secondaries: '1', phone: 'national' },
    });
    expect(file!.found).toEqual(['phone/style A2', 'phone/style B2']);
  });

  it('are read by the country of their row', async () => {
    const text =
      'phone_number,cc,secondary_phone_1\n+4915123456789,DE,0151 23456780\n+14155552671,US,0151 23456780\n';
    const [file] = await judge(text, { ...two, countryColumn: 'cc' });
    expect(file!.found).toEqual(['phone/style C2', 'phone/secondary-invalid C3']);
  });

  it('belong to an allowed country, as the first does', async () => {
    const [file] = await judge(list(`${own},+4915123456789,`), { ...two, allowCountry: ['US'] });
    expect(file!.found).toEqual(['phone/secondary-invalid B2']);
  });

  it('are not the own number of an earlier row that is good', async () => {
    const rows = [`${own},,`, `+1415555,,`, `+14155552672,${own},+14155552673`, `+14155552673,,`];
    const [file] = await judge(list(...rows));
    expect(file!.found).toEqual(['phone/too-short A3', 'dup/across-columns B4']);
  });

  it('are compared across lists where those are compared', async () => {
    const lists = [list(`${own},,`), list(`+14155552672,${own},`)];
    const [, apart] = await judge(lists);
    expect(apart!.found).toEqual([]);
    const [, joined] = await judge(lists, { ...two, scope: 'run' });
    expect(joined!.found).toEqual(['dup/across-columns B2']);
  });

  it('give the same answer where repeats are looked for in another way', async () => {
    const rows = [`${own},,`, `+14155552672,${own},`, `${own},,+14155552674`];
    const [first] = await judge(list(...rows));
    expect(first!.found).toEqual(['dup/across-columns B3', 'phone/secondary-gap C4', 'dup/number A4']);
    const [kept] = await judge(list(...rows), { ...two, keep: 'last' });
    expect(kept!.found).toContain('dup/number A2');
  });

  it('are mapped by hand, with their variables', async () => {
    const [file] = await judge('phone_number,Second,Its name\n+14155552671,+14155552672,N/A\n', {
      ...two,
      var: ['name'],
      map: { 'secondary.1': 'Second', 'secondary.1.name': 'C' },
    });
    expect(Object.keys(file!.mapping)).toEqual(['phone', 'secondary.1', 'secondary.1.name']);
    expect(file!.found).toEqual(['var/placeholder C2']);
  });

  it('move only where their variables may come along', async () => {
    const text =
      'phone_number,secondary_phone_1,secondary_phone_2,secondary_2_name\n+14155552671,,+14155552672,Ann\n';
    const { results } = await validate(write(text), { ...two, var: ['name'] });
    expect(results[0]!.files[0]!.findings).toMatchObject([{ rule: 'phone/secondary-gap', repair: null }]);
  });
});

describe('variables', () => {
  it('are missing as a column where each contact needs one', async () => {
    const [file] = await judge('phone_number,nmae\n+14155552671,Ann\n', { ...two, var: ['name:required'] });
    expect(file!.found).toEqual(['header/required-missing nullnull']);
    expect(file!.rows.clean).toBe(1);
  });

  it('are found by their label alone where the platform has no mapping screen', async () => {
    const [file] = await judge('phone_number,first_name,CITY\n+14155552671,Ann,Rome\n', {
      platform: 'cloudonix',
      var: ['city:required'],
    });
    expect(file!.found).toEqual(['header/required-missing Cnull']);
    const options = { platform: 'cloudonix', var: ['city'], map: { 'var.city': 'C' } } as const;
    await expect(judge('phone_number,a,b\n+14155552671,Ann,Rome\n', options)).rejects.toThrow(
      'mapping screen',
    );
  });

  it('are no longer than they may be', async () => {
    const [file] = await judge('phone_number,name\n+14155552671,Annabella\n', {
      ...two,
      var: ['name:max=8'],
    });
    expect(file!.found).toEqual(['cell/too-long B2']);
  });

  it('need no flag to be any text', async () => {
    const [file] = await judge('phone_number,name\n+14155552671,N/A\n');
    expect(file!.found).toEqual([]);
  });
});

function write(text: string): string {
  const file = path.join(emptyFolder(), 'list.csv');
  fs.writeFileSync(file, text);
  return file;
}
