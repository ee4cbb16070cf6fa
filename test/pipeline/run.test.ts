import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RowCounts } from '../../src/model/result.ts';
import { profiles } from '../../src/profiles/index.ts';
import { type Judged, judgeList, told } from './judge-list.ts';
import { brokenText, dirtyRows, isBlank, toText } from './lists.ts';

// No row of a text list can be judged where nothing says its channel, but each is counted.
const all = profiles.map(({ id }) => id);
const platforms = all.filter((id) => id !== 'tovie-text');
const national = ['--country', 'US'];
const laneNames = ['clean', 'repairable', 'rejected', 'duplicate', 'doNotCall', 'blank'] as const;

function sum(rows: RowCounts): number {
  return laneNames.reduce((n, lane) => n + rows[lane], 0);
}

describe('each row ends in one lane', () => {
  it('read is the sum of the lanes, and every row but the blank ones at the end was read', async () => {
    await fc.assert(
      fc.asyncProperty(dirtyRows, async (rows) => {
        const last = rows.findLastIndex((cells) => !isBlank(cells));
        const blanks = rows.slice(0, last + 1).filter(isBlank).length;
        const { files } = await judgeList(toText(rows), {
          flags: ['-p', 'all', ...national],
          delimiter: ',',
        });
        expect(files).toHaveLength(all.length);
        for (const file of files) {
          expect(file.rows).toMatchObject({ read: last + 1, blank: blanks });
          expect(sum(file.rows)).toBe(file.rows.read);
        }
      }),
      { seed: 13, numRuns: 150 },
    );
  });

  it('which one, the findings tell', async () => {
    await fc.assert(
      fc.asyncProperty(dirtyRows, fc.constantFrom(...platforms), async (rows, platform) => {
        const judged = await judgeList(toText(rows), {
          flags: ['-p', platform, ...national],
          delimiter: ',',
        });
        const { clean, repairable, rejected, duplicate, read, blank } = judged.files[0]!.rows;
        // One finding says why, and the rows have none of their own.
        if (!judged.files[0]!.judged) {
          expect([clean, rejected]).toEqual([0, read - blank]);
          return;
        }
        const lanes = lanesFrom(judged);
        expect({ repairable, rejected, duplicate }).toEqual({
          repairable: lanes.filter((lane) => lane === 'repairable').length,
          rejected: lanes.filter((lane) => lane === 'rejected').length,
          duplicate: lanes.filter((lane) => lane === 'duplicate').length,
        });
        expect(clean).toBe(read - blank - lanes.length);
        expect(judged.rejected).toHaveLength(rejected);
      }),
      { seed: 14, numRuns: 150 },
    );
  });

  it('a platform judges alone as in company', async () => {
    await fc.assert(
      fc.asyncProperty(dirtyRows, async (rows) => {
        const text = toText(rows);
        const together = await judgeList(text, { flags: ['-p', 'all', ...national] });
        const alone = all.map((name) => judgeList(text, { flags: ['-p', name, ...national] }));
        expect((await Promise.all(alone)).flatMap(({ files }) => files)).toEqual(together.files);
      }),
      { seed: 15, numRuns: 40 },
    );
  });
});

/** The lane of every row that has an error. */
function lanesFrom({ findings }: Judged): string[] {
  const worst = new Map<number, number>();
  const order = ['repairable', 'duplicate', 'rejected'];
  for (const { rule, severity, repairs, record } of findings) {
    if (severity !== 'error' || record === null) continue;
    const rank = rule.id.startsWith('dup/') ? 1 : repairs ? 0 : 2;
    worst.set(record, Math.max(worst.get(record) ?? 0, rank));
  }
  return [...worst.values()].map((rank) => order[rank]!);
}

describe('where batches end changes nothing', () => {
  const flags = ['-p', 'generic', '-p', 'tovie-calls', ...national, '--max-findings', '25'];

  it('in lists damaged in any way', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          brokenText,
          dirtyRows.map((rows) => toText(rows, '\r\n')),
        ),
        async (text) => {
          const whole = await judgeList(text, { flags, insight: true }).catch(String);
          for (const chunkBytes of [1, 7, 100]) {
            const cut = await judgeList(text, { flags, insight: true, chunkBytes }).catch(String);
            expect(typeof cut === 'string' ? cut : cut.json).toBe(
              typeof whole === 'string' ? whole : whole.json,
            );
          }
        },
      ),
      { seed: 16, numRuns: 120 },
    );
  });

  it('nor what else stands in the column', async () => {
    const [alone, beside] = ['', '+14155552672,=2\n'].map((more) => {
      return judgeList(`phone,name\n+14155552671, =1+1\n${more}`);
    });
    expect(told(await alone!)).toContain('cell/formula-injection 2');
    expect(told(await beside!)).toContain('cell/formula-injection 2');
  });

  it('in a list longer than what is looked at first', async () => {
    const rows = Array.from({ length: 12_000 }, (_, i) => [
      i % 7 === 0 ? `415555${i}` : `+1415555${String(i % 9000).padStart(4, '0')}`,
      i > 10_500 ? '' : `Ann ${i}`,
      i % 11 === 0 ? '#N/A' : 'Rome',
    ]);
    const text = toText(rows);
    const jsons = [500, 65_536, 1 << 22].map((chunkBytes) =>
      judgeList(text, { flags, insight: true, chunkBytes }),
    );
    const [first, ...others] = (await Promise.all(jsons)).map(({ json }) => json);
    for (const other of others) expect(other).toBe(first);
  });

  it('the width of a list without a header is told by the first 10,000 records alone', async () => {
    const [two, three] = ['+14155552671,Ann\n', '+14155552671,Ann,Rome\n'];
    const text = two.repeat(5_000) + three.repeat(5_000) + two.repeat(3_000);
    for (const chunkBytes of [500, 65_536, 1 << 22]) {
      const { files } = await judgeList(text, {
        flags: ['--no-header', '--map', 'phone=A'],
        quiet: true,
        chunkBytes,
      });
      expect(files[0]!.header!.labels).toHaveLength(3);
    }
  });

  it('nor whether anyone listens to the findings', async () => {
    await fc.assert(
      fc.asyncProperty(dirtyRows, async (rows) => {
        const [loud, quiet] = [false, true].map((quiet) => judgeList(toText(rows), { flags, quiet }));
        expect((await quiet!).json).toBe((await loud!).json);
      }),
      { seed: 17, numRuns: 60 },
    );
  });
});

describe('blank rows', () => {
  const good = '+14155552671,Ann\n';
  const other = '+14155552672,Bob\n';

  it.each<[name: string, text: string, read: number, blank: number, findings: string[]]>([
    ['at the end are no rows', `phone,name\n${good},\n\n \n`, 1, 0, []],
    [
      'in between are one finding a run',
      `phone,name\n${good},\n\n"",""\n${other}\n${good.replace('1,', '3,')}`,
      7,
      4,
      ['row/blank 3', 'row/blank 7'],
    ],
    ['below the header count too', `phone,name\n\n\n${good}`, 3, 2, ['row/blank 2']],
    ['above the header are no rows', `\n\nphone,name\n${good}`, 1, 0, []],
    ['alone make an empty file', 'phone,name\n\n\n', 0, 0, ['file/empty -']],
  ])('%s', async (_, text, read, blank, findings) => {
    const judged = await judgeList(text);
    expect(judged.files[0]!.rows).toMatchObject({ read, blank });
    expect(told(judged)).toEqual(findings);
  });

  it('keep the count of records: a finding after them has its own record and line', async () => {
    const { findings } = await judgeList(`phone,name\n${good}\n\n"x\ny",Bob\nabc,Cid\n`);
    expect(findings.map(({ record, line }) => [record, line])).toEqual([
      [2, 3],
      [4, 5],
      [5, 7],
    ]);
  });
});

describe('a list that cannot be judged', () => {
  it.each<[name: string, text: string, flags: string[], finding: string]>([
    ['no phone column', 'name,city\nAnn,Rome\n\nBob,Oslo\n', [], 'header/required-missing -'],
    [
      'no country for national numbers',
      'phone,name\n4155552671,Ann\n\n4155552672,Bob\n',
      [],
      'phone/country-code-missing -',
    ],
    [
      'two phone columns',
      'phone,Phone\n+14155552671,+14155552672\n\n+14155552673,\n',
      [],
      'header/ambiguous -',
    ],
  ])('%s: rejects every row that is not blank, with one finding', async (_, text, flags, finding) => {
    const judged = await judgeList(text, { flags });
    expect(judged.files[0]).toMatchObject({ judged: false, ok: false, verdict: 'refused' });
    expect(judged.files[0]!.rows).toMatchObject({ read: 3, rejected: 2, blank: 1, clean: 0 });
    const ids = told(judged).filter(
      (id) => !id.startsWith('row/blank') && !id.startsWith('header/duplicate'),
    );
    expect(ids).toEqual([finding]);
  });
});
