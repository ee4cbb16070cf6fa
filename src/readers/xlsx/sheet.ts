import type { Batch } from '../../model/batch.ts';
import { columnOfLetter } from '../../model/position.ts';
import { noSheetCounts, type SheetCounts } from '../../sheets/facts.ts';
import { corrupt, overLimit } from '../../sheets/trouble.ts';
import { encodingOf } from '../../sheets/xml.ts';
import type { CellContext } from './cell.ts';
import { createCellStore, maxColumns } from './cells.ts';
import { createDateTexts } from './date-texts.ts';
import { readPieces } from './pieces.ts';
import { createRowReader } from './row.ts';
import { attributeText, isNamed, makeTag, readTag } from './tags.ts';
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

const batchRows = 1024;
// A million rows with a cell in the last column would be sixteen thousand million cells. Lists have some columns that are
// seldom filled: so many a row are no attack, and some rows may be wider.
const maxGapsPerRow = 100;
const maxGaps = 10_000_000;

/**
 * Scans the XML of a sheet (ECMA-376 part 1, 18.3) in pieces. Rows are numbered from the first of the sheet, so that gaps are
 * blank rows; blank rows after the last value are none. @throws SheetTrouble.
 */
export function scanSheet(chunks: AsyncIterable<Buffer>, context: SheetContext): SheetScan {
  const store = createCellStore(context.strings, createDateTexts(context.is1904));
  const reader = createRowReader(context, store);
  const { row } = reader;
  const counts = noSheetCounts();
  const hiddenColumns: (readonly [from: number, to: number])[] = [];
  const filled = new Uint8Array(maxColumns);
  const tag = makeTag();
  const seen = { lastRow: 0, nonEmptyRows: 0, columns: 0 };
  /** Hidden rows since the last that was handed out: no gap. */
  const leftOut = new Set<number>();
  /** Rows handed out, and the last of them. */
  let record = 0;
  let line = 0;
  /** Between the first tag and the last. */
  let isInside = false;
  let isInData = false;
  let isClosed = false;
  /** Bytes before those that are scanned, and before the row. */
  let position = 0;
  let rowPosition = 0;
  /** The batch is full, or rows were left out before the open one. */
  let isWaiting = false;
  let gaps = 0;

  async function* batches(): AsyncGenerator<Batch> {
    yield* readPieces(toUtf8(chunks), scan);
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
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    let at = readRows(bytes, view, 0);
    for (; isWaiting; at = readRows(bytes, view, at)) {
      isWaiting = false;
      yield* fillGap();
    }
    position += at;
    return at;
  }

  /** Reads until a row is waiting or what is left is not whole, and returns where that begins. */
  function readRows(bytes: Buffer, view: DataView, from: number): number {
    let at = from;
    while (!isWaiting) {
      let start = at;
      let cellsAt = isInData ? reader.startNext(bytes, view, at) : -1;
      if (cellsAt === -1) {
        const isWhole = readTag(bytes, at, bytes.length, tag);
        start = tag.start;
        if (!isInside) refuseText(bytes, at, start);
        if (!isWhole) return start;
        at = tag.end;
        if (tag.kind === 'aside') continue;
        isInside = true;
        if (!isInData || tag.kind === 'close' || !isNamed(bytes, tag, 'row')) {
          takeOther(bytes);
          continue;
        }
        reader.start(bytes, view, tag);
        cellsAt = at;
      }
      at = reader.readCells(bytes, view, cellsAt);
      if (at === -1) return start;
      rowPosition = position + start;
      isWaiting = endRow();
    }
    return at;
  }

  /** Takes what a tag that is no row's says. */
  function takeOther(bytes: Buffer): void {
    const { kind } = tag;
    if (isNamed(bytes, tag, 'sheetData')) isInData = kind === 'open';
    else if (!isInData && kind !== 'close' && isNamed(bytes, tag, 'col')) hideColumns(bytes);
    else if (kind !== 'close' && isNamed(bytes, tag, 'mergeCell')) countMerge(bytes);
    else if (kind !== 'open' && isNamed(bytes, tag, 'worksheet')) {
      isClosed = true;
      isInside = false;
    }
  }

  /** True where the batch is full, or rows were left out before this one: then `fillGap` has to be called. */
  function endRow(): boolean {
    if (reader.hasFormulas()) tellFormulas();
    if (store.open === 0) return false;
    seen.nonEmptyRows++;
    seen.lastRow = row.line;
    gaps += store.lastColumn + 1 - store.open;
    if (gaps > maxGaps + maxGapsPerRow * seen.nonEmptyRows)
      throw overLimit(`${maxGaps} empty cells before others`, maxGaps);
    if (row.lastColumn >= seen.columns) seen.columns = store.lastColumn + 1;
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
    store.endRow(row.line, rowPosition);
    return store.rows === batchRows;
  }

  /** Blank rows in place of those that the sheet does not list, then the row that is still open. */
  function* fillGap(): Generator<Batch> {
    while (line + 1 < row.line) {
      if (leftOut.has(++line)) continue;
      store.addBlankRow(line, rowPosition);
      if (store.rows === batchRows) yield cut();
    }
    leftOut.clear();
    if (line + 1 === row.line) {
      line++;
      store.endRow(row.line, rowPosition);
    }
    if (store.rows === batchRows) yield cut();
  }

  function tellFormulas(): void {
    const { formulas, firstColumn, unsaved } = reader.takeFormulas();
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
