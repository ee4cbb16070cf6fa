import { formatRecord } from '../writers/csv.ts';
import { Look, openWorkbook } from '../writers/xlsx.ts';

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

const ownLabels = ['Problem', 'What to do', 'rollcall_row'];

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

/** Failing cells are coloured and tell in a note what is wrong; the ids are locked, all else is free to edit. */
export function createRejectedWorkbook(put: (data: string | Uint8Array) => void): RejectedForm {
  const writer = openWorkbook(put, { sheet: 'Rejected', isForPeople: true });
  return {
    start(labels) {
      const cells = [...labels, ...ownLabels];
      writer.header({ cells, notes: new Map([[cells.length - 1, idNote]]) });
    },
    row({ cells, failing, problem, advice, id }) {
      writer.row({
        cells: [...cells, problem, advice, id],
        looks: [
          ...cells.map((_, column) => (failing.has(column) ? Look.failed : Look.text)),
          ...[Look.words, Look.words, Look.id],
        ],
        notes: failing,
      });
    },
    end: () => writer.end(),
  };
}
