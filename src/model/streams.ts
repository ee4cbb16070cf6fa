/** Where bytes come from: a file or standard input. Read once, from the start. */
export interface Source {
  /** As the user named it; `-` for standard input. */
  readonly name: string;
  /** Bytes, or null for a pipe. */
  readonly size: number | null;
  /** The first `bytes` bytes (fewer at the end of the file), without consuming them. */
  head(bytes: number): Promise<Uint8Array>;
  /** Chunks of at most 64 KiB from the first byte on. A chunk is valid until the next is asked for. */
  chunks(): AsyncIterable<Uint8Array>;
  /** Bytes handed out by `chunks` so far, for progress. */
  consumed(): number;
  /**
   * All of it, to be read from anywhere, in place of `chunks`; a pipe is first copied to a temporary file, which `close` removes.
   * @throws InputError `input-unreadable`.
   */
  whole(): Promise<Bytes>;
  close(): void;
}

/** Bytes that can be read from anywhere. */
export interface Bytes {
  readonly size: number;
  /** Fills `into` from the byte at `at` on, and returns how many there were: fewer only at the end. */
  read(into: Uint8Array, at: number): number;
}

/** Bytes that are put aside for a while: written at the end, read from anywhere. @throws OutputError `temporary-unwritable`. */
export interface Spill extends Bytes {
  append(bytes: Uint8Array): void;
  /** Leaves nothing behind. Safe to call at any time. */
  close(): void;
}
