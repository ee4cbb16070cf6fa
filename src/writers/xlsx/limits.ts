import { columnLetter } from '../../model/position.ts';
import type { Cell } from './cell.ts';

/**
 * What a sheet can hold, https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3:
 * rows with the header among them, and UTF-16 units in a cell or a note.
 */
export const sheetLimits = { rows: 1_048_576, columns: 16_384, characters: 32_767 } as const;

/** What does not fit into a sheet. */
export interface Overflow {
  readonly what: keyof typeof sheetLimits;
  readonly most: number;
  readonly found: number;
  /** 1-based row of the sheet that was to be written. */
  readonly line: number;
  /** 0-based; null where it is not about one cell. */
  readonly column: number | null;
}

/** What of a row does not fit, the first of it. A note has the limit of a cell. */
export function findOverflow(line: number, cells: readonly Cell[]): Overflow | null {
  const over = (what: Overflow['what'], found: number, column: number | null = null) =>
    found > sheetLimits[what] ? { what, most: sheetLimits[what], found, line, column } : null;
  const whole = over('rows', line) ?? over('columns', cells.length);
  if (whole !== null) return whole;
  for (let column = 0; column < cells.length; column++) {
    const overflow = over('characters', countChars(cells[column]!), column);
    if (overflow !== null) return overflow;
  }
  return null;
}

function countChars(cell: Cell): number {
  return typeof cell === 'string' ? cell.length : Math.max(cell.text.length, cell.note?.length ?? 0);
}

/** What does not fit, in words. */
export function tellOverflow({ what, most, found, line, column }: Overflow): string {
  if (what === 'rows') return `a sheet has ${most} rows, and the list has more`;
  if (what === 'columns') return `a sheet has ${most} columns, and row ${line} has ${found}`;
  return `a cell has ${most} characters, and ${columnLetter(column ?? 0)}${line} would have ${found}`;
}
