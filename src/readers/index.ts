/**
 * Readers: bytes in, a `Table` of raw records out, one file a format family. A reader never judges data: what is wrong
 * with the file itself comes out as `FileTrouble`, what is wrong with a row is for the checks.
 *
 * To add one: teach `detect.ts` its bytes, write `<format>.ts` with a function `(source, options) => Promise<Table>`,
 * and give it a line in `openTable`. Import its format library only when called.
 */
import { extname } from 'node:path';
import type { FileTrouble, Opened, Table } from '../model/batch.ts';
import type { Limits } from '../model/limits.ts';
import type { Source } from '../model/streams.ts';
import type { SheetOptions } from '../sheets/index.ts';
import { detectBytes, detectContent } from './detect.ts';
import { openText, type TextOptions } from './text.ts';

export { findEncoding } from './encoding/labels.ts';
export { openUnseen } from './text.ts';

export type OpenOptions = TextOptions & SheetOptions & { readonly limits?: Partial<Limits> };

const allowed = 'CSV, XLSX or XLS';
// Names that promise something else than text. Any other extension may hold a list.
const promises = new Set(
  [
    'xlsx',
    'xls',
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
    case 'encrypted':
      return refuse({ rule: 'file/encrypted', data: {} });
    case 'corrupt':
      return refuse({ rule: 'file/corrupt', data: { reason: content.reason } });
    case 'other':
      if (content.format === 'xlsx' || content.format === 'ooxml' || content.format === 'zip') {
        const { openXlsx } = await import('./xlsx.ts');
        return openXlsx(await source.whole(), options);
      }
      return refuse({ rule: 'file/type-unsupported', data: { found: content.found, allowed } });
    case 'text':
      return { tables: [withTrouble(await openText(source, options), nameTrouble(source.name))] };
  }
}

function refuse(trouble: FileTrouble): { readonly trouble: readonly FileTrouble[] } {
  return { trouble: [trouble] };
}

function nameTrouble(name: string): readonly FileTrouble[] {
  const ext = extname(name).toLowerCase();
  return promises.has(ext) ? [{ rule: 'file/extension-mismatch', data: { ext, found: 'CSV' } }] : [];
}

function withTrouble(table: Table, more: readonly FileTrouble[]): Table {
  return more.length === 0 ? table : { ...table, trouble: () => [...more, ...table.trouble()] };
}
