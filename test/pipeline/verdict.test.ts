import { describe, expect, it } from 'vitest';
import type { FindingGroup, RowCounts } from '../../src/model/result.ts';
import { zeroRows } from '../../src/model/result.ts';
import type { Scope, Severity } from '../../src/model/rule.ts';
import { decideOk, decideVerdict, type Gate } from '../../src/pipeline/verdict.ts';
import { generic } from '../../src/profiles/generic.ts';
import { judgeList } from './judge-list.ts';

type Found = `${Scope} ${Severity}`;

function groupsOf(found: readonly Found[]): FindingGroup[] {
  return found.map((text) => {
    const [scope, severity] = text.split(' ') as [Scope, Severity];
    return { rule: { id: 'family/offence', scope }, severity } as FindingGroup;
  });
}

function rowsOf(some: Partial<RowCounts>): RowCounts {
  return { ...zeroRows(), ...some };
}

const good = { read: 10, clean: 10 };
const someBad = { read: 10, clean: 7, rejected: 3 };

describe('the verdict', () => {
  it.each<[verdict: string, rows: Partial<RowCounts>, found: Found[]]>([
    ['accepted', good, []],
    ['accepted', good, ['row warning', 'cell note', 'file warning', 'column note']],
    ['accepted', { read: 10, clean: 8, blank: 2 }, []],
    ['partial', someBad, ['cell error']],
    ['partial', { read: 10, clean: 9, repairable: 1 }, ['cell error']],
    ['partial', { read: 10, clean: 9, duplicate: 1 }, ['row error']],
    ['partial', { read: 10, clean: 9, doNotCall: 1 }, []],
    ['partial', good, ['column error']],
    ['refused', good, ['file error']],
    ['refused', { read: 10, rejected: 10 }, ['cell error']],
    ['refused', {}, []],
    ['refused', { read: 2, blank: 2 }, []],
  ])('is %s for %j with %j', (verdict, rows, found) => {
    expect(decideVerdict(generic, rowsOf(rows), groupsOf(found), true)).toBe(verdict);
  });

  it('is refused where reading broke off', () => {
    expect(decideVerdict(generic, rowsOf(good), [], false)).toBe('refused');
  });

  it('is refused for one bad row where the platform takes all or nothing', () => {
    const rows = { value: 'all-or-nothing', source: 'x', checked: null } as const;
    const platform = { ...generic, upload: { rows } };
    expect(decideVerdict(platform, rowsOf(someBad), groupsOf(['cell error']), true)).toBe('refused');
    expect(decideVerdict(platform, rowsOf(good), [], true)).toBe('accepted');
  });
});

describe('the gate', () => {
  const never: Gate = { failOn: 'never', maxRejected: null };
  const error: Gate = { failOn: 'error', maxRejected: null };
  const warning: Gate = { failOn: 'warning', maxRejected: null };
  const rows = (n: number): Gate => ({ failOn: 'error', maxRejected: { rows: n } });
  const share = (part: number): Gate => ({ failOn: 'error', maxRejected: { share: part } });

  it.each<[isOk: boolean, gate: Gate, rows: Partial<RowCounts>, found: Found[]]>([
    [true, error, good, []],
    [true, error, good, ['row warning', 'file warning', 'cell note']],
    [true, error, { read: 10, clean: 8, blank: 2 }, ['row warning']],
    [false, error, good, ['file error']],
    [false, error, good, ['column error']],
    [false, error, someBad, ['cell error']],
    [false, error, { read: 10, clean: 9, repairable: 1 }, ['cell error']],
    [false, error, { read: 10, clean: 9, duplicate: 1 }, ['row error']],
    [false, error, { read: 10, clean: 9, doNotCall: 1 }, ['row error']],
    [true, warning, good, ['cell note']],
    [false, warning, good, ['row warning']],
    [false, warning, good, ['file warning']],
    [false, warning, someBad, ['cell error']],
    [true, never, someBad, ['cell error', 'row warning']],
    [true, never, good, ['file error']],
    [true, rows(3), someBad, ['cell error']],
    [false, rows(2), someBad, ['cell error']],
    [true, rows(0), good, []],
    [false, rows(9), someBad, ['cell error', 'file error']],
    [false, rows(9), someBad, ['cell error', 'column error']],
    [true, rows(0), { read: 10, clean: 5, duplicate: 4, doNotCall: 1 }, ['row error']],
    [false, rows(9), { read: 10, clean: 9, repairable: 1 }, ['cell error']],
    [false, { failOn: 'warning', maxRejected: { rows: 9 } }, someBad, ['cell error', 'row warning']],
    [true, share(0.3), someBad, ['cell error']],
    [false, share(0.29), someBad, ['cell error']],
    [true, share(0.3), { read: 15, clean: 7, rejected: 3, blank: 5 }, ['cell error']],
    [false, share(0.25), { read: 15, clean: 7, rejected: 3, blank: 5 }, ['cell error']],
    [true, share(1), { read: 3, rejected: 3 }, ['cell error']],
  ])('%s: %j for %j with %j', (isOk, gate, counts, found) => {
    expect(decideOk(gate, true, rowsOf(counts), groupsOf(found))).toBe(isOk);
  });

  it('never opens for a list that was not judged', () => {
    for (const gate of [error, never, share(1)]) expect(decideOk(gate, false, rowsOf(good), [])).toBe(false);
  });

  it.each<[isOk: boolean, flags: string[]]>([
    [false, []],
    [false, ['--max-rejected', '0']],
    [true, ['--max-rejected', '1']],
    [false, ['--max-rejected', '24.9%']],
    [true, ['--max-rejected', '25%']],
    [true, ['--fail-on', 'never']],
    [false, ['--fail-on', 'warning', '--max-rejected', '1']],
    [true, ['--rule', 'phone/too-short=off', '--rule', 'phone/*=warning']],
  ])('%s with %j', async (isOk, flags) => {
    const text = 'phone,name\n+14155552671,Ann\n+1415,Bob\n+14155552672,=x\n+14155552673,Cid\n';
    const { files } = await judgeList(text, { flags });
    expect(files[0]!.ok).toBe(isOk);
  });

  it.each(['1.5', '-1', '101%', 'x', '', '%', '1e3'])('--max-rejected %j is refused', async (value) => {
    await expect(judgeList('phone\n', { flags: ['--max-rejected', value] })).rejects.toMatchObject({
      code: 'value-invalid',
    });
  });
});
