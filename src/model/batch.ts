import type { FindingData } from './finding.ts';

/**
 * Raw records travelling together: about 64 KiB of text, never more than a reader's own chunk.
 * Cells are cut out of the text when asked for, so columns nobody looks at cost nothing.
 */
export interface Batch {
  /** 0-based index in the file (title lines and header included) of row 0. */
  readonly start: number;
  /** Rows in this batch. */
  readonly count: number;
  /** Physical line (1-based) of the first character of `row`. */
  line(row: number): number;
  /** Decoded characters of the file before `row`'s first: tells how far reading has come, wherever batches end. */
  position(row: number): number;
  /** Cells in `row`, at least 1. */
  width(row: number): number;
  /** The cell's text, or '' beyond the row's width. May pin the chunk it was cut from: see `copyText`. */
  cell(row: number, column: number): string;
  /** What the cell holds in its file; a text file holds nothing but text. */
  kind(row: number, column: number): CellKind;
  /** The row as it stands in the text, quotes and all, without its line end. A workbook has no such text: an error. */
  record(row: number): string;
  /** Where the cells of all rows lie in one text; null where they lie in none. To be read at once: with the next batch the code units may be others. */
  layout(): TextLayout | null;
  /** No cell of `row` holds anything but white space. */
  isBlank(row: number): boolean;
  /** Per column: `Mark` bits of anything the scanner saw there; may be shorter than a row is wide only where nothing was seen. */
  readonly marks: Uint8Array;
  /** Rows whose quotes were wrong; empty map almost always. */
  readonly quoteTrouble: ReadonlyMap<number, QuoteTrouble>;
}

/** The cells of a text, for whoever reads code units rather than makes strings of them. */
export interface TextLayout {
  /** UTF-16. */
  readonly codes: Uint16Array;
  /** Where each row starts. */
  readonly rowStarts: Int32Array;
  /** Index of each row's first cell in `cellEnds`, and one past the last row. */
  readonly rowCells: Int32Array;
  /** Where each cell ends; `~end` where the cell is quoted. The next cell starts one delimiter later. */
  readonly cellEnds: Int32Array;
}

/** `rounded`: a number of more digits than a spreadsheet keeps. A formula's cell is what its saved result is. */
export type CellKind = 'text' | 'number' | 'rounded' | 'date' | 'boolean' | 'error';

/**
 * What the scanner noticed in a column of a batch; a set bit says "look there", a clear one "nothing to see". Line ends are
 * no `control`. `typed`: a cell whose kind is not text.
 */
export const Mark = { edgeSpace: 1, control: 2, formulaStart: 4, hash: 8, typed: 16 } as const;

export interface QuoteTrouble {
  /** `unclosed`: the quote was read as a plain character. `text-after`: text stood between a closing quote and the delimiter, and was kept. */
  readonly kind: 'unclosed' | 'text-after';
  /** Physical line where the quote opened. */
  readonly line: number;
}

/** What a reader says about a file that is not about one row; a check turns it into a finding. */
export interface FileTrouble {
  readonly rule: string;
  readonly data: FindingData;
  readonly line?: number;
  /** 0-based. */
  readonly column?: number;
}

/** A sheet of a workbook, from all of its cells. */
export interface SheetFacts {
  readonly name: string;
  readonly hidden: boolean;
  /** 1-based number of the last row with a value; 0 where there is none. */
  readonly lastRow: number;
  /** Rows with a value. */
  readonly nonEmptyRows: number;
  /** As many as the widest row reaches. */
  readonly columns: number;
  /** Is it one of those that were asked for? */
  readonly isRead: boolean;
}

/** What stands around the records of a text, for whoever writes them back. */
export interface Frame {
  /** A byte order mark in front. */
  readonly hasMark: boolean;
  /** A `sep=` line above all records. */
  readonly hasSepLine: boolean;
  /** The first record's; a lone CR counts as LF. */
  readonly lineEnd: '\n' | '\r\n';
}

/** What a file holds: a table, or one for each sheet that is to be read; or why there is none to be had. */
export type Opened = { readonly tables: readonly Table[] } | { readonly trouble: readonly FileTrouble[] };

/** `html` and `xml-2003` are what they are by their bytes, whatever the file is named. */
export type Format = 'csv' | 'xlsx' | 'xls' | 'html' | 'xml-2003';

/** A file opened for reading: facts known from its first bytes, then its records. */
export interface Table {
  readonly format: Format;
  /** IANA/WHATWG label in lower case, e.g. `utf-8`, `windows-1252`; null where the format settles it. */
  readonly encoding: string | null;
  /** How the encoding was found. `ascii`: nothing looked at tells it from others that hold ASCII. */
  readonly encodingBy: 'bom' | 'ascii' | 'utf-8' | 'detected' | 'declared' | null;
  /** '' where the file has one column; null where cells are not separated by characters. */
  readonly delimiter: string | null;
  /** The name of the sheet that is read; null for a text. Rows of a sheet need not reach the last column. */
  readonly sheet: string | null;
  readonly frame: Frame;
  /** One decoded piece of text with non-ASCII letters, if there is one; shows a person whether the encoding is right. */
  readonly sample: string | null;
  /** Batches in order; may be walked once. Throws `InputError` only where the source itself fails. */
  batches(): AsyncIterable<Batch>;
  /** Known once the batches are exhausted: undecodable bytes, limits hit. */
  trouble(): readonly FileTrouble[];
  /** All sheets in the workbook's order, or null for a text. Known once the batches are exhausted. */
  sheets(): readonly SheetFacts[] | null;
  /** False where reading broke off before the end. Known once the batches are exhausted. */
  complete(): boolean;
}
