import fs from 'node:fs';
import path from 'node:path';
import { OutputError } from '../model/errors.ts';
import { printable } from '../model/printable.ts';
import { createByteBuffer } from './byte-buffer.ts';
import { attempt, findStale, refuseInputs, temporaryPath } from './temporary.ts';

/** Where text or bytes go: a file that appears whole or not at all. */
export interface Sink {
  readonly path: string;
  write(data: string | Uint8Array): void;
  /** Puts the file under its final name. */
  commit(): void;
  /** Leaves nothing behind. Safe to call at any time, also after `commit`. */
  abandon(): void;
}

/**
 * Opens `path` for writing: a temporary file (mode 0600) beside it, fsynced and renamed by `commit`. Refuses to touch an
 * input, through a link neither, and an existing file unless `force`.
 */
export function openSink(target: string, options: { inputs: readonly string[]; force: boolean }): Sink {
  const folder = path.dirname(target);
  attempt(target, () => {
    refuseTarget(target, options);
    for (const stale of findStale(folder, target)) fs.rmSync(stale, { force: true });
  });
  const temporary = temporaryPath(folder, target);
  const handle = open(temporary, target);
  let isOpen = true;
  const buffer = createByteBuffer((bytes) => {
    attempt(target, () => {
      for (let done = 0; done < bytes.length; ) done += fs.writeSync(handle, bytes, done);
    });
  });

  return {
    path: target,
    write: buffer.write,
    commit() {
      buffer.flush();
      attempt(target, () => {
        fs.fchmodSync(handle, modeOf(target));
        fs.fsyncSync(handle);
        fs.closeSync(handle);
        isOpen = false;
        if (options.force) fs.renameSync(temporary, target);
        else appear(temporary, target);
      });
    },
    abandon() {
      if (isOpen) fs.closeSync(handle);
      isOpen = false;
      fs.rmSync(temporary, { force: true });
    },
  };
}

function refuseTarget(
  target: string,
  { inputs, force }: { inputs: readonly string[]; force: boolean },
): void {
  refuseInputs(target, inputs);
  const name = printable(target);
  if (path.basename(target) === '' || target === '-') {
    throw new OutputError('output-unnamed', `"${name}" is no name for a file`);
  }
  const existing = fs.lstatSync(target, { throwIfNoEntry: false });
  const meant = fs.statSync(target, { throwIfNoEntry: false });
  if (meant?.isDirectory()) throw new OutputError('output-is-folder', `${name} is a folder`);
  // Replacing a device or a pipe by a file would break whatever else uses it.
  if (meant?.isFile() === false) {
    throw new OutputError('output-is-special', `${name} is no regular file`, { hint: 'choose another name' });
  }
  if (existing !== undefined && !force) {
    throw new OutputError('output-exists', `${name} exists already`, {
      hint: 'add --force to replace it, or choose another name',
    });
  }
}

/** A finished file is as open as the one it replaces, or as any new one; only what is temporary is for its owner alone. */
function modeOf(target: string): number {
  const existing = fs.statSync(target, { throwIfNoEntry: false });
  return existing === undefined ? 0o666 & ~process.umask() : existing.mode & 0o777;
}

function open(temporary: string, target: string): number {
  return attempt(target, () => fs.openSync(temporary, 'wx', 0o600));
}

/** Gives the file its name unless somebody else took that meanwhile. */
function appear(temporary: string, target: string): void {
  try {
    fs.linkSync(temporary, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    // A file system without hard links.
    fs.renameSync(temporary, target);
    return;
  }
  fs.rmSync(temporary);
}
