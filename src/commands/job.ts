import { hashStream } from '../io/hash.ts';
import type { ComparedList } from '../model/compared-list.ts';
import { OutputClosed, UsageError } from '../model/errors.ts';
import {
  addRows,
  type FileResult,
  type MergeCounts,
  type NumberCounts,
  type Output,
  type PlatformResult,
  type WrittenSet,
  zeroRows,
} from '../model/result.ts';
import type { Listener, Ran } from '../pipeline/plan.ts';
import { mergeRuns, run } from '../pipeline/run.ts';
import type { FlagName, FlagValues } from './flags.ts';
import { expandInputs } from './inputs.ts';
import { isOn, texts } from './options.ts';
import { type BasePlan, planFiles, type Taking } from './plan.ts';
import { openProgress } from './progress.ts';
import { openReports, type ReportRequest } from './reports.ts';
import { type InForce, settingsInForce } from './settings.ts';
import type { World } from './world.ts';

/** A command that reads lists, judges them and reports. */
export interface Job {
  readonly command: string;
  /** The flags it knows: those of them that a config file may hold are looked for there. */
  readonly flags: readonly FlagName[];
  readonly screen: ReportRequest['screen'];
  readonly insight: boolean;
  readonly isOk: (file: FileResult, values: FlagValues) => boolean;
  /** A list's result once the command has done its work. */
  readonly after?: (file: FileResult) => FileResult;
  /** What it writes besides reports. */
  readonly open: OpenOutputs;
  /** How it takes the lists, where that is not as they stand. */
  readonly take?: (files: readonly string[], values: FlagValues) => Taking;
  /** Does it want to know the sum of what comes from standard input? */
  readonly hashesStdin?: boolean;
  /** What it makes of the plan. */
  readonly fit?: (plan: BasePlan, values: FlagValues) => BasePlan;
  /** Do the lists themselves go to standard output? */
  readonly ownsStdout?: (values: FlagValues) => boolean;
}

/** Files with rows of the lists in them. */
export interface Outputs {
  readonly listeners: readonly Listener[];
  /** Puts the files under their names; nothing is written of lists that could not be judged. */
  finish(results: readonly PlatformResult[]): Output[];
  abandon(): void;
  readonly numbers?: NumberCounts;
  readonly sets?: readonly WrittenSet[];
  readonly merge?: MergeCounts;
  /** Who reads the lists a second time, without what follows them; asked for once they were read. */
  again?(): readonly Listener[];
}

export interface OutputRequest {
  /** Every file that is read: none may be written. */
  readonly inputs: readonly string[];
  /** The lists, as they were typed. */
  readonly files: readonly string[];
  /** What contacts are compared with. */
  readonly compared: readonly ComparedList[];
  /** What came from standard input; absent where it is no list. */
  readonly hashed?: () => { bytes: number; sha256: string };
  readonly lists: number;
  readonly platforms: number;
  readonly force: boolean;
}

export type OpenOutputs = (values: FlagValues, request: OutputRequest, world: World) => Outputs;

/** Runs it and returns the exit code: 0 where every file is fine, 1 where one is not, 2 where one could not be worked on. */
export async function runJob(
  job: Job,
  args: readonly string[],
  typed: FlagValues,
  world: World,
): Promise<number> {
  const settings = await settingsInForce(typed, job.flags, world);
  if (isOn(typed, 'print-config')) return printConfig(settings, world);
  const files = await expandInputs(args, world.cwd);
  const [only, ...others] = files;
  const values = only === undefined || others.length > 0 ? settings.values : settings.valuesFor(only);
  const hashed = job.hashesStdin && only === '-' ? hashStream(world.stdin) : null;
  const worldOfInputs = hashed === null ? world : { ...world, stdin: hashed.stream };
  const planned = await planFiles(files, settings, worldOfInputs, job.take?.(files, values));
  const plans = planned.map((plan) => job.fit?.(plan, values) ?? plan);
  refuseSplitRun(plans);
  const lists = [...new Set(plans.flatMap(({ compared }) => compared))];
  const inputs = [
    ...[...files, ...filesOf(values), ...(settings.config === null ? [] : [settings.config])],
    ...lists.flatMap(({ file }) => (file === '-' ? [] : [file])),
  ];
  const platforms = Math.max(...plans.map(({ targets }) => targets.length));
  const reports = await openReports(values, world, {
    command: job.command,
    screen: job.screen,
    inputs,
    files,
    config: settings.config,
    platforms,
    compared: lists,
    isStdoutTaken: job.ownsStdout?.(values) ?? false,
  });
  let outputs: Outputs | undefined;
  const progress = await openProgress(world, isOn(values, 'quiet'));
  try {
    const request = {
      ...{ inputs, files, compared: lists, lists: files.length, platforms, force: isOn(values, 'force') },
      ...(hashed !== null && { hashed: hashed.sum }),
    };
    outputs = job.open(values, request, world);
    const settle = (file: FileResult) => ({ ...(job.after?.(file) ?? file), ok: job.isOk(file, values) });
    const told = reports.listeners.map((listener) => tellingSettled(listener, settle));
    const listeners = [...told, ...outputs.listeners, ...progress.listeners];
    const { results, failures } = await runAll(plans, job.insight, listeners);
    const again = outputs.again?.() ?? [];
    if (again.length > 0)
      await runAll(
        plans.map(({ more: _, ...plan }) => plan),
        false,
        [...again, ...progress.listeners],
      );
    progress.end();
    const settled = results.map((result) => settleResult(result, settle));
    const ok = failures.length === 0 && settled.every((result) => result.ok);
    const { command } = job;
    const written = outputs.finish(results);
    const { numbers = null, sets = null, merge = null } = outputs;
    await reports.finish({ command, ok, results: settled, outputs: written, numbers, sets, merge });
    for (const { message } of failures) world.stderr.write(`rollcall: ${message}\n`);
    return failures.length > 0 ? 2 : ok ? 0 : 1;
  } catch (error) {
    progress.end();
    outputs?.abandon();
    reports.abandon();
    if (error instanceof OutputClosed) return 0;
    throw error;
  }
}

/** What is so for this command, also to those who hear of a file before the end. */
function tellingSettled(listener: Listener, settle: (file: FileResult) => FileResult): Listener {
  const { onFileEnd } = listener;
  if (onFileEnd === undefined) return listener;
  return { ...listener, onFileEnd: (target, file) => onFileEnd(target, settle(file)) };
}

/** Lists that are read under different settings are not read together. */
function refuseSplitRun(plans: readonly BasePlan[]): void {
  if (plans.length < 2 || plans.every(({ duplicates }) => duplicates?.scope !== 'run')) return;
  throw new UsageError(
    'settings-differ',
    'the config file has different settings for lists that are compared',
    {
      hint: 'compare them with --no-config or --config F, or one by one',
    },
  );
}

async function runAll(
  plans: readonly BasePlan[],
  insight: boolean,
  listeners: readonly Listener[],
): Promise<Ran> {
  const runs: Ran[] = [];
  for (const plan of plans) runs.push(await run({ ...plan, insight, listeners }));
  return mergeRuns(runs);
}

function settleResult(result: PlatformResult, settle: (file: FileResult) => FileResult): PlatformResult {
  const files = result.files.map(settle);
  const rows = zeroRows();
  for (const file of files) addRows(rows, file.rows);
  return { ...result, files, rows, ok: files.every(({ ok }) => ok) };
}

/** The platform files among the flags: inputs, too. */
function filesOf(values: FlagValues): string[] {
  return texts(values, 'platform').filter((name) => /\.(json|ya?ml)$/i.test(name));
}

function printConfig({ values, config }: InForce, { stdout }: World): number {
  const { 'print-config': _, ...settings } = values;
  stdout.write(`${JSON.stringify({ config, settings }, null, 2)}\n`);
  return 0;
}
