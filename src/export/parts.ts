import { OutputError } from '../model/errors.ts';
import type { ReadyRow } from './rows.ts';

/** A file of a list while it is written. */
export interface Part {
  /** Bytes that it would have with this row in it, at most; with `pack`, told closer at some cost. */
  sizeWith(row: ReadyRow, pack: boolean): number;
  add(row: ReadyRow): void;
  end(): void;
}

export interface PartLimits {
  /** Bytes of a file; null where there is no limit. */
  readonly maxBytes: number | null;
  /** Rows without the header. */
  readonly maxRows: number | null;
}

/** Rows dealt out to as many files as are needed, in order. */
export interface Parts {
  /** Neighbours with the same key, which is null where there is none, stay together. */
  add(row: ReadyRow, key: string | null): void;
  /** After the last row: rows by part. */
  end(): number[];
}

// More neighbours of one contact are no contact any more.
const mostNeighbours = 1000;

/**
 * @param open begins the next file, whose number counts from 1.
 * @throws OutputError `part-too-small` where not even one row fits.
 */
export function createParts(limits: PartLimits, open: (number: number) => Part): Parts {
  const maxBytes = limits.maxBytes ?? Number.POSITIVE_INFINITY;
  const maxRows = limits.maxRows ?? Number.POSITIVE_INFINITY;
  const rowsByPart: number[] = [];
  let part: Part | null = null;
  let rows = 0;
  let neighbours: ReadyRow[] = [];
  let keyOfThem: string | null = null;

  return {
    add(row, key) {
      if (key === null || key !== keyOfThem || neighbours.length === mostNeighbours) settle();
      neighbours.push(row);
      keyOfThem = key;
    },
    end() {
      settle();
      close();
      return rowsByPart;
    },
  };

  function settle(): void {
    const [first] = neighbours;
    if (first === undefined) return;
    if (part !== null && !fits(part, neighbours)) close();
    for (const row of neighbours) put(row);
    neighbours = [];
  }

  function fits(into: Part, together: readonly ReadyRow[]): boolean {
    if (rows + together.length > maxRows) return false;
    if (maxBytes === Number.POSITIVE_INFINITY) return true;
    const all = joinRows(together);
    return into.sizeWith(all, false) <= maxBytes || into.sizeWith(all, true) <= maxBytes;
  }

  function put(row: ReadyRow): void {
    if (part !== null && !fits(part, [row])) close();
    if (part === null) {
      part = open(rowsByPart.length + 1);
      if (!fits(part, [row]))
        throw new OutputError('part-too-small', `no file of ${maxBytes} bytes holds a row with its header`, {
          hint: 'raise --max-size, or drop columns that the campaign does not use',
        });
    }
    part.add(row);
    rows++;
  }

  function close(): void {
    if (part === null) return;
    part.end();
    rowsByPart.push(rows);
    part = null;
    rows = 0;
  }
}

/** As one row, to measure them. */
function joinRows(rows: readonly ReadyRow[]): ReadyRow {
  const [first] = rows;
  if (rows.length === 1) return first!;
  return { cells: rows.flatMap(({ cells }) => cells), kinds: null };
}
