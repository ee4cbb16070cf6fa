import type { Bytes } from '../../model/streams.ts';
import { corrupt, notAList, SheetTrouble } from '../../sheets/trouble.ts';
import { isOle, type OleFile, openOle } from './ole.ts';

// What a compound file is, if it is no workbook, by a stream that only such a file has.
const others: readonly (readonly [stream: string, found: string])[] = [
  ['WordDocument', 'Word document'],
  ['PowerPoint Document', 'PowerPoint presentation'],
  ['__properties_version1.0', 'Outlook message'],
  ['VisioDocument', 'Visio drawing'],
  ['PerfectOffice_MAIN', 'Quattro Pro workbook'],
  ['NativeContent_MAIN', 'Quattro Pro workbook'],
];

export function damaged(): SheetTrouble {
  return corrupt('it is damaged or cut off');
}

export function encrypted(): SheetTrouble {
  return new SheetTrouble({ rule: 'file/encrypted', data: {} });
}

/** The records of a workbook; simple programs write them without a container. @throws SheetTrouble. */
export function readWorkbookStream(bytes: Bytes): Uint8Array<ArrayBuffer> {
  if (!isOle(bytes)) {
    const whole = new Uint8Array(bytes.size);
    bytes.read(whole, 0);
    return whole;
  }
  const file = openOle(bytes);
  if (file === null || file.entries.length === 0) throw damaged();
  const names = new Set(file.entries.map(({ name }) => name));
  if (names.has('EncryptedPackage') || names.has('EncryptionInfo')) throw encrypted();
  const entry = findWorkbook(file);
  if (entry === null)
    throw notAList(others.find(([stream]) => names.has(stream))?.[1] ?? 'old Office document');
  return file.read(entry) ?? fail();
}

function fail(): never {
  throw damaged();
}

/** Files for Excel 95 and 97 hold two workbooks, of which the newer is read. */
function findWorkbook({ entries }: OleFile) {
  const find = (wanted: string) => entries.find(({ name }) => name.toLowerCase() === wanted);
  return find('workbook') ?? find('book') ?? null;
}
