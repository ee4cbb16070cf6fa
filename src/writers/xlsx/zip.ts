import { Buffer } from 'node:buffer';
import { createDeflate, type Deflate, type Packed, type PackedSize } from './deflate.ts';

/** A ZIP archive of deflated entries with ASCII names, written from front to back, the same bytes at any time of day. */
export interface Zip {
  add(name: string, packed: Packed): void;
  /** An entry that is packed while it is written; `end` it before the next one. */
  open(name: string): Deflate;
  /** Bytes so far. */
  at(): number;
  /** Writes the directory. */
  end(): void;
}

interface Entry extends PackedSize {
  readonly name: string;
  readonly at: number;
  readonly isStreamed: boolean;
}

const most32 = 0xffff_ffff;
const plainVersion = 20;
const zip64Version = 45;
// 1980-01-01, the first day that a ZIP knows, at midnight.
const date = 0x0021;
const streamedFlag = 0x0008;
const deflated = 8;

/**
 * The format is that of APPNOTE.TXT 6.3.10, https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT.
 * @param zip64From sizes and places in bytes from which on they are written as 64 bits; for tests.
 */
export function createZip(take: (bytes: Uint8Array) => void, zip64From = most32): Zip {
  const entries: Entry[] = [];
  let at = 0;

  const put = (bytes: Uint8Array) => {
    at += bytes.length;
    take(bytes);
  };
  const isLarge = (n: number) => n >= zip64From;
  const isLargeEntry = ({ packedBytes, plainBytes }: PackedSize) =>
    isLarge(packedBytes) || isLarge(plainBytes);

  return {
    add(name, { size, blocks }) {
      const isStreamed = isLargeEntry(size);
      const entry = { ...size, name, at, isStreamed };
      put(localHeader(name, isStreamed ? null : size));
      for (const block of blocks) put(block);
      if (isStreamed) put(descriptor(size));
      entries.push(entry);
    },
    open(name) {
      const from = at;
      put(localHeader(name, null));
      const { end, ...deflate } = createDeflate(put);
      return {
        ...deflate,
        end() {
          const size = end();
          put(descriptor(size));
          entries.push({ ...size, name, at: from, isStreamed: true });
          return size;
        },
      };
    },
    at: () => at,
    end() {
      const from = at;
      for (const entry of entries) put(directoryEntry(entry));
      endDirectory(from, at - from);
    },
  };

  /** @param size null where it is told behind the data; Excel wants version 4.5 then, and no ZIP64 field, if it grows large. */
  function localHeader(name: string, size: PackedSize | null): Uint8Array {
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(size === null ? zip64Version : plainVersion, 4);
    header.writeUInt16LE(size === null ? streamedFlag : 0, 6);
    header.writeUInt16LE(deflated, 8);
    header.writeUInt16LE(date, 12);
    header.writeUInt32LE(size?.crc ?? 0, 14);
    header.writeUInt32LE(size?.packedBytes ?? 0, 18);
    header.writeUInt32LE(size?.plainBytes ?? 0, 22);
    header.writeUInt16LE(name.length, 26);
    return Buffer.concat([header, Buffer.from(name)]);
  }

  function descriptor(size: PackedSize): Uint8Array {
    const sizes = [size.packedBytes, size.plainBytes];
    const head = Buffer.alloc(8);
    head.writeUInt32LE(0x08074b50, 0);
    head.writeUInt32LE(size.crc, 4);
    return Buffer.concat([head, ...sizes.map(isLargeEntry(size) ? words64 : words32)]);
  }

  function directoryEntry(entry: Entry): Uint8Array {
    const isLargeSize = isLargeEntry(entry);
    const large = [
      ...(isLargeSize ? [entry.plainBytes, entry.packedBytes] : []),
      ...(isLarge(entry.at) ? [entry.at] : []),
    ];
    const version = entry.isStreamed || large.length > 0 ? zip64Version : plainVersion;
    const header = Buffer.alloc(46);
    header.writeUInt32LE(0x02014b50, 0);
    header.writeUInt16LE(version, 4);
    header.writeUInt16LE(version, 6);
    header.writeUInt16LE(entry.isStreamed ? streamedFlag : 0, 8);
    header.writeUInt16LE(deflated, 10);
    header.writeUInt16LE(date, 14);
    header.writeUInt32LE(entry.crc, 16);
    header.writeUInt32LE(isLargeSize ? most32 : entry.packedBytes, 20);
    header.writeUInt32LE(isLargeSize ? most32 : entry.plainBytes, 24);
    header.writeUInt16LE(entry.name.length, 28);
    header.writeUInt16LE(large.length === 0 ? 0 : 4 + large.length * 8, 30);
    header.writeUInt32LE(isLarge(entry.at) ? most32 : entry.at, 42);
    return Buffer.concat([header, Buffer.from(entry.name), zip64Field(large)]);
  }

  function zip64Field(values: readonly number[]): Uint8Array {
    if (values.length === 0) return new Uint8Array(0);
    const head = Buffer.alloc(4);
    head.writeUInt16LE(0x0001, 0);
    head.writeUInt16LE(values.length * 8, 2);
    return Buffer.concat([head, ...values.map(words64)]);
  }

  function endDirectory(from: number, bytes: number): void {
    const isLargeDirectory = isLarge(from) || isLarge(bytes);
    if (isLargeDirectory) endDirectory64(from, bytes);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(entries.length, 8);
    end.writeUInt16LE(entries.length, 10);
    end.writeUInt32LE(isLargeDirectory ? most32 : bytes, 12);
    end.writeUInt32LE(isLargeDirectory ? most32 : from, 16);
    put(end);
  }

  function endDirectory64(from: number, bytes: number): void {
    const recordAt = at;
    const record = Buffer.alloc(24);
    record.writeUInt32LE(0x06064b50, 0);
    // What follows this field.
    record.writeBigUInt64LE(44n, 4);
    record.writeUInt16LE(zip64Version, 12);
    record.writeUInt16LE(zip64Version, 14);
    put(Buffer.concat([record, ...[entries.length, entries.length, bytes, from].map(words64)]));
    const locator = Buffer.alloc(20);
    locator.writeUInt32LE(0x07064b50, 0);
    locator.writeBigUInt64LE(BigInt(recordAt), 8);
    locator.writeUInt32LE(1, 16);
    put(locator);
  }
}

function words32(value: number): Uint8Array {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value, 0);
  return bytes;
}

function words64(value: number): Uint8Array {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value), 0);
  return bytes;
}
