import type { Batch, FileTrouble, Format, SheetFacts, Table } from '../model/batch.ts';
import { SheetTrouble } from './trouble.ts';

/** A table over batches that may break off. `conclude` is asked once all of them were read. */
export function makeSheetTable(
  format: Format,
  sheet: string,
  read: () => AsyncGenerator<Batch>,
  conclude: () => Promise<{
    readonly sheets: readonly SheetFacts[];
    readonly trouble: readonly FileTrouble[];
  }>,
): Table {
  let found: readonly FileTrouble[] = [];
  let sheets: readonly SheetFacts[] = [];
  let isComplete = false;

  async function* batches(): AsyncGenerator<Batch> {
    try {
      yield* read();
      const told = await conclude();
      found = told.trouble;
      sheets = told.sheets;
      isComplete = true;
    } catch (error) {
      if (!(error instanceof SheetTrouble)) throw error;
      found = [error.trouble];
    }
  }

  return {
    format,
    sheet,
    ...{ encoding: null, encodingBy: null, delimiter: null, sample: null },
    frame: { hasMark: false, hasSepLine: false, lineEnd: '\n' },
    batches,
    trouble: () => found,
    complete: () => isComplete,
    sheets: () => sheets,
  };
}
