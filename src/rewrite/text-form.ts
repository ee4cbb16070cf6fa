import { findEncoder } from '../encodings/index.ts';
import type { List } from '../model/list.ts';
import { createCellFormat, guardCell } from '../writers/csv.ts';
import type { Form } from './form.ts';

export interface TextFormOptions {
  /** Null: as it was read, or a comma. */
  readonly delimiter: string | null;
  /** A `writtenName`. */
  readonly encoding: string;
  /** A byte order mark in front, where it is UTF-8. Null: as it was read. */
  readonly hasMark: boolean | null;
  /** Cells that a spreadsheet would run are made safe. */
  readonly guard: boolean;
}

const pieceChars = 2048;

/**
 * A list as delimited text, handed to `take` a few records at a time.
 * @throws CharacterLacking, at the next `flush` at the latest.
 */
export function createTextForm(
  list: List,
  options: TextFormOptions,
  take: (data: string | Uint8Array) => void,
): Form {
  const { lineEnd, hasMark, hasSepLine } = list.frame;
  const delimiter = options.delimiter ?? (list.delimiter || ',');
  const plain = createCellFormat(delimiter);
  const format = options.guard ? (cell: string) => plain(guardCell(cell)) : plain;
  const copies = delimiter === list.delimiter && !options.guard ? needsCare(delimiter) : null;
  const encoder = findEncoder(options.encoding);
  const mark = encoder === null ? ((options.hasMark ?? hasMark) ? '\ufeff' : '') : encoder.mark;
  let text = '';

  function put(record: string): void {
    text += record;
    text += lineEnd;
    if (text.length >= pieceChars) flush();
  }

  function flush(): void {
    if (text !== '') take(encoder === null ? text : encoder.encode(text));
    text = '';
  }

  function join(cells: readonly string[]): string {
    let record = '';
    for (let i = 0; i < cells.length; i++)
      record += i === 0 ? format(cells[0]!) : delimiter + format(cells[i]!);
    return record;
  }

  /** The record with another cell in it; where it is too short to have one, as it is. */
  function withCell(record: string, column: number, cell: string): string {
    let from = 0;
    for (let before = 0; before < column; before++) {
      from = record.indexOf(delimiter, from) + 1;
      if (from === 0) return record;
    }
    const end = record.indexOf(delimiter, from);
    return record.slice(0, from) + format(cell) + (end === -1 ? '' : record.slice(end));
  }

  return {
    start() {
      text += `${mark}${hasSepLine ? `sep=${delimiter}${lineEnd}` : ''}`;
    },
    header: (labels) => put(join(labels)),
    // One empty cell in quotes is a record, to programs that take an empty line for none.
    record: (cells) => put(join(cells) || '""'),
    blank(batch, row) {
      const width = batch.width(row);
      const isQuoted = list.sheet === null && width === 1 && batch.record(row).includes('"');
      put(isQuoted ? '""' : delimiter.repeat(Math.max(width, list.sheet === null ? 0 : list.width) - 1));
    },
    copy(batch, row, column, cell) {
      // Most rows need no more than a copy with another phone in it.
      if (copies === null) return false;
      const record = batch.record(row);
      if (copies.test(record)) return false;
      put(withCell(record, column, cell) || '""');
      return true;
    },
    flush,
    end: flush,
  };
}

/** What a record must not hold to be copied: quotes, or what asks for them. */
function needsCare(delimiter: string): RegExp {
  const chars = [...'",;|~'].filter((char) => char !== delimiter).join('');
  return new RegExp(`[${chars}${delimiter === '\t' ? '' : '\\t'}\\r\\n]`);
}
