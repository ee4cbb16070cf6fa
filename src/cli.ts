import os from 'node:os';
import type { Stream, World } from './commands/world.ts';
import { isWorkError } from './model/errors.ts';
import { printable } from './model/printable.ts';
import { readVersion } from './version.ts';

/** Runs the command line and returns the exit code: 0 fine, 1 findings, 2 could not run. The only place that knows the process. */
export async function main(argv: readonly string[]): Promise<number> {
  const world = createWorld(readVersion());
  const code = await act(argv.slice(2), world);
  const failure = await world.stdout.failure();
  if (failure === null) return code;
  const reason = failure === 'ENOSPC' ? 'the disk is full' : failure;
  world.stderr.write(`rollcall: cannot write to standard output: ${reason}\n`);
  return 2;
}

async function act(args: readonly string[], world: World): Promise<number> {
  if (args[0] === '--version' || args[0] === '-V') {
    world.stdout.write(`${world.version}\n`);
    return 0;
  }
  try {
    const { parseCommandLine } = await import('./command-line.ts');
    const line = parseCommandLine(args, world.stdout.isTTY ? Math.min(world.stdout.columns, 110) : 100);
    if (line.kind === 'print') {
      world.stdout.write(line.text);
      return 0;
    }
    const { run } = await line.command.load();
    return await run(line.args, line.values, world);
  } catch (error) {
    return tellFailure(error, world, args.includes('--debug'));
  }
}

/** A message for the user, or a bug: never a stack trace unasked, and never a value from a list. */
function tellFailure(error: unknown, { stderr, version }: World, isDebugging: boolean): number {
  if (isWorkError(error)) {
    stderr.write(`rollcall: ${error.message}\n${error.hint === undefined ? '' : `  ${error.hint}\n`}`);
    return 2;
  }
  const name = error instanceof Error ? error.name : typeof error;
  stderr.write(
    `rollcall: this is a bug in rollcall ${version} (${printable(name)}, Node ${process.versions.node}). Nothing was written.\n`,
  );
  // The message may quote a cell, line breaks and all: frames are what stands behind it.
  const { stack = '', message = '' } = error instanceof Error ? error : {};
  const frames = stack
    .slice(stack.indexOf(message) + message.length)
    .split('\n')
    .filter((line) => /^ {4}at .*\b(?:file|node):[^,]*$/.test(line));
  stderr.write(
    isDebugging
      ? `${frames.join('\n')}\n`
      : '  Please report it with what --debug adds; it holds no contact data.\n',
  );
  return 2;
}

const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

function createWorld(version: string): World & { readonly stdout: ProcessStream } {
  const cleaners = new Set<() => void>();
  for (const [signal, code] of Object.entries(signals)) {
    process.once(signal, () => {
      for (const clean of cleaners) clean();
      process.exit(code);
    });
  }
  return {
    get stdin() {
      return process.stdin;
    },
    stdout: createStream(process.stdout),
    stderr: createStream(process.stderr),
    env: process.env,
    cwd: process.cwd(),
    home: os.homedir() || null,
    version,
    startedAt: Date.now(),
    onAbort(clean) {
      cleaners.add(clean);
      return () => cleaners.delete(clean);
    },
  };
}

interface ProcessStream extends Stream {
  /** Why what was written is lost; null where it is not, or where the other side merely stopped reading. */
  failure(): Promise<string | null>;
}

/** Writes until the other side closes; then quietly nothing, so that the exit code is still the verdict. */
function createStream(stream: NodeJS.WriteStream): ProcessStream {
  let isClosed = false;
  let failed: string | null = null;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    isClosed = true;
    if (error.code !== 'EPIPE') failed = error.code ?? error.message;
  });
  return {
    isTTY: stream.isTTY === true,
    get columns() {
      return stream.columns ?? 80;
    },
    get isClosed() {
      return isClosed;
    },
    write(text) {
      if (!isClosed) stream.write(text);
    },
    drained() {
      if (isClosed || !stream.writableNeedDrain) return null;
      return new Promise((resolve) => {
        const done = () => {
          for (const event of ['drain', 'close', 'error']) stream.off(event, done);
          resolve();
        };
        for (const event of ['drain', 'close', 'error']) stream.on(event, done);
      });
    },
    async failure() {
      if (!isClosed) await new Promise<void>((resolve) => stream.write('', () => resolve()));
      return failed;
    },
  };
}
