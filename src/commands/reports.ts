import { openSink, type Sink } from '../io/sink.ts';
import type { ComparedList } from '../model/compared-list.ts';
import { printable } from '../model/printable.ts';
import { quoteForShell } from '../model/quote.ts';
import type { RunResult } from '../model/result.ts';
import { phoneLibrary } from '../phones/index.ts';
import type { Listener } from '../pipeline/plan.ts';
import { formats, screens } from '../reporters/index.ts';
import type { ReportContext, Reporter } from '../reporters/reporter.ts';
import type { FlagValues } from './flags.ts';
import { commands } from './index.ts';
import { isOn, nowOf } from './options.ts';
import { shownPath } from './plan.ts';
import { refuseClaims, type Wanted, wantedReports } from './wanted-reports.ts';
import type { World } from './world.ts';

/** The reports of a run: who listens, how it ends well, and how it is given up. */
export interface Reports {
  readonly listeners: readonly Listener[];
  /** Writes the ends of all reports and puts the files under their names. */
  finish(result: RunResult): Promise<void>;
  abandon(): void;
}

export interface ReportRequest {
  readonly command: string;
  /** Every file that is read: none may be written. */
  readonly inputs: readonly string[];
  /** The lists, as they were typed. */
  readonly files: readonly string[];
  readonly platforms: number;
  readonly compared: readonly ComparedList[];
  /** The config file in force. */
  readonly config: string | null;
  /** Lists go to standard output: what people see goes beside it. */
  readonly isStdoutTaken: boolean;
  /** What people see. */
  readonly screen: keyof typeof screens;
}

/** Opens every report. stdout has one owner: the one report without a path, else the table. */
export async function openReports(
  values: FlagValues,
  world: World,
  request: ReportRequest,
): Promise<Reports> {
  const wanted = wantedReports(values);
  refuseClaims(wanted, values, request.isStdoutTaken);
  const context = contextFrom(values, world, request);
  const sinks: Sink[] = [];
  const undo = world.onAbort(abandonSinks);
  const reporters: Reporter[] = [];
  try {
    for (const { format, write, settled, ...look } of destinations(
      wanted,
      values,
      world,
      request.isStdoutTaken,
      openFile,
    )) {
      const create = await (format === 'table' ? screens[request.screen] : formats[format]!)();
      reporters.push({ ...create(write, { ...context, ...look }), ...(settled && { settled }) });
    }
  } catch (error) {
    abandon();
    throw error;
  }
  return {
    listeners: reporters,
    async finish(result) {
      for (const reporter of reporters) await reporter.end(result);
      for (const sink of sinks) sink.commit();
      undo();
    },
    abandon,
  };

  function openFile(path: string): Sink {
    const sink = openSink(path, { inputs: request.inputs, force: isOn(values, 'force') });
    sinks.push(sink);
    return sink;
  }

  function abandon(): void {
    abandonSinks();
    undo();
  }

  function abandonSinks(): void {
    for (const sink of sinks) sink.abandon();
  }
}

/** A text that is written somewhere, and how it may look there. */
interface Destination {
  readonly format: string;
  readonly write: (text: string) => void;
  readonly settled?: () => Promise<void> | null;
  readonly showValues: boolean;
  readonly isExact: boolean;
  readonly color: boolean;
  readonly width: number;
}

function* destinations(
  wanted: readonly Wanted[],
  values: FlagValues,
  world: World,
  isStdoutTaken: boolean,
  openFile: (path: string) => Sink,
): Generator<Destination> {
  const showValues = isOn(values, 'show-values');
  const asked = wanted.find(({ path }) => path === null)?.format;
  const { stdout, stderr } = world;
  if (asked !== undefined || (!isOn(values, 'quiet') && !isStdoutTaken)) {
    const write = (text: string) => stdout.write(text);
    yield {
      isExact: false,
      format: asked ?? 'table',
      write,
      settled: () => stdout.drained(),
      showValues,
      ...screen(stdout, values, world),
    };
  }
  // Where stdout is taken, people get their summary beside it.
  if ((isStdoutTaken || (asked !== undefined && asked !== 'table')) && !isOn(values, 'quiet')) {
    yield {
      isExact: false,
      format: 'table',
      write: (text) => stderr.write(text),
      showValues,
      ...screen(stderr, values, world),
    };
  }
  for (const { format, path } of wanted) {
    if (path === null) continue;
    const sink = openFile(path);
    // A table is for reading aloud in a meeting; only the formats that hold lists hold whole values.
    yield {
      isExact: true,
      format,
      write: (text) => sink.write(text),
      showValues: showValues || format !== 'table',
      color: false,
      width: 100,
    };
  }
}

function contextFrom(
  values: FlagValues,
  world: World,
  request: ReportRequest,
): Omit<ReportContext, 'showValues' | 'isExact' | 'color' | 'width'> {
  return {
    version: world.version,
    phoneLibrary,
    command: request.command,
    verbose: isOn(values, 'verbose'),
    isDryRun: isOn(values, 'dry-run'),
    isStdoutTaken: request.isStdoutTaken,
    now: nowOf(values, world.env, world.startedAt),
    platforms: request.platforms,
    compared: request.compared,
    config: request.config,
    invoke: (shown) => invoke(request.command, shown),
    invokeAs: invoke,
  };

  function invoke(command: string, shown: string): string {
    const typed = request.files.find((file) => shownPath(file, world.cwd) === shown);
    return invocationOf(command, typed ?? shown, values);
  }
}

/** Colour and width: all that depends on a terminal. */
export function screen(
  stream: World['stdout'],
  values: FlagValues,
  { env }: World,
): { color: boolean; width: number } {
  const isForced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '' && env.FORCE_COLOR !== '0';
  const isRefused =
    isOn(values, 'no-color') ||
    (env.NO_COLOR !== undefined && env.NO_COLOR !== '') ||
    env.TERM === 'dumb' ||
    env.FORCE_COLOR === '0';
  return {
    color: !isRefused && (isForced || stream.isTTY),
    width: stream.isTTY ? Math.min(Math.max(stream.columns, 60), 110) : 100,
  };
}

// What is written or printed this time need not be next time.
const outputFlags = new Set([
  'errors',
  'rejected',
  'duplicates',
  'report',
  'json',
  'force',
  'quiet',
  'print-config',
]);

/** The command line for one file, with the flags in force. */
function invocationOf(command: string, file: string, values: FlagValues): string {
  const known: readonly string[] = commands.find(({ name }) => name === command)?.flags ?? [];
  const flags = Object.entries(values).flatMap(([name, value]) => {
    if (outputFlags.has(name) || !known.includes(name)) return [];
    if (value === true) return [`--${name}`];
    return (typeof value === 'string' ? [value] : (value ?? [])).flatMap((one) => [`--${name}`, one]);
  });
  return ['rollcall', command, file, ...flags].map((word) => printable(quoteForShell(word))).join(' ');
}
