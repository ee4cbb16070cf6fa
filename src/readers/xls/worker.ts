/** Reads the cells of an XLS workbook in a thread of its own and posts its sheets; see `../xls.ts`. */
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { noSheetCounts } from '../../sheets/facts.ts';
import type { ParsedRow, ParsedSheet, XlsRequest } from '../xls.ts';
import { type LibraryCell, readCell } from './cell.ts';
import type { SheetOutline } from './records.ts';

/** What the library gives for the options below, as far as it is used. Rows and cells may be missing. */
interface Workbook {
  readonly SheetNames: readonly string[];
  readonly Sheets: Readonly<Record<string, { readonly '!data'?: readonly (readonly LibraryCell[])[] }>>;
  readonly Workbook?: { readonly WBProps?: { readonly date1904?: boolean } };
}

// The build for `require` knows the code pages of old workbooks; the other one gives wrong letters.
const { read } = createRequire(import.meta.url)('@e965/xlsx') as {
  read(bytes: Uint8Array, options: object): Workbook;
};

const { stream, sheets } = workerData as XlsRequest;
const book = read(Buffer.from(stream.buffer, stream.byteOffset, stream.byteLength), {
  ...{ type: 'buffer', dense: true, cellDates: false, cellNF: true, cellText: false, cellHTML: false },
  cellFormula: false,
});
const is1904 = book.Workbook?.WBProps?.date1904 === true;
// The library lists sheets by where they begin.
const byOffset = [...sheets].sort((a, b) => a.offset - b.offset);
if (book.SheetNames.length !== sheets.length) throw new Error('it has other sheets than its records say');

parentPort?.postMessage(sheets.filter(({ isWorksheet }) => isWorksheet).map((outline) => readSheet(outline)));

function readSheet(outline: SheetOutline): ParsedSheet {
  const name = book.SheetNames[byOffset.indexOf(outline)]!;
  const data = book.Sheets[name]?.['!data'] ?? [];
  const counts = noSheetCounts();
  const rows: ParsedRow[] = [];
  const filled = new Set<number>();
  // A sparse array: only rows that hold something are walked.
  for (const key in data) {
    const r = Number(key);
    const row: ParsedRow = { line: r + 1, cells: [] };
    for (const place in data[r]) {
      const column = Number(place);
      const found = data[r]![column] == null ? null : readCell(data[r]![column]!, is1904);
      if (found === null) continue;
      row.cells.push([column, ...found]);
      filled.add(column);
      if (!outline.formulas.has(r * 65_536 + column) || counts.formulas++ > 0) continue;
      counts.firstFormula = { line: r + 1, column };
    }
    if (row.cells.length === 0) continue;
    rows.push(row);
    if (!outline.hiddenRows.has(r)) continue;
    counts.hiddenRows++;
    counts.firstHiddenRow ??= r + 1;
  }
  for (const column of [...outline.hiddenColumns].sort((a, b) => a - b)) {
    if (!filled.has(column)) continue;
    counts.hiddenColumns++;
    counts.firstHiddenColumn ??= column;
  }
  const lastRow = rows.at(-1)?.line ?? 0;
  counts.phantomRows = outline.rows.filter((row) => row >= lastRow).length;
  counts.merges = outline.merges.length;
  const [merge] = outline.merges;
  if (merge !== undefined) counts.firstMerge = { line: (merge >>> 16) + 1, column: merge & 0xffff };
  const hiddenLines = [...outline.hiddenRows].map((row) => row + 1);
  return { name, hidden: outline.hidden, rows, hiddenLines, counts };
}
