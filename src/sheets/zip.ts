import { Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import type { Bytes } from '../model/streams.ts';
import { corrupt, overLimit, SheetTrouble } from './trouble.ts';

/** A member of a ZIP file, as its directory describes it (APPNOTE 6.3.10, 4.3.12). */
export interface Part {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  /** Bytes in the file, and once they are unpacked. */
  readonly packed: number;
  readonly size: number;
  /** Where its local header stands. */
  readonly at: number;
}

/** Members by name in lower case, with `/` between folders and none in front. */
export type Zip = ReadonlyMap<string, Part>;

const maxParts = 10_000;
const chunkBytes = 2 ** 20;
const leastChunkBytes = 4096;
const endBytes = 22;
const cutOff = 'its end is missing, it is cut off or damaged';
const damagedDirectory = 'its list of parts is damaged';

/** Reads the directory at the end of a ZIP file. @throws SheetTrouble. */
export function openZip(bytes: Bytes): Zip {
  const tail = readAt(bytes, Math.max(0, bytes.size - 65_557), Math.min(bytes.size, 65_557));
  const end = tail.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end === -1 || end + endBytes > tail.length) throw corrupt(cutOff);
  let count = tail.readUInt16LE(end + 10);
  let length = tail.readUInt32LE(end + 12);
  let at = tail.readUInt32LE(end + 16);
  const locator = end - 20;
  if (locator >= 0 && tail.readUInt32LE(locator) === 0x07064b50) {
    const record = readAt(bytes, Number(tail.readBigUInt64LE(locator + 8)), 56);
    if (record.length < 56 || record.readUInt32LE(0) !== 0x06064b50) throw corrupt(damagedDirectory);
    count = Number(record.readBigUInt64LE(32));
    length = Number(record.readBigUInt64LE(40));
    at = Number(record.readBigUInt64LE(48));
  }
  if (count > maxParts) throw overLimit(`${maxParts} parts`, maxParts);
  if (at + length > bytes.size || length > 64 * 2 ** 20) throw corrupt(damagedDirectory);
  const zip = readDirectory(readAt(bytes, at, length), count);
  let packed = 0;
  for (const part of zip.values()) packed += part.packed;
  // One run of bytes that stands for many parts is a bomb.
  if (packed > bytes.size) throw corrupt('its parts overlap');
  return zip;
}

function readDirectory(directory: Buffer, count: number): Zip {
  const parts = new Map<string, Part>();
  let at = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50)
      throw corrupt(damagedDirectory);
    const nameEnd = at + 46 + directory.readUInt16LE(at + 28);
    const extraEnd = nameEnd + directory.readUInt16LE(at + 30);
    if (extraEnd > directory.length) throw corrupt(damagedDirectory);
    if ((directory.readUInt16LE(at + 8) & 1) !== 0)
      throw new SheetTrouble({ rule: 'file/encrypted', data: {} });
    const name = directory
      .toString('utf8', at + 46, nameEnd)
      .replaceAll('\\', '/')
      .replace(/^\/+/, '');
    const sizes = readSizes(directory, at, nameEnd, extraEnd);
    // Two parts of one name could be read as either.
    if (parts.has(name.toLowerCase()) && !name.endsWith('/'))
      throw corrupt('two of its parts have the same name');
    parts.set(name.toLowerCase(), {
      name,
      method: directory.readUInt16LE(at + 10),
      crc: directory.readUInt32LE(at + 16),
      ...sizes,
    });
    at = extraEnd + directory.readUInt16LE(at + 32);
  }
  return parts;
}

/** ZIP64 keeps in the extra field what does not fit, in this order. */
function readSizes(directory: Buffer, at: number, extra: number, end: number) {
  const sizes = {
    size: directory.readUInt32LE(at + 24),
    packed: directory.readUInt32LE(at + 20),
    at: directory.readUInt32LE(at + 42),
  };
  for (let field = extra; field + 4 <= end; field += 4 + directory.readUInt16LE(field + 2)) {
    if (directory.readUInt16LE(field) !== 1) continue;
    let from = field + 4;
    for (const key of ['size', 'packed', 'at'] as const) {
      if (sizes[key] !== 0xffffffff || from + 8 > end) continue;
      sizes[key] = Number(directory.readBigUInt64LE(from));
      from += 8;
    }
  }
  return sizes;
}

/**
 * The bytes of a part, at most 1 MiB at a time. Size and checksum are those of the directory, or it is refused: at the latest
 * after the last chunk. @param limit the name of `max` in `--limit`.
 */
export async function* unpack(bytes: Bytes, part: Part, limit: string, max: number): AsyncGenerator<Buffer> {
  if (part.size > max) throw overLimit(`${limit}=${max}`, max);
  const local = readAt(bytes, part.at, 30);
  if (local.length < 30 || local.readUInt32LE(0) !== 0x04034b50) throw corrupt(damagedDirectory);
  const start = part.at + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
  if (start + part.packed > bytes.size) throw corrupt(cutOff);
  if (part.method !== 0 && part.method !== 8) throw corrupt('it is packed in a way that no spreadsheet uses');
  const packed = readPacked(bytes, start, part.packed);
  let size = 0;
  let crc = 0;
  try {
    for await (const chunk of part.method === 0 ? packed : inflate(packed, part.size)) {
      size += chunk.length;
      if (size > part.size) break;
      crc = crc32(chunk, crc);
      yield chunk;
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code?.startsWith('Z_')) throw damagedPart();
    throw error;
  }
  if (size !== part.size || crc !== part.crc) throw damagedPart();
}

/** All of a part at once. */
export async function unpackWhole(bytes: Bytes, part: Part, limit: string, max: number): Promise<Buffer> {
  if (part.size > max) throw overLimit(`${limit}=${max}`, max);
  const whole = Buffer.allocUnsafe(part.size);
  let at = 0;
  for await (const chunk of unpack(bytes, part, limit, max)) at += chunk.copy(whole, at);
  return whole;
}

function damagedPart(): SheetTrouble {
  return corrupt('a part of it is damaged, its checksum does not match');
}

function* readPacked(bytes: Bytes, start: number, length: number): Generator<Buffer> {
  for (let done = 0; done < length; ) {
    const chunk = readAt(bytes, start + done, Math.min(chunkBytes, length - done));
    if (chunk.length === 0) throw corrupt(cutOff);
    done += chunk.length;
    yield chunk;
  }
}

async function* inflate(packed: Iterable<Buffer>, size: number): AsyncGenerator<Buffer> {
  const source = Readable.from(packed, { objectMode: false });
  const inflating = createInflateRaw({ chunkSize: Math.min(Math.max(size, leastChunkBytes), chunkBytes) });
  source.on('error', (error) => inflating.destroy(error));
  source.pipe(inflating);
  try {
    yield* inflating;
  } finally {
    source.destroy();
    inflating.destroy();
  }
}

function readAt(bytes: Bytes, at: number, length: number): Buffer {
  if (!Number.isSafeInteger(at) || at < 0) throw corrupt(damagedDirectory);
  const buffer = Buffer.allocUnsafe(Math.max(0, Math.min(length, bytes.size - at)));
  return buffer.subarray(0, bytes.read(buffer, at));
}
