import { Readable } from 'node:stream';
import { parseCommandLine } from '../src/command-line.ts';
import type { World } from '../src/commands/world.ts';

export interface Normalized {
  readonly code: number;
  readonly text: string;
  readonly told: string;
}

/** `normalize -` with these flags on a text, in this process; `chunk` bytes at a time. */
export function normalize(
  input: string | Uint8Array,
  flags: readonly string[] = [],
  chunk = 1 << 16,
): Promise<Normalized> {
  return rewrite(['normalize', '-', ...flags], input, chunk);
}

/** A command that writes a list to standard output, in this process. */
export async function rewrite(
  args: readonly string[],
  input: string | Uint8Array = '',
  chunk = 1 << 16,
): Promise<Normalized> {
  const line = parseCommandLine([...args, '--no-config'], 80);
  if (line.kind !== 'run') throw new Error('not a command');
  const { run } = await line.command.load();
  const out: Uint8Array[] = [];
  const told: string[] = [];
  const stream = { isTTY: false, isClosed: false, columns: 80, drained: () => null };
  const stdout = { ...stream, write: (piece: string | Uint8Array) => void out.push(Buffer.from(piece)) };
  const stderr = { ...stream, write: (text: string) => void told.push(text) };
  const bytes = Buffer.from(input);
  const pieces = Array.from({ length: Math.ceil(bytes.length / chunk) }, (_, i) =>
    bytes.subarray(i * chunk, (i + 1) * chunk),
  );
  const world = { stdin: Readable.from(pieces), stdout, stderr, env: {}, cwd: '.', home: null };
  const onAbort = () => () => {};
  const code = await run(line.args, line.values, {
    ...world,
    version: '0',
    startedAt: 0,
    onAbort,
  } as unknown as World);
  return { code, text: Buffer.concat(out).toString(), told: told.join('') };
}
