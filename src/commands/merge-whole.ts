import type { Combined } from '../export/combine.ts';
import type { Batch } from '../model/batch.ts';
import type { List } from '../model/list.ts';
import type { Listener } from '../pipeline/plan.ts';
import type { Readings } from '../pipeline/read-phones.ts';
import { type LeftOutView, onceABatch, viewLeftOut } from './left-out-view.ts';
import type { RowsLeftOut } from './merge-uploads.ts';

/** The complete list, with corrected rows in the places of those that they stand for. */
export interface Whole {
  /** Does anything stand in the place of this rejected row? */
  has(id: string): boolean;
  put(id: string): void;
  /** Rows of the lists themselves, from `from` to before `to`; the batch is in the columns of all. */
  add(
    batch: Batch,
    from: number,
    to: number,
    readings: Readings,
    lanes: Uint8Array,
    leftOut: RowsLeftOut,
  ): void;
}

/** Reads the lists a second time, and says for each row which one stands there. */
export function readAgain(columns: Combined, isCombined: boolean, whole: Whole): Listener {
  let view: LeftOutView | null = null;
  let adapt = (batch: Batch) => batch;
  let lists = 0;
  const leftOut: RowsLeftOut = new Map();
  const replaced = new Map<number, string>();
  return {
    onFile(_target, list: List | null) {
      if (list === null) return;
      view = viewLeftOut(columns, list, isCombined ? lists++ : null);
      adapt = onceABatch((batch) => columns.adapt(list, batch));
    },
    onLeftOut(lane, _list, batch, row, record, findings) {
      if (view === null) return;
      leftOut.set(row, { lane, findings: view.findings(findings) });
      const id = lane === 'rejected' ? view.id(batch, row, record) : '';
      if (whole.has(id)) replaced.set(row, id);
    },
    onJudged({ list }, batch, from, own, lanes) {
      const readings = columns.adaptReadings(list, own, batch.count);
      let at = from;
      for (const [row, id] of replaced) {
        whole.add(adapt(batch), at, row, readings, lanes, leftOut);
        whole.put(id);
        at = row + 1;
      }
      whole.add(adapt(batch), at, batch.count, readings, lanes, leftOut);
      replaced.clear();
      leftOut.clear();
    },
  };
}
