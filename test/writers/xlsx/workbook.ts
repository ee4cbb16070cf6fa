import { Buffer } from 'node:buffer';
import exceljs from 'exceljs';
import { type Cell, openWorkbook, type WorkbookOptions } from '../../../src/writers/xlsx.ts';
import { readZip } from './read-zip.ts';

/** A whole workbook; throws where a row does not fit. */
export function writeWorkbook(
  rows: readonly (readonly Cell[])[],
  { labels, ...options }: Partial<WorkbookOptions> & { labels?: readonly Cell[] } = {},
): Buffer {
  const chunks: Uint8Array[] = [];
  const workbook = openWorkbook((bytes) => chunks.push(Uint8Array.from(bytes)), {
    sheet: 'Contacts',
    ...options,
  });
  const overflows = [
    labels === undefined ? null : workbook.header(labels),
    ...rows.map((cells) => workbook.row(cells)),
  ].filter((overflow) => overflow !== null);
  if (overflows.length > 0) throw new Error(JSON.stringify(overflows[0]));
  workbook.end();
  return Buffer.concat(chunks);
}

/** The first sheet, as exceljs reads it. */
export async function readSheet(bytes: Buffer): Promise<exceljs.Worksheet> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(bytes as unknown as exceljs.Buffer);
  return workbook.worksheets[0]!;
}

/** The text of a part of the package; undefined where there is none. */
export function readPart(bytes: Buffer, wanted: string): string | undefined {
  return readZip(bytes).find(({ name }) => name === wanted)?.text;
}
