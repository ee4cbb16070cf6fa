import { type Cell, type Row, textOf } from './xlsx/cell.ts';
import { chooseWidths, countTextLines, type WorkbookColumn } from './xlsx/columns.ts';
import { type Deflate, packText } from './xlsx/deflate.ts';
import { findOverflow, type Overflow } from './xlsx/limits.ts';
import { createNotes } from './xlsx/notes.ts';
import {
  partNames,
  renderContentTypes,
  renderPackageLinks,
  renderSheetLinks,
  renderWorkbook,
  renderWorkbookLinks,
} from './xlsx/parts.ts';
import { createRowRenderer } from './xlsx/rows.ts';
import { createSharedStrings } from './xlsx/shared-strings.ts';
import { renderSheetHead, renderSheetTail } from './xlsx/sheet.ts';
import { cleanSheetName } from './xlsx/sheet-name.ts';
import { renderStyles, styleOf } from './xlsx/styles.ts';
import { createZip } from './xlsx/zip.ts';

export type { Cell, WorkbookCell } from './xlsx/cell.ts';
export type { WorkbookColumn } from './xlsx/columns.ts';
export { type Overflow, sheetLimits, tellOverflow } from './xlsx/limits.ts';
export type { Look } from './xlsx/styles.ts';

export interface WorkbookOptions {
  /** The sheet's name; what Excel does not take in it is replaced. */
  readonly sheet: string;
  /** From column A on. Rows may reach further. */
  readonly columns?: readonly WorkbookColumn[];
  /**
   * For people who correct it: with a filter on the header, notes, and a protection (no password) that lets them edit all
   * cells but the `locked` ones.
   */
  readonly forReview?: boolean;
  /** See `createZip`. */
  readonly zip64From?: number;
}

export interface WorkbookSums {
  /** Rows, the header among them. */
  readonly lines: number;
  /** Notes beyond the first 10,000, which are not in the file. */
  readonly omittedNotes: number;
}

/**
 * A workbook with one sheet, while it is written. A row that does not fit into a sheet is not written, no part of it: the
 * answer tells what of it is too large, and null that all is well.
 */
export interface Workbook {
  /** A row in bold, at most one. Among the first 200 rows, it stays in sight. */
  header(labels: readonly Cell[]): Overflow | null;
  row(cells: readonly Cell[]): Overflow | null;
  /** Bytes that it would have if it ended now, at most; notes are not counted. Told closer after `pack`. */
  mostBytes(): number;
  /** Packs what is waiting to be, at some cost in size. */
  pack(): void;
  end(): WorkbookSums;
}

const maxFirstRows = 200;
const maxFirstChars = 1 << 20;
// The parts that are always there, the sheet's head and tail, the directory.
const bytesAround = 8192;
const mostBytesAroundCell = 64;
// As `_x0001_`.
const mostBytesOfChar = 7;

/**
 * Writes an XLSX workbook (ECMA-376, transitional) from front to back; the same rows make the same bytes. Cells are Text, so
 * that no program takes a phone number for a number. Memory: the texts, packed (some 6 bytes each), the first 200 rows, and
 * at most 10,000 notes.
 * @param take gets the bytes, valid until it returns.
 */
export function openWorkbook(take: (bytes: Uint8Array) => void, options: WorkbookOptions): Workbook {
  const { columns = [], forReview = false } = options;
  const zip = createZip(take, options.zip64From);
  const strings = createSharedStrings();
  const renderRow = createRowRenderer({ columns, strings, writesEmpty: forReview });
  const notes = forReview ? createNotes('Rollcall') : null;
  const firstRows: Row[] = [];
  let charsInFirst = 0;
  let sheet: Deflate | null = null;
  let widths: readonly number[] = [];
  let header: { readonly line: number; readonly width: number } | null = null;
  let lines = 0;
  let width = 0;

  return {
    header: (cells) => add({ cells, isHeader: true }),
    row: (cells) => add({ cells, isHeader: false }),
    mostBytes: () =>
      zip.at() + (sheet?.waitingBytes() ?? mostBytesOfFirst()) + strings.waitingBytes() + bytesAround,
    pack() {
      (sheet ?? start()).flush();
      strings.flush();
    },
    end,
  };

  function add(row: Row): Overflow | null {
    const overflow = findOverflow(lines + 1, row.cells);
    if (overflow !== null) return overflow;
    lines++;
    width = Math.max(width, row.cells.length);
    if (row.isHeader) header = { line: lines, width: row.cells.length };
    if (sheet !== null) write(sheet, row, lines);
    else hold(row);
    return null;
  }

  function mostBytesOfFirst(): number {
    const cells = firstRows.reduce((sum, row) => sum + 1 + row.cells.length, 0);
    return cells * mostBytesAroundCell + charsInFirst * mostBytesOfChar;
  }

  /** What is told before the rows depends on the first of them. */
  function hold({ cells, isHeader }: Row): void {
    firstRows.push({ cells: [...cells], isHeader });
    for (const cell of cells) charsInFirst += textOf(cell).length;
    if (firstRows.length === maxFirstRows || charsInFirst > maxFirstChars) start();
  }

  function start(): Deflate {
    // The order in which programs look that tell a file by its first bytes.
    zip.add(partNames.types, packText(renderContentTypes(forReview)));
    zip.add(partNames.package, packText(renderPackageLinks()));
    zip.add(partNames.workbookLinks, packText(renderWorkbookLinks()));
    zip.add(partNames.styles, packText(renderStyles(forReview)));
    widths = chooseWidths(columns, firstRows, forReview);
    const styled = widths.map((width, i) => ({ width, style: styleOf(columns[i]?.look ?? 'plain', 'text') }));
    const part = zip.open(partNames.sheet);
    part.write(renderSheetHead({ columns: styled, headerLine: header?.line ?? null, forReview }));
    firstRows.forEach((row, i) => {
      write(part, row, i + 1);
    });
    firstRows.length = 0;
    sheet = part;
    return part;
  }

  function write(part: Deflate, row: Row, line: number): void {
    const textLines = row.isHeader ? 1 : countTextLines(row.cells, columns, widths);
    renderRow(line, textLines, row, part.write);
    if (notes === null) return;
    row.cells.forEach((cell, column) => {
      if (typeof cell === 'string' || cell.note === undefined) return;
      notes.add({ row: line - 1, column }, cell.note, textLines);
    });
  }

  function end(): WorkbookSums {
    const part = sheet ?? start();
    const filter = forReview && header !== null && header.width > 0 ? { ...header, lines } : null;
    part.write(renderSheetTail({ lines, width, filter, forReview }));
    part.end();
    const finished = notes?.end((column) => widths[column]);
    if (finished !== undefined) {
      zip.add(partNames.sheetLinks, packText(renderSheetLinks()));
      zip.add(partNames.notes, finished.texts);
      zip.add(partNames.noteShapes, finished.shapes);
    }
    zip.add(partNames.sharedStrings, strings.end());
    zip.add(partNames.workbook, packText(renderWorkbook(cleanSheetName(options.sheet), filter)));
    zip.end();
    return { lines, omittedNotes: finished?.omitted ?? 0 };
  }
}
