import type { Batch, Opened, SheetFacts, Table } from '../model/batch.ts';
import { type Limits, limits } from '../model/limits.ts';
import type { Bytes } from '../model/streams.ts';
import { chooseSheets, type SheetOptions } from '../sheets/choose.ts';
import { tellSheet } from '../sheets/facts.ts';
import { makeSheetTable } from '../sheets/table.ts';
import { SheetTrouble } from '../sheets/trouble.ts';
import { openZip, type Part, unpack, unpackWhole } from '../sheets/zip.ts';
import { type SheetScan, scanSheet } from './xlsx/sheet.ts';
import { noStrings, readStrings } from './xlsx/strings.ts';
import { readWorkbook, type WorkbookSheet } from './xlsx/workbook.ts';

export interface XlsxOptions extends SheetOptions {
  readonly limits?: Partial<Limits>;
}

// A sheet packs to a twentieth, at the very best to a hundredth of its size; a bomb to a thousandth.
const maxPacking = 200;
const smallSheetBytes = 64 * 2 ** 20;

/**
 * Opens an XLSX workbook. Sheets are read in one pass each, in bounded memory but for the shared strings; the sheets that
 * are not asked for are counted after the last that is. @throws UsageError `sheet-unknown`.
 */
export async function openXlsx(bytes: Bytes, options: XlsxOptions): Promise<Opened> {
  try {
    return { tables: await openTables(bytes, options) };
  } catch (error) {
    if (error instanceof SheetTrouble) return { trouble: [error.trouble] };
    throw error;
  }
}

async function openTables(bytes: Bytes, options: XlsxOptions): Promise<Table[]> {
  const max = { ...limits, ...options.limits };
  const zip = openZip(bytes);
  const book = await readWorkbook(bytes, zip, max['part-bytes']);
  refuseBombs(
    book.sheets.map(({ part }) => part),
    max['sheet-bytes'],
    options.limits?.['sheet-bytes'] !== undefined,
  );
  const strings =
    book.strings === null
      ? noStrings
      : readStrings(await unpackWhole(bytes, book.strings, 'strings-bytes', max['strings-bytes']));
  const { formats, is1904 } = book;
  const known = new Map<WorkbookSheet, SheetFacts>();

  function scan({ part }: WorkbookSheet, visibleOnly: boolean): SheetScan {
    const chunks = unpack(bytes, part, 'sheet-bytes', max['sheet-bytes']);
    return scanSheet(chunks, { strings, formats, is1904, visibleOnly });
  }

  function note(sheet: WorkbookSheet, { seen }: SheetScan): void {
    known.set(sheet, { name: sheet.name, hidden: sheet.hidden, ...seen, isRead: chosen.includes(sheet) });
  }

  async function hasData(sheet: WorkbookSheet): Promise<boolean> {
    for await (const batch of scan(sheet, false).batches()) if (hasValue(batch)) return true;
    return false;
  }

  async function countUnread(): Promise<SheetFacts[]> {
    for (const sheet of book.sheets) {
      if (known.has(sheet)) continue;
      const counting = scan(sheet, false);
      for await (const _ of counting.batches());
      note(sheet, counting);
    }
    return book.sheets.map((sheet) => known.get(sheet)!);
  }

  const chosen = await chooseSheets(book.sheets, options.sheet, hasData);
  if (chosen.length === 0) throw new SheetTrouble({ rule: 'file/empty', data: {} });
  return chosen.map((sheet) => {
    const reading = scan(sheet, options.visibleOnly ?? false);
    return makeSheetTable('xlsx', sheet.name, reading.batches, async () => {
      note(sheet, reading);
      const sheets = await countUnread();
      return { sheets, trouble: tellSheet(sheet.name, reading.counts, sheets) };
    });
  });
}

/** All sheets together, since all are read: those that are not asked for are counted. */
function refuseBombs(parts: readonly Part[], max: number, isRaised: boolean): void {
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  const packed = parts.reduce((sum, part) => sum + part.packed, 0);
  const most = isRaised ? max : Math.min(max, Math.max(smallSheetBytes, maxPacking * packed));
  if (size > most)
    throw new SheetTrouble({
      rule: 'file/resource-limit',
      data: { limit: `sheet-bytes=${most}`, max: most },
    });
}

function hasValue(batch: Batch): boolean {
  for (let row = 0; row < batch.count; row++) if (!batch.isBlank(row)) return true;
  return false;
}
