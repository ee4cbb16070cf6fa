import { limits } from '../../model/limits.ts';
import type { Bytes } from '../../model/streams.ts';
import { builtInFormat, type DateFormat, dateFormat } from '../../sheets/dates.ts';
import { corrupt, notAList, type SheetTrouble } from '../../sheets/trouble.ts';
import { decodeXml, walkXml } from '../../sheets/xml.ts';
import { type Part, unpackWhole, type Zip } from '../../sheets/zip.ts';

/** A workbook's parts, found by its relationships (ECMA-376 part 2, 9.3). */
export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  readonly strings: Part | null;
  /** By cell style, how a number is shown. */
  readonly formats: readonly DateFormat[];
  readonly is1904: boolean;
}

export interface WorkbookSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: Part;
}

interface Link {
  readonly type: string;
  readonly target: string;
}

// What a ZIP file is, if it is no workbook, by a part that only such a file has.
const others: readonly (readonly [part: RegExp, found: string])[] = [
  [/^xl\/workbook\.bin$/, 'XLSB workbook'],
  [/^word\//, 'Word document'],
  [/^ppt\//, 'PowerPoint presentation'],
  [/^index\/document\.iwa$/, 'Numbers workbook'],
  [/^content\.xml$/, 'OpenDocument file (ODS)'],
];

/** @throws SheetTrouble where the ZIP file is no workbook, or a damaged one. */
export async function readWorkbook(
  bytes: Bytes,
  zip: Zip,
  partBytes = limits['part-bytes'],
): Promise<Workbook> {
  const root = await readLinks('');
  const main = [...root.values()].find(
    ({ type, target }) => type === 'officeDocument' && zip.has(target.toLowerCase()),
  );
  const path = main?.target ?? 'xl/workbook.xml';
  const book = zip.get(path.toLowerCase());
  if (book === undefined || /\.bin$/i.test(path) || /^(word|ppt)\//i.test(path)) throw notAWorkbook(zip);
  const links = await readLinks(path);
  const linked = (type: string) => {
    const link = [...links.values()].find((one) => one.type === type);
    return link === undefined ? null : (zip.get(link.target.toLowerCase()) ?? null);
  };
  const sheets: WorkbookSheet[] = [];
  const parts = new Set<Part>();
  let is1904 = false;
  let isWorkbook = false;
  await walk(book, (name, attributes) => {
    if (name === 'workbook') isWorkbook = true;
    // An extension's element of that name, or a second one of Excel for Mac 2011, does not say it again.
    if (name === 'workbookPr') is1904 ||= isTrue(attributes.get('date1904'));
    // A sheet without a part is a module of macros.
    if (name !== 'sheet' || attributes.get('id') === '') return;
    const link = links.get(attributes.get('id') ?? '');
    // Charts and macro sheets have no cells of a list.
    if (link !== undefined && link.type !== 'worksheet') return;
    const part = zip.get((link?.target ?? '').toLowerCase());
    if (part === undefined) throw corrupt('one of its sheets is missing');
    // A thousand sheets of one large part would be read a thousand times.
    if (parts.has(part)) throw corrupt('two of its sheets are the same part');
    parts.add(part);
    sheets.push({
      name: attributes.get('name') ?? '',
      hidden: /^(very)?hidden$/i.test(attributes.get('state') ?? ''),
      part,
    });
  });
  if (!isWorkbook) throw notAWorkbook(zip);
  const styles = linked('styles');
  return {
    sheets,
    is1904,
    strings: linked('sharedStrings'),
    formats: styles === null ? [] : await readFormats(styles),
  };

  async function walk(part: Part, open: (name: string, attributes: ReadonlyMap<string, string>) => void) {
    walkXml(decodeXml(await unpackWhole(bytes, part, 'part-bytes', partBytes)), { open });
  }

  /** What a part is linked with, by id; links that lead out of the file are left out. */
  async function readLinks(from: string): Promise<Map<string, Link>> {
    const folder = from.slice(0, from.lastIndexOf('/') + 1);
    const part = zip.get(`${folder}_rels/${from.slice(folder.length)}.rels`.toLowerCase());
    const found = new Map<string, Link>();
    if (part === undefined) return found;
    await walk(part, (name, attributes) => {
      if (name !== 'Relationship' || attributes.get('TargetMode') === 'External') return;
      found.set(attributes.get('Id') ?? '', {
        type: (attributes.get('Type') ?? '').replace(/.*\//, ''),
        target: resolve(folder, attributes.get('Target') ?? ''),
      });
    });
    return found;
  }

  async function readFormats(part: Part): Promise<DateFormat[]> {
    const custom = new Map<string, DateFormat>();
    const formats: DateFormat[] = [];
    let isInCells = false;
    const xml = decodeXml(await unpackWhole(bytes, part, 'part-bytes', partBytes));
    walkXml(xml, {
      open(name, attributes) {
        const id = attributes.get('numFmtId') ?? '0';
        if (name === 'numFmt') custom.set(id, dateFormat(attributes.get('formatCode') ?? ''));
        else if (name === 'cellXfs') isInCells = true;
        else if (name === 'xf' && isInCells)
          formats.push(custom.has(id) ? custom.get(id)! : builtInFormat(Number(id)));
      },
      close(name) {
        if (name === 'cellXfs') isInCells = false;
      },
    });
    return formats;
  }
}

function notAWorkbook(zip: Zip): SheetTrouble {
  const names = [...zip.keys()];
  const found = others.find(([part]) => names.some((name) => part.test(name)))?.[1];
  if (found === undefined && names.some((name) => name.startsWith('xl/')))
    return corrupt('its table of sheets is missing');
  return notAList(found ?? 'ZIP archive');
}

/** A target is relative to the folder of the part that names it, or begins with `/`. */
function resolve(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const segments: string[] = path.startsWith('/') ? [] : folder.split('/').filter((name) => name !== '');
  for (const name of path.split('/')) {
    if (name === '..') segments.pop();
    else if (name !== '' && name !== '.') segments.push(name);
  }
  return segments.join('/');
}

export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
