import { Buffer } from 'node:buffer';
import { constants, crc32, deflateRawSync } from 'node:zlib';

/** What a ZIP tells of an entry. */
export interface PackedSize {
  readonly crc: number;
  readonly packedBytes: number;
  readonly plainBytes: number;
}

/** Packs text, as UTF-8, into one raw deflate stream (RFC 1951). A lone surrogate becomes U+FFFD. */
export interface Deflate {
  write(text: string): void;
  /** Packs what is waiting. */
  flush(): void;
  /** Packed bytes that are still to come if it is closed now, at most. */
  waitingBytes(): number;
  /** Closes the stream. */
  end(): PackedSize;
}

/** A stream that is kept in memory, packed. */
export interface Packed {
  readonly size: PackedSize;
  readonly blocks: readonly Uint8Array[];
}

const blockBytes = 1 << 19;
// An empty last block: a fixed Huffman code that holds nothing but its end.
const lastBlock = Uint8Array.of(0x03, 0x00);

/**
 * Half a megabyte at a time, each packed for itself and flushed to a whole byte, so that the blocks joined are one stream:
 * Node's own stream cannot be waited for in synchronous code. Not looking back past a block costs 1% of the size.
 */
export function createDeflate(take: (bytes: Uint8Array) => void): Deflate {
  const buffer = Buffer.allocUnsafe(blockBytes);
  let filled = 0;
  let crc = 0;
  let packedBytes = 0;
  let plainBytes = 0;

  return {
    write(text) {
      // A UTF-16 unit takes at most 3 bytes.
      const most = text.length * 3;
      if (most > blockBytes - filled) flush();
      if (most > blockBytes) pack(Buffer.from(text));
      else filled += buffer.write(text, filled);
    },
    flush,
    // What cannot be packed grows by some bytes a block of 16 kB.
    waitingBytes: () => filled + (filled >> 10) + 64,
    end() {
      flush();
      hand(lastBlock);
      return { crc, packedBytes, plainBytes };
    },
  };

  function flush(): void {
    if (filled > 0) pack(buffer.subarray(0, filled));
    filled = 0;
  }

  function pack(bytes: Uint8Array): void {
    crc = crc32(bytes, crc);
    plainBytes += bytes.length;
    hand(deflateRawSync(bytes, { level: 6, finishFlush: constants.Z_SYNC_FLUSH, chunkSize: 1 << 16 }));
  }

  function hand(bytes: Uint8Array): void {
    packedBytes += bytes.length;
    take(bytes);
  }
}

/** Packs into memory what can only be written after something else. */
export function createKeptDeflate(): Omit<Deflate, 'end'> & { end(): Packed } {
  const blocks: Uint8Array[] = [];
  // A copy, for a small block may lie in a buffer that is much larger.
  let kept = 0;
  const { end, ...deflate } = createDeflate((bytes) => {
    blocks.push(Uint8Array.from(bytes));
    kept += bytes.length;
  });
  return {
    ...deflate,
    waitingBytes: () => kept + deflate.waitingBytes(),
    end: () => ({ size: end(), blocks }),
  };
}

/** A text as a stream of its own. */
export function packText(text: string): Packed {
  const { write, end } = createKeptDeflate();
  write(text);
  return end();
}
