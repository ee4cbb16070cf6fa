import { createRequire } from 'node:module';

const { CFB } = createRequire(import.meta.url)('@e965/xlsx') as {
  CFB: {
    utils: {
      cfb_new(): object;
      cfb_add(file: object, name: string, content: Uint8Array): void;
    };
    write(file: object, options: { type: 'buffer' }): Buffer;
  };
};

/** A compound file with these streams, which may lie in storages: `/MBD01/Workbook`. Its writer adds a short one. */
export function compoundFile(streams: Readonly<Record<string, Uint8Array>>): Buffer {
  const file = CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) CFB.utils.cfb_add(file, name, content);
  return CFB.write(file, { type: 'buffer' });
}

export function record(type: number, ...parts: readonly (number | Uint8Array)[]): Buffer {
  const data = Buffer.concat(parts.map((part) => (typeof part === 'number' ? u16(part) : part)));
  return Buffer.concat([u16(type), u16(data.length), data]);
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

/** One sheet of BIFF5: its texts are bytes of a code page. */
export function biff5(options: {
  readonly name: string;
  readonly codePage: number | null;
  readonly rows: readonly (readonly (Uint8Array | number | null)[])[];
  /** Records among those of the workbook, and of the sheet. */
  readonly globals?: readonly Buffer[];
  readonly more?: readonly Buffer[];
  /** Names of charts before the sheet, with a value of their own. */
  readonly charts?: readonly string[];
}): Buffer {
  const begin = (kind: number) => record(0x0809, 0x0500, kind, 0, 0);
  const end = record(0x000a);
  const head = [
    begin(0x0005),
    ...(options.codePage === null ? [] : [record(0x0042, options.codePage)]),
    ...(options.globals ?? []),
  ];
  const list = (name: string, offset: number, kind: number) =>
    record(
      0x0085,
      offset & 0xffff,
      offset >> 16,
      Buffer.from([0, kind, name.length]),
      Buffer.from(name, 'latin1'),
    );
  const cells = options.rows.flatMap((row, r) =>
    row.map((cell, c) => {
      if (cell === null) return Buffer.alloc(0);
      if (typeof cell !== 'number') return record(0x0204, r, c, 0, cell.length, cell);
      const bytes = Buffer.alloc(8);
      bytes.writeDoubleLE(cell);
      return record(0x0203, r, c, 0, bytes);
    }),
  );
  const charts = (options.charts ?? []).map((name) => ({
    ...{ name, kind: 2 },
    records: Buffer.concat([begin(0x0020), record(0x0203, 0, 0, 0, Buffer.alloc(8)), end]),
  }));
  const sheet = Buffer.concat([begin(0x0010), ...cells, ...(options.more ?? []), end]);
  const sheets = [...charts, { name: options.name, kind: 0, records: sheet }];
  let at = Buffer.concat([...head, ...sheets.map(({ name, kind }) => list(name, 0, kind)), end]).length;
  const lists = sheets.map(({ name, kind, records }) => {
    const listed = list(name, at, kind);
    at += records.length;
    return listed;
  });
  return Buffer.concat([...head, ...lists, end, ...sheets.map(({ records }) => records)]);
}

/** The same file with its directory, of one sector, moved to the end: Excel writes large files so. */
export function withDirectoryAtEnd(file: Buffer): Buffer {
  const sector = (index: number) => 512 * (index + 1);
  const directory = file.readUInt32LE(48);
  const moved = file.length / 512 - 1;
  const copy = Buffer.concat([file, file.subarray(sector(directory), sector(directory + 1))]);
  copy.fill(0, sector(directory), sector(directory + 1));
  copy.writeUInt32LE(moved, 48);
  const table = file.readUInt32LE(76 + 4 * Math.floor(moved / 128));
  copy.writeUInt32LE(0xfffffffe, sector(table) + 4 * (moved % 128));
  return copy;
}
