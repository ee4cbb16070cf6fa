import { Buffer } from 'node:buffer';
import { findEncoder } from '../encodings/index.ts';
import { OutputError } from '../model/errors.ts';
import { createCellFormat, guardCell } from '../writers/csv.ts';
import { type Cell, type Overflow, openWorkbook, tellOverflow } from '../writers/xlsx.ts';
import type { Part } from './parts.ts';
import type { ReadyRow } from './rows.ts';

type Take = (data: string | Uint8Array) => void;

export interface TextOptions {
  readonly delimiter: string;
  readonly lineEnd: '\n' | '\r\n';
  /** A `writtenName`. */
  readonly encoding: string;
  /** A byte order mark in front, where it is UTF-8. */
  readonly hasMark: boolean;
  /** Cells that a spreadsheet would run are made safe. */
  readonly guard: boolean;
}

/** A part as delimited text. @throws CharacterLacking. */
export function openTextPart(labels: readonly string[] | null, options: TextOptions, take: Take): Part {
  const { delimiter, lineEnd, guard } = options;
  const encoder = findEncoder(options.encoding);
  const byteLength = encoder?.byteLength ?? ((text: string) => Buffer.byteLength(text));
  const plain = createCellFormat(delimiter);
  const format = guard ? (cell: string) => plain(guardCell(cell)) : plain;
  let bytes = 0;
  put(encoder === null ? (options.hasMark ? '\ufeff' : '') : encoder.mark);
  if (labels !== null) put(join(labels));
  return {
    sizeWith: ({ cells }) => bytes + byteLength(join(cells)),
    add: ({ cells }) => put(join(cells)),
    end() {},
  };

  function join(cells: readonly string[]): string {
    let record = '';
    for (let i = 0; i < cells.length; i++)
      record += i === 0 ? format(cells[0]!) : delimiter + format(cells[i]!);
    // One empty cell in quotes is a record, to programs that take an empty line for none.
    return (record === '' ? '""' : record) + lineEnd;
  }

  function put(text: string): void {
    const data = encoder === null ? text : encoder.encode(text);
    bytes += typeof data === 'string' ? Buffer.byteLength(data) : data.length;
    take(data);
  }
}

// Around the text of a cell in its row: its tags, its number and its place.
const bytesAroundCell = 64;
const bytesAroundRow = 64;

/**
 * A part as a workbook.
 * @throws OutputError `output-too-large` for what a sheet cannot hold.
 */
export function openWorkbookPart(labels: readonly string[] | null, sheet: string, take: Take): Part {
  const workbook = openWorkbook(take, { sheet });
  if (labels !== null) check(workbook.header(labels));
  return {
    sizeWith(row, pack) {
      if (pack) workbook.pack();
      return workbook.mostBytes() + mostBytesOf(row);
    },
    add: ({ cells, kinds }) =>
      check(workbook.row(kinds === null ? cells : cells.map((text, i): Cell => typed(text, kinds[i])))),
    end() {
      workbook.end();
    },
  };
}

function typed(text: string, kind: NonNullable<ReadyRow['kinds']>[number] | undefined): Cell {
  return kind === undefined || kind === 'text' ? text : { text, kind };
}

function mostBytesOf({ cells }: ReadyRow): number {
  let bytes = bytesAroundRow;
  for (const cell of cells) bytes += bytesAroundCell + Buffer.byteLength(cell) * 2;
  return bytes;
}

function check(overflow: Overflow | null): void {
  if (overflow === null) return;
  throw new OutputError('output-too-large', `a workbook cannot hold the list: ${tellOverflow(overflow)}`, {
    hint: 'add --to csv where the platform takes it',
  });
}
