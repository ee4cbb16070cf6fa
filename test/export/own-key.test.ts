import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exportLists, validate } from '../../src/library.ts';
import { emptyFolder } from '../cli.ts';

const row = fc.tuple(
  fc.constantFrom('+14155552671', '(415) 555-2671', '+14155552672', '415 555 2673'),
  fc.constantFrom('Ann', 'Bob ', 'Bob', ''),
  fc.constantFrom('1', '2', ''),
);

it('contacts that a platform tells apart by columns of its own go up once each', async () => {
  const folder = emptyFolder();
  const platform = path.join(folder, 'own.yaml');
  const [file, outDir] = [path.join(folder, 'list.csv'), path.join(folder, 'out')];
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 1, maxLength: 15 }),
      fc.constantFrom<readonly string[]>(
        ['phone', 'name'],
        ['name', 'ref'],
        ['phone', 'no such column'],
        ['ref'],
      ),
      async (rows, key: readonly string[]) => {
        fs.writeFileSync(platform, `duplicates:\n  key: ${JSON.stringify(key)}\n`);
        fs.writeFileSync(file, `phone,name,ref\n${rows.map((cells) => `${cells.join()}\n`).join('')}`);
        const options = { platform, country: 'US' };
        await exportLists(file, { ...options, outDir, force: true });
        const ready = path.join(outDir, 'list.ready.csv');
        const lines = fs.readFileSync(ready, 'utf8').trimEnd().split('\n').slice(1);
        const keyOf = (cells: readonly string[]) =>
          ['phone', 'name', 'ref'].flatMap((name, i) => {
            const text = i === 0 ? cells[i]!.replace(/\D/g, '').slice(-10) : cells[i]!.trim();
            return key.includes(name) ? [text] : [];
          });
        const seen = new Set<string>();
        const kept = rows.filter((cells) => {
          const own = keyOf(cells);
          // What is empty tells nothing apart.
          if (own.every((text) => text === '')) return true;
          const isNew = !seen.has(own.join());
          seen.add(own.join());
          return isNew;
        });
        expect(lines.map((line) => keyOf(line.split(',')))).toEqual(kept.map(keyOf));
        const { results } = await validate(ready, { ...options, repair: 'none' });
        expect(results[0]!.verdict).toBe('accepted');
      },
    ),
    { numRuns: 100 },
  );
});

it('one number each is asked for, whatever the platform compares', async () => {
  const folder = emptyFolder();
  const [file, platform] = [path.join(folder, 'list.csv'), path.join(folder, 'own.yaml')];
  fs.writeFileSync(platform, 'duplicates:\n  key: [phone, name]\n');
  fs.writeFileSync(file, 'phone,name\n+14155552671,Ann\n+14155552671,Bob\n');
  const rules = async (onePerPhone: boolean) => {
    const { results } = await validate(file, { platform, onePerPhone });
    return results[0]!.files[0]!.findings.map(({ rule }) => rule);
  };
  expect(await rules(false)).toEqual([]);
  expect(await rules(true)).toEqual(['dup/number']);
});
