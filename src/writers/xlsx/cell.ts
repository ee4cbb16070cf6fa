import type { CellKind } from '../../model/batch.ts';
import type { Look } from './styles.ts';

/** A cell that is more than plain text. */
export interface WorkbookCell {
  readonly text: string;
  /** Numbers, dates and booleans are written as such where they come back as the same text, everything else as text. */
  readonly kind?: CellKind;
  /** Default: that of its column. */
  readonly look?: Look;
  /** Shown when the cell is pointed at; only in a workbook for review. */
  readonly note?: string;
}

export type Cell = string | WorkbookCell;

export interface Row {
  readonly cells: readonly Cell[];
  readonly isHeader: boolean;
}

export function textOf(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell.text;
}
