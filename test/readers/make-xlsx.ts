import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipMember {
  readonly name: string;
  readonly content: string | Buffer;
  readonly stored?: boolean;
  /** Sizes and checksum after the data, and zeros before it. */
  readonly hasDescriptor?: boolean;
  /** What the directory says, where that is not the truth. */
  readonly size?: number;
  readonly crc?: number;
  readonly flags?: number;
}

/** A ZIP file as other programs write it, or as no honest program would. */
export function makeZip(members: readonly ZipMember[], options: { zip64?: boolean } = {}): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  const put = (to: Buffer[], piece: Buffer) => {
    to.push(piece);
    if (to === pieces) at += piece.length;
  };
  for (const { name, content, stored = false, hasDescriptor = false, flags = 0, ...lies } of members) {
    const data = Buffer.from(content as string);
    const packed = stored ? data : deflateRawSync(data);
    const crc = lies.crc ?? crc32(data);
    const size = lies.size ?? data.length;
    const start = at;
    const label = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(hasDescriptor ? 8 : flags, 6);
    local.writeUInt16LE(stored ? 0 : 8, 8);
    if (!hasDescriptor) {
      local.writeUInt32LE(crc, 14);
      local.writeUInt32LE(packed.length, 18);
      local.writeUInt32LE(size >>> 0, 22);
    }
    local.writeUInt16LE(label.length, 26);
    for (const piece of [local, label, packed]) put(pieces, piece);
    if (hasDescriptor) {
      const descriptor = Buffer.alloc(16);
      descriptor.writeUInt32LE(0x08074b50, 0);
      descriptor.writeUInt32LE(crc, 4);
      descriptor.writeUInt32LE(packed.length, 8);
      descriptor.writeUInt32LE(size, 12);
      put(pieces, descriptor);
    }
    const extra = options.zip64 ? Buffer.alloc(28) : Buffer.alloc(0);
    if (options.zip64) {
      extra.writeUInt16LE(1, 0);
      extra.writeUInt16LE(24, 2);
      extra.writeBigUInt64LE(BigInt(size), 4);
      extra.writeBigUInt64LE(BigInt(packed.length), 12);
      extra.writeBigUInt64LE(BigInt(start), 20);
    }
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(hasDescriptor ? 8 : flags, 8);
    entry.writeUInt16LE(stored ? 0 : 8, 10);
    entry.writeUInt32LE(crc, 16);
    entry.writeUInt32LE(options.zip64 ? 0xffffffff : packed.length, 20);
    entry.writeUInt32LE(options.zip64 || size > 0xffffffff ? 0xffffffff : size, 24);
    entry.writeUInt16LE(label.length, 28);
    entry.writeUInt16LE(extra.length, 30);
    entry.writeUInt32LE(options.zip64 ? 0xffffffff : start, 42);
    for (const piece of [entry, label, extra]) put(directory, piece);
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(options.zip64 ? 0xffff : members.length, 8);
  end.writeUInt16LE(options.zip64 ? 0xffff : members.length, 10);
  end.writeUInt32LE(options.zip64 ? 0xffffffff : list.length, 12);
  end.writeUInt32LE(options.zip64 ? 0xffffffff : at, 16);
  const ends: Buffer[] = [];
  if (options.zip64) {
    const record = Buffer.alloc(56);
    record.writeUInt32LE(0x06064b50, 0);
    record.writeBigUInt64LE(44n, 4);
    record.writeBigUInt64LE(BigInt(members.length), 24);
    record.writeBigUInt64LE(BigInt(members.length), 32);
    record.writeBigUInt64LE(BigInt(list.length), 40);
    record.writeBigUInt64LE(BigInt(at), 48);
    const locator = Buffer.alloc(20);
    locator.writeUInt32LE(0x07064b50, 0);
    locator.writeBigUInt64LE(BigInt(at + list.length), 8);
    locator.writeUInt32LE(1, 16);
    ends.push(record, locator);
  }
  return Buffer.concat([...pieces, list, ...ends, end]);
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface BookParts {
  /** What stands within `<sheetData>`, or a whole part where it begins with `<?xml` or a byte order mark. */
  readonly sheets: readonly {
    readonly name?: string;
    readonly xml: string | Buffer;
    readonly state?: string;
    /** The id of its link, where it is not the usual one. */
    readonly id?: string;
  }[];
  /** What stands behind the list of sheets. */
  readonly bookEnd?: string;
  /** What stands within `<sst>`. */
  readonly strings?: string;
  readonly numFmts?: string;
  /** What stands within `<cellXfs>`. */
  readonly xfs?: string;
  readonly is1904?: boolean;
  readonly links?: string;
}

/** The parts of a small workbook. */
export function bookMembers({
  sheets,
  strings,
  numFmts = '',
  xfs,
  is1904,
  links,
  bookEnd = '',
}: BookParts): ZipMember[] {
  const wrap = (xml: string | Buffer) =>
    typeof xml === 'string' && !xml.startsWith('<?xml')
      ? `<?xml version="1.0"?><worksheet xmlns="${main}"><sheetData>${xml}</sheetData></worksheet>`
      : xml;
  return [
    {
      name: '_rels/.rels',
      content: `<Relationships><Relationship Id="r" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${main}" xmlns:r="${office}">${is1904 ? '<workbookPr date1904="1"/>' : ''}<sheets>${sheets
        .map(
          ({ name, state, id }, i) =>
            `<sheet name="${name ?? `Sheet${i + 1}`}" sheetId="${i + 1}"${state ? ` state="${state}"` : ''} r:id="${id ?? `rId${i + 1}`}"/>`,
        )
        .join('')}</sheets>${bookEnd}</workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content:
        links ??
        `<Relationships>${sheets
          .map(
            (_, i) =>
              `<Relationship Id="rId${i + 1}" Type="${office}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
          )
          .join(
            '',
          )}<Relationship Id="s" Type="${office}/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="t" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    },
    ...sheets.map(({ xml }, i) => ({ name: `xl/worksheets/sheet${i + 1}.xml`, content: wrap(xml) })),
    ...(strings === undefined
      ? []
      : [{ name: 'xl/sharedStrings.xml', content: `<sst xmlns="${main}">${strings}</sst>` }]),
    ...(xfs === undefined
      ? []
      : [
          {
            name: 'xl/styles.xml',
            content: `<styleSheet xmlns="${main}"><numFmts>${numFmts}</numFmts><cellXfs>${xfs}</cellXfs></styleSheet>`,
          },
        ]),
  ];
}

export function makeXlsx(parts: BookParts): Buffer {
  return makeZip(bookMembers(parts));
}
