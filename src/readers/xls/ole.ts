import type { Bytes } from '../../model/streams.ts';

/** A stream of a compound file. */
export interface OleEntry {
  readonly name: string;
  readonly bytes: number;
  /** Its first sector, of the small ones where `bytes` is below the file's limit. */
  readonly start: number;
}

/** A compound file ([MS-CFB]), the container of the old Office formats. */
export interface OleFile {
  /** The streams and storages in the root, not those further in: an embedded workbook is not the workbook. */
  readonly entries: readonly OleEntry[];
  /** The whole stream, or null where the file is damaged or cut off. */
  read(entry: OleEntry): Uint8Array<ArrayBuffer> | null;
}

interface Header {
  readonly sectorBytes: number;
  readonly smallBytes: number;
  /** Streams below it lie in the small sectors. */
  readonly smallLimit: number;
  readonly directoryStart: number;
  readonly smallTableStart: number;
  readonly listStart: number;
  /** The sectors of the table of sectors that the header itself names. */
  readonly tableSectors: readonly number[];
}

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const headerBytes = 512;
const entryBytes = 128;
const kindAt = 66;
const rootKind = 5;
const endOfChain = 0xfffffffe;
const none = 0xffffffff;
/** 128 bytes each; workbooks with hundreds of embedded objects have some thousands. */
const maxEntries = 32_768;

export function isOle(bytes: Bytes): boolean {
  const head = new Uint8Array(signature.length);
  bytes.read(head, 0);
  return signature.every((byte, at) => head[at] === byte);
}

/** Reads the directory; null where there is none to be had. Costs memory of 1/128 of the file. */
export function openOle(bytes: Bytes): OleFile | null {
  const header = readHeader(bytes);
  if (header === null) return null;
  const { sectorBytes, smallBytes, smallLimit } = header;
  const table = readTable(bytes, header);
  const directory = readChain(header.directoryStart, maxEntries * entryBytes, false);
  if (directory === null) return null;
  const root = readEntry(directory, 0);
  if (root === null || directory[kindAt] !== rootKind) return null;

  return {
    entries: listRoot(directory, root.child),
    read(entry) {
      if (entry.bytes >= smallLimit) return readChain(entry.start, entry.bytes, true);
      // Some programs count more small sectors than they write.
      const small = readChain(root.start, root.bytes, false);
      const smallTable = readChain(header.smallTableStart, bytes.size, false);
      if (small === null || smallTable === null) return null;
      return readSmall(small, toTable(smallTable), smallBytes, entry);
    },
  };

  /** At most `wanted` bytes from the sector `start` on; where `isExact`, no fewer. */
  function readChain(start: number, wanted: number, isExact: boolean): Uint8Array<ArrayBuffer> | null {
    const sectors = followChain(table, start, Math.ceil(wanted / sectorBytes));
    if (sectors === null || (isExact && sectors.length * sectorBytes < wanted)) return null;
    const length = Math.min(wanted, sectors.length * sectorBytes);
    const into = new Uint8Array(length);
    for (let done = 0; done < sectors.length; ) {
      // Sectors that follow one another are read at once.
      let run = 1;
      while (sectors[done + run] === sectors[done]! + run) run++;
      const piece = into.subarray(done * sectorBytes, (done + run) * sectorBytes);
      const read = bytes.read(piece, (sectors[done]! + 1) * sectorBytes);
      if (read < piece.length) return isExact ? null : into.subarray(0, done * sectorBytes + read);
      done += run;
    }
    return into;
  }
}

function readHeader(bytes: Bytes): Header | null {
  const head = new Uint8Array(headerBytes);
  if (bytes.read(head, 0) < headerBytes) return null;
  const view = viewOf(head);
  const [sectorShift, smallShift] = [view.getUint16(30, true), view.getUint16(32, true)];
  if ((sectorShift !== 9 && sectorShift !== 12) || smallShift > sectorShift || smallShift < 4) return null;
  return {
    sectorBytes: 2 ** sectorShift,
    smallBytes: 2 ** smallShift,
    directoryStart: view.getUint32(48, true),
    smallLimit: view.getUint32(56, true),
    smallTableStart: view.getUint32(60, true),
    listStart: view.getUint32(68, true),
    tableSectors: Array.from({ length: 109 }, (_, i) => view.getUint32(76 + 4 * i, true)),
  };
}

/** Per sector the one that follows it. */
function readTable(bytes: Bytes, header: Header): Uint32Array {
  const { sectorBytes } = header;
  const sectorCount = Math.ceil(bytes.size / sectorBytes);
  const sectors = [...header.tableSectors];
  const list = new Uint8Array(sectorBytes);
  // A list that runs in a circle ends with the sectors of the file.
  for (let at = header.listStart, left = sectorCount; at < sectorCount && left > 0; left--) {
    if (bytes.read(list, (at + 1) * sectorBytes) < sectorBytes) break;
    const entries = toTable(list);
    sectors.push(...entries.subarray(0, -1));
    at = entries.at(-1)!;
    if (sectors.length > sectorCount) break;
  }
  const perSector = sectorBytes / 4;
  const table = new Uint32Array(sectorCount + perSector).fill(none);
  const piece = new Uint8Array(sectorBytes);
  let filled = 0;
  for (const sector of sectors) {
    if (sector >= sectorCount || filled >= sectorCount) break;
    if (bytes.read(piece, (sector + 1) * sectorBytes) === sectorBytes) table.set(toTable(piece), filled);
    filled += perSector;
  }
  return table;
}

/** Up to `most` sectors from `start` on; null where one is not there or comes again. */
function followChain(table: Uint32Array, start: number, most: number): number[] | null {
  const sectors: number[] = [];
  for (let at = start; at !== endOfChain && sectors.length < most; at = table[at]!) {
    if (at >= table.length || sectors.length >= table.length) return null;
    sectors.push(at);
  }
  return sectors;
}

function readSmall(
  small: Uint8Array,
  table: Uint32Array,
  smallBytes: number,
  entry: OleEntry,
): Uint8Array<ArrayBuffer> | null {
  const sectors = followChain(table, entry.start, Math.ceil(entry.bytes / smallBytes));
  if (sectors === null || sectors.length * smallBytes < entry.bytes) return null;
  const into = new Uint8Array(sectors.length * smallBytes);
  for (const [i, sector] of sectors.entries()) {
    const piece = small.subarray(sector * smallBytes, (sector + 1) * smallBytes);
    if (i * smallBytes + piece.length < Math.min(entry.bytes, (i + 1) * smallBytes)) return null;
    into.set(piece, i * smallBytes);
  }
  return into.subarray(0, entry.bytes);
}

interface Node extends OleEntry {
  readonly left: number;
  readonly right: number;
  readonly child: number;
}

function readEntry(directory: Uint8Array, index: number): Node | null {
  const record = directory.subarray(index * entryBytes, (index + 1) * entryBytes);
  if (record.length < entryBytes) return null;
  const view = viewOf(record);
  const nameBytes = Math.min(64, view.getUint16(64, true)) & ~1;
  return {
    name: new TextDecoder('utf-16le').decode(record.subarray(0, Math.max(0, nameBytes - 2))),
    left: view.getUint32(68, true),
    right: view.getUint32(72, true),
    child: view.getUint32(76, true),
    start: view.getUint32(116, true),
    bytes: view.getUint32(120, true),
  };
}

/** The siblings form a tree; a damaged one may run in circles. */
function listRoot(directory: Uint8Array, child: number): OleEntry[] {
  const entries: OleEntry[] = [];
  const seen = new Set<number>();
  const open = [child];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    if (index === none || seen.has(index)) continue;
    seen.add(index);
    const entry = readEntry(directory, index);
    if (entry === null) continue;
    entries.push(entry);
    open.push(entry.left, entry.right);
  }
  return entries;
}

function toTable(bytes: Uint8Array): Uint32Array {
  const view = viewOf(bytes);
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, i) => view.getUint32(4 * i, true));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
