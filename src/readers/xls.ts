import { type Answer, runInWorker } from '../io/worker.ts';
import type { CellKind, Opened } from '../model/batch.ts';
import type { Bytes } from '../model/streams.ts';
import type { SheetOptions } from '../sheets/choose.ts';
import type { SheetCounts } from '../sheets/facts.ts';
import { type Grid, gridRow, openGrids } from '../sheets/grid.ts';
import { oleStreams } from '../sheets/ole.ts';
import { corrupt, notAList, overLimit, SheetTrouble } from '../sheets/trouble.ts';

/** What the thread hands over: plain values only. */
export interface ParsedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly ParsedRow[];
  readonly hiddenLines: readonly number[];
  readonly counts: SheetCounts;
}

export interface ParsedRow {
  readonly line: number;
  readonly cells: [column: number, text: string, kind: CellKind][];
}

const megabyte = 2 ** 20;
const maxBytes = 256 * megabyte;

// What an OLE file is, if it is no workbook, by a stream that only such a file has.
const others: readonly (readonly [stream: string, found: string])[] = [
  ['WordDocument', 'Word document'],
  ['PowerPoint Document', 'PowerPoint presentation'],
  ['__properties_version1.0', 'Outlook message'],
  ['VisioDocument', 'Visio drawing'],
];

/**
 * Opens an XLS workbook (BIFF5 and BIFF8). The format has no checksums, and damaged files send its readers into endless loops:
 * it is read in a thread that ends once it has used 20 s of the processor and 1 s for each megabyte. @throws UsageError `sheet-unknown`.
 */
export async function openXls(bytes: Bytes, options: SheetOptions): Promise<Opened> {
  try {
    refuseOthers(oleStreams(bytes));
    return await openGrids('xls', await parse(bytes), options);
  } catch (error) {
    if (error instanceof SheetTrouble) return { trouble: [error.trouble] };
    throw error;
  }
}

function refuseOthers(streams: ReadonlySet<string>): void {
  if (streams.has('EncryptedPackage') || streams.has('EncryptionInfo')) throw encrypted();
  if (streams.has('Workbook') || streams.has('Book') || streams.has('WORKBOOK') || streams.has('BOOK'))
    return;
  const found = others.find(([stream]) => streams.has(stream))?.[1] ?? 'old Office document';
  throw notAList(found);
}

function encrypted(): SheetTrouble {
  return new SheetTrouble({ rule: 'file/encrypted', data: {} });
}

async function parse(bytes: Bytes): Promise<Grid[]> {
  if (bytes.size > maxBytes) throw overLimit(`${maxBytes / megabyte} MB of XLS`, maxBytes);
  const all = new Uint8Array(bytes.size);
  bytes.read(all, 0);
  const megabytes = Math.ceil(bytes.size / megabyte);
  const limits = { maxCpuMs: 20_000 + 1000 * megabytes, maxHeapMb: Math.min(2048, 384 + 40 * megabytes) };
  const answer = await runInWorker<ParsedSheet[]>(workerModule, all, limits);
  return unwrap(answer).map(({ rows, hiddenLines, ...sheet }) => ({
    ...sheet,
    hiddenLines: new Set(hiddenLines),
    rows: rows.map(({ line, cells }) => {
      const row = gridRow(line);
      for (const [column, text, kind] of cells) row.add(column, text, kind);
      return row;
    }),
  }));
}

const workerModule = new URL('./xls/worker.ts', import.meta.url);

function unwrap(answer: Answer<ParsedSheet[]>): ParsedSheet[] {
  switch (answer.kind) {
    case 'done':
      return answer.value;
    case 'timeout':
    case 'memory':
      throw corrupt('reading it does not come to an end, it is damaged');
    case 'failed':
      throw /password/i.test(answer.message) ? encrypted() : corrupt('it is damaged or cut off');
  }
}
