import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { bin, emptyFolder, rollcall, startRollcall, writeFiles } from './cli.ts';

const isWindows = process.platform === 'win32';
const list = 'phone,name\n+14155552671,Ann\nabc,Bob\n';
const bigList = `phone,name\n${'abc,Bob\n'.repeat(300_000)}`;
const outputs = ['--errors', 'errors.csv', '--rejected', 'rejected.csv', '--report', 'report.json'];
const names = ['errors.csv', 'rejected.csv', 'report.json'];
let cwd = '';
beforeEach(() => {
  cwd = emptyFolder();
  writeFiles(cwd, { 'list.csv': list });
});

const run = (...args: string[]) => rollcall(['validate', ...args], { cwd });
const files = () => fs.readdirSync(cwd).sort();
const read = (name: string) => fs.readFileSync(path.join(cwd, name), 'utf8');

describe('a run that fails leaves nothing', () => {
  it.each<[name: string, args: string[]]>([
    ['a missing input', ['missing.csv', ...outputs]],
    ['an output in a missing folder', ['list.csv', ...outputs, '--report', 'no/report.csv']],
    ['an output below a file', ['list.csv', ...outputs, '--report', 'list.csv/report.csv']],
    ['an output that is the input', ['list.csv', ...outputs, '--report', 'csv:list.csv']],
    ['two reports on standard output', ['list.csv', ...outputs, '--report', 'json', '--report', 'csv']],
    ['a wrong rejected name', ['list.csv', '--errors', 'errors.csv', '--rejected', 'rejected.txt']],
    ['an unknown column', ['list.csv', ...outputs, '--map', 'phone=Q']],
  ])('%s', (_, args) => {
    const { status, stdout, stderr } = run(...args);
    expect([status, stdout, files()]).toEqual([2, '', ['list.csv']]);
    expect(stderr).toMatch(/^rollcall: (?!this is a bug)/);
  });

  it('and takes nothing that was there', () => {
    writeFiles(cwd, { 'rejected.csv': 'mine' });
    const { status, stderr } = run('list.csv', ...outputs);
    expect([status, files(), read('rejected.csv')]).toEqual([2, ['list.csv', 'rejected.csv'], 'mine']);
    expect(stderr).toContain('--force');
    expect(run('list.csv', ...outputs, '--force').status).toBe(1);
    expect(read('rejected.csv')).toContain('rollcall_row');
  });

  it('two outputs cannot have one name', () => {
    for (const twice of [
      ['--errors', 'out.csv', '--rejected', 'out.csv'],
      ['--report', 'json:out.csv', '--report', 'csv:./out.csv'],
    ]) {
      const { status } = run('list.csv', ...twice);
      expect([status, files()]).toEqual([2, ['list.csv']]);
    }
  });
});

describe('what was read is never written', () => {
  it.each<[name: string, args: string[], kept: string]>([
    ['the config file', ['--errors', 'rollcall.config.yaml'], 'rollcall.config.yaml'],
    ['the platform file', ['-p', 'mine.yaml', '--errors', 'mine.yaml'], 'mine.yaml'],
  ])('%s, with --force either', (_, args, kept) => {
    const text = kept === 'mine.yaml' ? 'extends: generic\n' : 'country: US\n';
    writeFiles(cwd, { [kept]: text });
    run('list.csv', ...args, '--force');
    expect(read(kept)).toBe(text);
  });

  it.skipIf(isWindows)('the file that standard input comes from', () => {
    const fd = fs.openSync(path.join(cwd, 'list.csv'), 'r');
    const args = [bin, 'validate', '-', '--errors', 'list.csv', '--force'];
    spawnSync(process.execPath, args, { cwd, stdio: [fd, 'ignore', 'ignore'] });
    fs.closeSync(fd);
    expect(read('list.csv')).toBe(list);
  });
});

/** Starts a run that writes three files, and waits until all of them are begun. */
async function startWriting(...input: string[]) {
  const child = startRollcall(['validate', ...input, ...outputs], cwd);
  const ended = once(child, 'exit');
  const begun = () => fs.readdirSync(cwd).filter((name) => name.endsWith('.tmp')).length === names.length;
  while (!begun() && child.exitCode === null) await wait(2);
  expect(child.exitCode).toBeNull();
  return { child, ended };
}

describe.skipIf(isWindows)('a run that is interrupted leaves nothing', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s in the middle of a big file: exit %i', async (signal, code) => {
    writeFiles(cwd, { 'big.csv': bigList });
    const { child, ended } = await startWriting('big.csv');
    let stderr = '';
    child.stderr.on('data', (chunk) => (stderr += chunk));
    child.kill(signal);
    expect(await ended).toEqual([code, null]);
    expect([files(), stderr]).toEqual([['big.csv', 'list.csv'], '']);
  });

  it('SIGTERM while it waits for more of standard input', async () => {
    const { child, ended } = await startWriting('-');
    child.stdin.write(list);
    child.kill('SIGTERM');
    expect(await ended).toEqual([143, null]);
    expect(files()).toEqual(['list.csv']);
  });

  it('killed: nothing under a final name, and the next run clears up', async () => {
    const { child, ended } = await startWriting('-');
    child.stdin.on('error', () => {});
    child.stdin.write(bigList.slice(0, 100_000));
    child.kill('SIGKILL');
    expect(await ended).toEqual([null, 'SIGKILL']);
    expect(files().filter((name) => names.includes(name))).toEqual([]);
    expect(files().filter((name) => name.endsWith('.tmp'))).toHaveLength(3);
    expect(run('list.csv', ...outputs).status).toBe(1);
    expect(files()).toEqual(['list.csv', ...names].sort());
  });

  it('overtaken by another run with the same names: what is there stays', async () => {
    const { child, ended } = await startWriting('-');
    expect(run('list.csv', ...outputs).status).toBe(1);
    const first = names.map(read);
    child.stdin.end(`${list}def,Cid\n`);
    expect(await ended).toEqual([2, null]);
    expect([files(), names.map(read)]).toEqual([['list.csv', ...names].sort(), first]);
  });
});

describe('standard output', () => {
  it('closed by its reader after one line is no error', async () => {
    writeFiles(cwd, { 'big.csv': bigList.slice(0, 400_011) });
    const child = startRollcall(
      ['validate', 'big.csv', '-q', '--report', 'jsonl', '--errors', 'errors.csv'],
      cwd,
    );
    let stderr = '';
    child.stderr.on('data', (chunk) => (stderr += chunk));
    const [first] = (await once(child.stdout, 'data')) as [Buffer];
    child.stdout.destroy();
    expect(await once(child, 'exit')).toEqual([1, null]);
    expect(first.toString()).toMatch(/^\{"type":"start"/);
    expect(stderr).toBe('');
    expect(read('errors.csv').split('\n')).toHaveLength(50_002);
  });

  it.skipIf(!fs.existsSync('/dev/full'))('that is full is an error, whatever the verdict', () => {
    writeFiles(cwd, { 'good.csv': 'phone\n+14155552671\n' });
    for (const report of ['json', 'table']) {
      const full = fs.openSync('/dev/full', 'w');
      const args = [bin, 'validate', 'good.csv', '--report', report];
      const options = { cwd, stdio: ['ignore', full, 'pipe'], encoding: 'utf8' } as const;
      const { status, stderr } = spawnSync(process.execPath, args, { ...options, stdio: [...options.stdio] });
      fs.closeSync(full);
      expect(status).toBe(2);
      expect(stderr).toMatch(/^rollcall: (?!this is a bug)/m);
      expect(stderr).not.toMatch(/^ {4}at /m);
    }
  });
});
