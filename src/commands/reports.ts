import { basename, resolve } from 'node:path';
import { openSink, type Sink } from '../io/sink.ts';
import { UsageError } from '../model/errors.ts';
import { nearest } from '../model/nearest.ts';
import { printable } from '../model/printable.ts';
import { quoteForShell } from '../model/quote.ts';
import type { RunResult } from '../model/result.ts';
import { phoneLibrary } from '../phones/index.ts';
import type { Listener } from '../pipeline/plan.ts';
import { formats, screens } from '../reporters/index.ts';
import type { ReportContext, Reporter } from '../reporters/reporter.ts';
import type { FlagValues } from './flags.ts';
import { commands } from './index.ts';
import { isOn, nowOf, texts } from './options.ts';
import { shownPath } from './plan.ts';
import type { World } from './world.ts';

/** A report that was asked for: a format, and a path or null for stdout. */
interface Wanted {
  readonly format: string;
  readonly path: string | null;
}

/** The reports of a run: who listens, how it ends well, and how it is given up. */
export interface Reports {
  readonly listeners: readonly Listener[];
  /** Writes the ends of all reports and puts the files under their names. */
  finish(result: RunResult): void;
  abandon(): void;
}

export interface ReportRequest {
  readonly command: string;
  /** Every file that is read: none may be written. */
  readonly inputs: readonly string[];
  /** The lists, as they were typed. */
  readonly files: readonly string[];
  readonly platforms: number;
  /** The config file in force. */
  readonly config: string | null;
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
  refuseClaims(wanted, values);
  const context = contextFrom(values, world, request);
  const sinks: Sink[] = [];
  const undo = world.onAbort(abandonSinks);
  const reporters: Reporter[] = [];
  try {
    for (const { format, write, settled, ...look } of destinations(wanted, values, world, openFile)) {
      const create = await (format === 'table' ? screens[request.screen] : formats[format]!)();
      reporters.push({ ...create(write, { ...context, ...look }), ...(settled && { settled }) });
    }
  } catch (error) {
    abandon();
    throw error;
  }
  return {
    listeners: reporters,
    finish(result) {
      for (const reporter of reporters) reporter.end(result);
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
  openFile: (path: string) => Sink,
): Generator<Destination> {
  const showValues = isOn(values, 'show-values');
  const asked = wanted.find(({ path }) => path === null)?.format;
  const { stdout, stderr } = world;
  if (asked !== undefined || !isOn(values, 'quiet')) {
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
  if (asked !== undefined && asked !== 'table' && !isOn(values, 'quiet')) {
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

function refuseClaims(wanted: readonly Wanted[], values: FlagValues): void {
  const toStdout = wanted.filter(({ path }) => path === null).map(({ format }) => format);
  if (toStdout.length > 1) {
    throw new UsageError(
      'stdout-claimed',
      `standard output can hold one report, not ${toStdout.join(' and ')}`,
      {
        hint: 'give the others a path, such as --report json:report.json',
      },
    );
  }
  const paths = [...wanted.flatMap(({ path }) => path ?? []), ...texts(values, 'rejected')].map((path) =>
    resolve(path),
  );
  const twice = paths.find((path, i) => paths.indexOf(path) !== i);
  if (twice !== undefined)
    throw new UsageError('output-claimed', `${basename(twice)} is named for two outputs`, {
      hint: 'give each its own name',
    });
}

function wantedReports(values: FlagValues): Wanted[] {
  const wanted = texts(values, 'report').map(parseReport);
  if (isOn(values, 'json')) wanted.push({ format: 'json', path: null });
  for (const path of texts(values, 'errors')) wanted.push({ format: 'csv', path });
  return wanted.filter(
    ({ format, path }, i) =>
      wanted.findIndex((other) => other.format === format && other.path === path) === i,
  );
}

const formatOfExtension: Readonly<Record<string, string>> = {
  json: 'json',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  csv: 'csv',
  txt: 'table',
};

function parseReport(value: string): Wanted {
  if (Object.hasOwn(formats, value)) return { format: value, path: null };
  const [, format, path] = /^([a-z]+):(.+)$/s.exec(value) ?? [];
  if (format !== undefined && path !== undefined && Object.hasOwn(formats, format)) return { format, path };
  const byExtension = formatOfExtension[/\.([a-z]+)$/i.exec(value)?.[1]?.toLowerCase() ?? ''];
  if (byExtension !== undefined) return { format: byExtension, path: value };
  const near = nearest(value, Object.keys(formats));
  throw new UsageError('report-unknown', `--report: unknown format "${printable(value)}"`, {
    hint:
      near === null
        ? `use ${Object.keys(formats).join(', ')}, or a path that ends in .json, .jsonl, .csv or .txt`
        : `did you mean ${near}?`,
  });
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
    now: nowOf(values, world.env, world.startedAt),
    platforms: request.platforms,
    config: request.config,
    hasExport: commands.some(({ name }) => name === 'export'),
    invoke: (shown) => {
      const typed = request.files.find((file) => shownPath(file, world.cwd) === shown);
      return invocationOf(request.command, typed ?? shown, values);
    },
  };
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
const outputFlags = new Set(['errors', 'rejected', 'report', 'json', 'force', 'quiet', 'print-config']);

/** The command line for one file, with the flags in force. */
function invocationOf(command: string, file: string, values: FlagValues): string {
  const flags = Object.entries(values).flatMap(([name, value]) => {
    if (outputFlags.has(name)) return [];
    if (value === true) return [`--${name}`];
    return (typeof value === 'string' ? [value] : (value ?? [])).flatMap((one) => [`--${name}`, one]);
  });
  return ['rollcall', command, file, ...flags].map((word) => printable(quoteForShell(word))).join(' ');
}
