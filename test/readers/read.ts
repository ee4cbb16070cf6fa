import type { Batch, FileTrouble, QuoteTrouble, Table } from '../../src/model/batch.ts';
import type { Source } from '../../src/model/streams.ts';
import { createScanner, type ScanOptions } from '../../src/readers/csv.ts';
import { type OpenOptions, openTable } from '../../src/readers/index.ts';

/** All that a reader says about records, free of where batches end. */
export interface Read {
  readonly rows: string[][];
  readonly lines: number[];
  readonly positions: number[];
  readonly blanks: boolean[];
  readonly quotes: Record<number, QuoteTrouble>;
  /** Marks of all batches together. */
  readonly marks: number[];
}

export function emptyRead(): Read {
  return { rows: [], lines: [], positions: [], blanks: [], quotes: {}, marks: [] };
}

export function addBatch(read: Read, batch: Batch): void {
  if (batch.start !== read.rows.length)
    throw new Error(`batch starts at ${batch.start}, not ${read.rows.length}`);
  for (const [row, trouble] of batch.quoteTrouble) read.quotes[batch.start + row] = trouble;
  for (let row = 0; row < batch.count; row++) {
    read.rows.push(Array.from({ length: batch.width(row) }, (_, column) => batch.cell(row, column)));
    read.lines.push(batch.line(row));
    read.positions.push(batch.position(row));
    read.blanks.push(batch.isBlank(row));
  }
  batch.marks.forEach((bits, column) => {
    read.marks[column] = (read.marks[column] ?? 0) | bits;
  });
}

export function scanText(parts: string | readonly string[], options: Partial<ScanOptions> = {}): Read {
  const scanner = createScanner({ delimiter: ',', ...options });
  const read = emptyRead();
  for (const part of typeof parts === 'string' ? [parts] : parts)
    for (const batch of scanner.push(part)) addBatch(read, batch);
  for (const batch of scanner.end()) addBatch(read, batch);
  return read;
}

export function cutText(text: string, at: readonly number[]): string[] {
  const cuts = [0, ...[...at].sort((a, b) => a - b), text.length];
  return cuts.slice(1).map((end, index) => text.slice(cuts[index], end));
}

export function memorySource(bytes: Uint8Array, name = 'list.csv', chunkBytes = 64 * 1024): Source {
  let consumed = 0;
  return {
    name,
    size: bytes.length,
    head: async (count) => bytes.subarray(0, count),
    async *chunks() {
      const buffer = Buffer.alloc(chunkBytes);
      for (; consumed < bytes.length; ) {
        const piece = bytes.subarray(consumed, consumed + chunkBytes);
        consumed += piece.length;
        // One reused buffer, as files are read: whoever keeps a chunk sees it change.
        buffer.fill(0x58);
        buffer.set(piece);
        yield buffer.subarray(0, piece.length);
      }
    },
    consumed: () => consumed,
    whole: async () => ({
      size: bytes.length,
      read(into, at) {
        const piece = bytes.subarray(at, at + into.length);
        into.set(piece);
        return piece.length;
      },
    }),
    close() {},
  };
}

export interface Opened extends Read {
  readonly table: Table;
  readonly trouble: readonly FileTrouble[];
}

export async function readAll(source: Source, options: OpenOptions = {}): Promise<Opened> {
  const opened = await openTable(source, options);
  if ('trouble' in opened) throw new Error(JSON.stringify(opened.trouble));
  const read = emptyRead();
  for await (const batch of opened.tables[0]!.batches()) addBatch(read, batch);
  return { ...read, table: opened.tables[0]!, trouble: opened.tables[0]!.trouble() };
}

export function readBytes(
  bytes: Uint8Array | string,
  options: OpenOptions & { name?: string; chunkBytes?: number } = {},
): Promise<Opened> {
  const source = memorySource(
    typeof bytes === 'string' ? Buffer.from(bytes) : bytes,
    options.name,
    options.chunkBytes,
  );
  return readAll(source, options);
}

/** `text` in any encoding that the platform decodes, by turning its decoder round. */
export function encode(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(text);
  if (encoding.startsWith('utf-16')) {
    const bytes = Buffer.from(text, 'utf16le');
    return encoding === 'utf-16be' ? bytes.swap16() : bytes;
  }
  const table = encoderTable(encoding);
  return Buffer.concat(
    Array.from(text, (char) => {
      const bytes = table.get(char);
      if (bytes === undefined) throw new Error(`${encoding} has no ${char}`);
      return bytes;
    }),
  );
}

const encoderTables = new Map<string, Map<string, Uint8Array>>();

function encoderTable(encoding: string): Map<string, Uint8Array> {
  const known = encoderTables.get(encoding);
  if (known !== undefined) return known;
  const table = new Map<string, Uint8Array>();
  const decoder = () => new TextDecoder(encoding, { fatal: true });
  const add = (...codes: number[]) => {
    const bytes = Uint8Array.from(codes);
    try {
      // Streaming, for Node 20's windows-1252; the flush tells an unfinished character.
      const one = decoder();
      const text = one.decode(bytes, { stream: true });
      one.decode();
      if (Array.from(text).length === 1 && !table.has(text)) table.set(text, bytes);
    } catch {
      // Not a character.
    }
  };
  for (let a = 0; a < 256; a++) add(a);
  if (/jis|jp|gb|big5|kr/.test(encoding))
    for (let a = 0x81; a < 0xff; a++) for (let b = 0x40; b < 0xff; b++) add(a, b);
  encoderTables.set(encoding, table);
  return table;
}
