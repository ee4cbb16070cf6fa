import { describe, expect, it } from 'vitest';
import { type JudgeOptions, judgeList } from '../pipeline/judge-list.ts';

async function repeats(text: string, ...flags: string[]): Promise<string[]> {
  const { findings } = await judgeList(text, { flags });
  return findings
    .filter(({ rule }) => rule.id.startsWith('dup/'))
    .map(({ rule, line, data }) => `${rule.id} ${line} = ${data.first}`);
}

async function rowsOf(text: string, options: JudgeOptions) {
  const { read, ...lanes } = (await judgeList(text, options)).files[0]!.rows;
  return Object.entries(lanes).flatMap(([lane, n]) => (n === 0 ? [] : [`${lane} ${n}`]));
}

const twice = 'phone,name\n+14155552671,Ann\n+14155552672,Bob\n+1 415 555 2671,Cid\n+14155552671,Ann\n';
const digits = twice.replaceAll('+1 415 555 ', '+1415555').replaceAll('+', '');

describe('a row that repeats an earlier one', () => {
  it.each<[name: string, text: string, flags: string[], found: string[]]>([
    [
      'generic: a number may appear once',
      twice,
      [],
      ['dup/number 4 = line 2', 'dup/identical-row 5 = line 2'],
    ],
    [
      'tovie-calls: loads the number again where a field differs',
      digits,
      ['-p', 'tovie-calls'],
      ['dup/number-fields-differ 4 = line 2', 'dup/identical-row 5 = line 2'],
    ],
    [
      'tovie-calls with --one-per-phone',
      digits,
      ['-p', 'tovie-calls', '--one-per-phone'],
      ['dup/number 4 = line 2', 'dup/identical-row 5 = line 2'],
    ],
    [
      'identical rows not asked for',
      twice,
      ['--rule', 'dup/identical-row=off'],
      ['dup/number 4 = line 2', 'dup/number 5 = line 2'],
    ],
    ['numbers not asked for', twice, ['--rule', 'dup/number=off'], ['dup/identical-row 5 = line 2']],
    ['nothing asked for', twice, ['--rule', 'dup/*=off'], []],
    [
      'numbers of more digits than a double holds',
      'phone\n+49211123456789013\n+49211123456789014\n+49211123456789013\n',
      [],
      ['dup/identical-row 4 = line 2'],
    ],
    [
      'of three, the first is named',
      'phone\n+14155552671\n+14155552671\n+14155552671\n',
      [],
      ['dup/identical-row 3 = line 2', 'dup/identical-row 4 = line 2'],
    ],
  ])('%s', async (_, text, flags, found) => {
    expect(await repeats(text, ...flags)).toEqual(found);
  });

  it('goes down the lane of repeats only where that is an error', async () => {
    expect(await rowsOf(twice, {})).toEqual(['clean 2', 'duplicate 2']);
    expect(await rowsOf(digits, { flags: ['-p', 'tovie-calls'] })).toEqual(['clean 3', 'duplicate 1']);
    expect(await rowsOf(twice, { flags: ['--rule', 'dup/*=warning'] })).toEqual(['clean 4']);
  });
});

describe('rows are the same', () => {
  const same = (a: string, b: string, ...flags: string[]) =>
    repeats(`name,phone,note\n${a}\n${b}\n`, '--rule', 'dup/number=off', ...flags);

  it.each<[name: string, a: string, b: string, flags?: string[]]>([
    ['however the phone is written', 'Ann,+1 (415) 555-2671,x', 'Ann,tel:+14155552671,x'],
    ['with the country given', 'Ann,415 555 2671,x', 'Ann,+14155552671,x', ['--country', 'US']],
    ['with the same extension', 'Ann,+14155552671 ext. 12,x', 'Ann,+1 415 555 2671 x12,x'],
    ['in either form of an accent', 'Jose\u0301,+14155552671,x', 'José,+14155552671,x'],
    ['with space around the text', ' Ann\u00a0,+14155552671,x', 'Ann,+14155552671,x '],
    ['with empty cells at the end', 'Ann,+14155552671, ', 'Ann,+14155552671,'],
    ['where one is shorter', 'Ann,+14155552671,', 'Ann,+14155552671', ['--rule', 'row/*=off']],
    ['quoted or not', '"Ann",+14155552671,"x"', 'Ann,+14155552671,x'],
  ])('%s', async (_, a, b, flags = []) => {
    expect(await same(a, b, ...flags)).toEqual(['dup/identical-row 3 = line 2']);
  });

  it.each<[name: string, a: string, b: string, flags?: string[]]>([
    ['another number', 'Ann,+14155552671,x', 'Ann,+14155552672,x'],
    ['another extension', 'Ann,+14155552671 ext. 12,x', 'Ann,+14155552671 ext. 13,x'],
    ['no extension', 'Ann,+14155552671 ext. 12,x', 'Ann,+14155552671,x'],
    ['upper case', 'Ann,+14155552671,x', 'ANN,+14155552671,x'],
    ['another cell empty', ',+14155552671,Ann', 'Ann,+14155552671,'],
    ['text cut elsewhere', 'An,+14155552671,nx', 'Ann,+14155552671,x'],
    ['numbers that cannot be read', 'Ann,abc,x', 'Ann,xyz,x', ['--rule', 'phone/not-a-number=warning']],
  ])('not with %s', async (_, a, b, flags = []) => {
    expect(await same(a, b, ...flags)).toEqual([]);
  });

  it('not where the same text stands behind another empty cell', async () => {
    expect(
      await repeats('phone,a,b\n+14155552671,,Ann\n+14155552671,Ann,\n', '--rule', 'dup/number=off'),
    ).toEqual([]);
  });
});

describe('only good rows are remembered', () => {
  it.each<[name: string, bad: string]>([
    ['too many cells', '+14155552671,Ann,Rome'],
    ['too few cells', '+14155552671'],
    ['a number that was not read', '14155552671,Ann'],
    ['a spreadsheet error', '+14155552671,#N/A'],
  ])('not a row with %s', async (_, bad) => {
    const good = '+14155552671,Ann';
    expect(await repeats(`phone,name\n+14155552672,Bob\n${bad}\n${good}\n`)).toEqual([]);
    expect(await repeats(`phone,name\n+14155552672,Bob\n${good}\n${bad}\n${good}\n`)).toEqual([
      'dup/identical-row 5 = line 3',
    ]);
  });

  it('a row that export repairs is good', async () => {
    const text = 'phone,name\n+14155552671,Ann\n14155552671,Bob\n';
    expect(await repeats(text, '-p', 'tovie-calls')).toEqual(['dup/number-fields-differ 3 = line 2']);
    expect(await rowsOf(text, { flags: ['-p', 'tovie-calls'] })).toEqual(['clean 1', 'repairable 1']);
  });

  it('an empty number repeats nothing', async () => {
    const text = 'phone,name\n+14155552671,Ann\n,Bob\n,Cid\n';
    expect(await repeats(text, '--rule', 'phone/missing=warning')).toEqual([]);
  });
});
