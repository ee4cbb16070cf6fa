import type { Buffer } from 'node:buffer';
import { crc32, inflateRawSync } from 'node:zlib';

export interface ReadEntry {
  readonly name: string;
  readonly text: string;
  /** Did any of its sizes or places stand in a ZIP64 field? */
  readonly isZip64: boolean;
}

const most32 = 0xffff_ffff;

/** All entries in the directory's order; throws where directory, local header, descriptor, data and checksum do not agree. */
export function readZip(bytes: Buffer): ReadEntry[] {
  const end = bytes.length - 22;
  demand(bytes.readUInt32LE(end) === 0x06054b50, 'no end of the directory');
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  let directoryEnd = end;
  if (at === most32) {
    demand(bytes.readUInt32LE(end - 20) === 0x07064b50, 'no ZIP64 locator');
    directoryEnd = read64(bytes, end - 20 + 8);
    demand(bytes.readUInt32LE(directoryEnd) === 0x06064b50, 'no ZIP64 end of the directory');
    at = read64(bytes, directoryEnd + 48);
    demand(read64(bytes, directoryEnd + 40) === directoryEnd - at, 'size of the directory');
  }
  let dataEnd = 0;
  const entries = Array.from({ length: count }, () => {
    const { entry, next, from, to } = readEntry(bytes, at);
    demand(from === dataEnd, 'entries in one piece, in order');
    at = next;
    dataEnd = to;
    return entry;
  });
  demand(at === directoryEnd, 'end of the directory');
  return entries;
}

function readEntry(bytes: Buffer, at: number) {
  demand(bytes.readUInt32LE(at) === 0x02014b50, 'no entry of the directory');
  const nameLength = bytes.readUInt16LE(at + 28);
  const extraLength = bytes.readUInt16LE(at + 30);
  const name = bytes.toString('latin1', at + 46, at + 46 + nameLength);
  let extra = at + 46 + nameLength + 4;
  const wide = (value: number) => {
    if (value !== most32) return value;
    extra += 8;
    return read64(bytes, extra - 8);
  };
  const plainBytes = wide(bytes.readUInt32LE(at + 24));
  const packedBytes = wide(bytes.readUInt32LE(at + 20));
  const from = wide(bytes.readUInt32LE(at + 42));
  const crc = bytes.readUInt32LE(at + 16);

  demand(bytes.readUInt32LE(from) === 0x04034b50, 'no local header');
  const isStreamed = (bytes.readUInt16LE(from + 6) & 8) !== 0;
  demand(isStreamed === ((bytes.readUInt16LE(at + 8) & 8) !== 0), 'flags');
  demand(bytes.readUInt16LE(from + 28) === 0, 'an extra field');
  const data = from + 30 + bytes.readUInt16LE(from + 26);
  demand(bytes.toString('latin1', from + 30, data) === name, 'names');
  const text = inflateRawSync(bytes.subarray(data, data + packedBytes));
  demand(text.length === plainBytes && crc32(text) === crc, 'size or checksum');

  demand(isStreamed || bytes.readUInt32LE(at + 24) !== most32, 'sizes of 64 bits in front of the data');
  const told = isStreamed ? data + packedBytes + 4 : from + 14;
  const isWide = isStreamed && bytes.readUInt32LE(at + 24) === most32;
  if (isStreamed) demand(bytes.readUInt32LE(told - 4) === 0x08074b50, 'no descriptor');
  const size = (i: number) =>
    isWide ? read64(bytes, told + 4 + 8 * i) : bytes.readUInt32LE(told + 4 + 4 * i);
  demand(bytes.readUInt32LE(told) === crc && size(0) === packedBytes && size(1) === plainBytes, 'told sizes');
  const to = isStreamed ? told + (isWide ? 20 : 12) : data + packedBytes;
  return {
    entry: { name, text: text.toString(), isZip64: extraLength > 0 },
    ...{ from, to, next: at + 46 + nameLength + extraLength },
  };
}

function read64(bytes: Buffer, at: number): number {
  return Number(bytes.readBigUInt64LE(at));
}

function demand(isRight: boolean, what: string): void {
  if (!isRight) throw new Error(`ZIP: ${what}`);
}
