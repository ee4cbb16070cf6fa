import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exportLists, validate } from '../../src/library.ts';
import { emptyFolder } from '../cli.ts';

const labels = [
  ...['phone_number', 'name', 'visits', 'vip', 'due', 'mail'],
  ...['secondary_phone_1', 'secondary_1_name', 'secondary_phone_2', 'secondary_2_name'],
  ...['secondary_phone_3', 'secondary_3_name'],
];
const mostly = (good: fc.Arbitrary<string>, ...bad: string[]) =>
  fc.oneof({ arbitrary: good, weight: 12 }, { arbitrary: fc.constantFrom(...bad), weight: 1 });
// So few that they meet.
const good = fc.tuple(
  fc.integer({ min: 10, max: 39 }),
  fc.constantFrom('+1415555', '+1 415 555 ', '(415) 555-'),
);
const number = mostly(
  good.map(([n, start]) => `${start}26${n}`),
  ...['', '0014155552676', '+1415555', 'n/a', '+14155552677 ext 5', "'+14155552678", '4.15E+9'],
);
const maybeNumber = fc.oneof(number, fc.constantFrom('', '', '+14155552630'));
const name = mostly(
  fc.constantFrom('Ann', 'Bob', ' Cid ', 'Null'),
  ...['', 'N/A', 'null', 'a name beyond the limit', '\u200b'],
);
const row = fc.tuple(
  number,
  name,
  mostly(fc.constantFrom('1', '2.5', ''), '1,5', '1,234', '1.234,50', '€ 3', 'x', '-'),
  mostly(fc.constantFrom('true', 'FALSE', ''), 'ja', '0', 'maybe'),
  mostly(fc.constantFrom('2026-11-30', '03/04/2026', '30.11.2026', ''), 'soon'),
  mostly(fc.constantFrom('ann@example.org', ''), 'ann'),
  ...Array.from({ length: 3 }, () => [maybeNumber, name]).flat(),
) as fc.Arbitrary<string[]>;

const declared = {
  platform: 'intellixent',
  country: 'US',
  var: ['name:required:max=20', 'visits:number', 'vip:boolean', 'due:date', 'mail:email'],
  maxFindings: 100_000,
} as const;

it.each(['certain', 'likely'] as const)(
  'what an assistant gets at %s is clean, and was told before',
  async (repair) => {
    const folder = emptyFolder();
    fs.writeFileSync(path.join(folder, 'blocked.csv'), '+14155552630\n');
    const doNotCall = path.join(folder, 'blocked.csv');
    let written = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 12 }),
        fc.constantFrom('reject', 'clear'),
        // Without the last column numbers cannot change places: one has no place for its name.
        fc.constantFrom(labels.length, labels.length - 1),
        async (rows, errors, width) => {
          const file = path.join(folder, 'leads.csv');
          fs.writeFileSync(
            file,
            [labels, ...rows].map((cells) => `${cells.slice(0, width).map(quote).join(',')}\n`).join(''),
          );
          const options = { ...declared, doNotCall, set: { secondaries: '3', 'secondary-errors': errors } };
          const outDir = path.join(folder, 'out');
          const told = await exportLists(file, { ...options, repair, outDir, force: true });
          const known = new Set(told.results[0]!.files[0]!.findings.map(({ rule }) => rule));
          const ready = path.join(outDir, 'leads.ready.csv');
          if (!told.outputs.some(({ kind }) => kind === 'ready')) return;
          const again = await validate(ready, { ...options, repair: 'none' });
          const { rows: counts, files } = again.results[0]!;
          written += counts.read;
          expect(files[0]!.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
          expect(counts.clean).toBe(counts.read);
          for (const { rule } of files[0]!.findings) expect([...known]).toContain(rule);
          // Numbers stand without a gap, none of them is listed, and each is there once.
          for (const line of fs.readFileSync(ready, 'utf8').trimEnd().split('\n').slice(1)) {
            const numbers = line.match(/\+\d+/g) ?? [];
            expect(new Set(numbers).size).toBe(numbers.length);
            expect(numbers).not.toContain('+14155552630');
          }
          if (width === labels.length)
            expect(files[0]!.findings.map(({ rule }) => rule)).not.toContain('phone/secondary-gap');
        },
      ),
      { numRuns: 60 },
    );
    expect(written).toBeGreaterThan(50);
  },
);

function quote(cell: string): string {
  return /[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

it('lists that are combined keep each number and value under its name', async () => {
  const folder = emptyFolder();
  const write = (file: string, text: string) => {
    fs.writeFileSync(path.join(folder, file), text);
    return path.join(folder, file);
  };
  const lists = [
    write(
      'a.csv',
      'phone_number,Secondary-Phone 1,secondary_phone_2,age\n+14155552671,+1 415 555 2681,+14155552671,"1,5"\n',
    ),
    write('b.csv', 'age,secondary_phone_2,phone_number\nja,,+14155552673\n,+14155552682,+14155552672\n'),
  ];
  const outDir = path.join(folder, 'out');
  await exportLists(lists, {
    ...{ platform: 'intellixent', set: { secondaries: '2' }, var: ['age:number'], repair: 'likely' },
    ...{ combine: 'all', outDir },
  });
  expect(fs.readFileSync(path.join(outDir, 'all.ready.csv'), 'utf8')).toBe(
    [
      'phone_number,secondary_phone_1,secondary_phone_2,age',
      '+14155552671,+14155552681,,1.5',
      '+14155552672,+14155552682,,',
      '',
    ].join('\n'),
  );
});
