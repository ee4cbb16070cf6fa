import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { Readable } from 'node:stream';

const pieceBytes = 1 << 20;

/** SHA-256 of a file, in hex. */
export function hashFile(file: string): string {
  const hash = createHash('sha256');
  const piece = Buffer.allocUnsafe(pieceBytes);
  const handle = fs.openSync(file, 'r');
  try {
    for (let read = 1; read > 0; ) {
      read = fs.readSync(handle, piece);
      hash.update(piece.subarray(0, read));
    }
  } finally {
    fs.closeSync(handle);
  }
  return hash.digest('hex');
}

/** The same bytes, counted and hashed as they pass. */
export function hashStream(stream: NodeJS.ReadableStream): {
  readonly stream: Readable;
  /** Of all that has passed. */
  sum(): { bytes: number; sha256: string };
} {
  const hash = createHash('sha256');
  let bytes = 0;
  async function* pass() {
    for await (const chunk of stream) {
      const piece = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      hash.update(piece);
      bytes += piece.length;
      yield piece;
    }
  }
  return {
    stream: Readable.from(pass(), { objectMode: false }),
    sum: () => ({ bytes, sha256: hash.copy().digest('hex') }),
  };
}
