import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { join } from 'node:path';
import { OutputError } from '../model/errors.ts';
import { printable } from '../model/printable.ts';
import type { Spill } from '../model/streams.ts';

/** Takes what must be done when the process is told to end, and returns how to take it back. */
type OnAbort = (clean: () => void) => () => void;

/**
 * A temporary file (mode 0600) in `folder`. Where the system allows it the file has no name from the start, so that not even
 * a killed process leaves it behind; elsewhere `close` removes it, and `onAbort` is told of it.
 * @throws OutputError `temporary-unwritable`.
 */
export function openSpill(folder: string, onAbort: OnAbort = () => () => {}): Spill {
  const path = join(folder, `rollcall-${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
  const handle = attempt(folder, () => fs.openSync(path, 'wx+', 0o600));
  let isNamed = !remove(path);
  let isOpen = true;
  let size = 0;
  const forget = onAbort(leaveNothing);

  function leaveNothing(): void {
    if (isOpen) fs.closeSync(handle);
    isOpen = false;
    if (isNamed) isNamed = !remove(path);
  }

  return {
    get size() {
      return size;
    },
    append(bytes) {
      attempt(folder, () => {
        for (let done = 0; done < bytes.length; )
          done += fs.writeSync(handle, bytes, done, bytes.length - done, size + done);
      });
      size += bytes.length;
    },
    read: (into, at) =>
      attempt(folder, () => {
        let filled = 0;
        while (filled < into.length) {
          const got = fs.readSync(handle, into, filled, into.length - filled, at + filled);
          if (got === 0) break;
          filled += got;
        }
        return filled;
      }),
    close() {
      forget();
      leaveNothing();
    },
  };
}

function remove(path: string): boolean {
  try {
    fs.rmSync(path);
    return true;
  } catch {
    return false;
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file would be too large',
  ENOENT: 'there is no such folder',
  ENOTDIR: 'it is no folder',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the disk is read-only',
};

function attempt<T>(folder: string, action: () => T): T {
  try {
    return action();
  } catch (cause) {
    const { code = 'unknown reason' } = cause as NodeJS.ErrnoException;
    throw new OutputError(
      'temporary-unwritable',
      `cannot keep temporary data in ${printable(folder)}: ${reasons[code] ?? code}`,
      { hint: 'name another folder with --tmp-dir', cause },
    );
  }
}
