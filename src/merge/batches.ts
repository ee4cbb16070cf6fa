import type { Batch } from '../model/batch.ts';
import { makeGridBatch } from '../sheets/grid-batch.ts';
import type { SourceRow } from './corrected.ts';

const rowsPerBatch = 1024;

/** As many rows as travel together. */
export function* piecesOf<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let from = 0; from < rows.length; from += rowsPerBatch) yield rows.slice(from, from + rowsPerBatch);
}

/** Rows in memory as a batch whose first is record `start`; `line` is where a person finds each. */
export function batchOf(rows: readonly (SourceRow & { readonly line: number })[], start: number): Batch {
  const gridRows = rows.map(({ line, cells, kinds }) => ({
    ...{ line, cells },
    kinds: new Map(kinds.flatMap((kind, column) => (kind === 'text' ? [] : [[column, kind] as const]))),
  }));
  return makeGridBatch(start, start, gridRows);
}
