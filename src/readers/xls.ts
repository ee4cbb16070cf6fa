import { type Answer, runInWorker } from '../io/worker.ts';
import type { CellKind, Opened } from '../model/batch.ts';
import type { Bytes } from '../model/streams.ts';
import type { SheetOptions } from '../sheets/choose.ts';
import type { SheetCounts } from '../sheets/facts.ts';
import { type Grid, gridRow, openGrids } from '../sheets/grid.ts';
import { corrupt, overLimit, SheetTrouble } from '../sheets/trouble.ts';
import { outlineRecords, type SheetOutline } from './xls/records.ts';
import { damaged, encrypted, readWorkbookStream } from './xls/stream.ts';

/** What the thread is given: the records of the workbook, and what they say of its sheets. */
export interface XlsRequest {
  readonly stream: Uint8Array<ArrayBuffer>;
  readonly sheets: readonly SheetOutline[];
}

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

/**
 * Opens an XLS workbook (BIFF5 and BIFF8). Its records are looked over here; its cells are read in a thread that ends once it
 * has used 20 s of the processor and 1 s for each megabyte: the format has no checksums, and damaged files send its readers
 * into endless loops. @throws UsageError `sheet-unknown`.
 */
export async function openXls(bytes: Bytes, options: SheetOptions): Promise<Opened> {
  try {
    return await openGrids('xls', await parse(bytes), options);
  } catch (error) {
    if (error instanceof SheetTrouble) return { trouble: [error.trouble] };
    throw error;
  }
}

async function parse(bytes: Bytes): Promise<Grid[]> {
  if (bytes.size > maxBytes) throw overLimit(`${maxBytes / megabyte} MB of XLS`, maxBytes);
  const stream = readWorkbookStream(bytes);
  const { sheets, hasPassword, isWhole } = outlineRecords(stream);
  if (hasPassword) throw encrypted();
  if (!isWhole) throw damaged();
  const megabytes = Math.ceil(stream.length / megabyte);
  const limits = { maxCpuMs: 20_000 + 1000 * megabytes, maxHeapMb: Math.min(2048, 384 + 40 * megabytes) };
  const request: XlsRequest = { stream, sheets };
  const answer = await runInWorker<ParsedSheet[]>(workerModule, request, [stream.buffer], limits);
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
      throw damaged();
  }
}
