import type { Finding } from '../model/finding.ts';

const firstOfEach = 20;

/**
 * A bounded list of findings: the first 20 of each rule and column, then whatever came next, `max` in all. Where even the
 * first ones are more than that, each rule and column is shown before any is shown twice.
 */
export interface KeptFindings {
  /** Would the `rank`th finding (0-based) of its rule and column be kept? Ask before making one. */
  wants(rank: number): boolean;
  add(finding: Finding, rank: number): void;
  /** In order of appearance. */
  list(): Finding[];
}

export function createKept(max: number): KeptFindings {
  const first: { finding: Finding; rank: number; order: number }[] = [];
  const others: typeof first = [];
  let order = 0;
  return {
    wants: (rank) => max > 0 && (rank < firstOfEach || others.length < max),
    add(finding, rank) {
      const entry = { finding, rank, order: order++ };
      if (rank < firstOfEach) first.push(entry);
      else others.push(entry);
    },
    list() {
      const shown = first.sort((a, b) => a.rank - b.rank || a.order - b.order).slice(0, max);
      return [...shown, ...others.slice(0, max - shown.length)]
        .sort((a, b) => a.order - b.order)
        .map(({ finding }) => finding);
    },
  };
}
