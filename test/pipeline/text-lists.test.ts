import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { formatRecord } from '../../src/writers/csv.ts';
import { judgeList, told } from './judge-list.ts';

const ids = [
  ...['123456789', '123456789 ', '123456789.0', '7012345678', '-1001234567890', '@rollcall_news', ''],
  ...['14155552671', '+14155552671', 'US.13491208655302741918', '4.9E+15', 'ann@example.com', '0', ' '],
  ...['U4af4980629a1b2c3d4e5f60718293a4b', '17841400000000000', 'KZnC4CUBUQ8sm3tDPL0iHQ==', '\u200b5'],
];
const channelCells = ['telegram', 'WhatsApp', 'tg', 'e-mail', 'pigeon', '', ' ', 'LINE', 'custom'];
const rows = fc.array(
  fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...channelCells), fc.constantFrom('Ann', 'Bob', '')),
  { minLength: 1, maxLength: 30 },
);
const toText = (header: string, cells: readonly (readonly string[])[]) =>
  `${header}\n${cells.map((row) => formatRecord([...row], { guard: false })).join('')}`;

describe('rows of a text list', () => {
  it('end in one lane each, wherever the text is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.constantFrom('id,channel,name', 'telegram_id,channel,name', 'id,note,name'),
        fc.constantFrom([], ['--channel', 'vk'], ['--repair', 'likely'], ['--one-per-phone']),
        async (cells, header, more) => {
          const text = toText(header, cells);
          const flags = ['-p', 'tovie-text', ...more];
          const whole = await judgeList(text, { flags, delimiter: ',' });
          const { read, clean, repairable, rejected, duplicate, blank } = whole.files[0]!.rows;
          expect(clean + repairable + rejected + duplicate + blank).toBe(read);
          const cut = await judgeList(text, { flags, delimiter: ',', chunkBytes: 7 });
          expect(cut.json).toBe(whole.json);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('are judged the same beside a platform of calls', async () => {
    const text = toText('whatsapp,x,name', [
      ['14155552671', '', 'Ann'],
      ['0151', '', 'Bob'],
      ['14155552671', '', 'Carl'],
    ]);
    const alone = await judgeList(text, { flags: ['-p', 'tovie-text'] });
    const beside = await judgeList(text, { flags: ['-p', 'tovie-text', '-p', 'tovie-calls'] });
    expect(told(beside)).toEqual(told(alone));
    expect(beside.files[0]!.rows).toEqual(alone.files[0]!.rows);
    const calls = await judgeList(text, { flags: ['-p', 'tovie-calls'] });
    expect(beside.files[1]!.rows).toEqual(calls.files[0]!.rows);
  });
});

test('an ID is repeated within its channel only, however it is written', async () => {
  const text = toText('id,channel,name', [
    ['14155552671', 'telegram', 'Ann'],
    ['14155552671', 'whatsapp', 'Bob'],
    ['+1 415 555-2671', 'WhatsApp', 'Carl'],
    ['14155552671', 'viber-business', 'Dan'],
    ['14155552671', 'sms', 'Eve'],
    ['+14155552671', 'sms', 'Fay'],
  ]);
  const judged = await judgeList(text, { flags: ['-p', 'tovie-text'] });
  expect(told(judged).filter((line) => line.startsWith('dup/'))).toEqual([
    'dup/channel-id 4',
    'dup/channel-id 7',
  ]);
  expect(judged.files[0]!.rows.duplicate).toBe(0);
  const strict = await judgeList(text, { flags: ['-p', 'tovie-text', '--one-per-phone'] });
  expect(strict.files[0]!.rows.duplicate).toBe(2);
});

test('rows are identical where their IDs are, however they are written', async () => {
  const text = toText('telegram_id,name', [
    ['123456789', 'Ann'],
    ["'123456789", ' Ann'],
    ['123456789', 'Bob'],
  ]);
  const judged = await judgeList(text, { flags: ['-p', 'tovie-text'] });
  expect(told(judged).filter((line) => line.startsWith('dup/'))).toEqual([
    'dup/identical-row 3',
    'dup/channel-id 4',
  ]);
});

test('a column named channel that holds other things says nothing where the label of the ID does', async () => {
  const text = toText('telegram_id,channel', [
    ['123456789', 'newspaper'],
    ['123456788', 'radio'],
  ]);
  expect(told(await judgeList(text, { flags: ['-p', 'tovie-text'] }))).toEqual([]);
});

test('several channels are seen wherever the second one comes', async () => {
  const cells = Array.from({ length: 12_000 }, (_, i) => [`${123456789 + i}`, 'telegram']);
  cells.push(['14155552671', 'whatsapp']);
  const judged = await judgeList(toText('id,channel', cells), { flags: ['-p', 'tovie-text'] });
  expect(told(judged)).toEqual(['channel/mixed -']);
  expect(judged.files[0]!.verdict).toBe('refused');
  expect(judged.files[0]!.rows.clean).toBe(12_001);
});

describe('where the ID stands', () => {
  const flags = ['-p', 'tovie-text'];
  it.each([
    ['telegram_id,whatsapp\n123456789,14155552671\n', [], []],
    ['name,telegram_id\nAnn,123456789\n', [], ['header/wrong-position 1']],
    ['name,telegram_id,whatsapp\nAnn,123456789,14155552671\n', [], ['channel/mixed -']],
    [
      'name,telegram_id,whatsapp\nAnn,123456789,14155552671\n',
      ['--channel', 'telegram'],
      ['header/wrong-position 1'],
    ],
    ['name,telegram_id,tg\nAnn,123456789,123456788\n', [], ['header/ambiguous 1']],
    ['name,city\nAnn,Rome\n', [], ['channel/missing 1']],
    ['user,note\n123456789,Ann\n', ['--channel', 'telegram'], []],
    ['123456789,Ann\n123456788,Bob\n', ['--channel', 'telegram'], []],
  ])('%j %j', async (text, more, rules) => {
    const judged = await judgeList(text, { flags: [...flags, ...more] });
    const found = told(judged).map((line) => line.replace(/ 1$| -$/, ''));
    expect(found).toEqual(rules.map((line) => line.replace(/ 1$| -$/, '')));
  });
});
