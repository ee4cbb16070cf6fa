import { type Cell, type Row, textOf } from './cell.ts';
import type { Look } from './styles.ts';
import { countLines, measureWidth } from './width.ts';

/** What the cells of a column have in common unless they say otherwise. */
export interface WorkbookColumn {
  readonly look?: Look;
  /** In digits of the default font. Default: as wide as the label and the first rows, up to 60. */
  readonly width?: number;
}

const minWidth = 8;
const maxWidth = 60;
const padding = 2;
// The button of a filter stands in the label's cell.
const buttonWidth = 3;
const boldness = 1.1;
// Letters are narrower than digits, by more than what words leave free at the end of a line.
const fullness = 1.1;
// Excel makes no row higher than 409 points.
const maxLines = 27;

/** The width of each column, from a sheet's first rows. */
export function chooseWidths(
  columns: readonly WorkbookColumn[],
  rows: readonly Row[],
  hasFilter: boolean,
): number[] {
  const count = rows.reduce((most, { cells }) => Math.max(most, cells.length), columns.length);
  const widths = new Array<number>(count).fill(minWidth);
  for (const { isHeader, cells } of rows) {
    for (let column = 0; column < cells.length; column++) {
      const width = measureWidth(textOf(cells[column]!));
      const needed = isHeader ? Math.ceil(width * boldness) + (hasFilter ? buttonWidth : 0) : width;
      widths[column] = Math.max(widths[column]!, Math.min(maxWidth, needed + padding));
    }
  }
  return widths.map((width, column) => columns[column]?.width ?? width);
}

/**
 * How many lines of text high a row has to be, where the sheet has wrapped columns at all: not every program finds that out
 * by itself.
 */
export function countTextLines(
  cells: readonly Cell[],
  columns: readonly WorkbookColumn[],
  widths: readonly number[],
): number {
  if (!columns.some(({ look }) => look === 'wrapped')) return 1;
  const lines = cells.map((cell, column) => {
    const isWrapped = columns[column]?.look === 'wrapped';
    return countLines(textOf(cell), isWrapped ? widths[column]! * fullness : Number.POSITIVE_INFINITY);
  });
  return lines.reduce((most, n) => Math.max(most, Math.min(maxLines, n)), 1);
}
