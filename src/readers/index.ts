/**
 * Readers: bytes in, a `Table` of raw records out, one file a format family. A reader never judges data: what is wrong
 * with the file itself comes out as `FileTrouble`, what is wrong with a row is for the checks.
 *
 * To add one: teach `detect.ts` its bytes, write `<format>.ts` with a function `(bytes, options) => Promise<Opened>`, and
 * give it a line in `workbooks` and in `fitting`. Import its format library only when called.
 */
import { extname } from 'node:path';
import type { FileTrouble, Format, Opened, Table } from '../model/batch.ts';
import { nameFormat } from '../model/format-name.ts';
import type { Limits } from '../model/limits.ts';
import type { Bytes, Source } from '../model/streams.ts';
import { readable, type SheetOptions } from '../sheets/index.ts';
import { detectBytes, detectContent } from './detect.ts';
import { openText, type TextOptions } from './text.ts';

export { openUnseen } from './text.ts';

export type OpenOptions = TextOptions & SheetOptions & { readonly limits?: Partial<Limits> };

// Names that promise what is in the file. Any other extension may hold a list of any kind.
const promises = new Set(
  [
    'csv',
    'tsv',
    'xlsx',
    'xls',
    'xlt',
    'xltm',
    'xlsm',
    'xlsb',
    'xltx',
    'ods',
    'numbers',
    'doc',
    'docx',
    'odt',
    'rtf',
    'pdf',
    'zip',
    'gz',
    'html',
    'htm',
    'xml',
    'json',
  ].map((name) => `.${name}`),
);

/**
 * Opens a source as tables, going by its bytes and not by its name; or says why it cannot be.
 * @throws UsageError `encoding-unknown`; InputError where the source fails.
 */
export async function openTable(source: Source, options: OpenOptions = {}): Promise<Opened> {
  const content = detectContent(await source.head(detectBytes), options.encoding !== undefined);
  switch (content.kind) {
    case 'empty':
      return refuse({ rule: 'file/empty', data: {} });
    case 'corrupt':
      return refuse({ rule: 'file/corrupt', data: { reason: content.reason } });
    case 'text':
      return named({ tables: [await openText(source, options)] }, source.name);
    case 'other': {
      const open = workbooks[content.format];
      if (open === undefined)
        return refuse({ rule: 'file/type-unsupported', data: { found: content.found, allowed: readable } });
      return named(await (await open())(await source.whole(), options), source.name);
    }
  }
}

type OpenWorkbook = (bytes: Bytes, options: OpenOptions) => Promise<Opened>;

// By content: an Office document or OLE file of a kind that its first bytes do not tell is told by its directory.
const xlsx = async (): Promise<OpenWorkbook> => (await import('./xlsx.ts')).openXlsx;
const xls = async (): Promise<OpenWorkbook> => (await import('./xls.ts')).openXls;
const workbooks: Readonly<Record<string, () => Promise<OpenWorkbook>>> = {
  ...{
    xlsx,
    xlsb: xlsx,
    ods: xlsx,
    odf: xlsx,
    docx: xlsx,
    pptx: xlsx,
    ooxml: xlsx,
    zip: xlsx,
    numbers: xlsx,
  },
  ...{ xls, ole2: xls },
  html: async () => (await import('./html.ts')).openHtml,
  'xml-2003': async () => (await import('./xml-2003.ts')).openXml2003,
};

function refuse(trouble: FileTrouble): { readonly trouble: readonly FileTrouble[] } {
  return { trouble: [trouble] };
}

/** Says so where a name promises something else than the file holds. */
function named(opened: Opened, name: string): Opened {
  if ('trouble' in opened) return opened;
  const ext = extname(name).toLowerCase();
  const [table] = opened.tables;
  if (table === undefined || !promises.has(ext) || fitting[table.format].includes(ext)) return opened;
  const trouble = { rule: 'file/extension-mismatch', data: { ext, found: nameFormat(table.format) } };
  return { tables: opened.tables.map((one) => withTrouble(one, [trouble])) };
}

const fitting: Readonly<Record<Format, readonly string[]>> = {
  csv: ['.csv', '.tsv'],
  xlsx: ['.xlsx', '.xlsm', '.xltx', '.xltm'],
  xls: ['.xls', '.xlt'],
  html: ['.html', '.htm'],
  'xml-2003': ['.xml'],
};

function withTrouble(table: Table, more: readonly FileTrouble[]): Table {
  return more.length === 0 ? table : { ...table, trouble: () => [...more, ...table.trouble()] };
}
