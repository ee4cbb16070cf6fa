import type { CellKind, FileTrouble, SheetFacts } from '../../src/model/batch.ts';
import { type OpenOptions, openTable } from '../../src/readers/index.ts';
import { memorySource } from './read.ts';

export interface ReadSheet {
  readonly format: string;
  readonly encoding: string | null;
  readonly name: string | null;
  /** Its number in front, as the spreadsheet shows it; a blank row is that alone. */
  readonly rows: (string | number)[][];
  /** By cell (`B12`) what is not text. */
  readonly kinds: Record<string, CellKind>;
  readonly trouble: readonly FileTrouble[];
  readonly sheets: readonly SheetFacts[] | null;
  readonly complete: boolean;
}

/** All sheets that are read. */
export async function readSheets(
  bytes: Uint8Array | string,
  name: string,
  options: OpenOptions = {},
): Promise<ReadSheet[]> {
  const source = memorySource(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, name);
  const opened = await openTable(source, options);
  if ('trouble' in opened) throw new Error(JSON.stringify(opened.trouble));
  const read: ReadSheet[] = [];
  for (const table of opened.tables) {
    const rows: (string | number)[][] = [];
    const kinds: Record<string, CellKind> = {};
    for await (const batch of table.batches()) {
      if (batch.start !== rows.length) throw new Error(`batch starts at ${batch.start}, not ${rows.length}`);
      for (let row = 0; row < batch.count; row++) {
        const line = batch.line(row);
        const cells = Array.from({ length: batch.width(row) }, (_, column) => batch.cell(row, column));
        rows.push(cells.length === 1 && cells[0] === '' ? [line] : [line, ...cells]);
        for (const column of cells.keys()) {
          const kind = batch.kind(row, column);
          if (kind !== 'text') kinds[`${String.fromCharCode(65 + column)}${line}`] = kind;
        }
      }
    }
    const { format, encoding, sheet } = table;
    const ended = { trouble: table.trouble(), sheets: table.sheets(), complete: table.complete() };
    read.push({ format, encoding, name: sheet, rows, kinds, ...ended });
  }
  return read;
}
