import { Buffer } from 'node:buffer';

/** Gathers texts as UTF-8, and bytes, and hands them on, some 64 KiB at a time; valid until the next call. */
export interface ByteBuffer {
  write(data: string | Uint8Array): void;
  /** Hands on what is there. */
  flush(): void;
}

const capacity = 1 << 16;

/** Short texts cost a third of long ones joined from many: they are copied while the cache still holds them. */
export function createByteBuffer(take: (bytes: Uint8Array) => void): ByteBuffer {
  const buffer = Buffer.allocUnsafe(capacity);
  let filled = 0;

  function flush(): void {
    if (filled > 0) take(buffer.subarray(0, filled));
    filled = 0;
  }

  return {
    write(data) {
      if (typeof data === 'string') writeText(data);
      else if (data.length > capacity - filled) {
        flush();
        take(data);
      } else {
        buffer.set(data, filled);
        filled += data.length;
      }
    },
    flush,
  };

  function writeText(text: string): void {
    const most = text.length * 3;
    if (most > capacity - filled) flush();
    if (most > capacity) take(Buffer.from(text));
    else filled += buffer.write(text, filled);
  }
}
