import { constants, crc32, deflateRawSync } from 'node:zlib';
import { OutputError } from '../../model/errors.ts';

/** Writes the members of a ZIP file one after the other, each in pieces; the same members give the same bytes. */
export interface ZipWriter {
  start(name: string): void;
  write(piece: Uint8Array): void;
  finish(): void;
  /** The directory (APPNOTE 6.3.10, 4.3.12). */
  end(): void;
}

interface Member {
  readonly name: Buffer;
  readonly at: number;
  crc: number;
  packed: number;
  size: number;
}

// 1980-01-01, the first day that a ZIP file knows: no clock enters.
const date = 0x0021;
// Sizes and checksum follow the data; names are UTF-8.
const flags = 0x0808;
const version = 20;
const deflated = 8;
const maxBytes = 0xffff_fffe;

export function createZipWriter(put: (bytes: Uint8Array) => void): ZipWriter {
  const members: Member[] = [];
  let at = 0;

  function send(bytes: Uint8Array): void {
    at += bytes.length;
    put(bytes);
  }

  function pack(member: Member, piece: Uint8Array, finishFlush: number): void {
    member.crc = crc32(piece, member.crc);
    member.size += piece.length;
    const packed = deflateRawSync(piece, { level: 6, finishFlush });
    member.packed += packed.length;
    // Four bytes hold no more; no spreadsheet opens a sheet of that size.
    if (member.size > maxBytes || at + packed.length > maxBytes)
      throw new OutputError('output-too-large', 'the list is too large for a workbook', {
        hint: 'write a .csv',
      });
    send(packed);
  }

  return {
    start(text) {
      const name = Buffer.from(text);
      members.push({ name, at, crc: 0, packed: 0, size: 0 });
      const header = Buffer.alloc(30);
      header.writeUInt32LE(0x04034b50, 0);
      header.writeUInt16LE(version, 4);
      header.writeUInt16LE(flags, 6);
      header.writeUInt16LE(deflated, 8);
      header.writeUInt16LE(date, 12);
      header.writeUInt16LE(name.length, 26);
      send(header);
      send(name);
    },
    write: (piece) => pack(members.at(-1)!, piece, constants.Z_SYNC_FLUSH),
    finish() {
      const member = members.at(-1)!;
      pack(member, new Uint8Array(0), constants.Z_FINISH);
      const descriptor = Buffer.alloc(16);
      descriptor.writeUInt32LE(0x08074b50, 0);
      descriptor.writeUInt32LE(member.crc, 4);
      descriptor.writeUInt32LE(member.packed, 8);
      descriptor.writeUInt32LE(member.size, 12);
      send(descriptor);
    },
    end() {
      const start = at;
      for (const { name, at, crc, packed, size } of members) {
        const entry = Buffer.alloc(46);
        entry.writeUInt32LE(0x02014b50, 0);
        entry.writeUInt16LE(version, 4);
        entry.writeUInt16LE(version, 6);
        entry.writeUInt16LE(flags, 8);
        entry.writeUInt16LE(deflated, 10);
        entry.writeUInt16LE(date, 14);
        entry.writeUInt32LE(crc, 16);
        entry.writeUInt32LE(packed, 20);
        entry.writeUInt32LE(size, 24);
        entry.writeUInt16LE(name.length, 28);
        entry.writeUInt32LE(at, 42);
        send(entry);
        send(name);
      }
      const end = Buffer.alloc(22);
      end.writeUInt32LE(0x06054b50, 0);
      end.writeUInt16LE(members.length, 8);
      end.writeUInt16LE(members.length, 10);
      end.writeUInt32LE(at - start, 12);
      end.writeUInt32LE(start, 16);
      send(end);
    },
  };
}
