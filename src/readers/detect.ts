/** What the first bytes of a file say it is. */
export type Content =
  | { readonly kind: 'text' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'corrupt'; readonly reason: string }
  /** `found` is for people: "XLSX workbook". */
  | { readonly kind: 'other'; readonly format: string; readonly found: string };

type Test = (head: Uint8Array) => Content | null;

/** Bytes that are enough to tell one content from another. */
export const detectBytes = 64 * 1024;

/**
 * Tells content by its bytes, never by its name.
 * @param head the first `detectBytes` bytes, or more.
 * @param isDeclaredText the user named its encoding: what has no signature is text.
 */
export function detectContent(head: Uint8Array, isDeclaredText = false): Content {
  const signatures = [readEmpty, readZip, readOle2, readMagic, readMarkup];
  for (const test of isDeclaredText ? signatures : [...signatures, readBinary]) {
    const content = test(head);
    if (content !== null) return content;
  }
  return { kind: 'text' };
}

const magic: readonly (readonly [bytes: string, format: string, found: string])[] = [
  ['%PDF-', 'pdf', 'PDF document'],
  ['{\\rtf', 'rtf', 'RTF document'],
  ['\x1f\x8b', 'gzip', 'gzip archive'],
  ['BZh91AY&SY', 'bzip2', 'bzip2 archive'],
  ['\xfd7zXZ\0', 'xz', 'xz archive'],
  ['7z\xbc\xaf\x27\x1c', '7z', '7-Zip archive'],
  ['Rar!\x1a\x07', 'rar', 'RAR archive'],
  ['\x28\xb5\x2f\xfd', 'zstd', 'Zstandard archive'],
  ['\x89PNG\r\n\x1a\n', 'png', 'PNG image'],
  ['\xff\xd8\xff', 'jpeg', 'JPEG image'],
  ['GIF87a', 'gif', 'GIF image'],
  ['GIF89a', 'gif', 'GIF image'],
  ['II*\0', 'tiff', 'TIFF image'],
  ['MM\0*', 'tiff', 'TIFF image'],
  ['SQLite format 3\0', 'sqlite', 'SQLite database'],
  ['PAR1\x15', 'parquet', 'Parquet file'],
  ['\x7fELF', 'program', 'program'],
  ['\x09\0\x04\0', 'biff', 'Excel 2 workbook'],
  ['\x09\x02\x06\0', 'biff', 'Excel 3 workbook'],
  ['\x09\x04\x06\0', 'biff', 'Excel 4 workbook'],
  ['\xff\xfe\0\0', 'utf-32', 'UTF-32 text'],
  ['\0\0\xfe\xff', 'utf-32', 'UTF-32 text'],
];

/** `~$list.xlsx`: the length of the user's name, the name filled up with spaces, and the same again in UTF-16. */
const lockFile = /^([\x01-\x36])[^\0]{54}\1\0/;

const readMagic: Test = (head) => {
  const start = latin1(head.subarray(0, 64));
  // Simple programs write the records of a workbook without a container.
  if (/^\x09\x08[\x04-\x10]\0/.test(start)) return other('xls', 'XLS workbook');
  if (lockFile.test(start)) return other('lock', 'lock file of a workbook that is open in Excel');
  const hit = magic.find(([bytes]) => start.startsWith(bytes));
  return hit === undefined ? null : other(hit[1], hit[2]);
};

const readEmpty: Test = (head) =>
  /^(|\xef\xbb\xbf|\xff\xfe|\xfe\xff)$/.test(latin1(head.subarray(0, 4))) ? { kind: 'empty' } : null;

// The names of the members stand uncompressed between them; the first that tells is enough.
const zipMembers: readonly (readonly [name: string, format: string, found: string])[] = [
  ['xl/workbook.bin', 'xlsb', 'XLSB workbook'],
  ['xl/', 'xlsx', 'XLSX workbook'],
  ['application/vnd.oasis.opendocument.spreadsheet', 'ods', 'ODS workbook'],
  ['application/vnd.oasis.opendocument', 'odf', 'OpenDocument file'],
  ['word/', 'docx', 'Word document'],
  ['ppt/', 'pptx', 'PowerPoint presentation'],
  ['Index/Document.iwa', 'numbers', 'Numbers workbook'],
  ['[Content_Types].xml', 'ooxml', 'Office document'],
];

const readZip: Test = (head) => {
  const text = latin1(head);
  if (!/^PK(\x03\x04|\x05\x06|\x07\x08)/.test(text)) return null;
  const hit = zipMembers.find(([name]) => text.includes(name));
  return hit === undefined ? other('zip', 'ZIP archive') : other(hit[1], hit[2]);
};

/** What is in it stands in its directory, anywhere in the file. */
const readOle2: Test = (head) =>
  latin1(head.subarray(0, 8)) === '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'
    ? other('ole2', 'old Office document')
    : null;

const markup: readonly (readonly [pattern: RegExp, format: string, found: string])[] = [
  [/^<\?xml[\s\S]*urn:schemas-microsoft-com:office:spreadsheet/, 'xml-2003', 'XML Spreadsheet 2003'],
  [
    /^(<\?xml[^>]*>\s*)?(<!--((?!-->)[\s\S])*-->\s*)*<(!doctype html|html|head|body|meta|style|table|tr)\b/i,
    'html',
    'HTML table',
  ],
  [/^<\?xml\b/, 'xml', 'XML document'],
  [/^(\[\s*)?\{\s*"[^"\r\n]*"\s*:/, 'json', 'JSON text'],
  [/^BEGIN:VCARD\s/i, 'vcard', 'vCard'],
  [/^MIME-Version: 1\.0\s/i, 'mhtml', 'web archive (MHTML)'],
  [/^ID;P(WXL|CALCOOO|SCALC)/, 'sylk', 'SYLK workbook'],
  [/^TABLE\r?\n0,1\r?\n"/, 'dif', 'DIF workbook'],
];

const readMarkup: Test = (head) => {
  // Without NULs, UTF-16 markup reads like any other.
  const text = latin1(head)
    .replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '')
    .trimStart();
  const hit = markup.find(([pattern]) => pattern.test(text));
  return hit === undefined ? null : other(hit[1], hit[2]);
};

const readBinary: Test = (head) => {
  let nuls = 0;
  let controls = 0;
  let evenNuls = 0;
  head.forEach((byte, at) => {
    if (byte === 0) {
      nuls++;
      if (at % 2 === 0) evenNuls++;
    } else if (byte < 0x20 && !(byte >= 0x08 && byte <= 0x0d) && byte !== 0x1a && byte !== 0x1b) controls++;
  });
  if (nuls === head.length) return { kind: 'corrupt', reason: 'it holds nothing but zero bytes' };
  const isUtf16 =
    hasUtf16Mark(head) || (nuls >= 0.1 * head.length && (evenNuls < nuls / 10 || evenNuls > (9 * nuls) / 10));
  const isBinary = !isUtf16 && (nuls > 0.3 * head.length || controls > Math.max(4, 0.05 * head.length));
  return isBinary ? { kind: 'corrupt', reason: 'it holds binary data, not text' } : null;
};

function hasUtf16Mark(head: Uint8Array): boolean {
  return (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
}

function other(format: string, found: string): Content {
  return { kind: 'other', format, found };
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}
