import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCommandLine } from '../src/command-line.ts';
import type { World } from '../src/commands/world.ts';
import { formatRecord } from '../src/writers/csv.ts';
import { emptyFolder, rollcall, writeFiles } from './cli.ts';

const cwd = emptyFolder();
const file = path.join(cwd, 'list.csv');

// Made-up words, so that one in the output can only come from the list.
const syllables = ['zor', 'qua', 'vix', 'bru', 'jyn', 'kul', 'woz', 'zab'];
const word = fc
  .array(fc.constantFrom(...syllables), { minLength: 2, maxLength: 3 })
  .map((parts) => parts.join(''));
const name = fc.tuple(word, word).map(([a, b]) => `${a[0]!.toUpperCase()}${a.slice(1)} ${b.toUpperCase()}`);
const email = fc.tuple(word, word, fc.nat(9999)).map(([a, b, n]) => `${a}.${b}${n}@example.com`);
// Reserved for fiction, and unlike the numbers in our own examples.
const number = fc
  .tuple(fc.constantFrom('212', '303', '404', '503', '602', '713', '917'), fc.integer({ min: 100, max: 199 }))
  .map(([area, line]) => `${area}5550${line}`);
const phone = fc
  .tuple(number, fc.nat(9), fc.integer({ min: 6000, max: 9999 }))
  .map(([digits, style, extra]) => {
    const parts = [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)];
    return [
      ...[`+1${digits}`, digits, `1${digits}`, `(${parts[0]}) ${parts[1]}-${parts[2]}`, parts.join('.')],
      ...[
        `+1${digits} ext. ${extra}`,
        `+1 ${parts.join(' ')} / ${extra}${digits}`,
        digits.slice(0, 9),
        `tel:+1${digits}`,
        `49151${digits.slice(2)}`,
      ],
    ][style]!;
  });
const secret = fc.oneof(phone, name, email);
const column = fc.constantFrom(
  phone,
  phone,
  name,
  email,
  secret,
  fc.constantFrom('', 'Rome', '#N/A', '=1+1', ' x '),
);
const label = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('phone', 'Mobile', 'name', 'e-mail', 'city', 'phone_number', '') },
  { weight: 1, arbitrary: email.map((address) => address.replace('.com', '')) },
  { weight: 1, arbitrary: phone },
);
/** A list with a header, or whose first row is data, and what nobody may learn of it. */
const secretList = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc
    .record({
      header: fc.option(fc.array(label, { minLength: width, maxLength: width })),
      columns: fc.array(column, { minLength: width - 1, maxLength: width - 1 }),
    })
    .chain(({ header, columns }) =>
      fc
        .array(fc.tuple(phone, ...columns, fc.constant(null)), { minLength: 1, maxLength: 8 })
        .map((rows) => [
          ...(header === null ? [] : [header]),
          ...rows.map((row) => row.filter((cell) => cell !== null)),
        ]),
    ),
);

/** Runs of six digits, and words of four letters and more. */
function secretsOf(cells: readonly string[]): string[] {
  const found = new Set<string>();
  for (const cell of cells) {
    const digits = cell.replace(/\D/g, '');
    for (let i = 0; i + 6 <= digits.length; i++) found.add(digits.slice(i, i + 6));
    for (const token of cell
      .toLowerCase()
      .split('@')[0]!
      .match(/\p{L}{4,}/gu) ?? [])
      if (syllables.some((syllable) => token.startsWith(syllable))) found.add(token);
  }
  return [...found];
}

/** What of the secrets can be read in the text, however its digits are grouped. */
function leaked(text: string, secrets: readonly string[]): string[] {
  const shown = `${text}\n${text.replace(/(\d)[ ().\-/_]{1,2}(?=\d)/g, '$1')}`.toLowerCase();
  return secrets.filter((secret) => shown.includes(secret));
}

/** All that the command writes to standard output and standard error. */
async function outputOf(args: readonly string[]): Promise<string> {
  let written = '';
  const stream = {
    write: (text: string) => (written += text),
    isTTY: false,
    columns: 80,
    drained: () => null,
  };
  const world = { stdout: stream, stderr: stream, env: {}, cwd, home: null, version: '0', startedAt: 0 };
  const line = parseCommandLine(args, 80);
  if (line.kind !== 'run') throw new Error('not a command');
  const { run } = await line.command.load();
  const onAbort = () => () => {};
  await run(line.args, line.values, { ...world, onAbort } as unknown as World).catch((error: Error) => {
    written += `${error.message}\n${(error as { hint?: string }).hint ?? ''}`;
  });
  return written;
}

const reports = ['table', 'json', 'jsonl', 'csv'];
const ways = [
  ...reports.map((format) => ['validate', '--report', format, '--country', 'US']),
  ...reports.map((format) => ['validate', '--report', format, '-p', 'all', '--verbose']),
  ...['table', 'json'].map((format) => ['inspect', '--report', format, '--country', 'US']),
  ['validate', '--no-header', '--map', 'phone=A', '--report', 'json', '--repair', 'none'],
  ['validate', '--report', 'jsonl', '--country', 'DE', '--verbose', '--repair', 'likely'],
  ['validate', '--report', 'json', '--country', 'DE'],
  ['validate', '--map', 'phone=C', '--country-column', 'A', '--one-per-phone'],
  ['validate', '-p', 'tovie-text', '--channel', 'email', '--report', 'csv'],
  ['validate', '-p', 'tovie-text', '--channel', 'custom', '--report', 'json', '--verbose'],
  ['validate', '-p', 'tovie-text', '--map', 'channel=B', '--report', 'jsonl'],
  ['inspect', '-p', 'tovie-text', '--channel', 'sms'],
  ['normalize', '--dry-run', '--country', 'US', '--verbose'],
  ['normalize', '--dry-run', '-p', 'cloudonix', '--style', 'digits', '--add', 'extension'],
  ['validate', '--map', 'phone=mobill', '--country-column', 'citi'],
];

describe('nothing of a list can be read on the screen', () => {
  it.each(ways.map((way) => [way.join(' '), way] as const))('%s', async (_, [command, ...flags]) => {
    await fc.assert(
      fc.asyncProperty(secretList, async (rows) => {
        fs.writeFileSync(file, rows.map((cells) => formatRecord(cells, { guard: false })).join(''));
        const output = await outputOf([command!, file, ...flags]);
        expect(output).not.toBe('');
        expect(leaked(output.replaceAll(file, ''), secretsOf(rows.flat()))).toEqual([]);
      }),
      { seed: 20, numRuns: 40 },
    );
  });

  it('unless it is asked for: then all of it can', async () => {
    writeFiles(cwd, { 'list.csv': 'phone,name\nZorqua,Ann\n+14155552671,Bob\n' });
    for (const report of reports) {
      const output = await outputOf(['validate', file, '--report', report, '--show-values', '--verbose']);
      expect(leaked(output, ['zorqua'])).toEqual(['zorqua']);
    }
  });

  it('the first row of a list without a header is data', async () => {
    writeFiles(cwd, { 'list.csv': 'Zorqua Vixbru,+14155552671\nKülwöz,+14155552672\n' });
    for (const report of reports) {
      const json = await outputOf(['validate', file, '--report', report]);
      expect(leaked(json, ['zorqua', 'vixbru', 'külwöz', '415555'])).toEqual([]);
    }
  });

  it('letters beyond ASCII are no excuse where the encoding is beyond doubt', async () => {
    writeFiles(cwd, { 'list.csv': 'phone,name\n+14155552671,Külwöz\n' });
    for (const command of ['validate', 'inspect'])
      expect(leaked(await outputOf([command, file]), ['külwöz'])).toEqual([]);
  });
});

describe('a message about a failure', () => {
  const list = 'zorqua@vixbru,tel 4155_552_671,tel 4155_552_671,name\n+14155552671,+14155552672,,Jynzor\n';
  const secrets = ['552671', '552672', 'zorqua', 'vixbru', 'jynzor'];

  it.each([
    ['an unknown column that is near', ['list.csv', '--map', 'phone=zorqu@vixbr']],
    ['an unknown column that is near a number', ['list.csv', '--map', 'phone=tel 4155_552']],
    ['an unknown country column', ['list.csv', '--country-column', 'zorqu@vixbr']],
    ['a list in place of a config', ['list.csv', '--config', 'list.csv']],
    ['a list in place of a config in YAML', ['list.csv', '--config', 'list.yaml']],
    ['a list in place of a config in JSON', ['list.csv', '--config', 'list.json']],
    ['a list in place of a platform', ['list.csv', '-p', 'list.yaml']],
  ])('%s holds nothing of the list', (_, args) => {
    writeFiles(cwd, { 'list.csv': list, 'list.yaml': list, 'list.json': list });
    const { status, stdout, stderr } = rollcall(['validate', ...args], { cwd });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^rollcall: (?!this is a bug)/);
    expect(leaked(stdout + stderr, secrets)).toEqual([]);
  });

  it.each([[[]], [['--debug']]])('a bug tells nothing of the list, with %j', (flags) => {
    writeFiles(cwd, { 'list.csv': 'phone,name\n+14155552671,Jynzor\n' });
    const bug = `String.prototype.normalize = function () {
      throw new TypeError('cannot read +14155552671,Jynzor\\n    at +14155552671,Jynzor');
    };`;
    const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(bug)}` };
    const { status, stdout, stderr } = rollcall(['validate', 'list.csv', ...flags], { cwd, env });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('this is a bug in rollcall');
    expect(stderr.includes('    at ')).toBe(flags.length > 0);
    expect(leaked(stderr, ['415555', 'jynzor'])).toEqual([]);
  });
});
