import fs from 'node:fs';
import path from 'node:path';
import type { ManifestOutput } from '../export/manifest.ts';
import { hashFile } from '../io/hash.ts';
import { openSource } from '../io/source.ts';
import { type Corrected, readCorrected } from '../merge/corrected.ts';
import { InputError, UsageError } from '../model/errors.ts';
import { printable } from '../model/printable.ts';
import { openTable } from '../readers/index.ts';

/** A file of rejected rows, as a person saved it. */
export interface CorrectedFile {
  readonly path: string;
  readonly sha256: string;
}

/** `NAME.rejected.xlsx` is of the first round, `NAME.rejected-2.xlsx` of the second; `-01` and so on are its parts. */
export function kindOfRound(kind: string, round: number): string {
  return round === 1 ? kind : `${kind}-${round}`;
}

/** The rejected rows of a round that a set wrote, corrected or not. @throws UsageError, InputError where they are not to be found. */
export function findRound(
  folder: string,
  name: string,
  outputs: readonly ManifestOutput[],
  round: number,
): CorrectedFile[] {
  const stem = `${name}.${kindOfRound('rejected', round)}`;
  const rejected = outputs.filter(
    ({ kind, path: file }) =>
      kind === 'rejected' && file.startsWith(stem) && /^(?:-\d{2,})?\.[a-z]+$/.test(file.slice(stem.length)),
  );
  if (rejected.length === 0)
    throw new UsageError('nothing-rejected', `${printable(name)} has no rejected rows that could be merged`);
  return rejected.map((output) => findCorrected(folder, output.path, output.sha256));
}

const spreadsheetEndings = ['xlsx', 'csv', 'xls', 'txt', 'tsv', 'xlsm', 'htm', 'html', 'xml'];

/** People save it in the format that they like; what they did not touch is what was written. */
function findCorrected(folder: string, written: string, sha256: string): CorrectedFile {
  const stem = written.replace(/\.[a-z]+$/, '');
  const found = spreadsheetEndings
    .map((ending) => path.join(folder, `${stem}.${ending}`))
    .filter((file) => fs.existsSync(file))
    .map((file) => ({ path: file, sha256: hashFile(file) }));
  const changed = found.filter((file) => file.sha256 !== sha256);
  const [only, ...others] = changed.length > 0 ? changed : found;
  if (only === undefined)
    throw new InputError(
      'corrected-missing',
      `${printable(path.join(folder, written))} is not there any more`,
      { hint: 'save the corrected rows under this name' },
    );
  if (others.length > 0)
    throw new UsageError(
      'corrected-several',
      `${changed.map((file) => printable(path.basename(file.path))).join(' and ')}: which one holds the corrections?`,
      { hint: 'move the other away' },
    );
  return only;
}

/** @throws InputError `corrected-unreadable` where it holds no rows that rollcall rejected. */
export async function loadCorrected({ path: file }: CorrectedFile): Promise<Corrected> {
  const source = openSource(file);
  try {
    const opened = await openTable(source);
    const [table] = 'tables' in opened ? opened.tables : [];
    const corrected = table === undefined ? null : await readCorrected(table);
    const isWhole = table?.complete() === true;
    if (corrected === null || !isWhole)
      throw new InputError('corrected-unreadable', `${printable(file)} is no file of rejected rows`, {
        hint: 'its column rollcall_row must be there as it was',
      });
    return corrected;
  } finally {
    source.close();
  }
}
