import type { Batch } from '../../model/batch.ts';
import { columnOfLetter } from '../../model/position.ts';
import { noSheetCounts, type SheetCounts } from '../../sheets/facts.ts';
import { corrupt, overLimit } from '../../sheets/trouble.ts';
import { encodingOf } from '../../sheets/xml.ts';
import { type CellContext, createCellReader } from './cell.ts';
import { createCellStore } from './cells.ts';
import { readDigits } from './digits.ts';
import { makePlainCell, readPlainCell } from './plain-cell.ts';
import { attributeText, findAttribute, isNamed, makeTag, readTag } from './tags.ts';
import { isTrue } from './workbook.ts';

export interface SheetContext extends CellContext {
  readonly visibleOnly: boolean;
}

/** What a scan has seen, complete once its batches are. */
export interface SheetScan {
  batches(): AsyncGenerator<Batch>;
  readonly counts: SheetCounts;
  readonly seen: { readonly lastRow: number; readonly nonEmptyRows: number; readonly columns: number };
}

const maxRows = 1_048_576;
const maxColumns = 16_384;
const batchRows = 1024;
const maxRowBytes = 64 * 2 ** 20;
// A million rows with a cell in the last column would be sixteen thousand million cells. Lists have some columns that are
// seldom filled: so many a row are no attack, and some rows may be wider.
const maxGapsPerRow = 100;
const maxGaps = 10_000_000;
const outOfOrder = 'its rows or cells are not in order';

/**
 * Scans the XML of a sheet (ECMA-376 part 1, 18.3) in pieces. Rows are numbered from the first of the sheet, so that gaps are
 * blank rows; blank rows after the last value are none. A row that is not whole yet is read again from its start, once
 * there is twice as much of it: what comes out does not depend on the pieces. @throws SheetTrouble.
 */
export function scanSheet(chunks: AsyncIterable<Buffer>, context: SheetContext): SheetScan {
  const store = createCellStore(context.strings);
  const cells = createCellReader(context, store);
  const counts = noSheetCounts();
  const hiddenColumns: (readonly [from: number, to: number])[] = [];
  const filled = new Uint8Array(maxColumns);
  const tag = makeTag();
  const plain = makePlainCell();
  const seen = { lastRow: 0, nonEmptyRows: 0, columns: 0 };
  const row = { line: 0, before: 0, isHidden: false, start: 0, last: -1 };
  /** Hidden rows since the last that was handed out: no gap. */
  const leftOut = new Set<number>();
  /** Rows handed out, and the last of them. */
  let record = 0;
  let line = 0;
  /** Between the first tag and the last. */
  let isInside = false;
  let isInData = false;
  let isClosed = false;
  let position = 0;
  let gaps = 0;

  async function* batches(): AsyncGenerator<Batch> {
    const broken = createPieces();
    let wantedBytes = 0;
    for await (const chunk of toUtf8(chunks)) {
      let from = 0;
      // The row that broke off with the last chunk is read by itself, with as much of this one as it needs.
      while (broken.length > 0 && from < chunk.length) {
        from += broken.add(chunk, from);
        if (broken.length < wantedBytes) continue;
        const used = yield* scan(broken.bytes());
        position += used;
        if (used === 0) wantedBytes = 2 * broken.length;
        else {
          from -= broken.length - used;
          broken.clear();
        }
        if (broken.length > maxRowBytes) throw overLimit(`${maxRowBytes} bytes in one row`, maxRowBytes);
      }
      if (broken.length > 0 || from === chunk.length) continue;
      const used = yield* scan(chunk.subarray(from));
      position += used;
      broken.add(chunk, from + used);
      wantedBytes = 0;
    }
    if (broken.length > 0) yield* scan(broken.bytes());
    if (!isClosed) throw corrupt('its XML ends too early');
    if (store.rows > 0) yield cut();
    counts.phantomRows = Math.max(0, row.line - seen.lastRow);
    for (const [from, to] of hiddenColumns) {
      for (let column = from; column <= to; column++) {
        if (filled[column] !== 1) continue;
        // Ranges may overlap.
        filled[column] = 2;
        counts.hiddenColumns++;
        counts.firstHiddenColumn ??= column;
      }
    }
  }

  /** Reads what is whole and returns how many bytes that was. */
  function* scan(bytes: Buffer): Generator<Batch, number> {
    let at = 0;
    while (readTag(bytes, at, bytes.length, tag)) {
      const { start, kind } = tag;
      if (!isInside) refuseText(bytes, at, start);
      at = tag.end;
      if (kind === 'aside') continue;
      isInside = true;
      if (isInData && kind !== 'close' && isNamed(bytes, tag, 'row')) {
        startRow(bytes);
        if (kind === 'open') at = readRow(bytes, at);
        if (at === -1) {
          store.dropRow();
          cells.takeFormulas();
          row.line = row.before;
          return start;
        }
        if (endRow()) yield* fillGap();
      } else if (isNamed(bytes, tag, 'sheetData')) isInData = kind === 'open';
      else if (!isInData && kind !== 'close' && isNamed(bytes, tag, 'col')) hideColumns(bytes);
      else if (kind !== 'close' && isNamed(bytes, tag, 'mergeCell')) countMerge(bytes);
      else if (kind !== 'open' && isNamed(bytes, tag, 'worksheet')) {
        isClosed = true;
        isInside = false;
      }
    }
    if (!isInside) refuseText(bytes, at, tag.start);
    return tag.start;
  }

  function startRow(bytes: Buffer): void {
    const { spans } = tag;
    const written = findAttribute(bytes, tag, 'r');
    row.before = row.line;
    row.line = written === -1 ? row.line + 1 : readDigits(bytes, spans[written]!, spans[written + 1]!);
    if (row.line < 1 || row.line > maxRows) throw corrupt('a row has an impossible number');
    if (row.line <= row.before) throw corrupt(outOfOrder);
    row.isHidden = isTrue(attributeText(bytes, tag, 'hidden') ?? undefined);
    row.start = position + tag.start;
    row.last = -1;
  }

  /** Returns where the row ends, or -1 where it is not whole. */
  function readRow(bytes: Buffer, from: number): number {
    let at = from;
    for (;;) {
      const next = readPlainCell(bytes, at, plain);
      if (next !== -1) {
        takePlace(plain.column, plain.row);
        cells.readPlain(bytes, plain);
        at = next;
        continue;
      }
      if (!readTag(bytes, at, bytes.length, tag)) return -1;
      at = tag.end;
      if (tag.kind === 'close' && isNamed(bytes, tag, 'row')) return at;
      if (tag.kind === 'aside' || tag.kind === 'close' || !isNamed(bytes, tag, 'c')) continue;
      const column = columnOf(bytes);
      const end = cells.read(bytes, tag, column);
      if (end === -1) return -1;
      at = end;
    }
  }

  function columnOf(bytes: Buffer): number {
    const at = findAttribute(bytes, tag, 'r');
    if (at === -1) return takePlace(row.last + 1, 0);
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
    if (column <= row.last) throw corrupt(outOfOrder);
    row.last = column;
    return column;
  }

  /** True where the batch is full, or rows were left out before this one: then `fillGap` has to be called. */
  function endRow(): boolean {
    if (cells.hasFormulas()) tellFormulas();
    if (store.open === 0) return false;
    seen.nonEmptyRows++;
    seen.lastRow = row.line;
    gaps += store.lastColumn + 1 - store.open;
    if (gaps > maxGaps + maxGapsPerRow * seen.nonEmptyRows)
      throw overLimit(`${maxGaps} empty cells before others`, maxGaps);
    if (row.last >= seen.columns) seen.columns = store.lastColumn + 1;
    if (hiddenColumns.length > 0) store.fill(filled);
    if (row.isHidden) {
      counts.hiddenRows++;
      counts.firstHiddenRow ??= row.line;
    }
    if (row.isHidden && context.visibleOnly) {
      store.dropRow();
      leftOut.add(row.line);
      return false;
    }
    if (line + 1 !== row.line) return true;
    line++;
    store.endRow(row.line, row.start);
    return store.rows === batchRows;
  }

  /** Blank rows in place of those that the sheet does not list, then the row that is still open. */
  function* fillGap(): Generator<Batch> {
    while (line + 1 < row.line) {
      if (leftOut.has(++line)) continue;
      store.addBlankRow(line, row.start);
      if (store.rows === batchRows) yield cut();
    }
    leftOut.clear();
    if (line + 1 === row.line) {
      line++;
      store.endRow(row.line, row.start);
    }
    if (store.rows === batchRows) yield cut();
  }

  function tellFormulas(): void {
    const { formulas, firstColumn, unsaved } = cells.takeFormulas();
    counts.formulas += formulas;
    counts.unsavedFormulas += unsaved;
    counts.firstFormula ??= { line: row.line, column: firstColumn };
  }

  function cut(): Batch {
    const batch = store.cut(record);
    record += batch.count;
    return batch;
  }

  function hideColumns(bytes: Buffer): void {
    if (!isTrue(attributeText(bytes, tag, 'hidden') ?? undefined)) return;
    const from = Number(attributeText(bytes, tag, 'min')) - 1;
    const to = Number(attributeText(bytes, tag, 'max')) - 1;
    if (from >= 0 && to >= from && hiddenColumns.length < maxColumns)
      hiddenColumns.push([from, Math.min(to, maxColumns - 1)]);
  }

  function countMerge(bytes: Buffer): void {
    counts.merges++;
    const [, letters, number] = /^([A-Z]{1,3})(\d{1,7})/.exec(attributeText(bytes, tag, 'ref') ?? '') ?? [];
    if (letters !== undefined && number !== undefined)
      counts.firstMerge ??= { line: Number(number), column: columnOfLetter(letters) ?? 0 };
  }

  return { batches, counts, seen };
}

/** Pieces of chunks in one buffer, each at least as long as all before it together. */
function createPieces() {
  let buffer: Buffer = Buffer.allocUnsafeSlow(2 * leastPiece);
  let length = 0;
  return {
    get length() {
      return length;
    },
    bytes: () => buffer.subarray(0, length),
    clear() {
      length = 0;
    },
    /** Adds what stands in the chunk from there on, or a piece of it, and returns how much that was. */
    add(chunk: Buffer, from: number): number {
      const piece = chunk.subarray(from, length === 0 ? chunk.length : from + Math.max(leastPiece, length));
      if (length + piece.length > buffer.length) {
        const larger = Buffer.allocUnsafeSlow(2 * (length + piece.length));
        buffer.copy(larger, 0, 0, length);
        buffer = larger;
      }
      length += piece.copy(buffer, length);
      return piece.length;
    },
  };
}

const leastPiece = 4096;

/** Around the one element of a part there is nothing. */
function refuseText(bytes: Buffer, from: number, to: number): void {
  if (bytes.toString('utf8', from, to).trim() !== '') throw corrupt('its XML is damaged');
}

/** Sheets in UTF-16 are rare, and the scanner knows UTF-8 only. */
async function* toUtf8(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  let isFirst = true;
  for await (const chunk of chunks) {
    const encoding = isFirst ? encodingOf(chunk) : 'utf-8';
    if (encoding !== 'utf-8') decoder = new TextDecoder(encoding);
    isFirst = false;
    yield decoder === null ? chunk : Buffer.from(decoder.decode(chunk, { stream: true }));
  }
}
