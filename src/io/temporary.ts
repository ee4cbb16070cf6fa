import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { isWorkError, OutputError } from '../model/errors.ts';
import { printable } from '../model/printable.ts';

/** A name in `folder` for what will be `target`; the process that made it can be told from it. */
export function temporaryPath(folder: string, target: string, ending = '.tmp'): string {
  const name = `${temporaryPrefix(target)}${process.pid}-${randomBytes(4).toString('hex')}${ending}`;
  ours.add(name);
  return path.join(folder, name);
}

// In a container every run may have the same number.
const ours = new Set<string>();

/** What killed runs left of this very target. A live process keeps its own. */
export function findStale(folder: string, target: string): string[] {
  const prefix = temporaryPrefix(target);
  const names = fs.existsSync(folder) ? fs.readdirSync(folder) : [];
  return names
    .filter((name) => name.startsWith(prefix) && name.endsWith('.tmp'))
    .filter((name) => !ours.has(name) && !isAlive(Number.parseInt(name.slice(prefix.length), 10)))
    .map((name) => path.join(folder, name));
}

/** Told by the name and no longer for a long one. */
function temporaryPrefix(target: string): string {
  return `.rollcall-${createHash('sha256').update(path.basename(target)).digest('hex').slice(0, 12)}-`;
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** @throws OutputError `output-unwritable` where the system refuses the action, with the reason in words. */
export function attempt<T>(target: string, action: () => T): T {
  try {
    return action();
  } catch (cause) {
    if (isWorkError(cause)) throw cause;
    const { code } = cause as NodeJS.ErrnoException;
    const reason = {
      ENOENT: 'its folder does not exist',
      ENOTDIR: 'its folder is a file',
      EACCES: 'no permission',
      EPERM: 'no permission',
      EEXIST: 'it exists by now',
      ENOSPC: 'the disk is full',
      EDQUOT: 'the disk quota is used up',
      EROFS: 'the disk is read-only',
      EBUSY: 'another program holds it open',
    }[code ?? ''];
    throw new OutputError(
      'output-unwritable',
      `cannot write ${printable(target)}: ${reason ?? code ?? 'unknown reason'}`,
      { cause },
    );
  }
}

/** Two names may mean one file: links, case, `..`; device and inode tell. Standard input may come from one, too. */
export function refuseInputs(target: string, inputs: readonly string[]): void {
  const existing = fs.statSync(target, { throwIfNoEntry: false, bigint: true });
  for (const input of inputs) {
    const source = input === '-' ? statInput() : fs.statSync(input, { throwIfNoEntry: false, bigint: true });
    const isSamePath = input !== '-' && path.resolve(input) === path.resolve(target);
    if (isSamePath || (existing && source && existing.dev === source.dev && existing.ino === source.ino)) {
      throw new OutputError('output-is-input', `${printable(target)} is an input: it is never overwritten`, {
        hint: 'choose another name',
      });
    }
  }
}

function statInput(): fs.BigIntStats | undefined {
  try {
    return fs.fstatSync(0, { bigint: true });
  } catch {
    return undefined;
  }
}
