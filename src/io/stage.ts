import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { OutputError } from '../model/errors.ts';
import { printable } from '../model/printable.ts';
import { createByteBuffer } from './byte-buffer.ts';
import { hashFile } from './hash.ts';
import { attempt, findStale, refuseInputs, temporaryPath } from './temporary.ts';

/** A file of a set, while it is written; it gets its name with the others. */
export interface Draft {
  write(data: string | Uint8Array): void;
  /** Ends it: bytes written and their SHA-256 in hex. */
  seal(): Sealed;
  /** It is not wanted after all. */
  discard(): void;
}

export interface Sealed {
  readonly bytes: number;
  readonly sha256: string;
}

/** A file under its name in the folder. */
export interface Named {
  readonly name: string;
  readonly draft: Draft;
}

/** What a manifest tells of the files that were written with it: by name, their SHA-256 in hex. Null where it is none. */
export type ReadManifest = (text: string) => ReadonlyMap<string, string> | null;

export interface StageOptions {
  /** Every file that is read: none may be written. */
  readonly inputs: readonly string[];
  /** Replaces files that are not what the last run wrote. */
  readonly force: boolean;
  readonly manifest: string;
  readonly readManifest: ReadManifest;
  /** May a file of this name be one of the set? No other is ever touched. */
  readonly isOfSet: (name: string) => boolean;
  /** The files join those of the last run, whose manifest is replaced; without it they take their places. */
  readonly adds?: boolean;
}

/** A set of files in one folder that appears whole or not at all. */
export interface Stage {
  draft(): Draft;
  /**
   * Puts the files under their names in order, the manifest last, in place of those of the last run. Without a manifest the
   * set is not finished; the next run finds what this one left, and removes it.
   */
  commit(files: readonly Named[], manifest: string): void;
  /** Leaves nothing behind. Safe to call at any time, also after `commit`. */
  abandon(): void;
}

const manifestEnding = '.manifest.tmp';

/**
 * Opens a folder, which is made if need be.
 * @throws OutputError `output-exists` for a file of the set that no run wrote, `output-changed` for one that was changed since.
 */
export function openStage(folder: string, options: StageOptions): Stage {
  const target = path.join(folder, options.manifest);
  const madeFolder = attempt(folder, () => makeFolders(path.resolve(folder)));
  const drafts = new Map<Draft, string>();
  let isCommitting = false;
  let own: ReadonlySet<string>;
  try {
    own = attempt(folder, () => settleLastRun(folder, target, options));
  } catch (error) {
    abandon();
    throw error;
  }
  return { draft, commit, abandon };

  function draft(): Draft {
    const temporary = temporaryPath(folder, target);
    const handle = attempt(target, () => fs.openSync(temporary, 'wx', 0o600));
    const hash = createHash('sha256');
    let bytes = 0;
    let sealed: Sealed | null = null;
    const buffer = createByteBuffer((chunk) => {
      hash.update(chunk);
      bytes += chunk.length;
      attempt(target, () => {
        for (let done = 0; done < chunk.length; ) done += fs.writeSync(handle, chunk, done);
      });
    });
    const opened: Draft = {
      write: buffer.write,
      seal() {
        if (sealed !== null) return sealed;
        buffer.flush();
        attempt(target, () => {
          fs.fchmodSync(handle, 0o666 & ~process.umask());
          fs.fsyncSync(handle);
          fs.closeSync(handle);
        });
        sealed = { bytes, sha256: hash.digest('hex') };
        return sealed;
      },
      discard() {
        if (!drafts.delete(opened)) return;
        if (sealed === null) fs.closeSync(handle);
        fs.rmSync(temporary, { force: true });
      },
    };
    drafts.set(opened, temporary);
    return opened;
  }

  function commit(files: readonly Named[], manifest: string): void {
    for (const { draft } of files) draft.seal();
    const newManifest = writeManifest(temporaryPath(folder, target, manifestEnding), manifest);
    const oldManifest = temporaryPath(folder, target, manifestEnding);
    const names = new Set(files.map(({ name }) => name));
    attempt(target, () => {
      // From here on a run that ends tells the next one by these two what it had begun.
      isCommitting = true;
      if (options.adds) refuseTaken(folder, names, options);
      else if (fs.existsSync(target)) fs.renameSync(target, oldManifest);
      for (const name of own) if (!names.has(name)) fs.rmSync(path.join(folder, name), { force: true });
      for (const { name, draft } of files) {
        fs.renameSync(drafts.get(draft)!, path.join(folder, name));
        drafts.delete(draft);
      }
      fs.renameSync(newManifest, target);
      syncFolder(folder);
      fs.rmSync(oldManifest, { force: true });
    });
  }

  function abandon(): void {
    for (const draft of [...drafts.keys()]) draft.discard();
    if (!isCommitting && madeFolder !== undefined) removeEmpty(madeFolder, folder);
  }
}

/** A set that is written nowhere: all but its bytes. */
export function imagineStage(): Stage {
  return {
    draft() {
      let bytes = 0;
      return {
        write(data) {
          bytes += typeof data === 'string' ? Buffer.byteLength(data) : data.length;
        },
        seal: () => ({ bytes, sha256: '' }),
        discard() {},
      };
    },
    commit() {},
    abandon() {},
  };
}

/** The topmost that was made; undefined where all were there. Node's own way never ends in a folder that takes none. */
function makeFolders(folder: string): string | undefined {
  const found = fs.statSync(folder, { throwIfNoEntry: false });
  if (found?.isDirectory()) return undefined;
  if (found !== undefined)
    throw new OutputError('output-is-file', `${printable(folder)} is a file, and no folder`);
  const parent = path.dirname(folder);
  const first = parent === folder ? undefined : makeFolders(parent);
  fs.mkdirSync(folder);
  return first ?? folder;
}

function writeManifest(temporary: string, text: string): string {
  attempt(temporary, () => {
    const handle = fs.openSync(temporary, 'wx', 0o666);
    try {
      fs.writeSync(handle, text);
      fs.fsyncSync(handle);
    } finally {
      fs.closeSync(handle);
    }
  });
  return temporary;
}

/** Removes what killed runs left, and returns the files that the next `commit` replaces. */
function settleLastRun(folder: string, target: string, options: StageOptions): ReadonlySet<string> {
  const stale = findStale(folder, target);
  const manifests = stale.filter((name) => name.endsWith(manifestEnding));
  const finished = readTold([target], options);
  const told = readTold([target, ...manifests], options);
  const isFinished = fs.existsSync(target);
  const own = new Set<string>();
  for (const name of fs.readdirSync(folder)) {
    if (name === options.manifest || !options.isOfSet(name)) continue;
    const file = path.join(folder, name);
    const known = told.get(name);
    if (options.adds) {
      const isUnfinished = !finished.has(name) && known?.includes(hashFile(file)) === true;
      if (isUnfinished) fs.rmSync(file);
      continue;
    }
    refuseInputs(file, options.inputs);
    const isAsWritten = known?.includes(hashFile(file)) === true;
    if (!isAsWritten && !options.force) throw refuse(file, known !== undefined);
    // A finished set stays until the next one is; an unfinished one is nothing.
    if (isAsWritten && !isFinished) fs.rmSync(file);
    else own.add(name);
  }
  for (const name of stale) fs.rmSync(name, { force: true });
  return own;
}

/** By name, the sums that the manifests tell of. */
function readTold(manifests: readonly string[], options: StageOptions): Map<string, string[]> {
  const told = new Map<string, string[]>();
  for (const manifest of manifests) {
    const text = fs.existsSync(manifest) ? fs.readFileSync(manifest, 'utf8') : '';
    for (const [name, sha256] of options.readManifest(text) ?? [])
      if (options.isOfSet(name)) told.set(name, [...(told.get(name) ?? []), sha256]);
  }
  return told;
}

function refuseTaken(folder: string, names: ReadonlySet<string>, { inputs, force }: StageOptions): void {
  for (const name of names) {
    const file = path.join(folder, name);
    refuseInputs(file, inputs);
    if (!force && fs.existsSync(file)) throw refuse(file, false);
  }
}

function refuse(file: string, isKnown: boolean): OutputError {
  const name = printable(file);
  return isKnown
    ? new OutputError('output-changed', `${name} was changed since it was written`, {
        hint: 'take its corrections over first (rollcall merge), or add --force to throw them away',
      })
    : new OutputError('output-exists', `${name} exists already`, {
        hint: 'add --force to replace it, or choose another folder with --out-dir',
      });
}

/** So that the names outlast a power cut, too, where the system can. */
function syncFolder(folder: string): void {
  try {
    const handle = fs.openSync(folder, 'r');
    fs.fsyncSync(handle);
    fs.closeSync(handle);
  } catch {
    // Not every system opens folders.
  }
}

/** Takes away the folders that were made for nothing, from `folder` up to `first`. */
function removeEmpty(first: string, folder: string): void {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    try {
      fs.rmdirSync(at);
    } catch {
      return;
    }
    if (at === path.resolve(first)) return;
  }
}
