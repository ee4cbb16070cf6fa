import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyFolder, rollcall, startRollcall, writeFiles } from './cli.ts';
import { rewrite } from './normalize.ts';
import { seed } from './phones/generate.ts';
import { dirtyRows, toText } from './pipeline/lists.ts';
import { readBytes } from './readers/read.ts';

const isWindows = process.platform === 'win32';

async function cellsOf(text: string): Promise<string[]> {
  const { rows } = await readBytes(Buffer.from(text));
  return rows.map((cells) => JSON.stringify(cells));
}

/** How many of its rows were told to be repeats. */
function repeatsIn(told: string): number {
  return Number(/(\d+) repeated/.exec(told.replaceAll(',', ''))?.[1]);
}

const flags = fc
  .tuple(
    fc.constantFrom([], ['--key', 'phone'], ['--key', 'row'], ['--key', 'city'], ['--key', '#3,name']),
    fc.constantFrom([], ['--keep', 'last'], ['--keep', 'most-complete']),
  )
  // Without a country, how a column is read depends on how many of its cells, repeats among them, lack one.
  .map((lists) => [...lists.flat(), '--country', 'US']);

describe('a list without its repeats', () => {
  it('holds the other rows as they are, in order, and repeats nothing', async () => {
    await fc.assert(
      fc.asyncProperty(dirtyRows, flags, async (rows, given) => {
        const text = toText(rows);
        const args = ['dedupe', '-', '-o', '-', ...given];
        const once = await rewrite(args, text);
        if (once.code === 1) {
          expect(once.told).toContain('NOTHING WRITTEN');
          return;
        }
        const [before, after] = [await cellsOf(text), await cellsOf(once.text)];
        expect(after.length).toBe(before.length - repeatsIn(once.told));
        let at = 0;
        for (const row of after) {
          at = before.indexOf(row, at);
          expect(at, row).not.toBe(-1);
          at++;
        }
        const twice = await rewrite(args, once.text);
        expect([twice.text, repeatsIn(twice.told)]).toEqual([once.text, 0]);
      }),
      { seed: 6, numRuns: 100 },
    );
  });

  it('is the same where the keys do not fit in memory, and leaves nothing behind', () => {
    const random = seed(7);
    const rows = Array.from({ length: 30_000 }, (_, i) => {
      const phone = `+1415${2_000_000 + Math.floor(random() * 25_000)}`;
      return `${phone},Ann ${i % 3},${i % 5 === 0 ? '' : 'Rome'}`;
    });
    for (const keep of ['first', 'last', 'most-complete']) {
      const cwd = emptyFolder();
      writeFiles(cwd, { 'list.csv': `phone,name,city\n${rows.join('\n')}\n` });
      fs.mkdirSync(path.join(cwd, 'tmp'));
      const args = ['dedupe', 'list.csv', '--keep', keep, '--tmp-dir', 'tmp', '-q'];
      const run = (name: string, ...more: string[]) => {
        const written = ['-o', `${name}.csv`, '--duplicates', `${name}-repeats.csv`, ...more];
        expect(rollcall([...args, ...written], { cwd }).status).toBe(0);
        return ['', '-repeats'].map((part) => fs.readFileSync(path.join(cwd, `${name}${part}.csv`), 'utf8'));
      };
      const small = run('small', '--memory', '1MB');
      expect(small).toEqual(run('large'));
      expect(fs.readdirSync(path.join(cwd, 'tmp'))).toEqual([]);
      // Told by a Set.
      const different = new Set(rows.map((row) => row.slice(0, row.indexOf(',')))).size;
      expect(small[0]!.split('\n')).toHaveLength(different + 2);
    }
  });

  it('joins columns by their labels, wherever they stand', async () => {
    const cwd = emptyFolder();
    writeFiles(cwd, {
      'a.csv': 'Phone,Name,,Name\n+14155552671,Ann,x,Lee\n',
      'b.csv': 'name;NAME;E-Mail;phone;\nBob;Roe;b@example.org;+14155552672;y\nCid;;;+14155552671;z;w\n',
    });
    const { status, stdout } = rollcall(['dedupe', 'b.csv', 'a.csv', '-o', '-', '-q'], { cwd });
    expect(status).toBe(0);
    expect(stdout).toBe(
      'Phone,Name,,Name,E-Mail\n+14155552671,Ann,x,Lee,\n+14155552672,Bob,y,Roe,b@example.org\n,,,,\n'.replace(
        ',,,,\n',
        '+14155552671,Cid,z,,,w\n',
      ),
    );
  });

  it.skipIf(isWindows)('leaves nothing where it is told to end while it reads', async () => {
    const cwd = emptyFolder();
    fs.mkdirSync(path.join(cwd, 'tmp'));
    const args = ['dedupe', '-', '-o', 'out.csv', '--keep', 'last', '--tmp-dir', 'tmp', '--memory', '1MB'];
    const child = startRollcall(args, cwd);
    const piece = Buffer.from(`phone\n${'+14155552671\n'.repeat(80_000)}`);
    for (let i = 0; i < 12; i++) await new Promise((resolve) => child.stdin.write(piece, resolve));
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    expect(await ended).toBe(143);
    expect(fs.readdirSync(cwd)).toEqual(['tmp']);
    expect(fs.readdirSync(path.join(cwd, 'tmp'))).toEqual([]);
  });
});
