import { overLimit } from '../../sheets/trouble.ts';

const leastPiece = 4096;
const maxRowBytes = 64 * 2 ** 20;

/**
 * Hands chunks to `read`, which returns how many bytes of them were whole rows. A row that breaks off is handed over again
 * by itself, once there is twice as much of it: what comes out does not depend on the chunks. @throws SheetTrouble.
 */
export async function* readPieces<T>(
  chunks: AsyncIterable<Buffer>,
  read: (bytes: Buffer) => Generator<T, number>,
): AsyncGenerator<T> {
  const broken = createPieces();
  let wantedBytes = 0;
  for await (const chunk of chunks) {
    let from = 0;
    while (broken.length > 0 && from < chunk.length) {
      from += broken.add(chunk, from);
      if (broken.length < wantedBytes) continue;
      const used = yield* read(broken.bytes());
      const left = broken.length - used;
      wantedBytes = used === 0 ? 2 * left : 0;
      if (used > 0 && left <= from) {
        from -= left;
        broken.drop(broken.length);
      } else broken.drop(used);
      if (broken.length > maxRowBytes) throw overLimit(`${maxRowBytes} bytes in one row`, maxRowBytes);
    }
    if (broken.length > 0 || from === chunk.length) continue;
    const used = yield* read(chunk.subarray(from));
    broken.add(chunk, from + used);
    wantedBytes = 0;
  }
  if (broken.length > 0) yield* read(broken.bytes());
}

/** Pieces of chunks in one buffer, each at least as long as all before it together. */
function createPieces() {
  let buffer: Buffer = Buffer.allocUnsafeSlow(2 * leastPiece);
  let length = 0;
  return {
    get length() {
      return length;
    },
    bytes: () => buffer.subarray(0, length),
    drop(count: number) {
      buffer.copyWithin(0, count, length);
      length -= count;
    },
    /** Adds what stands in the chunk from there on, or a piece of it, and returns how much that was. */
    add(chunk: Buffer, from: number): number {
      const piece = chunk.subarray(from, length === 0 ? chunk.length : from + Math.max(leastPiece, length));
      if (length + piece.length > buffer.length) {
        const larger = Buffer.allocUnsafeSlow(2 * (length + piece.length));
        buffer.copy(larger, 0, 0, length);
        buffer = larger;
      }
      length += piece.copy(buffer, length);
      return piece.length;
    },
  };
}
