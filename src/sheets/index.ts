/**
 * What reading and writing workbooks share, whatever the format: which sheet is meant, what a sheet hides, rows in memory as
 * a batch. Knows bytes and cells; judges nothing.
 */
export { chooseSheets, type SheetOptions } from './choose.ts';
export { type CellPlace, noSheetCounts, type SheetCounts, tellSheet } from './facts.ts';
export { type GridRow, makeGridBatch } from './grid-batch.ts';
export { readable, SheetTrouble } from './trouble.ts';
