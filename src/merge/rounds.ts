import type { Combined } from '../export/combine.ts';
import type { List } from '../model/list.ts';
import type { MergeCounts } from '../model/result.ts';
import { type Corrected, type CorrectedRow, correctRow, placeColumns, type SourceRow } from './corrected.ts';

/** A row that was rejected, or what was made of one: in the columns of the rejected file. */
export interface TracedRow extends SourceRow {
  /** What stands in `rollcall_row`. */
  readonly id: string;
  /** Where the row stands that was rejected first. */
  readonly list: List;
  readonly line: number;
}

/** The corrected rows of one round that are of one list. */
export interface RoundOfList {
  readonly list: List;
  /** 1-based. */
  readonly round: number;
  /** Is it the last, which is merged now? The others were merged before. */
  readonly isPresent: boolean;
  readonly rows: readonly TracedRow[];
  /** How many rejected rows they stand for: a person may have made two of one. */
  readonly supersedes: number;
}

/** Corrected rows find the rejected rows that they stand for, round by round. */
export interface Rounds {
  /** Of the present round. Where its rows end is for the caller to count. */
  readonly counts: MergeCounts;
  /** Those of the present round that stand for no row. */
  readonly unknown: readonly CorrectedRow[];
  /** By label, how many filled cells of the present round stand in columns that their lists do not have. */
  readonly strayed: ReadonlyMap<string, number>;
  /** Did anybody correct it? */
  has(id: string): boolean;
  /** A row of the lists was rejected; `trace` is called where somebody corrected it. */
  reject(id: string, trace: () => TracedRow): void;
  /** What was made of a row fails again, and may be corrected in the next round. */
  fail(row: TracedRow): void;
  /** By round, then by list. Which rows a round may correct depends on what failed in the one before. @param columns of the rejected file. */
  walk(columns: Pick<Combined, 'list' | 'has'>): Generator<RoundOfList>;
}

/** @param files of each round, the present one last. */
export function createRounds(files: readonly (readonly Corrected[])[]): Rounds {
  const corrected = new Set(files.flat().flatMap(({ rows }) => rows.map(({ id }) => id)));
  const counts: MergeCounts = {
    ...{ corrected: 0, ready: 0, rejected: 0, duplicate: 0, doNotCall: 0 },
    ...{ unknown: 0, givenUp: 0 },
  };
  const unknown: CorrectedRow[] = [];
  const strayed = new Map<string, number>();
  // By id, those that may be corrected in the next round; of the lists' own, only those that somebody corrected.
  let waiting = new Map<string, TracedRow[]>();
  let rowsWaiting = 0;

  function wait(row: TracedRow): void {
    const same = waiting.get(row.id);
    if (same === undefined) waiting.set(row.id, [row]);
    else same.push(row);
  }

  function stray(label: string): void {
    strayed.set(label, (strayed.get(label) ?? 0) + 1);
  }

  function correct(
    of: readonly Corrected[],
    { list: columns, has }: Pick<Combined, 'list' | 'has'>,
    isPresent: boolean,
  ): TracedRow[] {
    const seen = new Map<string, number>();
    const ownOf = new Map<List, readonly boolean[]>();
    return of.flatMap(({ labels, rows }) => {
      const place = placeColumns(columns, labels);
      const placed = new Set(place);
      const added = labels.flatMap((label, at) => (placed.has(at) ? [] : [{ label, at }]));
      return rows.flatMap((row): TracedRow[] => {
        const before = waiting.get(row.id);
        const nth = seen.get(row.id) ?? 0;
        seen.set(row.id, nth + 1);
        const base = before?.[Math.min(nth, before.length - 1)];
        if (base === undefined) {
          if (!isPresent) return [];
          counts.corrected++;
          counts.unknown++;
          unknown.push(row);
          return [];
        }
        const { cells, kinds } = correctRow(base, row, place);
        // Whoever empties a row gives it up, as whoever deletes it.
        if (cells.every((text, column) => columns.ours.has(column) || text.trim() === '')) return [];
        const isOwn = ownOf.get(base.list) ?? cells.map((_, column) => has(base.list, column));
        ownOf.set(base.list, isOwn);
        const made = { ...base, kinds, cells: cells.map((text, column) => (isOwn[column] ? text : '')) };
        if (!isPresent) return [made];
        counts.corrected++;
        for (const [column, text] of cells.entries())
          if (!isOwn[column] && text.trim() !== '') stray(columns.header.labels[column] ?? '');
        for (const { label, at } of added) if ((row.cells[at] ?? '').trim() !== '') stray(label);
        return [made];
      });
    });
  }

  return {
    counts,
    unknown,
    strayed,
    has: (id) => corrected.has(id),
    reject(id, trace) {
      rowsWaiting++;
      if (corrected.has(id)) wait(trace());
    },
    fail(row) {
      rowsWaiting++;
      wait(row);
    },
    *walk(columns) {
      for (const [i, of] of files.entries()) {
        const isPresent = i === files.length - 1;
        const made = correct(of, columns, isPresent);
        const before = [...new Set(made.map(({ id }) => id))].flatMap((id) => waiting.get(id) ?? []);
        if (isPresent) counts.givenUp = rowsWaiting - before.length;
        [waiting, rowsWaiting] = [new Map(), 0];
        const lists = new Set(made.map(({ list }) => list));
        for (const list of lists) {
          const rows = made.filter((row) => row.list === list);
          const supersedes = before.filter((row) => row.list === list).length;
          yield { list, round: i + 1, isPresent, rows, supersedes };
        }
      }
    },
  };
}
