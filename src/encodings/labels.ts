import { UsageError } from '../model/errors.ts';
import { nearest } from '../model/nearest.ts';
import { printable } from '../model/printable.ts';

const common = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'iso-8859-1',
  'iso-8859-2',
  'iso-8859-5',
  'iso-8859-7',
  'iso-8859-9',
  'iso-8859-15',
  'koi8-r',
  'koi8-u',
  'ibm866',
  'macintosh',
  'shift_jis',
  'euc-jp',
  'iso-2022-jp',
  'gbk',
  'gb18030',
  'big5',
  'euc-kr',
];

// Names that people and other programs use and the platform's decoder does not know.
const aliases: Readonly<Record<string, string>> = {
  ansi: 'windows-1252',
  latin1: 'windows-1252',
  latin2: 'iso-8859-2',
  latin5: 'windows-1254',
  latin9: 'iso-8859-15',
  macroman: 'macintosh',
  utf8bom: 'utf-8',
  utf8sig: 'utf-8',
  utf16: 'utf-16le',
  sjis: 'shift_jis',
  cp932: 'shift_jis',
  ms932: 'shift_jis',
  eucjp: 'euc-jp',
  euckr: 'euc-kr',
  cp949: 'euc-kr',
  cp936: 'gbk',
  cp950: 'big5',
  cp874: 'windows-874',
  dos866: 'ibm866',
  koi8: 'koi8-r',
};

const byPlainName = new Map([
  ...common.map((name) => [plain(name), name] as const),
  ...[1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258].map(
    (page) => [`cp${page}`, `windows-${page}`] as const,
  ),
  ...[2, 5, 7, 15].map((part) => [`iso8859${part}`, `iso-8859-${part}`] as const),
  ...Object.entries(aliases),
]);

/**
 * The WHATWG name, in lower case, of an encoding that the user named: `cp1252` gives `windows-1252`.
 * @throws UsageError `encoding-unknown`.
 */
export function findEncoding(name: string): string {
  const known = decoderName(name);
  if (known !== null) return known;
  const guess = nearest(name, [...common, ...Object.keys(aliases)]);
  throw new UsageError('encoding-unknown', `There is no encoding "${printable(name, 60)}".`, {
    hint: guess === null ? 'Examples: utf-8, windows-1252, shift_jis.' : `Did you mean "${guess}"?`,
  });
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

// Decoders take these names for larger sets; who goes by the name alone reads no more than the smaller.
const smaller: Readonly<Record<string, string>> = {
  ...{ ascii: 'us-ascii', usascii: 'us-ascii' },
  ...{ iso88591: 'iso-8859-1', latin1: 'iso-8859-1', iso88599: 'iso-8859-9', latin5: 'iso-8859-9' },
  ...{ iso885911: 'iso-8859-11', tis620: 'iso-8859-11' },
};

/**
 * The name of what is written for an encoding that a person or a platform named: mostly the decoder's, but `iso-8859-1`
 * stays itself. Null where it is not written: the decoder knows no such encoding, or it is one with states.
 */
export function writtenName(name: string): string | null {
  const known = decoderName(name);
  if (known === null || known === 'iso-2022-jp') return null;
  return smaller[plain(name)] ?? known;
}

/** The same, or null where there is no such encoding. */
export function decoderName(name: string): string | null {
  for (const label of [name, byPlainName.get(plain(name))]) {
    try {
      if (label !== undefined) return new TextDecoder(label).encoding;
    } catch {
      // Not a label; perhaps an alias.
    }
  }
  return null;
}

/** Is text of nothing but ASCII the same bytes in it? */
export function holdsAscii(name: string): boolean {
  const known = decoderName(name);
  return known !== null && !known.startsWith('utf-16');
}
