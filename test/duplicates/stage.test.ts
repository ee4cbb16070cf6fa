import fs from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCommandLine } from '../../src/command-line.ts';
import { planFrom } from '../../src/commands/plan.ts';
import type { World } from '../../src/commands/world.ts';
import type { DuplicatePolicy } from '../../src/duplicates/index.ts';
import { openSpill } from '../../src/io/spill.ts';
import { run } from '../../src/pipeline/run.ts';
import { openTable } from '../../src/readers/index.ts';
import { emptyFolder } from '../cli.ts';
import { seed } from '../phones/generate.ts';
import { memorySource } from '../readers/read.ts';

type Row = readonly [phone: string, name: string, city: string];
type Lists = readonly (readonly Row[])[];
type Changes = Partial<Pick<DuplicatePolicy, 'key' | 'keep' | 'scope' | 'maxBytes'>>;

const pathOf = (list: number) => `list-${list}.csv`;
const placeOf = (list: number, row: number) => `${pathOf(list)}:${row + 2}`;

/** What `validate` finds: rule, row, and the row that it repeats; and after how many rows of the first list all were looked at. */
async function judge(lists: Lists, changes: Changes, asSheets = false) {
  const line = parseCommandLine(['validate', 'list.csv', '--rule', 'row/*=off'], 80);
  if (line.kind !== 'run') throw new Error('not a command');
  const plan = await planFrom([], line.values, { cwd: '.', env: {}, startedAt: 0 } as unknown as World);
  const folder = emptyFolder();
  const found: string[] = [];
  const openedAfter: number[] = [];
  let progress = 0;
  await run({
    ...plan,
    inputs: asSheets
      ? [{ path: 'book', open: () => openAll(lists.map(toText)) }]
      : lists.map((rows, i) => ({
          path: pathOf(i),
          open() {
            if (i === 0) openedAfter.push(progress);
            return openAll([toText(rows)]);
          },
        })),
    duplicates: { ...plan.duplicates!, openSpill: () => openSpill(folder), ...changes },
    insight: false,
    listeners: [
      {
        onProgress(path, _bytes, _of, rows) {
          if (path === pathOf(0)) progress = rows;
        },
        onFinding(_target, path, _list, { rule, line: at, data }) {
          if (rule.id.startsWith('dup/') && rule.severity === 'error')
            found.push(`${rule.id} ${path}:${at} = ${data['first-file']}:${data['first-line']}`);
        },
      },
    ],
  });
  expect(fs.readdirSync(folder)).toEqual([]);
  return { found, lookedAfter: openedAfter[1] ?? null };
}

function toText(rows: readonly Row[]): string {
  return ['phone,name,city', ...rows.map((cells) => cells.join())].join('\n');
}

/** Several tables of one file, as the sheets of a workbook are. */
async function openAll(texts: readonly string[]) {
  const all = texts.map((text) => memorySource(Buffer.from(text), 'list.csv'));
  const opened = await Promise.all(all.map((source) => openTable(source, {})));
  return {
    source: all[0]!,
    opened: { tables: opened.flatMap((one) => ('tables' in one ? one.tables : [])) },
  };
}

async function findRepeats(lists: Lists, changes: Changes): Promise<string[]> {
  return (await judge(lists, changes)).found;
}

const keyings = {
  row: (row: Row) => row.map((cell) => cell.replace(/^\+?1 ?415/, '+1415')).join(),
  phone: ([phone]: Row) => phone.replaceAll(' ', ''),
  columns: ([, , city]: Row) => city,
};

/** The same with a plain Map. */
function expectRepeats(lists: Lists, { key, keep, scope }: Required<Changes>): string[] {
  const rows = lists.flatMap((list, l) => list.map((row, r) => ({ row, place: placeOf(l, r), list: l })));
  const keptBy = (keyOf: (row: Row) => string) => {
    const kept = new Map<string, (typeof rows)[number]>();
    const name = ({ row, list }: (typeof rows)[number]) => `${scope === 'run' ? '' : list} ${keyOf(row)}`;
    const filled = ({ row }: (typeof rows)[number]) => row.filter((cell) => cell !== '').length;
    for (const row of rows) {
      const before = kept.get(name(row));
      const wins =
        before === undefined || keep === 'last' || (keep === 'most-complete' && filled(row) > filled(before));
      if (wins) kept.set(name(row), row);
    }
    return (row: (typeof rows)[number]) => {
      const first = kept.get(name(row))!;
      return keyOf(row.row) === '' || first === row ? null : first.place;
    };
  };
  const byRow = keptBy(keyings.row);
  const byPhone = keptBy(keyings.phone);
  const byColumns = keptBy(keyings.columns);
  return rows.flatMap((row) => {
    const ways: Record<string, [rule: string, first: string | null][]> = {
      platform: [
        ['dup/identical-row', byRow(row)],
        ['dup/number', byPhone(row)],
      ],
      row: [['dup/identical-row', byRow(row)]],
      phone: [['dup/number', byPhone(row)]],
      columns: [['dup/key', byColumns(row)]],
    };
    const hit = ways[key.kind]!.find(([, first]) => first !== null);
    return hit === undefined ? [] : [`${hit[0]} ${row.place} = ${hit[1]}`];
  });
}

const row: fc.Arbitrary<Row> = fc.tuple(
  fc.constantFrom('+14155552671', '+1 4155552671', '+14155552672', '+14155552673', '+14155552674'),
  fc.constantFrom('', 'Ann', 'Bob'),
  fc.constantFrom('', 'Rome', 'Oslo', 'Bonn'),
);
const lists = fc.array(fc.array(row, { minLength: 1, maxLength: 30, size: 'max' }), {
  minLength: 1,
  maxLength: 3,
});
const policy = fc.record({
  key: fc.constantFrom<DuplicatePolicy['key']>(
    { kind: 'platform' },
    { kind: 'row' },
    { kind: 'phone' },
    { kind: 'columns', names: ['City'], by: 'flag' },
  ),
  keep: fc.constantFrom<DuplicatePolicy['keep']>('first', 'last', 'most-complete'),
  scope: fc.constantFrom<DuplicatePolicy['scope']>('file', 'run'),
});

describe('repeats', () => {
  it('are those that a Map finds, in memory and on disk, whatever is the key and kept', async () => {
    await fc.assert(
      fc.asyncProperty(lists, policy, async (given, changes) => {
        const expected = expectRepeats(given, { ...changes, maxBytes: 0 });
        expect(await findRepeats(given, { ...changes, maxBytes: 1e9 })).toEqual(expected);
        expect(await findRepeats(given, { ...changes, maxBytes: 100 })).toEqual(expected);
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  it('are not looked for across the sheets of a file', async () => {
    await fc.assert(
      fc.asyncProperty(lists, policy, async (given, changes) => {
        const ofFiles = expectRepeats(given, { ...changes, scope: 'file', maxBytes: 0 });
        const expected = ofFiles.map((one) => one.replaceAll(/list-\d\.csv/g, 'book'));
        const { found } = await judge(given, { ...changes, scope: 'file', maxBytes: 100 }, true);
        expect(found).toEqual(expected);
      }),
      { seed: 2, numRuns: 25 },
    );
  });

  it('are the same where memory runs out in the middle', async () => {
    const random = seed(4);
    const rows = Array.from({ length: 20_000 }, (): Row => {
      const phone = `+1415${2_000_000 + Math.floor(random() * 15_000)}`;
      return [phone, ['', 'Ann'][Math.floor(random() * 2)]!, ''];
    });
    const changes = { key: { kind: 'phone' }, keep: 'first', scope: 'run' } as const;
    const given = [rows.slice(0, 12_000), rows.slice(12_000)];
    const expected = expectRepeats(given, { ...changes, maxBytes: 0 });
    // Its empty tables take some 730 kB, 11,000 numbers 80 kB more.
    const { found, lookedAfter } = await judge(given, { ...changes, maxBytes: 790_000 });
    expect(found).toEqual(expected);
    expect(lookedAfter).toBeGreaterThan(5000);
    expect(expected.length).toBeGreaterThan(5000);
  });
});
