import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readTimeZone } from '../../src/fields/time-zone.ts';
import { exportLists, validate } from '../../src/library.ts';
import { readPhone, timezonesOf } from '../../src/phones/index.ts';
import { emptyFolder } from '../cli.ts';

const numbers = [
  ...['+12125552671', '+18005552671', '+4930901820', '+81312345678', '+74951234567', '+61255501234'],
  ...['+919812345678', '+525512345678', '+551123456789', '+14155552671'],
];
const zones = [
  '',
  '',
  'Europe/Berlin',
  'berlin',
  '+09:00',
  'Z',
  'America/New_York',
  'Eastern',
  ' Asia/Tokyo ',
];
const row = fc.tuple(fc.constantFrom(...numbers), fc.constantFrom(...zones));
const options = { repair: 'certain', strictness: 'valid', bareDigits: 'either', vote: null } as const;

it('each zone that is written is the only one of its number, and what is written is taken', async () => {
  const folder = emptyFolder();
  const file = path.join(folder, 'leads.csv');
  const platform = path.join(folder, 'mine.json');
  const outDir = path.join(folder, 'out');
  let filled = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(row, { minLength: 1, maxLength: 8, selector: ([number]) => number }),
      fc.subarray(['offset', 'iana'] as const, { minLength: 1 }),
      fc.constantFrom('certain', 'likely'),
      fc.boolean(),
      async (rows, forms, repair, hasColumn) => {
        const facts = { variables: [{ name: 'tz', type: 'timezone', forms }] };
        fs.writeFileSync(platform, JSON.stringify({ extends: 'cloudonix', columns: facts }));
        const lines = [['phone_number', 'tz'], ...rows].map((cells) =>
          cells.slice(0, hasColumn ? 2 : 1).join(),
        );
        fs.writeFileSync(file, `${lines.join('\n')}\n`);
        const told = await exportLists(file, { platform, repair, fill: 'timezone', outDir, force: true });
        if (!told.outputs.some(({ kind }) => kind === 'ready')) return;
        const ready = path.join(outDir, 'leads.ready.csv');
        const known = new Set(told.results[0]!.files[0]!.findings.map(({ rule }) => rule));
        for (const flags of [{}, { fill: 'timezone' }] as const) {
          const { verdict, files } = (await validate(ready, { platform, ...flags })).results[0]!;
          expect(verdict).toBe('accepted');
          for (const { rule } of files[0]!.findings) expect([...known]).toContain(rule);
        }
        const given = new Map(hasColumn ? rows : []);
        for (const line of fs.readFileSync(ready, 'utf8').trimEnd().split('\n').slice(1)) {
          const [number = '', zone = ''] = line.split(',');
          const before = given.get(number)?.trim() ?? '';
          const own = timezonesOf(readPhone(number, { country: null, ...options }));
          if (before !== '') expect([before, readTimeZone(before, forms).mended]).toContain(zone);
          else if (zone !== '') {
            expect(own).toHaveLength(1);
            filled++;
          } else if (own.length === 1) expect(forms).toEqual(['offset']);
        }
      },
    ),
    { numRuns: 80 },
  );
  expect(filled).toBeGreaterThan(20);
});
