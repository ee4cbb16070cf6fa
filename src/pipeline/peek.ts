import type { Batch, Table } from '../model/batch.ts';

const maxRecords = 10_000;
const maxChars = 4 << 20;

/** The beginning of a table, looked at before any row is judged, and then all of it from the start. */
export interface Peeked {
  readonly batches: readonly Batch[];
  /** Cells in the widest of the looked-at rows. */
  readonly width: number;
  /** Every batch of the table, the looked-at ones replayed. */
  replay(): AsyncGenerator<Batch>;
}

/** Reads the first 10,000 records or 4 Mi characters, whichever ends first, and the rest of the batch they end in. */
export async function peek(table: Table): Promise<Peeked> {
  const source = table.batches()[Symbol.asyncIterator]();
  const batches: Batch[] = [];
  for (let isEnough = false; !isEnough; ) {
    const next = await source.next();
    if (next.done) break;
    const batch = next.value;
    batches.push(batch);
    isEnough = batch.start + batch.count >= maxRecords || batch.position(batch.count - 1) >= maxChars;
  }
  const peeked: Peeked = {
    batches,
    get width() {
      let width = 0;
      forEachRow(peeked, 0, (batch, row) => {
        width = Math.max(width, batch.width(row));
        return undefined;
      });
      return width;
    },
    async *replay() {
      yield* batches.splice(0);
      for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
    },
  };
  return peeked;
}

/** A table none of which is looked at beforehand. */
export function seeNothing(table: Table): Peeked {
  return {
    batches: [],
    width: 0,
    replay: () => table.batches()[Symbol.asyncIterator]() as AsyncGenerator<Batch>,
  };
}

/**
 * Calls `look` for each looked-at row that is not blank, from the record at `from` (0-based in the file) on, until it returns
 * false. What is seen depends on records and characters alone, never on where batches end.
 */
export function forEachRow(
  peeked: Peeked,
  from: number,
  look: (batch: Batch, row: number) => boolean | undefined,
): void {
  for (const batch of peeked.batches) {
    for (let row = Math.max(0, from - batch.start); row < batch.count; row++) {
      if (batch.start + row >= maxRecords || batch.position(row) >= maxChars) return;
      if (!batch.isBlank(row) && look(batch, row) === false) return;
    }
  }
}
