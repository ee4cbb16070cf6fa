import { createVariableReader, soundVariable, type VariableReading } from '../fields/variable.ts';
import type { Batch } from '../model/batch.ts';
import type { List } from '../model/list.ts';

const readersOf = new WeakMap<List, ReturnType<typeof createVariableReader>[]>();

/** By row of the batch from `from` on: its variables, read. */
export function readVariables(batch: Batch, list: List, from: number): (readonly VariableReading[])[] {
  const readers =
    readersOf.get(list) ??
    list.variables.map(({ variable }) => createVariableReader(variable, list.options.now));
  readersOf.set(list, readers);
  const rows: (readonly VariableReading[])[] = [];
  for (let row = from; row < batch.count; row++)
    rows[row] = list.variables.map(({ column, ofNumber }, i) => {
      const text = batch.cell(row, column);
      // Where there is no number, nobody needs a value.
      const isMoot = ofNumber !== null && text.trim() === '' && batch.cell(row, ofNumber).trim() === '';
      return isMoot ? soundVariable : readers[i]!(text);
    });
  return rows;
}
