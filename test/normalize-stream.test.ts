import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { bin, emptyFolder, rollcall, startRollcall, writeFiles } from './cli.ts';
import { normalize } from './normalize.ts';

const filter = ['--no-header', '--map', 'phone=#2', '--country', 'DE', '-q'];
const phones = ['0151 23456789', '(415) 555-2671', '4915123456789', '+14155552671', 'n/a', '', '030/123456'];
const names = ['Ann', '"Smith, J"', ' Bob', '', 'Köln', '"a ""b"""', '日本'];
const lines = Array.from(
  { length: 5_000 },
  (_, i) =>
    `${names[i % names.length]},${phones[(i * 5) % phones.length]}${i % 11 === 0 ? '' : `,${i}`}${i % 3 === 0 ? '\r\n' : '\n'}`,
);

describe('the row filter', () => {
  it.each([[[]], [['--add', 'e164,valid,reason']], [['--style', 'digits', '--on-fail', 'empty']]])(
    'gives the same bytes however its input is cut at line ends, with %j',
    async (more) => {
      const flags = [...filter, ...more];
      const whole = await normalize(lines.join(''), flags);
      expect(whole.code).toBe(0);
      expect(whole.text.split('\n')).toHaveLength(lines.length + 1);
      await fc.assert(
        fc.asyncProperty(
          fc.uniqueArray(fc.integer({ min: 1, max: lines.length - 1 }), { minLength: 1, maxLength: 6 }),
          fc.integer({ min: 200, max: 70_000 }),
          async (cuts, chunk) => {
            const edges = [0, ...cuts.sort((a, b) => a - b), lines.length];
            const pieces: string[] = [];
            for (const [i, from] of edges.slice(0, -1).entries()) {
              const part = lines.slice(from, edges[i + 1]).join('');
              pieces.push((await normalize(part, flags, chunk)).text);
            }
            expect(pieces.join('')).toBe(whole.text);
          },
        ),
        { seed: 3, numRuns: 8 },
      );
    },
  );

  it('writes the first rows before the last are there', async () => {
    const child = startRollcall(['normalize', '-', ...filter], emptyFolder());
    child.stdin.write('Ann,0151 23456789\nBob,0151 2345');
    const [first] = (await once(child.stdout, 'data')) as [Buffer];
    expect(first.toString()).toBe('Ann,+4915123456789\n');
    child.stdin.end('6780\n');
    const [second] = (await once(child.stdout, 'data')) as [Buffer];
    expect(second.toString()).toBe('Bob,+4915123456780\n');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('drops a byte order mark, and nothing else that stands in front', async () => {
    const { text } = await normalize('\ufeffAnn,0151 23456789\n', filter);
    expect(text).toBe('Ann,+4915123456789\n');
  });
});

const isWindows = process.platform === 'win32';
const big = `phone,name\n${'+1 415 555 2671, Ann\nabc,Bob\n'.repeat(100_000)}`;

describe.skipIf(isWindows)('a run that is not let to the end', () => {
  let cwd = '';
  beforeEach(() => {
    cwd = emptyFolder();
  });
  const files = () => fs.readdirSync(cwd).sort();

  it('ends quietly where its reader has enough', async () => {
    writeFiles(cwd, { 'big.csv': big });
    const child = startRollcall(['normalize', 'big.csv', '--changes', 'changes.csv'], cwd);
    let stderr = '';
    child.stderr.on('data', (chunk) => (stderr += chunk));
    const [first] = (await once(child.stdout, 'data')) as [Buffer];
    child.stdout.destroy();
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(first.toString()).toMatch(/^phone,name\n\+14155552671,Ann\n/);
    expect([stderr, files()]).toEqual(['', ['big.csv']]);
  });

  it('ends also where its input never would', async () => {
    const command = `yes 'Ann,0151 23456789' | "${process.execPath}" "${bin}" normalize - ${filter.join(' ')} | head -n 2`;
    const child = spawn('sh', ['-c', command], { cwd });
    let stdout = '';
    child.stdout.on('data', (chunk) => (stdout += chunk));
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(stdout).toBe('Ann,+4915123456789\n'.repeat(2));
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s leaves nothing: exit %i', async (signal, code) => {
    const child = startRollcall(['normalize', '-', '-o', 'o.csv', '--changes', 'c.csv'], cwd);
    child.stdin.on('error', () => {});
    child.stdin.write(big.slice(0, 300_000));
    while (files().length < 2) await wait(5);
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([code, null]);
    expect(files()).toEqual([]);
  });

  it('killed: nothing under a final name, and the next run clears up', async () => {
    const args = ['normalize', '-', '-o', 'o.csv', '--changes', 'c.csv', '-q'];
    const child = startRollcall(args, cwd);
    child.stdin.on('error', () => {});
    child.stdin.write(big.slice(0, 300_000));
    while (files().length < 2) await wait(5);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(files().filter((name) => !name.endsWith('.tmp'))).toEqual([]);
    expect(rollcall(args, { cwd, input: 'phone\n+14155552671\n' }).status).toBe(0);
    expect(files()).toEqual(['c.csv', 'o.csv']);
  });

  it('a list that breaks off in the middle is not written', () => {
    const text = `phone,name\n${'+14155552671,Ann\n'.repeat(20_000)}+14155552671,${'x'.repeat(500)}\n`;
    writeFiles(cwd, { 'list.csv': text });
    const args = ['normalize', 'list.csv', '-o', 'o.csv', '--limit', 'record-chars=300'];
    const { status, stdout } = rollcall(args, { cwd });
    expect([status, files()]).toEqual([1, ['list.csv']]);
    expect(stdout).toMatch(/^NOTHING WRITTEN/);
  });
});

describe('standard output', () => {
  it('is taken in full by a reader that is slow', async () => {
    const cwd = emptyFolder();
    writeFiles(cwd, { 'big.csv': big });
    const child = startRollcall(['normalize', 'big.csv', '-q'], cwd);
    let bytes = 0;
    for await (const chunk of child.stdout) {
      bytes += (chunk as Buffer).length;
      if (bytes < 300_000) await wait(2);
    }
    expect(bytes).toBe('phone,name\n'.length + 100_000 * '+14155552671,Ann\nabc,Bob\n'.length);
  });
});
