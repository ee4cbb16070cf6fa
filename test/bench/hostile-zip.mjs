import { constants, crc32, deflateRawSync } from 'node:zlib';

/**
 * A ZIP64 file. A part is its text, or a block repeated between a head and a tail: packed once and written often, so that
 * gigabytes cost nothing to make. `size` is what the directory says, where that is a lie.
 * @param {Record<string, string | { head?: string, block?: string, times?: number, tail?: string, size?: number }>} parts
 */
export function zip(parts) {
  const pieces = [];
  const directory = [];
  let at = 0;
  for (const [name, content] of Object.entries(parts)) {
    const {
      head = '',
      block = '',
      times = 0,
      tail = '',
      size,
    } = typeof content === 'string' ? { tail: content } : content;
    const flushed = { finishFlush: constants.Z_FULL_FLUSH };
    const packed = Buffer.concat([
      deflateRawSync(head, flushed),
      ...Array.from({ length: times }).fill(deflateRawSync(block, flushed)),
      deflateRawSync(tail),
    ]);
    let crc = crc32(head);
    for (let i = 0; i < times; i++) crc = crc32(block, crc);
    crc = crc32(tail, crc);
    const length = Buffer.byteLength(head) + Buffer.byteLength(block) * times + Buffer.byteLength(tail);
    const label = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt16LE(label.length, 26);
    const extra = Buffer.alloc(28);
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(24, 2);
    extra.writeBigUInt64LE(BigInt(size ?? length), 4);
    extra.writeBigUInt64LE(BigInt(packed.length), 12);
    extra.writeBigUInt64LE(BigInt(at), 20);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(crc, 16);
    for (const field of [20, 24, 42]) entry.writeUInt32LE(0xffffffff, field);
    entry.writeUInt16LE(label.length, 28);
    entry.writeUInt16LE(extra.length, 30);
    pieces.push(local, label, packed);
    at += local.length + label.length + packed.length;
    directory.push(entry, label, extra);
  }
  return Buffer.concat([...pieces, ...directory, endOf(Object.keys(parts).length, at, directory)]);
}

/** @type {(count: number, at: number, directory: Buffer[]) => Buffer} */
function endOf(count, at, directory) {
  const length = directory.reduce((sum, piece) => sum + piece.length, 0);
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  for (const field of [24, 32]) record.writeBigUInt64LE(BigInt(count), field);
  record.writeBigUInt64LE(BigInt(length), 40);
  record.writeBigUInt64LE(BigInt(at), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(at + length), 8);
  locator.writeUInt32LE(1, 16);
  const end = Buffer.alloc(22, 0xff);
  end.writeUInt32LE(0x06054b50, 0);
  end.fill(0, 4, 8);
  end.fill(0, 20);
  return Buffer.concat([record, locator, end]);
}
