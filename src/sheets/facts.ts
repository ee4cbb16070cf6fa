import type { FileTrouble, SheetFacts } from '../model/batch.ts';

/** Where something stands: 1-based row, 0-based column. */
export interface CellPlace {
  readonly line: number;
  readonly column: number;
}

/** What a sheet hides, counted while it is read. Cells without a value do not count, but for merged areas. */
export interface SheetCounts {
  formulas: number;
  firstFormula: CellPlace | null;
  /** Formulas whose result was never saved: their cells read as empty. */
  unsavedFormulas: number;
  /** Rows and columns that hold values and are not shown. */
  hiddenRows: number;
  firstHiddenRow: number | null;
  hiddenColumns: number;
  firstHiddenColumn: number | null;
  merges: number;
  firstMerge: CellPlace | null;
  /** Rows that the file lists after the last one with a value. */
  phantomRows: number;
}

export function noSheetCounts(): SheetCounts {
  return {
    ...{
      formulas: 0,
      firstFormula: null,
      unsavedFormulas: 0,
      hiddenRows: 0,
      firstHiddenRow: null,
      hiddenColumns: 0,
    },
    ...{ firstHiddenColumn: null, merges: 0, firstMerge: null, phantomRows: 0 },
  };
}

/** From so many on they are worth a word: people wonder why the file is large. */
const manyPhantomRows = 1000;

/** What people should know of the sheet that was read and of those that were not. */
export function tellSheet(name: string, counts: SheetCounts, sheets: readonly SheetFacts[]): FileTrouble[] {
  const trouble: FileTrouble[] = [];
  const filled = sheets.filter(({ nonEmptyRows }) => nonEmptyRows > 0);
  const unread = filled.filter(({ isRead }) => !isRead);
  // Hidden ones are told below, once.
  if (unread.some(({ hidden }) => !hidden)) {
    trouble.push({ rule: 'file/multiple-sheets', data: { n: filled.length, sheet: name } });
  }
  const hiddenSheets = filled.filter(({ hidden }) => hidden).length;
  const n = counts.hiddenRows + counts.hiddenColumns + hiddenSheets;
  if (n > 0) {
    const what = [
      amount(counts.hiddenRows, 'row'),
      amount(counts.hiddenColumns, 'column'),
      amount(hiddenSheets, 'sheet'),
    ];
    trouble.push({
      rule: 'file/hidden-data',
      data: { n, what: what.filter((text) => text !== '').join(', ') },
      ...(counts.firstHiddenRow !== null && { line: counts.firstHiddenRow }),
      ...(counts.firstHiddenRow === null &&
        counts.firstHiddenColumn !== null && { line: 1, column: counts.firstHiddenColumn }),
    });
  }
  if (counts.formulas > 0) {
    const { formulas, unsavedFormulas, firstFormula } = counts;
    const results = tellResults(formulas, unsavedFormulas);
    trouble.push({ rule: 'file/formula-cells', data: { n: formulas, results }, ...firstFormula });
  }
  if (counts.merges > 0) {
    trouble.push({ rule: 'file/merged-cells', data: { n: counts.merges }, ...counts.firstMerge });
  }
  if (counts.phantomRows >= manyPhantomRows) {
    const last = sheets.find((sheet) => sheet.name === name)?.lastRow ?? 0;
    trouble.push({ rule: 'file/phantom-rows', data: { n: counts.phantomRows, last } });
  }
  return trouble;
}

function tellResults(formulas: number, unsaved: number): string {
  if (formulas === 1)
    return unsaved === 0 ? 'its saved result is used' : 'no result of it is saved, so that it reads as empty';
  const used = 'saved results are used';
  if (unsaved === 0) return used;
  return `${used}, and ${unsaved} of them ${unsaved === 1 ? 'has none and reads' : 'have none and read'} as empty`;
}

function amount(n: number, unit: string): string {
  return n === 0 ? '' : `${n} ${unit}${n === 1 ? '' : 's'}`;
}
