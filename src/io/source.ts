import { closeSync, createReadStream, openSync, readdirSync, readSync, type Stats, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname } from 'node:path';
import { InputError } from '../model/errors.ts';
import { nearest } from '../model/nearest.ts';
import { printable } from '../model/printable.ts';
import type { Source } from '../model/streams.ts';
import { readFully, type Spooled, spool } from './spool.ts';

const chunkBytes = 64 * 1024;

/**
 * Opens a file for reading. A regular file is read with plain system calls into one reused buffer;
 * a FIFO or device is streamed. The file is closed by `close` or when its chunks end.
 * @throws InputError `input-missing`, `input-is-folder`, `input-unreadable`.
 */
export function openSource(path: string): Source {
  const stats = statOf(path);
  if (stats.isDirectory()) {
    throw new InputError('input-is-folder', `"${printable(path)}" is a folder.`, {
      hint: 'Name the files in it, for example with a quoted pattern such as "folder/*.csv".',
    });
  }
  return stats.isFile() ? fileSource(path, stats.size) : streamSource(path, createReadStream(path));
}

/** Standard input, or any stream that stands in for it. Its name is `-`; a workbook is copied to `temporary`. */
export function stdinSource(stream: NodeJS.ReadableStream, temporary = tmpdir()): Source {
  return streamSource('-', stream, temporary);
}

function statOf(path: string): Stats {
  try {
    return statSync(path);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw unreadable(path, cause);
    const neighbour = nearest(basename(path), namesBeside(path));
    throw new InputError('input-missing', `There is no file "${printable(path)}".`, {
      hint:
        neighbour === null ? 'Check the spelling and the folder.' : `Did you mean "${printable(neighbour)}"?`,
      cause,
    });
  }
}

function namesBeside(path: string): string[] {
  try {
    return readdirSync(dirname(path));
  } catch {
    return [];
  }
}

function unreadable(name: string, cause: unknown): InputError {
  const { code, message } = cause as NodeJS.ErrnoException;
  const reason = code === 'EACCES' || code === 'EPERM' ? 'no permission' : (code ?? message);
  return new InputError('input-unreadable', `"${printable(name)}" cannot be read: ${reason}.`, {
    hint: 'Check that you may read it and that no other program keeps it locked.',
    cause,
  });
}

function fileSource(name: string, size: number): Source {
  let fd: number | null = open();
  let position = 0;

  function open(): number {
    try {
      return openSync(name, 'r');
    } catch (cause) {
      throw unreadable(name, cause);
    }
  }

  function readAt(into: Uint8Array, offset: number, at: number): number {
    if (fd === null) throw unreadable(name, new Error('it was closed already'));
    try {
      return readSync(fd, into, offset, into.length - offset, at);
    } catch (cause) {
      throw unreadable(name, cause);
    }
  }

  function close(): void {
    if (fd !== null) closeSync(fd);
    fd = null;
  }

  return {
    name,
    size,
    async head(bytes) {
      const buffer = Buffer.allocUnsafe(Math.min(bytes, Math.max(size, chunkBytes)));
      return buffer.subarray(
        0,
        readFully(buffer, 0, (offset, from) => readAt(buffer, offset, from)),
      );
    },
    async *chunks() {
      const buffer = Buffer.allocUnsafe(chunkBytes);
      try {
        for (;;) {
          const read = readAt(buffer, 0, position);
          if (read === 0) return;
          position += read;
          yield buffer.subarray(0, read);
        }
      } finally {
        close();
      }
    },
    consumed: () => position,
    whole: async () => ({
      size,
      read(into, at) {
        const filled = readFully(into, at, (offset, from) => readAt(into, offset, from));
        position = Math.min(size, position + filled);
        return filled;
      },
    }),
    close,
  };
}

function streamSource(name: string, stream: NodeJS.ReadableStream, temporary = tmpdir()): Source {
  const incoming = stream[Symbol.asyncIterator]();
  let seen: Uint8Array[] = [];
  let seenBytes = 0;
  let consumed = 0;
  let spooled: Spooled | null = null;

  async function next(): Promise<Uint8Array | null> {
    try {
      const { done, value } = await incoming.next();
      if (done) return null;
      return typeof value === 'string' ? Buffer.from(value) : value;
    } catch (cause) {
      throw unreadable(name, cause);
    }
  }

  return {
    name,
    size: null,
    async head(bytes) {
      while (seenBytes < bytes) {
        const chunk = await next();
        if (chunk === null) break;
        seen.push(chunk);
        seenBytes += chunk.length;
      }
      if (seen.length > 1) seen = [Buffer.concat(seen)];
      return (seen[0] ?? new Uint8Array(0)).subarray(0, bytes);
    },
    chunks,
    consumed: () => consumed,
    async whole() {
      spooled ??= await spool(chunks(), temporary);
      return spooled;
    },
    close() {
      spooled?.close();
      if ('destroy' in stream && typeof stream.destroy === 'function') stream.destroy();
    },
  };

  async function* chunks(): AsyncGenerator<Uint8Array> {
    const replayed = seen;
    seen = [];
    for (
      let chunk = replayed.shift() ?? (await next());
      chunk !== null;
      chunk = replayed.shift() ?? (await next())
    ) {
      for (let from = 0; from < chunk.length; from += chunkBytes) {
        const piece = chunk.subarray(from, from + chunkBytes);
        consumed += piece.length;
        yield piece;
      }
    }
  }
}
