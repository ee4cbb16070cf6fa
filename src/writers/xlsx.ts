import type { CellKind } from '../model/batch.ts';
import { OutputError } from '../model/errors.ts';
import { columnLetter } from '../model/position.ts';
import { toSerial } from '../sheets/serial.ts';
import { escapeCell, sheetName } from './xlsx/escape.ts';
import * as parts from './xlsx/parts.ts';
import { createZipWriter } from './xlsx/zip.ts';

export { Look } from './xlsx/parts.ts';

export interface WorkbookRow {
  readonly cells: readonly string[];
  /** What each was in the sheet it came from; null: all are text. */
  readonly kinds?: readonly CellKind[] | null;
  /** How each looks; absent: as what it is. */
  readonly looks?: readonly parts.Look[];
  /** By column, what a small box tells beside the cell. Kept until the end, and of 10,000 cells at most. */
  readonly notes?: ReadonlyMap<number, string>;
}

export interface WorkbookWriter {
  row(row: WorkbookRow): void;
  /** The labels: they stay in sight when the rows below are scrolled. */
  header(row: WorkbookRow): void;
  blankRow(): void;
  end(): void;
}

export interface WorkbookOptions {
  /** Any text: what no sheet may be called is left out. */
  readonly sheet: string;
  /** A filter in the header, and cells locked that look like an `id`. */
  readonly isForPeople: boolean;
}

const maxRows = 1_048_576;
const maxColumns = 16_384;
const maxCellChars = 32_767;
const maxNotes = 10_000;
const pieceChars = 256 * 1024;
const rowsForWidths = 200;
const maxWidth = 60;

/**
 * Writes a workbook of one sheet in one pass: cells are texts, but for numbers, dates and booleans that came as such. The same
 * rows give the same bytes. Memory: a piece of the sheet, its first rows, and the notes.
 * @throws OutputError `output-too-large` beyond what a sheet holds (1,048,576 rows, 16,384 columns, 32,767 characters a cell).
 */
export function openWorkbook(put: (bytes: Uint8Array) => void, options: WorkbookOptions): WorkbookWriter {
  const zip = createZipWriter(put);
  const name = sheetName(options.sheet);
  const notes: parts.Note[] = [];
  const widths: number[] = [];
  let text = '';
  let rows = 0;
  let width = 0;
  let header = 0;
  let isStarted = false;

  function start(): void {
    isStarted = true;
    const body = text;
    zip.start('xl/worksheets/sheet1.xml');
    const shown = widths.map((chars) => Math.min(maxWidth, Math.max(8, chars + 2)));
    text = parts.sheetStartXml(shown, header) + body;
  }

  function flush(): void {
    zip.write(Buffer.from(text));
    text = '';
  }

  function addRow({ cells, kinds, looks, notes: told }: WorkbookRow, isHeader: boolean): void {
    const at = ++rows;
    if (at > maxRows) throw tooLarge(`a sheet holds ${maxRows} rows, and the list has more`);
    if (cells.length > maxColumns) throw tooLarge(`a sheet holds ${maxColumns} columns`);
    if (cells.length > width) width = cells.length;
    let xml = `<row r="${at}">`;
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column]!;
      const note = told?.get(column);
      if (note !== undefined && notes.length < maxNotes) notes.push({ row: at - 1, column, text: note });
      const look = looks?.[column] ?? (isHeader ? parts.Look.label : undefined);
      if (cell === '' && look === undefined) continue;
      const place = columnLetter(column) + at;
      if (cell.length > maxCellChars)
        throw tooLarge(`cell ${place} has ${cell.length} characters, a sheet holds ${maxCellChars}`);
      xml += cellXml(place, cell, kinds?.[column] ?? 'text', look);
      if (rows <= rowsForWidths) widths[column] = Math.max(widths[column] ?? 0, shownWidth(cell));
    }
    text += `${xml}</row>`;
    if (!isStarted && rows >= rowsForWidths) start();
    if (isStarted && text.length >= pieceChars) flush();
  }

  function addPart(part: string, content: string): void {
    zip.start(part);
    zip.write(Buffer.from(content));
    zip.finish();
  }

  return {
    row: (row) => addRow(row, false),
    header(row) {
      addRow(row, true);
      // People want to see the labels, not a screen full of what stands above them.
      if (rows <= 20) header = rows;
    },
    blankRow() {
      rows++;
    },
    end() {
      if (!isStarted) start();
      for (let column = 0; column < width; column++) widths[column] ??= 0;
      const isFiltered = options.isForPeople && header > 0 && width > 0;
      const filter = isFiltered ? `$A$${header}:$${columnLetter(width - 1)}$${Math.max(rows, header)}` : null;
      const hasNotes = notes.length > 0;
      text += parts.sheetEndXml(filter, options.isForPeople, hasNotes);
      flush();
      zip.finish();
      if (hasNotes) {
        addPart('xl/worksheets/_rels/sheet1.xml.rels', parts.noteLinksXml);
        addPart('xl/comments1.xml', parts.notesXml(notes));
        addPart('xl/drawings/vmlDrawing1.vml', parts.noteShapesXml(notes));
      }
      addPart('xl/styles.xml', parts.stylesXml);
      addPart('xl/workbook.xml', parts.workbookXml(name, filter));
      addPart('xl/_rels/workbook.xml.rels', parts.bookLinksXml);
      addPart('_rels/.rels', parts.rootLinksXml);
      addPart('[Content_Types].xml', parts.contentTypesXml(hasNotes));
      zip.end();
    },
  };
}

function cellXml(place: string, cell: string, kind: CellKind, look: parts.Look | undefined): string {
  if (look === undefined && kind !== 'text') {
    const typed = typedXml(place, cell, kind);
    if (typed !== null) return typed;
  }
  const style = look ?? parts.Look.text;
  if (cell === '') return `<c r="${place}" s="${style}"/>`;
  const isSpaced = edgeSpace.test(cell);
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t${isSpaced ? ' xml:space="preserve"' : ''}>${escapeCell(cell)}</t></is></c>`;
}

const edgeSpace = /^\s|\s$|\n/;
const plainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** A value that a spreadsheet can reckon with, or null where only its text is exact. */
function typedXml(place: string, cell: string, kind: CellKind): string | null {
  if (kind === 'number' && plainNumber.test(cell) && cell.replace(/\D/g, '').length <= 15)
    return `<c r="${place}" s="${parts.Look.number}"><v>${cell}</v></c>`;
  if (kind === 'boolean')
    return `<c r="${place}" s="${parts.Look.number}" t="b"><v>${cell === 'TRUE' ? 1 : 0}</v></c>`;
  const date = kind === 'date' ? toSerial(cell) : null;
  if (date === null) return null;
  const { serial, hasTime } = date;
  return `<c r="${place}" s="${hasTime ? parts.Look.dateTime : parts.Look.date}"><v>${serial}</v></c>`;
}

/** In characters of a column's width; those of East Asia take two. */
function shownWidth(cell: string): number {
  let most = 0;
  for (const line of cell.split('\n', 8)) {
    const wide =
      line.match(/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/g)
        ?.length ?? 0;
    most = Math.max(most, line.length + wide);
  }
  return most;
}

function tooLarge(why: string): OutputError {
  return new OutputError('output-too-large', `a workbook cannot hold the list: ${why}`, {
    hint: 'write a .csv',
  });
}
