import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { createKept } from '../../src/pipeline/keep.ts';
import { judgeList } from './judge-list.ts';

/** Keeps findings of these rules (a letter each), in order; gives back what is listed, as `letter rank`. */
function keep(max: number, letters: string): string[] {
  const kept = createKept(max);
  const ranks = new Map<string, number>();
  for (const letter of letters) {
    const rank = ranks.get(letter) ?? 0;
    ranks.set(letter, rank + 1);
    if (kept.wants(rank)) kept.add({ value: `${letter}${rank}` } as Finding, rank);
  }
  return kept.list().map(({ value }) => value!);
}

describe('the findings that are listed', () => {
  it('are all of them while there is room, in order', () => {
    expect(keep(10, 'abab')).toEqual(['a0', 'b0', 'a1', 'b1']);
  });

  it('are the first 20 of each rule, then whatever came next', () => {
    const listed = keep(50, `${'a'.repeat(60)}${'b'.repeat(25)}`);
    expect(listed.filter((name) => name.startsWith('a'))).toEqual(
      Array.from({ length: 30 }, (_, i) => `a${i}`),
    );
    expect(listed.filter((name) => name.startsWith('b'))).toEqual(
      Array.from({ length: 20 }, (_, i) => `b${i}`),
    );
  });

  it('show each rule once before any twice where there is little room', () => {
    expect(keep(3, 'aaaabbbc')).toEqual(['a0', 'b0', 'c0']);
    expect(keep(4, 'aaaabbbc')).toEqual(['a0', 'a1', 'b0', 'c0']);
    expect(keep(0, 'aab')).toEqual([]);
  });

  it('never are more than asked for', () => {
    for (let max = 0; max <= 90; max += 5)
      expect(keep(max, `${'a'.repeat(60)}${'b'.repeat(25)}`)).toHaveLength(Math.min(max, 85));
  });

  it('count rule and column; the counts are complete', async () => {
    const text = `phone,name,city\n${'+1415,#N/A,#N/A\n'.repeat(100)}+14155552671,Ann,#N/A\n`;
    const { files } = await judgeList(text, { flags: ['--max-findings', '70'] });
    const { findings, groups } = files[0]!;
    const listed = (column: number) => findings.filter((finding) => finding.column === column).length;
    expect(findings).toHaveLength(70);
    expect([listed(0), listed(1), listed(2)].map((n) => n >= 20)).toEqual([true, true, true]);
    expect(groups.map(({ column, count }) => [column, count]).sort()).toEqual([
      [0, 100],
      [1, 100],
      [2, 101],
    ]);
  });
});
