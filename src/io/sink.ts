import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { OutputError } from '../model/errors.ts';

/** Where text goes: a file that appears whole or not at all. */
export interface Sink {
  readonly path: string;
  write(text: string): void;
  /** Puts the file under its final name. */
  commit(): void;
  /** Leaves nothing behind. Safe to call at any time, also after `commit`. */
  abandon(): void;
}

const flushAt = 1 << 16;

/**
 * Opens `path` for writing: a temporary file (mode 0600) beside it, fsynced and renamed by `commit`. Refuses to touch an
 * input, through a link neither, and an existing file unless `force`.
 */
export function openSink(target: string, options: { inputs: readonly string[]; force: boolean }): Sink {
  refuseInputs(target, options.inputs);
  const folder = path.dirname(target);
  const existing = fs.lstatSync(target, { throwIfNoEntry: false });
  if (existing?.isDirectory()) throw new OutputError('output-is-folder', `${target} is a folder`);
  if (existing !== undefined && !options.force) {
    throw new OutputError('output-exists', `${target} exists already`, {
      hint: 'add --force to replace it, or choose another name',
    });
  }
  removeStale(folder, path.basename(target));
  const temporary = path.join(
    folder,
    `.${path.basename(target)}.rollcall-${process.pid}-${randomBytes(4).toString('hex')}.tmp`,
  );
  const handle = open(temporary, target);
  let pending: string[] = [];
  let pendingChars = 0;
  let isOpen = true;

  return {
    path: target,
    write(text) {
      pending.push(text);
      pendingChars += text.length;
      if (pendingChars >= flushAt) flush();
    },
    commit() {
      flush();
      attempt(target, () => {
        fs.fsyncSync(handle);
        fs.closeSync(handle);
        isOpen = false;
        fs.renameSync(temporary, target);
      });
    },
    abandon() {
      if (isOpen) fs.closeSync(handle);
      isOpen = false;
      fs.rmSync(temporary, { force: true });
    },
  };

  function flush(): void {
    const bytes = Buffer.from(pending.join(''));
    pending = [];
    pendingChars = 0;
    attempt(target, () => {
      for (let done = 0; done < bytes.length; ) done += fs.writeSync(handle, bytes, done);
    });
  }
}

function open(temporary: string, target: string): number {
  return attempt(target, () => fs.openSync(temporary, 'wx', 0o600));
}

function attempt<T>(target: string, action: () => T): T {
  try {
    return action();
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const reason = {
      ENOENT: 'its folder does not exist',
      EACCES: 'no permission',
      EPERM: 'no permission',
      ENOSPC: 'the disk is full',
      EROFS: 'the disk is read-only',
    }[code ?? ''];
    throw new OutputError(
      'output-unwritable',
      `cannot write ${target}: ${reason ?? code ?? 'unknown reason'}`,
      { cause },
    );
  }
}

/** Two names may mean one file: links, case, `..`; device and inode tell. */
function refuseInputs(target: string, inputs: readonly string[]): void {
  const existing = fs.statSync(target, { throwIfNoEntry: false, bigint: true });
  for (const input of inputs) {
    const source = input === '-' ? undefined : fs.statSync(input, { throwIfNoEntry: false, bigint: true });
    const isSame =
      path.resolve(input) === path.resolve(target) ||
      (existing && source && existing.dev === source.dev && existing.ino === source.ino);
    if (isSame && input !== '-') {
      throw new OutputError('output-is-input', `${target} is an input: it is never overwritten`, {
        hint: 'choose another name',
      });
    }
  }
}

/** What a killed run left of this very file. A live process keeps its own. */
function removeStale(folder: string, name: string): void {
  const prefix = `.${name}.rollcall-`;
  for (const entry of fs.existsSync(folder) ? fs.readdirSync(folder) : []) {
    if (!entry.startsWith(prefix) || !entry.endsWith('.tmp')) continue;
    if (!isAlive(Number.parseInt(entry.slice(prefix.length), 10)))
      fs.rmSync(path.join(folder, entry), { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
