import fs from 'node:fs';
import path from 'node:path';
import { type Manifest, readManifest, type SplitManifest } from '../export/manifest.ts';
import { hashFile } from '../io/hash.ts';
import { openSource } from '../io/source.ts';
import { type Corrected, readCorrected } from '../merge/corrected.ts';
import { InputError, UsageError } from '../model/errors.ts';
import { printable } from '../model/printable.ts';
import { quoteForShell } from '../model/quote.ts';
import { openTable } from '../readers/index.ts';
import type { FlagValues } from './flags.ts';
import { text } from './options.ts';

/** What is to be merged: a list, and the rejected rows of it as people corrected them, round by round. */
export interface MergeSource {
  readonly original: string;
  /** The files of each round, the present one last. */
  readonly rounds: readonly (readonly CorrectedFile[])[];
  /** The flags that the list was exported with, and those typed now, which win. */
  readonly values: FlagValues;
  /** Null where two files were named. */
  readonly set: { readonly folder: string; readonly name: string; readonly manifest: Manifest } | null;
  /** Is the list, or what was merged before, another by now? */
  readonly isChanged: boolean;
}

export interface CorrectedFile {
  readonly path: string;
  readonly sha256: string;
}

const manifestEnding = '.manifest.json';

/** @throws UsageError, InputError where there is nothing to merge. */
export function findMerge(args: readonly string[], values: FlagValues): MergeSource {
  const [first = '', second, ...others] = args;
  if (others.length > 0)
    throw new UsageError('input-several', 'merge takes a folder, or a list and its corrected rows');
  if (second === undefined) return findInFolder(first, values);
  return {
    original: first,
    rounds: [[{ path: second, sha256: '' }]],
    values,
    set: null,
    isChanged: false,
  };
}

function findInFolder(folder: string, typed: FlagValues): MergeSource {
  if (fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new UsageError('folder-missing', `merge: ${printable(folder)} is no folder`, {
      hint: 'name the folder that export wrote; or merge ORIGINAL CORRECTED -o OUT',
    });
  const { name, manifest } = chooseManifest(folder, text(typed, 'name'));
  const { inputs, platform, options, merges = [] } = manifest;
  const [input, ...others] = inputs;
  if (input === undefined || others.length > 0)
    throw new UsageError('original-several', `${printable(name)} was combined of ${inputs.length} lists`, {
      hint: tellExportOfCorrected(folder, manifest),
    });
  if (input.path === '-')
    throw new UsageError('original-unknown', 'the list came from standard input', {
      hint: 'keep it in a file, then: rollcall merge ORIGINAL CORRECTED -o OUT',
    });
  const original = path.join(folder, input.path);
  if (!fs.existsSync(original))
    throw new InputError('original-missing', `the list ${printable(original)} is not there any more`, {
      hint: 'put it back, or: rollcall merge ORIGINAL CORRECTED -o OUT',
    });
  const earlier = merges.map(({ corrected }) =>
    corrected.map((file) => ({ ...file, path: path.join(folder, path.basename(file.path)) })),
  );
  const rejected = manifest.outputs.filter(
    ({ kind, path: at }) => kind === 'rejected' && isOfRound(at, name, merges.length + 1),
  );
  if (rejected.length === 0)
    throw new UsageError('nothing-rejected', `${printable(name)} has no rejected rows that could be merged`);
  const corrected = rejected.map((output) => findCorrected(folder, output.path, output.sha256));
  const isChanged =
    hashFile(original) !== input.sha256 ||
    earlier.flat().some((file) => !fs.existsSync(file.path) || hashFile(file.path) !== file.sha256);
  const own = platform.id;
  return {
    original,
    rounds: [...earlier, corrected],
    values: { ...fromFolder(options, folder), platform: [own], ...typed } as FlagValues,
    set: { folder, name, manifest },
    isChanged,
  };
}

/** Rejected rows are a list, too, and what is uploaded already can be left out of it. */
function tellExportOfCorrected(folder: string, { platform, options, outputs }: Manifest): string {
  const rejected = outputs.find(({ kind }) => kind === 'rejected');
  if (rejected === undefined) return 'none of its rows was rejected';
  const { country } = options;
  const words = [
    ...['rollcall', 'export', pathIn(folder, rejected.path), '-p', platform.id],
    ...(typeof country === 'string' ? ['--country', country] : []),
    ...outputs
      .filter(({ kind }) => kind === 'ready' || kind === 'trial')
      .flatMap(({ path: at }) => ['--against', pathIn(folder, at)]),
  ];
  return `what is corrected can be exported as a list of its own: ${words.map(quoteForShell).join(' ')}`;
}

function refuseSplit(folder: string, name: string, { outputs }: SplitManifest): UsageError {
  const rejected = outputs.find(({ kind }) => kind === 'rejected');
  const words = rejected === undefined ? [] : ['rollcall', 'split-by-channel', pathIn(folder, rejected.path)];
  return new UsageError(
    'original-split',
    `${printable(name)} was split by channel: merge takes what export wrote`,
    {
      hint:
        rejected === undefined
          ? 'none of its rows was rejected'
          : `what is corrected can be split as a list of its own: ${words.map(quoteForShell).join(' ')}`,
    },
  );
}

function pathIn(folder: string, name: string): string {
  return printable(`${folder.replace(/[\\/]+$/, '')}/${name}`);
}

/** The flags of the export; paths of lists were told from its folder. */
function fromFolder(options: Manifest['options'], folder: string): Manifest['options'] {
  const paths = ['do-not-call', 'against'].flatMap((name) => {
    const value = options[name];
    return Array.isArray(value)
      ? [[name, (value as readonly string[]).map((list) => path.join(folder, list))] as const]
      : [];
  });
  return { ...options, ...Object.fromEntries(paths) };
}

function chooseManifest(folder: string, wanted: string | null): { name: string; manifest: Manifest } {
  const names = fs
    .readdirSync(folder)
    .filter((file) => file.endsWith(manifestEnding))
    .map((file) => file.slice(0, -manifestEnding.length))
    .filter((name) => wanted === null || name === wanted);
  const [name, ...others] = names;
  if (name === undefined)
    throw new InputError('manifest-missing', `${printable(folder)} holds no finished export`, {
      hint: 'run the export again',
    });
  if (others.length > 0)
    throw new UsageError('manifest-several', `${printable(folder)} holds ${names.length} exports`, {
      hint: `choose one: --name ${printable(name)}`,
    });
  const manifest = readManifest(fs.readFileSync(path.join(folder, name + manifestEnding), 'utf8'));
  if (manifest === null)
    throw new InputError(
      'manifest-unreadable',
      `${printable(name + manifestEnding)} is none that export wrote`,
    );
  if (manifest.command !== 'export') throw refuseSplit(folder, manifest.name, manifest);
  return { name, manifest };
}

/** `NAME.rejected.xlsx` is of the first round, `NAME.rejected-2.xlsx` of the second; `-01` and so on are its parts. */
export function kindOfRound(kind: string, round: number): string {
  return round === 1 ? kind : `${kind}-${round}`;
}

function isOfRound(file: string, name: string, round: number): boolean {
  const stem = `${name}.${kindOfRound('rejected', round)}`;
  return file.startsWith(stem) && /^(?:-\d{2,})?\.[a-z]+$/.test(file.slice(stem.length));
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
      {
        hint: 'save the corrected rows under this name',
      },
    );
  if (others.length > 0)
    throw new UsageError(
      'corrected-several',
      `${changed.map((file) => printable(path.basename(file.path))).join(' and ')}: which one holds the corrections?`,
      {
        hint: 'move the other away',
      },
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
