// A cell that holds a delimiter of any locale or a quote is always quoted: the next program may guess another delimiter.
const needsQuotes = /[",;\t|~\r\n]|^\s|\s$/;
// A guard before these would spoil the very numbers that the file is about.
const numberLike = /^[+-]?[0-9•() .,/-]+(?:\s*(?:ext\.?|x|#)\s*[0-9•]+)?$/i;
const formulaStart = /^\s*[=+\-@\t\r]/;

export interface CsvOptions {
  /** Cells that a spreadsheet would run get a leading `'`: for files that people open. */
  readonly guard: boolean;
  readonly lineEnd?: '\n' | '\r\n';
}

/** One record as RFC 4180 text, line end included. */
export function formatRecord(cells: readonly string[], options: CsvOptions): string {
  const record = cells.map((cell) => formatCell(cell, options.guard)).join(',');
  // An empty one-column record would be an empty line, which is no record to some readers.
  return (record === '' ? '""' : record) + (options.lineEnd ?? '\n');
}

function formatCell(cell: string, guard: boolean): string {
  const text = guard && formulaStart.test(cell) && !numberLike.test(cell) ? `'${cell}` : cell;
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
