import { UsageError } from '../model/errors.ts';
import { nearest } from '../model/nearest.ts';
import { printable } from '../model/printable.ts';

/** What the caller says of a workbook. */
export interface SheetOptions {
  /** A sheet's name or its 1-based number; `all` for each that holds data. Absent: the first visible one with data. */
  readonly sheet?: string;
  /** Leaves hidden rows out. */
  readonly visibleOnly?: boolean;
}

/**
 * The sheets to read, in the workbook's order; none where no sheet holds data.
 * @param hasData looks into a sheet; called for no more sheets than needed.
 * @throws UsageError `sheet-unknown`.
 */
export async function chooseSheets<T extends { readonly name: string; readonly hidden: boolean }>(
  sheets: readonly T[],
  wanted: string | undefined,
  hasData: (sheet: T) => Promise<boolean> | boolean,
): Promise<T[]> {
  if (wanted !== undefined) {
    const named = findSheet(sheets, wanted);
    if (named !== null) return [named];
    if (wanted.toLowerCase() !== 'all') throw unknownSheet(sheets, wanted);
  }
  const chosen: T[] = [];
  for (const sheet of sheets) {
    if (sheet.hidden || !(await hasData(sheet))) continue;
    chosen.push(sheet);
    if (wanted === undefined) return chosen;
  }
  if (chosen.length > 0) return chosen;
  // Better a hidden sheet, of which a finding tells, than none.
  for (const sheet of sheets) if (sheet.hidden && (await hasData(sheet))) return [sheet];
  return [];
}

function findSheet<T extends { readonly name: string }>(sheets: readonly T[], wanted: string): T | null {
  const exact = sheets.find(({ name }) => name === wanted);
  const folded = (text: string) => text.trim().toLowerCase();
  const byNumber = /^[1-9]\d{0,4}$/.test(wanted) ? sheets[Number(wanted) - 1] : undefined;
  return exact ?? sheets.find(({ name }) => folded(name) === folded(wanted)) ?? byNumber ?? null;
}

function unknownSheet(sheets: readonly { readonly name: string }[], wanted: string): UsageError {
  const names = sheets.map(({ name }) => name);
  const near = nearest(wanted, names);
  const listed = names.slice(0, 10).map((name, i) => `${i + 1} "${printable(name)}"`);
  return new UsageError('sheet-unknown', `--sheet: there is no sheet "${printable(wanted)}"`, {
    hint:
      near === null
        ? `the sheets are ${listed.join(', ')}${names.length > 10 ? ', …' : ''}`
        : `did you mean "${printable(near)}"?`,
  });
}
