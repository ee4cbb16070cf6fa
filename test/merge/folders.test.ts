import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyFolder } from '../cli.ts';
import { rewrite } from '../normalize.ts';
import { readBytes } from '../readers/read.ts';

type Cells = readonly string[];

let work = '';
beforeEach(() => {
  work = emptyFolder();
});

const inWork = (...names: string[]) => path.join(work, ...names);

async function run(...args: string[]): Promise<string> {
  const { code, text, told } = await rewrite(args);
  expect(code, text + told).toBe(0);
  return text + told;
}

/** No cell of these tests holds what would have to be quoted. */
function write(name: string, rows: readonly Cells[], delimiter = ','): void {
  fs.mkdirSync(path.dirname(inWork(name)), { recursive: true });
  fs.writeFileSync(inWork(name), rows.map((cells) => `${cells.join(delimiter)}\n`).join(''));
}

/** The records of a written file without its header; none where there is no file. */
async function rowsOf(...names: string[]): Promise<string[][]> {
  const file = inWork(...names);
  return fs.existsSync(file) ? (await readBytes(fs.readFileSync(file))).rows.slice(1) : [];
}

/** Those of all files of a set whose kind is this, and `kind-2` and so on. */
async function rowsOfKind(folder: string, kind: string): Promise<string[][]> {
  const names = fs.readdirSync(inWork(folder)).filter((name) => kindOf(name) === kind);
  const all = await Promise.all(names.map((name) => rowsOf(folder, name)));
  return all.flat();
}

const kindOf = (name: string) => (/^set\.([a-z-]+?)(?:-\d+)?\.csv$/.exec(name) ?? [])[1];

/** What a person does to the rejected rows of a round, which `correct` is told of by their ids; in any order, as a spreadsheet saves them. */
async function correctRound(
  folder: string,
  round: number,
  correct: (cells: string[], id: string, nth: number) => Cells | null,
  { isReversed, loses }: { isReversed: boolean; loses: (cell: string) => string },
): Promise<boolean> {
  const name = inWork(folder, round === 1 ? 'set.rejected' : `set.rejected-${round}`);
  if (!fs.existsSync(`${name}.xlsx`)) return false;
  const { rows } = await readBytes(fs.readFileSync(`${name}.xlsx`));
  const [header = [], ...rejected] = rows;
  const idAt = header.indexOf('rollcall_row');
  expect(new Set(rejected.map((cells) => cells[idAt])).size).toBe(rejected.length);
  const corrected = rejected.flatMap((cells, nth) => {
    const own = correct(cells.slice(0, idAt - 2), cells[idAt]!, nth);
    return own === null ? [] : [[...own.map(loses), 'why', 'what', cells[idAt]!]];
  });
  write(
    path.join(folder, path.basename(`${name}.csv`)),
    [header, ...(isReversed ? corrected.reverse() : corrected)],
    ';',
  );
  return true;
}

/** A number from a text loses its zeros. */
const asNumber = (cell: string) => (/^0\d+$/.test(cell) ? String(Number(cell)) : cell);
const saved = fc.record({
  isReversed: fc.boolean(),
  loses: fc.constantFrom(asNumber, (cell: string) => cell),
});

const phoneOf = (n: number) => `+1415555${String(2000 + n)}`;

/** Cells by which a person corrects a row in each of two rounds: of a phone, or none; the rows of several lists are often the same. */
const contact = fc.record({
  phone: fc.constantFrom('good', 'good', 'again', '12', ''),
  name: fc.constantFrom('Ann', 'Bob'),
  zip: fc.constantFrom('00501', '7', '', '02115'),
  fixes: fc.tuple(fc.constantFrom('good', 'still', 'deleted'), fc.constantFrom('good', 'still', 'deleted')),
  renamed: fc.boolean(),
});
const lists = fc.array(fc.array(contact, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 });

/** Each merge accounts for every row that it was given. Returns how many there were. */
function expectBalance(folder: string, manifest: string): number {
  const { merges = [] } = JSON.parse(fs.readFileSync(inWork(folder, manifest), 'utf8')) as {
    merges?: { rows: Record<string, number> }[];
  };
  for (const { rows } of merges) {
    const { corrected, ready, rejected, duplicate, doNotCall, unknown } = rows;
    expect(ready! + rejected! + duplicate! + doNotCall! + unknown!).toBe(corrected);
  }
  return merges.length;
}

/** What the last of so many merges wrote of this kind. */
const ofRound = (kind: string, round: number) => `set.${kind}${round === 1 ? '' : `-${round}`}.csv`;

describe('the folder of an export', () => {
  it('holds, after its merges, what one export of the corrected lists writes', async () => {
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(lists, saved, fc.boolean(), async (contacts, how, repeats) => {
        const root = `export-${runs++}`;
        let numbers = 0;
        const all = contacts.map((list) =>
          list.map(({ phone, name, zip, ...person }) => {
            const own = phone === 'good' ? phoneOf(numbers++) : phone === 'again' ? phoneOf(0) : phone;
            return { ...person, cells: [own, name, zip] };
          }),
        );
        const files = all.map((_, i) => `list-${i}.csv`);
        // The second has its columns in another order, the third one of its own.
        const layOut = ([phone = '', name = '', zip = '']: Cells, i: number) =>
          i === 1 ? [name, zip, phone] : [phone, name, zip];
        const exportAll = (folder: string) => {
          all.forEach((list, i) => {
            const header = layOut(['phone', 'name', i === 2 ? 'other' : 'zip'], i);
            write(path.join(root, folder, files[i]!), [header, ...list.map(({ cells }) => layOut(cells, i))]);
          });
          const name = files.length > 1 || repeats ? '--combine' : '--name';
          const given = files.map((file) => inWork(root, folder, file));
          return run('export', ...given, name, 'set', '--out-dir', inWork(root, folder, 'out'));
        };
        await exportAll('before');
        const out = path.join(root, 'before', 'out');
        const rejected = all.flat().filter(({ cells: [phone = ''] }) => !phone.startsWith('+'));
        const byId = new Map<string, (typeof rejected)[number]>();
        for (const round of [1, 2]) {
          const correct = (cells: string[], id: string, nth: number) => {
            const row = byId.get(id) ?? rejected[nth]!;
            byId.set(id, row);
            const fix = row.fixes[round - 1];
            if (fix === 'deleted') return null;
            const phone = repeats && row.renamed ? phoneOf(0) : phoneOf(1000 + numbers++);
            row.cells = [fix === 'good' ? phone : '12', row.renamed ? 'Cid' : cells[1]!, row.cells[2]!];
            return [...row.cells.slice(0, 2), ...cells.slice(2)];
          };
          if (!(await correctRound(out, round, correct, how))) break;
          await run('merge', inWork(out), '--whole');
        }
        const merges = expectBalance(out, 'set.manifest.json');
        await exportAll('after');
        const expected = await rowsOf(root, 'after', 'out', 'set.ready.csv');
        const uploads = [...(await rowsOfKind(out, 'ready')), ...(await rowsOfKind(out, 'ready-fixed'))];
        if (repeats) {
          // Which of those with one number is uploaded depends on which was right first.
          const phones = (rows: readonly Cells[]) => rows.map(([phone]) => phone).sort();
          expect(phones(uploads)).toEqual(phones(expected));
          return;
        }
        expect(uploads.map(String).sort()).toEqual(expected.map(String).sort());
        if (merges > 0) expect(await rowsOf(out, ofRound('whole', merges))).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });
});

describe('lists of the same name from two folders', () => {
  it('are combined and merged as the two that they are', async () => {
    write('a/list.csv', [
      ['phone', 'name'],
      [phoneOf(1), 'Ann'],
      ['12', 'Bob'],
    ]);
    write('b/list.csv', [
      ['phone', 'name'],
      [phoneOf(2), 'Cid'],
      ['12', 'Bob'],
    ]);
    const given = [inWork('a', 'list.csv'), inWork('b', 'list.csv')];
    await run('export', ...given, '--combine', 'set', '--out-dir', inWork('out'));
    const correct = ([, name = '']: string[], _id: string, nth: number) => [
      phoneOf(5 + nth),
      `${name} ${nth}`,
    ];
    await correctRound('out', 1, correct, { isReversed: true, loses: String });
    await run('merge', inWork('out'), '--whole');
    expect(await rowsOf('out', 'set.whole.csv')).toEqual([
      [phoneOf(1), 'Ann'],
      [phoneOf(5), 'Bob 0'],
      [phoneOf(2), 'Cid'],
      [phoneOf(6), 'Bob 1'],
    ]);
  });
});

const idOf = {
  telegram: (n: number) => String(100_000_000 + n),
  email: (n: number) => `p${n}@example.com`,
  whatsapp: (n: number) => `1415555${2000 + n}`,
} as const;
const columns = Object.keys(idOf) as (keyof typeof idOf)[];
const cell = fc.constantFrom('good', 'good', 'again', 'no id', '');
const change = fc.constantFrom('fix', 'fix', 'leave', 'clear', 'other');
const person = fc.record({
  name: fc.constantFrom('Ann', 'Bob'),
  ids: fc.tuple(cell, cell, cell),
  rounds: fc.tuple(fc.tuple(change, change, change), fc.tuple(change, change, change)),
  isDeleted: fc.tuple(fc.boolean(), fc.boolean()),
});

describe('the folder of a list that was split by channel', () => {
  it('delivers, by its merges, each ID that the corrected list has, and none of them twice', async () => {
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(person, { minLength: 1, maxLength: 6 }), saved, async (people, how) => {
        const root = `split-${runs++}`;
        let numbers = 1;
        const all = people.map(({ name, ids, ...changes }) => ({
          ...changes,
          cells: [
            name,
            ...ids.map((kind, i) => {
              if (kind === 'good') return idOf[columns[i]!](numbers++);
              return kind === 'again' ? idOf[columns[i]!](0) : kind;
            }),
            '007',
          ],
        }));
        const split = (folder: string) => {
          const rows = all.map(({ cells }) => cells);
          write(path.join(root, folder, 'list.csv'), [['name', ...columns, 'zip'], ...rows]);
          return run(
            ...['split-by-channel', inWork(root, folder, 'list.csv'), '--name', 'set'],
            ...['--out-dir', inWork(root, folder, 'out'), '--rule', 'dup/channel-id=error'],
            // An empty column says of no channel that its IDs belong there.
            ...columns.flatMap((channel) => ['--map', `client-id.${channel}=${channel}`]),
          );
        };
        await split('before');
        const out = path.join(root, 'before', 'out');
        const isRejected = ({ cells }: { cells: Cells }) =>
          cells.includes('no id') || cells.slice(1, 4).every((id) => id === '');
        const rejected = all.filter(isRejected);
        const byId = new Map<string, (typeof rejected)[number]>();
        const idsOf = async (kind: string) => (await rowsOfKind(out, kind)).map(([id]) => id!);
        const delivered = new Map<string, string[]>();
        for (const channel of columns) delivered.set(channel, await idsOf(channel));
        for (const round of [1, 2]) {
          const correct = (cells: string[], id: string, nth: number) => {
            const row = byId.get(id) ?? rejected[nth]!;
            byId.set(id, row);
            if (row.isDeleted[round - 1]) return null;
            row.cells = row.cells.map((before, i) => {
              const what = i === 0 || i === 4 ? 'leave' : row.rounds[round - 1]![i - 1];
              const isShared = columns.some((channel) => before === idOf[channel](0));
              if (what === 'leave' || isShared || (what === 'fix' && before !== 'no id')) return before;
              return what === 'clear' ? '' : idOf[columns[i - 1]!](numbers++);
            });
            return [...row.cells.slice(0, 4), cells[4]!];
          };
          if (!(await correctRound(out, round, correct, how))) break;
          await run('merge', inWork(out), '--whole');
        }
        const merges = expectBalance(out, 'set.split.manifest.json');
        await split('after');
        for (const channel of columns) {
          const first = delivered.get(channel)!;
          const second = await idsOf(`${channel}-fixed`);
          const expected = await rowsOf(root, 'after', 'out', `set.${channel}.csv`);
          const sent = [...first, ...second];
          expect(new Set(sent).size).toBe(sent.length);
          for (const [id = ''] of expected) expect(sent).toContain(id);
          if (merges > 0) expect(await rowsOf(out, ofRound(`${channel}-whole`, merges))).toEqual(expected);
        }
      }),
      { numRuns: 40 },
    );
  });
});
