import type { CellKind } from '../model/batch.ts';
import { OutputError } from '../model/errors.ts';
import type { List } from '../model/list.ts';
import { type Cell, type Overflow, openWorkbook, tellOverflow } from '../writers/xlsx.ts';
import type { Form } from './form.ts';

/**
 * A list as the sheet of a workbook; its bytes go to `put`.
 * @throws OutputError `output-too-large` for what a sheet cannot hold.
 */
export function createWorkbookForm(list: List, put: (bytes: Uint8Array) => void): Form {
  const workbook = openWorkbook(put, { sheet: list.sheet ?? 'List' });
  const check = (overflow: Overflow | null) => {
    if (overflow === null) return;
    throw new OutputError('output-too-large', `a workbook cannot hold the list: ${tellOverflow(overflow)}`, {
      hint: 'write a .csv',
    });
  };
  return {
    start() {},
    header: (labels) => check(workbook.header(labels)),
    record: (cells, kinds) => check(workbook.row(kinds === null ? cells : cells.map(typed(kinds)))),
    blank: () => check(workbook.row([])),
    copy: () => false,
    flush() {},
    end() {
      workbook.end();
    },
  };
}

function typed(kinds: readonly CellKind[]): (text: string, column: number) => Cell {
  return (text, column) => {
    const kind = kinds[column] ?? 'text';
    return kind === 'text' ? text : { text, kind };
  };
}
