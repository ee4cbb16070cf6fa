import { type Batch, type CellKind, Mark } from '../model/batch.ts';
import type { List } from '../model/list.ts';
import { lanes as codes } from '../model/result.ts';
import type { Understood } from '../pipeline/understand.ts';
import type { Form } from './form.ts';
import type { Joined } from './joined.ts';

/** Writes what is no repeat of one list or several, each cell as it is. */
export interface KeptWriter {
  /** The records of a batch; `lanes` says of those from `from` on where they went. */
  write(understood: Understood, batch: Batch, from: number, lanes: Uint8Array): void;
  rows(): number;
}

export function createKeptWriter(joined: Joined, form: Form): KeptWriter {
  let current: List | null = null;
  let places: readonly number[] = [];
  let hasHeader = false;
  let rows = 0;
  form.start();

  return {
    rows: () => rows,
    write({ list, dataFrom }, batch, from, lanes) {
      if (list !== current) places = joined.columnsOf(list);
      current = list;
      const headerRecord = list.header.line === null ? -1 : dataFrom - 1;
      const isTyped = batch.marks.some((mark) => (mark & Mark.typed) !== 0);
      for (let row = 0; row < batch.count; row++) {
        if (row < from) aboveData(list, batch, row, batch.start + row === headerRecord, isTyped);
        else if (lanes[row] !== codes.duplicate && lanes[row] !== codes.doNotCall) {
          rows++;
          record(list, batch, row, isTyped);
        }
      }
      form.flush();
    },
  };

  /** Title lines are of one list alone, and labels of all. */
  function aboveData(list: List, batch: Batch, row: number, isHeader: boolean, isTyped: boolean): void {
    if (!isHeader) {
      if (joined.isPlain) record(list, batch, row, isTyped);
      return;
    }
    if (hasHeader) return;
    hasHeader = true;
    form.header(joined.isPlain ? cellsOf(list, batch, row) : joined.labels);
  }

  function record(list: List, batch: Batch, row: number, isTyped: boolean): void {
    if (joined.isPlain) {
      if (isEmpty(batch, row)) form.blank(batch, row);
      else if (isTyped || !form.copy(batch, row, 0, batch.cell(row, 0)))
        plainRecord(list, batch, row, isTyped);
      return;
    }
    const cells = joined.labels.map(() => '');
    const kinds: CellKind[] = joined.labels.map(() => 'text');
    for (let column = 0; column < batch.width(row); column++) {
      // What the header has no label for stands behind all that have one.
      const place = places[column] ?? cells.length;
      cells[place] = batch.cell(row, column);
      kinds[place] = batch.kind(row, column);
    }
    form.record(cells, isTyped ? kinds : null);
  }

  function plainRecord(list: List, batch: Batch, row: number, isTyped: boolean): void {
    const cells = cellsOf(list, batch, row);
    form.record(cells, isTyped ? cells.map((_, column) => batch.kind(row, column)) : null);
  }
}

/** Rows of a sheet end at their last value; so that other programs take them for whole, they are filled up. */
function cellsOf(list: List, batch: Batch, row: number): string[] {
  const width = Math.max(batch.width(row), list.sheet === null ? 0 : list.width);
  return Array.from({ length: width }, (_, column) => batch.cell(row, column));
}

function isEmpty(batch: Batch, row: number): boolean {
  if (!batch.isBlank(row)) return false;
  for (let column = 0; column < batch.width(row); column++) if (batch.cell(row, column) !== '') return false;
  return true;
}
