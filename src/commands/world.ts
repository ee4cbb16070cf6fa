import type { FlagValues } from './flags.ts';

/** All that a command may know of the process it runs in; `cli.ts` makes it, tests may make another. */
export interface World {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: Stream;
  readonly stderr: Stream;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly home: string | null;
  readonly version: string;
  /** Milliseconds since the epoch at the start. */
  readonly startedAt: number;
  /** Called on a signal; what it is given must leave nothing behind. Returns how to take it back. */
  onAbort(clean: () => void): () => void;
}

export interface Stream {
  write(text: string | Uint8Array): void;
  readonly isTTY: boolean;
  readonly columns: number;
  /** Has the other side stopped reading? */
  readonly isClosed: boolean;
  /** A promise while the other side is behind. */
  drained(): Promise<void> | null;
}

/** Does nobody watch, and a gate depend on it? Some set `CI=false` on a machine of their own. */
export function isInCI({ env }: World): boolean {
  return !['', '0', 'false'].includes(env.CI?.toLowerCase() ?? '');
}

/** Runs the command and returns the exit code. */
export type RunCommand = (args: readonly string[], values: FlagValues, world: World) => Promise<number>;
