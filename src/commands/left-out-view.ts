import type { Combined } from '../export/combine.ts';
import type { Batch } from '../model/batch.ts';
import type { Finding } from '../model/finding.ts';
import type { List } from '../model/list.ts';
import { alignCells, createRowId } from './left-out.ts';

/** The rows of one list as files for people show them: in the columns of all that were combined with it. */
export interface LeftOutView {
  batch(batch: Batch): Batch;
  findings(findings: readonly Finding[]): readonly Finding[];
  /** What `rollcall_row` says of it. */
  id(batch: Batch, row: number, record: number): string;
}

/** @param place of the list among those that are combined, 0-based; null for one by itself. */
export function viewLeftOut(combined: Combined, list: List, place: number | null): LeftOutView {
  const rowId = createRowId(place);
  if (place === null) return { batch: (batch) => batch, findings: (findings) => findings, id: rowId };
  const adapt = onceABatch((batch) => combined.adapt(list, alignBatch(list, batch)));
  return {
    batch: adapt,
    findings: (findings) =>
      findings.map((finding) => ({
        ...finding,
        column: finding.column === null ? null : combined.place(list, finding.column),
      })),
    id: (batch, row, record) => rowId(adapt(batch), row, record),
  };
}

/** A batch is asked for again for each row that is left out. */
export function onceABatch(adapt: (batch: Batch) => Batch): (batch: Batch) => Batch {
  let last: Batch | null = null;
  let adapted: Batch | null = null;
  return (batch) => {
    if (adapted === null || batch !== last) adapted = adapt(batch);
    last = batch;
    return adapted;
  };
}

/** What a stray separator split off goes back to the list's own last column, before others come behind that. */
function alignBatch(list: List, batch: Batch): Batch {
  const { width } = list;
  if (width === 0) return batch;
  return {
    ...batch,
    width: () => width,
    cell: (row, column) =>
      column === width - 1 && batch.width(row) > width
        ? alignCells(list, batch, row)[column]!
        : column < width
          ? batch.cell(row, column)
          : '',
  };
}
