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
  close(): void;
}
