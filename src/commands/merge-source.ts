import fs from 'node:fs';
import path from 'node:path';
import { type Manifest, readManifest, type SplitManifest } from '../export/manifest.ts';
import { hashFile } from '../io/hash.ts';
import { InputError, UsageError } from '../model/errors.ts';
import { printable } from '../model/printable.ts';
import { type CorrectedFile, findRound } from './corrected-files.ts';
import type { FlagValues } from './flags.ts';
import { text } from './options.ts';

/** What is to be merged: lists, and the rejected rows of them as people corrected them, round by round. */
export interface MergeSource {
  /** Several where they were combined, in the order in which they were. */
  readonly originals: readonly string[];
  /** Also one by itself may have been. */
  readonly isCombined: boolean;
  /** Those that are other lists by now; all of them where what was merged before is another file. */
  readonly changed: readonly string[];
  /** The files of each round, the present one last. */
  readonly rounds: readonly (readonly CorrectedFile[])[];
  /** The flags that the lists were exported with, and those typed now, which win. */
  readonly values: FlagValues;
  /** Null where two files were named. */
  readonly set: MergeSet | null;
}

/** The files in a folder that a merge goes on with. */
export interface MergeSet {
  readonly folder: string;
  readonly name: string;
  /** Name of its file. */
  readonly manifestFile: string;
  readonly manifest: Manifest | SplitManifest;
}

/** @throws UsageError, InputError where there is nothing to merge. */
export function findMerge(args: readonly string[], values: FlagValues): MergeSource {
  const [first = '', second, ...others] = args;
  if (others.length > 0)
    throw new UsageError('input-several', 'merge takes a folder, or a list and its corrected rows');
  if (second === undefined) return findInFolder(first, values);
  const rounds = [[{ path: second, sha256: '' }]];
  return { originals: [first], isCombined: false, changed: [], rounds, values, set: null };
}

function findInFolder(folder: string, typed: FlagValues): MergeSource {
  if (fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new UsageError('folder-missing', `merge: ${printable(folder)} is no folder`, {
      hint: 'name the folder that export wrote; or merge ORIGINAL CORRECTED -o OUT',
    });
  const set = chooseSet(folder, text(typed, 'name'));
  const { inputs, platform, options, outputs, merges = [] } = set.manifest;
  const originals = findOriginals(set);
  const earlier = merges.map(({ corrected }) =>
    corrected.map((file) => ({ ...file, path: path.join(folder, path.basename(file.path)) })),
  );
  const corrected = findRound(folder, set.name, outputs, merges.length + 1);
  const isSame = ({ path: file, sha256 }: CorrectedFile) => fs.existsSync(file) && hashFile(file) === sha256;
  const changed = originals.filter((file, i) => hashFile(file) !== inputs[i]!.sha256);
  return {
    ...{ originals, set, isCombined: options.combine !== undefined },
    changed: changed.length > 0 || earlier.flat().every(isSame) ? changed : originals,
    rounds: [...earlier, corrected],
    values: { ...fromFolder(options, folder), platform: [platform.id], ...typed } as FlagValues,
  };
}

/** Where the lists are, from here. */
function findOriginals({ folder, name, manifest }: MergeSet): string[] {
  const { inputs, options } = manifest;
  const [only, ...others] = inputs;
  const byHand =
    others.length > 0 || manifest.command !== 'export' ? '' : ': rollcall merge ORIGINAL CORRECTED -o OUT';
  if (only === undefined)
    throw new InputError('manifest-unreadable', `${printable(name)} tells of no list that it was made of`);
  if (only.path === '-')
    throw new UsageError('original-unknown', 'the list came from standard input', {
      hint: byHand === '' ? 'keep it in a file, and run it again' : `keep it in a file, then${byHand}`,
    });
  if (others.length > 0 && options.combine === undefined)
    throw new UsageError(
      'original-several',
      `${printable(name)} was combined by an earlier version: its rejected rows do not say of which list they are`,
      { hint: 'export the lists again' },
    );
  const originals = inputs.map((input) => path.join(folder, input.path));
  const missing = originals.find((file) => !fs.existsSync(file));
  if (missing !== undefined)
    throw new InputError('original-missing', `the list ${printable(missing)} is not there any more`, {
      hint: byHand === '' ? 'put it back' : `put it back, or${byHand}`,
    });
  if (new Set(originals).size < originals.length)
    throw new UsageError('original-twice', `${printable(name)} was combined of a list and itself`, {
      hint: 'export the lists again, each once',
    });
  return originals;
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

const manifestEnding = '.manifest.json';

function chooseSet(folder: string, wanted: string | null): MergeSet {
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
  const manifestFile = name + manifestEnding;
  const manifest = readManifest(fs.readFileSync(path.join(folder, manifestFile), 'utf8'));
  if (manifest === null)
    throw new InputError('manifest-unreadable', `${printable(manifestFile)} is none that export wrote`);
  const ofSet = manifest.command === 'export' ? name : name.replace(/\.split$/, '');
  return { folder, name: ofSet, manifestFile, manifest };
}
