import type { Bytes } from '../model/streams.ts';
import { corrupt } from './trouble.ts';

const freeSector = 0xffff_fffa;
const maxSectors = 4096;
const damaged = 'its directory is damaged';

/** The names of the streams in an OLE file (MS-CFB 2.6), at its top or in folders. @throws SheetTrouble. */
export function oleStreams(bytes: Bytes): Set<string> {
  const header = Buffer.alloc(512);
  if (bytes.read(header, 0) < 512) throw corrupt('it is cut off');
  const shift = header.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) throw corrupt(damaged);
  const sectorBytes = 1 << shift;
  const names = new Set<string>();
  const sector = Buffer.alloc(sectorBytes);
  let at = header.readUInt32LE(48);
  for (let count = 0; at < freeSector; count++) {
    if (count > maxSectors || bytes.read(sector, (at + 1) * sectorBytes) < sectorBytes)
      throw corrupt(damaged);
    for (let entry = 0; entry < sectorBytes; entry += 128) {
      const length = sector.readUInt16LE(entry + 64);
      if (length >= 2 && length <= 64) names.add(sector.toString('utf16le', entry, entry + length - 2));
    }
    at = nextSector(bytes, header, at, sectorBytes);
  }
  return names;
}

/** By the file's allocation table, whose first 109 sectors are named in the header: enough for 7 MB of sectors of 512 bytes. */
function nextSector(bytes: Bytes, header: Buffer, sector: number, sectorBytes: number): number {
  const perSector = sectorBytes / 4;
  const index = Math.floor(sector / perSector);
  const table =
    index < 109 ? header.readUInt32LE(76 + 4 * index) : laterTable(bytes, header, index - 109, sectorBytes);
  const next = Buffer.alloc(4);
  if (bytes.read(next, (table + 1) * sectorBytes + 4 * (sector % perSector)) < 4) throw corrupt(damaged);
  return next.readUInt32LE(0);
}

/** Those beyond the header's are chained (MS-CFB 2.5). */
function laterTable(bytes: Bytes, header: Buffer, index: number, sectorBytes: number): number {
  const perSector = sectorBytes / 4 - 1;
  let sector = header.readUInt32LE(68);
  const field = Buffer.alloc(4);
  for (let left = Math.floor(index / perSector); left > 0; left--) sector = read(sectorBytes - 4);
  return read(4 * (index % perSector));

  function read(offset: number): number {
    if (sector >= freeSector || bytes.read(field, (sector + 1) * sectorBytes + offset) < 4)
      throw corrupt(damaged);
    return field.readUInt32LE(0);
  }
}
