import { maskLabel } from './mask.ts';
import { printable } from './printable.ts';

/** Spreadsheet letter of a 0-based column: 0 is A, 26 is AA. */
export function columnLetter(column: number): string {
  let letter = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letter = String.fromCharCode(65 + ((n - 1) % 26)) + letter;
  }
  return letter;
}

/** 0-based column of a spreadsheet letter, or null where the text is none. */
export function columnOfLetter(letter: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letter)) return null;
  let n = 0;
  for (const char of letter.toUpperCase()) n = n * 26 + char.charCodeAt(0) - 64;
  return n - 1;
}

/**
 * Where a person finds it in a workbook: `Leads!C118`, `Leads row 118` or `Leads column C`. The sheet's name is quoted as a
 * spreadsheet does it, and masked where it looks like data. `line` is 1-based, `column` 0-based.
 */
export function placeInSheet(sheet: string, line: number | null, column: number | null): string {
  const shown = printable(maskLabel(sheet));
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(shown);
  const name = isPlain ? shown : `'${shown.replaceAll("'", "''")}'`;
  if (column === null) return line === null ? shown : `${shown} row ${line}`;
  return line === null ? `${shown} column ${columnLetter(column)}` : `${name}!${columnLetter(column)}${line}`;
}

/** `B12` in a sheet; null in a text, and where no one cell is meant. */
export function cellName(at: {
  readonly sheet: string | null;
  readonly line: number | null;
  readonly column: number | null;
}): string | null {
  if (at.sheet === null || at.line === null || at.column === null) return null;
  return `${columnLetter(at.column)}${at.line}`;
}

/** Where a person finds it: as `placeInSheet`, or `line 118` of a text. */
export function placeOf(sheet: string | null, line: number, column: number | null): string {
  return sheet === null ? `line ${line}` : placeInSheet(sheet, line, column);
}
