import { open, stat } from 'node:fs/promises';
import { UsageError } from '../model/errors.ts';

export type FileKind = 'platform' | 'config';

const maxBytes = 1_048_576;

/**
 * The text of a small UTF-8 file, without its byte order mark. `shown` is its name in messages. `UsageError` with code
 * `KIND-missing`, `KIND-too-large` or `KIND-invalid`.
 */
export async function readText(path: string, shown: string, kind: FileKind): Promise<string> {
  const bytes = await readBytes(path, shown, kind);
  if (bytes.length > maxBytes) {
    throw new UsageError(
      `${kind}-too-large`,
      `${shown}: larger than 1 MiB, the most that a ${kind} file may be.`,
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new UsageError(`${kind}-invalid`, `${shown}: not UTF-8 text.`, { cause });
  }
}

async function readBytes(path: string, shown: string, kind: FileKind): Promise<Uint8Array> {
  try {
    // Opening a pipe would wait for its writer.
    if (!(await stat(path)).isFile()) throw new UsageError(`${kind}-invalid`, `${shown}: not a file.`);
    const file = await open(path);
    try {
      return await readUpTo(file, maxBytes + 1);
    } finally {
      await file.close();
    }
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new UsageError(`${kind}-missing`, `${shown}: no such file.`, { cause });
    throw new UsageError(`${kind}-invalid`, `${shown}: cannot be read (${code ?? 'unknown reason'}).`, {
      cause,
    });
  }
}

type Readable = Awaited<ReturnType<typeof open>>;

async function readUpTo(file: Readable, limit: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(limit);
  let length = 0;
  while (length < limit) {
    const { bytesRead } = await file.read(bytes, length, limit - length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return bytes.subarray(0, length);
}
