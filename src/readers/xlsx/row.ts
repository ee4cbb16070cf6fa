import { corrupt } from '../../sheets/trouble.ts';
import { type CellContext, type CellReader, createCellReader } from './cell.ts';
import { type CellStore, maxColumns } from './cells.ts';
import { readDigits } from './digits.ts';
import { makePlainCell, readPlainCell } from './plain-cell.ts';
import { createRowTags } from './row-tags.ts';
import { attributeText, findAttribute, isNamed, makeTag, readTag, type Tag } from './tags.ts';
import { wordAt, wordOf } from './words.ts';
import { isTrue } from './workbook.ts';

/** The row that was read last. */
export interface Row {
  /** 1-based; 0 before the first. */
  line: number;
  isHidden: boolean;
  /** It is one tag, and has no cells. */
  isEmpty: boolean;
  /** The column of its last cell, with or without a value; -1 where it has none. */
  lastColumn: number;
}

export interface RowReader extends Pick<CellReader, 'hasFormulas' | 'takeFormulas'> {
  readonly row: Row;
  /** Begins a row whose tag is like that of the one before; returns where the tag ends, -1 where there is none. */
  startNext(bytes: Buffer, view: DataView, at: number): number;
  /** Begins the row whose tag was read. */
  start(bytes: Buffer, view: DataView, tag: Tag): void;
  /** Puts its cells into the store and returns where the row ends; -1 where it is not whole: then it was not begun. */
  readCells(bytes: Buffer, view: DataView, from: number): number;
}

const maxRows = 1_048_576;
const outOfOrder = 'its rows or cells are not in order';
const closing = [wordOf('</ro'), wordOf('row>')] as const;
const closingLength = '</row>'.length;

export function createRowReader(context: CellContext, store: CellStore): RowReader {
  const cells = createCellReader(context, store);
  const tags = createRowTags();
  const tag = makeTag();
  const plain = makePlainCell();
  const row: Row = { line: 0, isHidden: false, isEmpty: false, lastColumn: -1 };
  let before = 0;

  function begin(line: number): void {
    if (line < 1 || line > maxRows) throw corrupt('a row has an impossible number');
    if (line <= row.line) throw corrupt(outOfOrder);
    before = row.line;
    row.line = line;
    row.lastColumn = -1;
  }

  function columnOf(bytes: Buffer): number {
    const at = findAttribute(bytes, tag, 'r');
    if (at === -1) return takePlace(row.lastColumn + 1, 0);
    const end = tag.spans[at + 1]!;
    let here = tag.spans[at]!;
    let column = 0;
    for (let letter = bytes[here]! & 0xdf; letter >= 0x41 && letter <= 0x5a; letter = bytes[++here]! & 0xdf)
      column = column * 26 + letter - 0x40;
    return takePlace(column - 1, here < end ? readDigits(bytes, here, end) : 0);
  }

  /** @param line the row that the cell's own reference names; 0 for none. */
  function takePlace(column: number, line: number): number {
    if (line !== row.line && line !== 0) throw corrupt('a cell says that it stands in another row');
    if (column < 0 || column >= maxColumns) throw corrupt('a cell has an impossible column');
    if (column <= row.lastColumn) throw corrupt(outOfOrder);
    row.lastColumn = column;
    return column;
  }

  function isClosedAt(view: DataView, at: number, length: number): boolean {
    return wordAt(view, at, length) === closing[0] && wordAt(view, at + 2, length) === closing[1];
  }

  function readCells(bytes: Buffer, view: DataView, from: number): number {
    let at = from;
    for (;;) {
      const next = readPlainCell(bytes, view, at, plain);
      if (next !== -1) {
        takePlace(plain.column, plain.row);
        cells.readPlain(bytes, plain);
        at = next;
        continue;
      }
      if (isClosedAt(view, at, bytes.length)) return at + closingLength;
      if (!readTag(bytes, at, bytes.length, tag)) return -1;
      at = tag.end;
      if (tag.kind === 'close' && isNamed(bytes, tag, 'row')) return at;
      if (tag.kind === 'aside' || tag.kind === 'close' || !isNamed(bytes, tag, 'c')) continue;
      at = cells.read(bytes, tag, columnOf(bytes));
      if (at === -1) return -1;
    }
  }

  return {
    row,
    startNext(bytes, view, at) {
      const end = tags.readNext(bytes, view, at);
      if (end !== -1) begin(tags.line);
      return end;
    },
    start(bytes, view, opening) {
      const { spans, kind } = opening;
      const written = findAttribute(bytes, opening, 'r');
      begin(written === -1 ? row.line + 1 : readDigits(bytes, spans[written]!, spans[written + 1]!));
      row.isHidden = isTrue(attributeText(bytes, opening, 'hidden') ?? undefined);
      row.isEmpty = kind === 'empty';
      tags.note(bytes, view, opening.start, opening.end);
    },
    readCells(bytes, view, from) {
      const end = row.isEmpty ? from : readCells(bytes, view, from);
      if (end === -1) {
        store.dropRow();
        cells.takeFormulas();
        row.line = before;
      }
      return end;
    },
    hasFormulas: cells.hasFormulas,
    takeFormulas: cells.takeFormulas,
  };
}
