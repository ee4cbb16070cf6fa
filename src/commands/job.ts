import type { FileResult, PlatformResult } from '../model/result.ts';
import type { Listener, Ran } from '../pipeline/plan.ts';
import { mergeRuns, run } from '../pipeline/run.ts';
import type { FlagName, FlagValues } from './flags.ts';
import { expandInputs } from './inputs.ts';
import { isOn, text, texts } from './options.ts';
import { type BasePlan, planFiles } from './plan.ts';
import { openProgress } from './progress.ts';
import { openRejected } from './rejected.ts';
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
  readonly isOk: (file: FileResult) => boolean;
}

/** Runs it and returns the exit code: 0 where every file is fine, 1 where one is not, 2 where one could not be worked on. */
export async function runJob(
  job: Job,
  args: readonly string[],
  typed: FlagValues,
  world: World,
): Promise<number> {
  const settings = await settingsInForce(typed, job.flags, world);
  const { values } = settings;
  if (isOn(typed, 'print-config')) return printConfig(settings, world);
  const files = await expandInputs(args, world.cwd);
  const plans = await planFiles(files, settings, world);
  const inputs = [...files, ...filesOf(values), ...(settings.config === null ? [] : [settings.config])];
  const platforms = Math.max(...plans.map(({ targets }) => targets.length));
  const reports = await openReports(values, world, {
    command: job.command,
    screen: job.screen,
    inputs,
    files,
    config: settings.config,
    platforms,
  });
  let rejected: ReturnType<typeof openRejected> | undefined;
  const progress = await openProgress(world, isOn(values, 'quiet'));
  try {
    const request = { inputs, lists: files.length, platforms, force: isOn(values, 'force') };
    rejected = openRejected(text(values, 'rejected'), request, world);
    const { results, failures } = await runAll(plans, job.insight, [
      ...reports.listeners,
      ...rejected.listeners,
      ...progress.listeners,
    ]);
    progress.end();
    const ok = failures.length === 0 && results.every((result) => result.files.every(job.isOk));
    reports.finish({
      command: job.command,
      ok,
      results: withOk(results, job.isOk),
      outputs: rejected.finish(results),
    });
    for (const { message } of failures) world.stderr.write(`rollcall: ${message}\n`);
    return failures.length > 0 ? 2 : ok ? 0 : 1;
  } catch (error) {
    progress.end();
    rejected?.abandon();
    reports.abandon();
    throw error;
  }
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

function withOk(results: readonly PlatformResult[], isOk: Job['isOk']): PlatformResult[] {
  return results.map((result) => {
    const files = result.files.map((file) => ({ ...file, ok: isOk(file) }));
    return { ...result, files, ok: files.every(({ ok }) => ok) };
  });
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
