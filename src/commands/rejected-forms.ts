import { OutputError } from '../model/errors.ts';
import { formatRecord } from '../writers/csv.ts';
import {
  type Cell,
  type Overflow,
  openWorkbook,
  tellOverflow,
  type Workbook,
  type WorkbookColumn,
} from '../writers/xlsx.ts';

/** A row that needs a person, and what of it. */
export interface RejectedRow {
  readonly cells: readonly string[];
  /** By column of `cells`, what is wrong with the cell and what to do. */
  readonly failing: ReadonlyMap<number, string>;
  readonly problem: string;
  readonly advice: string;
  readonly id: string;
}

/** How rejected rows are written. */
export interface RejectedForm {
  start(labels: readonly string[]): void;
  row(row: RejectedRow): void;
  end(): void;
}

const ownLabels = ['Problem', 'What to do', 'rollcall_row'] as const;

export function createRejectedText(put: (data: string | Uint8Array) => void): RejectedForm {
  return {
    // People open it in a spreadsheet, which takes UTF-8 for another encoding unless told.
    start: (labels) => put(`\ufeff${formatRecord([...labels, ...ownLabels], { guard: true })}`),
    row: ({ cells, problem, advice, id }) =>
      put(formatRecord([...cells, problem, advice, id], { guard: true })),
    end() {},
  };
}

const idNote =
  'Leave this column as it is: it tells which row was corrected. To sort or delete rows: Review > Unprotect Sheet; there is no password.';

/**
 * Failing cells are coloured and tell in a note what is wrong; the ids are locked, all else is free to edit.
 * @throws OutputError `output-too-large` for what a sheet cannot hold.
 */
export function createRejectedWorkbook(put: (data: string | Uint8Array) => void): RejectedForm {
  let workbook: Workbook | null = null;
  const check = (overflow: Overflow | null) => {
    if (overflow === null) return;
    throw new OutputError(
      'output-too-large',
      `a workbook cannot hold the rejected rows: ${tellOverflow(overflow)}`,
      { hint: 'use --rejected F.csv' },
    );
  };
  return {
    start(labels) {
      const own: WorkbookColumn[] = [{ look: 'wrapped' }, { look: 'wrapped' }, { look: 'locked' }];
      workbook = openWorkbook(put, {
        sheet: 'Rejected',
        columns: [...labels.map(() => ({})), ...own],
        forReview: true,
      });
      const [problem, advice, id] = ownLabels;
      check(workbook.header([...labels, problem, advice, { text: id, note: idNote }]));
    },
    row({ cells, failing, problem, advice, id }) {
      const shown = cells.map((text, column): Cell => {
        const note = failing.get(column);
        return note === undefined ? text : { text, look: 'failed', note: shorten(note) };
      });
      check(workbook?.row([...shown, shorten(problem), shorten(advice), id]) ?? null);
    },
    end() {
      workbook?.end();
    },
  };
}

/** A message may quote a cell of any length; the cell itself stands beside it. */
function shorten(text: string): string {
  return text.length <= maxMessageChars ? text : `${text.slice(0, maxMessageChars)}…`;
}

const maxMessageChars = 2000;
