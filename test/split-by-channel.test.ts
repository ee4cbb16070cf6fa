import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseCommandLine } from '../src/command-line.ts';
import type { World } from '../src/commands/world.ts';
import { readChannelId } from '../src/fields/channel-id.ts';
import { type Channel, channels } from '../src/model/channel.ts';
import { formatRecord } from '../src/writers/csv.ts';
import { emptyFolder, rollcall, writeFiles } from './cli.ts';

const folder = emptyFolder();

/** Runs a command in this process and returns its exit code and what it wrote. */
async function runCommand(...args: string[]): Promise<{ code: number; json: string }> {
  let json = '';
  const stdout = { write: (text: string) => (json += text), isTTY: false, columns: 80, drained: () => null };
  const stderr = { ...stdout, write() {} };
  const line = parseCommandLine(args, 80);
  if (line.kind !== 'run') throw new Error('not a command');
  const { run } = await line.command.load();
  const world = { stdout, stderr, env: {}, cwd: folder, home: null, version: '0', startedAt: 0 };
  const code = await run(line.args, line.values, { ...world, onAbort: () => () => {} } as unknown as World);
  return { code, json };
}

const file = path.join(folder, 'list.csv');
const out = path.join(folder, 'out');

function writeList(rows: readonly (readonly string[])[]): void {
  fs.rmSync(out, { recursive: true, force: true });
  fs.writeFileSync(file, rows.map((cells) => formatRecord([...cells], { guard: false })).join(''));
}

/** Records of a written list, its header left out; no cell of these tests holds a line break. */
function rowsOf(channel: string): string[] {
  const written = path.join(out, `list.${channel}.csv`);
  return fs.existsSync(written) ? fs.readFileSync(written, 'utf8').trimEnd().split('\n').slice(1) : [];
}

const ids: Readonly<Record<string, readonly string[]>> = {
  telegram: ['123456789', '123456788', '123456789.0', '@ann', '', ' ', '4.9E+15', '-100123456789'],
  whatsapp: ['14155552671', '+1 415 555-2671', '14155552672@c.us', 'x@g.us', '', 'US.1234567890ab'],
  email: ['ann@example.com', 'ann@EXAMPLE.com', 'ann', '', ' bob@example.com'],
  custom: ['a', 'a ', '', '0001', '=1+1'],
};
const rows = fc.array(
  fc.tuple(
    fc.constantFrom('Ann', 'Bob', '', ' Ann', 'A,nn', '#N/A'),
    ...Object.values(ids).map((cells) => fc.constantFrom(...cells)),
  ),
  { minLength: 1, maxLength: 12 },
);
const repairs = fc.constantFrom('none', 'certain', 'likely');

describe('a list with a column a channel', () => {
  it('each written list is taken as it stands, and holds each ID that can be used', async () => {
    await fc.assert(
      fc.asyncProperty(rows, repairs, async (cells, repair) => {
        writeList([['name', 'telegram_id', 'whatsapp', 'e-mail', 'chat api id'], ...cells]);
        const more = ['--to', 'csv', '--out-dir', out, '--json', '--repair', repair];
        const { code, json } = await runCommand('split-by-channel', file, ...more);
        const { read, clean, repairable, rejected, duplicate, blank } = JSON.parse(json).results[0].rows;
        expect(clean + repairable + rejected + duplicate + blank).toBe(read);
        expect(code).toBe(0);
        for (const [i, channel] of Object.keys(ids).entries()) {
          const list = path.join(out, `list.${channel}.csv`);
          const usable = usableRows(cells, i + 1, channel as Channel, repair);
          expect(new Set(rowsOf(channel).map((row) => row.split(',')[0]))).toEqual(usable);
          if (!fs.existsSync(list)) continue;
          const again = await runCommand('validate', list, '-p', 'tovie-text', '--json');
          expect([again.code, JSON.parse(again.json).results[0].verdict]).toEqual([0, 'accepted']);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** The plain way: the IDs of all rows in which nothing else is wrong. */
function usableRows(
  cells: readonly (readonly string[])[],
  column: number,
  channel: Channel,
  repair: string,
): Set<string> {
  const good = cells.flatMap((row) => {
    const reading = readChannelId(channel, row[column]!, 'text', { country: null, isColumnRounded: false });
    if (reading === null || reading.id === null || row.includes('#N/A')) return [];
    return repair === 'none' && reading.mended !== null ? [] : [reading.id];
  });
  return new Set(good);
}

test('each row of a list with a channel column goes where it says', async () => {
  const cell = fc.tuple(
    fc.constantFrom('1', '14155552671', 'ann@example.com', ''),
    fc.constantFrom('telegram', 'WhatsApp', 'VK', 'e-mail', 'sms', 'CON', '../x', '', 'Telegran'),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 12 }), repairs, async (cells, repair) => {
      writeList([['client_id', 'channel'], ...cells]);
      const more = ['--to', 'csv', '--out-dir', out, '--json', '--repair', repair];
      const { code } = await runCommand('split-by-channel', file, ...more);
      if (code !== 0) return;
      for (const name of fs.readdirSync(out)) {
        const [, kind = ''] = name.split('.');
        expect([...channels, 'rejected', 'duplicates', 'split']).toContain(kind);
        if (!channels.some((channel) => channel === kind)) continue;
        const again = await runCommand('validate', path.join(out, name), '-p', 'tovie-text', '--json');
        expect([again.code, JSON.parse(again.json).results[0].verdict]).toEqual([0, 'accepted']);
      }
    }),
    { numRuns: 60 },
  );
});

describe('many channels that are none', () => {
  it('open no file each, and are all set apart', () => {
    const lines = Array.from({ length: 50_000 }, (_, i) => `${i + 1},channel ${i},${'../'.repeat(i % 5)}\n`);
    writeFiles(folder, { 'many.csv': `client_id,channel,x\n7,telegram,\n${lines.join('')}` });
    const { status, stdout } = rollcall(['split-by-channel', 'many.csv', '--to', 'csv', '--json'], {
      cwd: folder,
    });
    expect(status).toBe(0);
    expect(JSON.parse(stdout).results[0].rows).toMatchObject({ read: 50_001, clean: 1, rejected: 50_000 });
    expect(fs.readdirSync(path.join(folder, 'many.by-channel')).sort()).toEqual([
      'many.rejected.xlsx',
      'many.split.manifest.json',
      'many.telegram.csv',
    ]);
  });
});

test('a second run replaces what the first one wrote, and nothing that was changed since', () => {
  writeFiles(folder, { 'twice.csv': 'telegram_id,vk\n1,2\n' });
  const split = () => rollcall(['split-by-channel', 'twice.csv', '--to', 'csv', '-q'], { cwd: folder });
  expect([split().status, split().status]).toEqual([0, 0]);
  fs.appendFileSync(path.join(folder, 'twice.by-channel', 'twice.vk.csv'), '3,4\n');
  const { status, stderr } = split();
  expect(status).toBe(2);
  expect(stderr).toContain('was changed since it was written');
});
