import type { List } from '../model/list.ts';
import { openWorkbook } from '../writers/xlsx.ts';
import type { Form } from './form.ts';

/** A list as the sheet of a workbook; its bytes go to `put`. */
export function createWorkbookForm(list: List, put: (bytes: Uint8Array) => void): Form {
  const writer = openWorkbook(put, { sheet: list.sheet ?? 'List', isForPeople: false });
  return {
    start() {},
    header: (labels) => writer.header({ cells: labels }),
    record: (cells, kinds) => writer.row({ cells, kinds }),
    blank: () => writer.blankRow(),
    copy: () => false,
    flush() {},
    end: () => writer.end(),
  };
}
