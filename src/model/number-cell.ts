import type { Batch } from './batch.ts';
import { label, type Outside } from './finding.ts';
import type { List, SecondaryColumn } from './list.ts';
import { isBlankText } from './marks.ts';

/** As many as a spreadsheet has; a list with more is an attack or no list. */
export const mostColumns = 16_384;

/** How several numbers of a contact stand in one cell. */
export interface NumberCell {
  /** One character. */
  readonly separator: string;
  /** Most numbers that are taken; null where nobody says. */
  readonly most: number | null;
}

// More than anybody has. What stands behind is read as one number, and is none.
const mostParts = 50;

/** The numbers of a cell as they stand, without empty ones. */
export function splitNumberCell(text: string, { separator }: NumberCell): readonly string[] {
  const parts = text.split(separator).filter((part) => !isBlankText(part));
  if (parts.length <= mostParts) return parts;
  return [...parts.slice(0, mostParts - 1), parts.slice(mostParts - 1).join(separator)];
}

/**
 * The numbers behind the first, each as if it had a column of its own: they are read, judged and cleared as those that have.
 * The columns are behind all that a file may have.
 */
export function columnsOfParts(): SecondaryColumn[] {
  return Array.from({ length: mostParts - 1 }, (_, i) => ({
    ...{ field: `secondary.${i + 1}`, column: mostColumns + i, label: '' },
    by: 'position' as const,
  }));
}

/** Where a number stands for a person: one among several stands in the phone column. */
export function seenColumn({ phone }: Pick<List, 'phone'>, column: number): number {
  return column < mostColumns ? column : (phone?.column ?? column);
}

/** The text of a number: its cell, or its part of the phone cell. */
export function numberText(
  list: Pick<List, 'phone' | 'several'>,
  batch: Batch,
  row: number,
  column: number,
): string {
  const { several, phone } = list;
  if (several === null || phone === null) return batch.cell(row, column);
  const part = column === phone.column ? 0 : column - mostColumns + 1;
  return part < 0
    ? batch.cell(row, column)
    : (splitNumberCell(batch.cell(row, phone.column), several)[part] ?? '');
}

/** What a person calls it: its label, or which of its cell it is. */
export function nameOfNumber({ header, phone }: Pick<List, 'header' | 'phone'>, column: number): Outside {
  const own = header.labels[seenColumn({ phone }, column)] ?? '';
  return label(column < mostColumns ? own : `${own} (number ${column - mostColumns + 2})`);
}
