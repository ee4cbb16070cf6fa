import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../model/errors.ts';
import type { Bytes } from '../model/streams.ts';

/** A pipe that was copied to disk. */
export interface Spooled extends Bytes {
  close(): void;
}

/** Bytes of a pipe that are copied at most; no workbook that is read is larger. */
const maxBytes = 2 ** 31;

/**
 * Copies chunks to a temporary file (mode 0600) in `folder`. Where the system allows it the file has no name from the start,
 * so that not even a killed process leaves it behind.
 * @throws InputError `input-unreadable`, `input-too-large`.
 */
export async function spool(chunks: AsyncIterable<Uint8Array>, folder: string): Promise<Spooled> {
  const path = join(folder, `rollcall-${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
  const handle = attempt(folder, () => fs.openSync(path, 'wx+', 0o600));
  let isNamed = !remove(path);
  let isOpen = true;
  let size = 0;

  function close(): void {
    if (isOpen) fs.closeSync(handle);
    isOpen = false;
    if (isNamed) isNamed = !remove(path);
  }

  try {
    for await (const chunk of chunks) {
      if (size + chunk.length > maxBytes) {
        throw new InputError('input-too-large', 'Standard input is longer than any workbook.', {
          hint: 'Give the file by its name.',
        });
      }
      attempt(folder, () => {
        for (let done = 0; done < chunk.length; ) done += fs.writeSync(handle, chunk, done);
      });
      size += chunk.length;
    }
  } catch (error) {
    close();
    throw error;
  }
  return {
    size,
    read: (into, at) =>
      readFully(into, at, (offset, from) => fs.readSync(handle, into, offset, into.length - offset, from)),
    close,
  };
}

/** Reads until `into` is full or nothing more comes; `read` takes an offset in `into` and a position. */
export function readFully(
  into: Uint8Array,
  at: number,
  read: (offset: number, from: number) => number,
): number {
  let filled = 0;
  while (filled < into.length) {
    const got = read(filled, at + filled);
    if (got === 0) break;
    filled += got;
  }
  return filled;
}

function remove(path: string): boolean {
  try {
    fs.rmSync(path);
    return true;
  } catch {
    return false;
  }
}

function attempt<T>(folder: string, action: () => T): T {
  try {
    return action();
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new InputError('input-unreadable', `Standard input cannot be kept in "${folder}": ${code}.`, {
      hint: 'Name another folder with --tmp-dir, or give the file by its name.',
      cause,
    });
  }
}
