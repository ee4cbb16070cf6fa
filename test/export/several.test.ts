import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exportLists, validate } from '../../src/library.ts';
import { emptyFolder } from '../cli.ts';

// So few that they meet.
const good = fc.integer({ min: 10, max: 29 }).map((n) => `26${n}`);
const spelled = fc
  .tuple(fc.constantFrom('+1415555', '+1 415-555-', ' (415) 555 ', '1415555'), good)
  .map(([start, end]) => start + end);
const bad = fc.constantFrom('', ' ', 'n/a', '+1415555', '+14155552677 x5', '+14155552671 / +14155552672');
const cell = (separator: string) =>
  fc
    .array(fc.oneof({ arbitrary: spelled, weight: 8 }, { arbitrary: bad, weight: 1 }), { maxLength: 6 })
    .map((parts) => parts.join(separator));

const platform = (folder: string, separator: string, style: string, invalid: string) => {
  const file = path.join(folder, 'dialer.yaml');
  fs.writeFileSync(
    file,
    `columns:\n  identity: { field: phone, by: label, label: numbers }\nphone:\n  style: ${style}\n  several: { separator: "${separator}", most: 4, invalid: ${invalid} }\nduplicates:\n  key: phone\n`,
  );
  return file;
};

it('what is written of several numbers in a cell is clean, and holds each once', async () => {
  const folder = emptyFolder();
  const blocked = path.join(folder, 'blocked.csv');
  fs.writeFileSync(blocked, '+14155552620\n');
  let written = 0;
  const separators = fc.constantFrom('|', ';', ',');
  await fc.assert(
    fc.asyncProperty(
      separators.chain((separator) =>
        fc.record({
          separator: fc.constant(separator),
          cells: fc.array(cell(separator), { minLength: 1, maxLength: 12 }),
        }),
      ),
      fc.constantFrom('e164', 'digits', 'national-digits'),
      fc.constantFrom('reject', 'clear'),
      fc.constantFrom('certain', 'likely'),
      async ({ separator, cells }, style, invalid, repair) => {
        const file = path.join(folder, 'list.csv');
        const rows = cells.map((text, i) => `"${text}",${i}`);
        fs.writeFileSync(file, `${['numbers,row', ...rows].join('\n')}\n`);
        const options = { platform: platform(folder, separator, style, invalid), country: 'US' } as const;
        const outDir = path.join(folder, 'out');
        const told = await exportLists(file, { ...options, doNotCall: blocked, repair, outDir, force: true });
        if (!told.outputs.some(({ kind }) => kind === 'ready')) return;
        const ready = path.join(outDir, 'list.ready.csv');
        const again = await validate(ready, { ...options, doNotCall: blocked, repair: 'none' });
        const [result] = again.results;
        written += result!.rows.read;
        expect(result!.files[0]!.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(result!.verdict).toBe('accepted');
        const lines = fs.readFileSync(ready, 'utf8').trimEnd().split('\n').slice(1);
        const owners = lines.map((line) => {
          const [, text = '', row] = /^"?(.*?)"?,(\d+)$/.exec(line) ?? [];
          const numbers = text.split(separator).map((one) => one.slice(-4));
          expect(new Set(numbers).size).toBe(numbers.length);
          expect(numbers.length).toBeLessThanOrEqual(4);
          expect(numbers).not.toContain('2620');
          // In the order of the source, none of them of another row.
          const source = (cells[Number(row)]!.match(/26\d\d/g) ?? []).filter((one) => numbers.includes(one));
          expect([...new Set(source)]).toEqual(numbers);
          return numbers[0];
        });
        expect(new Set(owners).size).toBe(owners.length);
      },
    ),
    { numRuns: 150 },
  );
  expect(written).toBeGreaterThan(100);
});

it('rows are the same where all of their numbers are', async () => {
  const folder = emptyFolder();
  const file = path.join(folder, 'list.csv');
  fs.writeFileSync(
    file,
    [
      'numbers,name',
      ...['+14155552671|+14155552672,Ann', '+1 415 555 2671|4155552672,Ann'],
      ...['+14155552671|+14155552673,Ann', '+14155552671,Ann', ''],
    ].join('\n'),
  );
  const options = { platform: platform(folder, '|', 'e164', 'reject'), country: 'US' };
  const { results } = await validate(file, { ...options, maxFindings: 100 });
  const told = results[0]!.files[0]!.findings.filter(({ rule }) => rule.startsWith('dup/'));
  expect(told.map(({ rule, line }) => [rule, line])).toEqual([
    ['dup/identical-row', 3],
    ['dup/number', 4],
    ['dup/number', 5],
  ]);
});

it('lists that are combined keep all numbers of their cells', async () => {
  const folder = emptyFolder();
  const lists = ['a', 'b'].map((name, i) => {
    const file = path.join(folder, `${name}.csv`);
    const cells = ['+14155552671|+1 415 555 2672', `+1415555268${i}|+14155552683|1 415 555 268${i}`];
    const rows = cells.map((text, n) => (i === 0 ? `${text},${n}` : `${n},x,${text}`));
    fs.writeFileSync(file, `${[i === 0 ? 'numbers,n' : 'n,extra,numbers', ...rows].join('\n')}\n`);
    return file;
  });
  const outDir = path.join(folder, 'out');
  const options = { platform: platform(folder, '|', 'digits', 'reject'), combine: 'all', outDir };
  await exportLists(lists, options);
  expect(fs.readFileSync(path.join(outDir, 'all.ready.csv'), 'utf8')).toBe(
    [
      'numbers,n,extra',
      '"14155552671|14155552672",0,',
      '"14155552680|14155552683",1,',
      '"14155552681|14155552683",1,x',
      '',
    ].join('\n'),
  );
});
