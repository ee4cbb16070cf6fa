/** Parses an XLS workbook in a thread of its own and posts its sheets; see `../xls.ts`. */
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { CellKind } from '../../model/batch.ts';
import { dateFormat, serialText } from '../../sheets/dates.ts';
import { noSheetCounts } from '../../sheets/facts.ts';
import { doubleText } from '../../sheets/number-text.ts';
import type { ParsedRow, ParsedSheet } from '../xls.ts';

// The build for `require` knows the code pages of old workbooks; the other one gives wrong letters.
const { read } = createRequire(import.meta.url)('@e965/xlsx') as typeof import('@e965/xlsx');

interface Cell {
  readonly t: string;
  readonly v?: unknown;
  /** The number's format. */
  readonly z?: string | number;
  readonly f?: string;
}

const errors: Readonly<Record<number, string>> = {
  ...{
    0: '#NULL!',
    7: '#DIV/0!',
    15: '#VALUE!',
    23: '#REF!',
    29: '#NAME?',
    36: '#NUM!',
    42: '#N/A',
    43: '#GETTING_DATA',
  },
};

const book = read(workerData as Uint8Array, {
  ...{ type: 'buffer', dense: true, cellDates: false, cellNF: true, cellText: false, cellHTML: false },
  // Without it hidden rows and columns are not told.
  cellStyles: true,
});
const is1904 = book.Workbook?.WBProps?.date1904 === true;

parentPort?.postMessage(book.SheetNames.map(readSheet));

function readSheet(name: string, index: number): ParsedSheet {
  const sheet = book.Sheets[name]!;
  const data = (sheet as unknown as { '!data'?: (Cell | undefined)[][] })['!data'] ?? [];
  const counts = noSheetCounts();
  const rows: ParsedRow[] = [];
  const filled = new Set<number>();
  const hiddenLines = (sheet['!rows'] ?? []).flatMap((row, r) => (row?.hidden === true ? [r + 1] : []));
  const isHidden = new Set(hiddenLines);
  // A sparse array: only rows that hold something are walked.
  for (const key in data) {
    const r = Number(key);
    const row: ParsedRow = { line: r + 1, cells: [] };
    for (const place in data[r]) {
      const column = Number(place);
      const cell = data[r]![column];
      if (cell == null) continue;
      if (cell.f !== undefined && counts.formulas++ === 0) counts.firstFormula = { line: r + 1, column };
      const found = readCell(cell);
      if (found === null) {
        if (cell.f !== undefined) counts.unsavedFormulas++;
        continue;
      }
      row.cells.push([column, ...found]);
      filled.add(column);
    }
    if (row.cells.length === 0) {
      counts.phantomRows++;
      continue;
    }
    counts.phantomRows = 0;
    rows.push(row);
    if (!isHidden.has(r + 1)) continue;
    counts.hiddenRows++;
    counts.firstHiddenRow ??= r + 1;
  }
  for (const [column, info] of (sheet['!cols'] ?? []).entries()) {
    if (info?.hidden !== true || !filled.has(column)) continue;
    counts.hiddenColumns++;
    counts.firstHiddenColumn ??= column;
  }
  const [merge] = sheet['!merges'] ?? [];
  counts.merges = sheet['!merges']?.length ?? 0;
  if (merge !== undefined) counts.firstMerge = { line: merge.s.r + 1, column: merge.s.c };
  const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
  return { name, hidden, rows, hiddenLines, counts };
}

function readCell({ t, v, z }: Cell): [text: string, kind: CellKind] | null {
  if (t === 's' && typeof v === 'string') return v === '' ? null : [v, 'text'];
  if (t === 'b') return [v === true ? 'TRUE' : 'FALSE', 'boolean'];
  if (t === 'e') return [errors[Number(v)] ?? '#N/A', 'error'];
  if (t !== 'n' || typeof v !== 'number') return null;
  const date = z === undefined ? null : serialText(v, dateFormat(String(z)), is1904);
  if (date !== null) return [date, 'date'];
  const number = doubleText(v);
  return number === null ? null : [number.text, number.isRounded ? 'rounded' : 'number'];
}
