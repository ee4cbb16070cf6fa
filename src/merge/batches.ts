import type { Batch } from '../model/batch.ts';
import { makeGridBatch } from '../sheets/grid-batch.ts';
import type { SourceRow } from './corrected.ts';

const rowsPerBatch = 1024;

/** Rows in memory as batches that go on at record `start`; `line` is where a person finds them. */
export function* batchesOf(
  rows: readonly (SourceRow & { readonly line: number })[],
  start: number,
): Generator<Batch> {
  for (let from = 0; from < rows.length; from += rowsPerBatch) {
    const some = rows.slice(from, from + rowsPerBatch).map(({ line, cells, kinds }) => ({
      ...{ line, cells },
      kinds: new Map(kinds.flatMap((kind, column) => (kind === 'text' ? [] : [[column, kind] as const]))),
    }));
    yield makeGridBatch(start + from, start + from, some);
  }
}
