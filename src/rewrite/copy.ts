import { type Batch, Mark } from '../model/batch.ts';
import type { Understood } from '../pipeline/understand.ts';
import type { Form } from './form.ts';

/** Writes the records of a list in another form: every cell as it is, every row kept. */
export function createCopyWriter({ list, dataFrom }: Understood, form: Form): (batch: Batch) => void {
  const headerRecord = list.header.line === null ? -1 : dataFrom - 1;
  form.start();
  return (batch) => {
    const isAnyTyped = batch.marks.some((mark) => (mark & Mark.typed) !== 0);
    for (let row = 0; row < batch.count; row++) {
      const width = Math.max(batch.width(row), list.sheet === null ? 0 : list.width);
      const cells = Array.from({ length: width }, (_, column) => batch.cell(row, column));
      if (batch.start + row === headerRecord) form.header(cells);
      else if (cells.every((cell) => cell === '')) form.blank(batch, row);
      else form.record(cells, isAnyTyped ? cells.map((_, column) => batch.kind(row, column)) : null);
    }
    form.flush();
  };
}
