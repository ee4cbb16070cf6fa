import { createReadStream, statSync } from 'node:fs';
import { InputError, isWorkError } from '../model/errors.ts';
import { printable } from '../model/printable.ts';
import type { Source, Spill } from '../model/streams.ts';
import { openSpill } from './spill.ts';

/** A pipe that can be read more than once: it is kept as far as it was read, the beginning in memory, the rest on disk. */
export interface KeptPipe {
  /** From the start; several may be read side by side. */
  open(): Source;
  close(): void;
}

const chunkBytes = 64 * 1024;
// Most pipes end before.
const maxHeldBytes = 8 * 2 ** 20;

/** Standard input, or any stream that stands in for it, under its name. */
export function keepPipe(name: string, stream: NodeJS.ReadableStream, folder: string): KeptPipe {
  const incoming = stream[Symbol.asyncIterator]();
  let held = Buffer.alloc(0);
  let heldBytes = 0;
  let spill: Spill | null = null;
  let isEnded = false;
  const size = () => heldBytes + (spill?.size ?? 0);

  /** Takes in some more; false at the end. */
  async function pull(): Promise<boolean> {
    if (isEnded) return false;
    try {
      const { done, value } = await incoming.next();
      isEnded = done === true;
      if (!isEnded) keep(typeof value === 'string' ? Buffer.from(value) : value);
    } catch (cause) {
      if (isWorkError(cause)) throw cause;
      const { code, message } = cause as NodeJS.ErrnoException;
      throw new InputError('input-unreadable', `"${printable(name)}" cannot be read: ${code ?? message}.`, {
        cause,
      });
    }
    return !isEnded;
  }

  function keep(chunk: Uint8Array): void {
    if (spill === null && heldBytes + chunk.length <= maxHeldBytes) {
      if (heldBytes + chunk.length > held.length)
        held = Buffer.concat([held.subarray(0, heldBytes)], Math.max(2 * held.length, 2 * chunk.length));
      held.set(chunk, heldBytes);
      heldBytes += chunk.length;
      return;
    }
    spill ??= openSpill(folder);
    spill.append(chunk);
  }

  function read(into: Uint8Array, at: number): number {
    const early = Math.max(0, Math.min(into.length, heldBytes - at));
    into.set(held.subarray(at, at + early));
    if (early === into.length || spill === null) return early;
    return early + spill.read(into.subarray(early), at + early - heldBytes);
  }

  async function pullUpTo(bytes: number): Promise<void> {
    while (size() < bytes && (await pull()));
  }

  return {
    open() {
      let position = 0;
      return {
        name,
        size: null,
        async head(bytes) {
          await pullUpTo(bytes);
          const head = Buffer.allocUnsafe(Math.min(bytes, size()));
          read(head, 0);
          return head;
        },
        async *chunks() {
          const buffer = Buffer.allocUnsafe(chunkBytes);
          for (;;) {
            if (position === size() && !(await pull())) return;
            const got = read(buffer, position);
            position += got;
            if (got > 0) yield buffer.subarray(0, got);
          }
        },
        consumed: () => position,
        async whole() {
          await pullUpTo(Number.POSITIVE_INFINITY);
          position = size();
          return { size: size(), read };
        },
        close() {},
      };
    },
    close() {
      spill?.close();
      if ('destroy' in stream && typeof stream.destroy === 'function') stream.destroy();
    },
  };
}

/** Is it there, and neither a file nor a folder? */
export function isPipe(path: string): boolean {
  try {
    const stats = statSync(path);
    return !stats.isFile() && !stats.isDirectory();
  } catch {
    return false;
  }
}

export function keepPipeAt(path: string, folder: string): KeptPipe {
  return keepPipe(path, createReadStream(path), folder);
}
