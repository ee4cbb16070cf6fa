import { run as runPlan } from '../pipeline/run.ts';
import { isOn, text } from './options.ts';
import { planFrom } from './plan.ts';
import { openProgress } from './progress.ts';
import { openRejected } from './rejected.ts';
import { openReports } from './reports.ts';
import type { RunCommand } from './world.ts';

/** All checks, as the files stand: a verdict for each platform in one pass. 1 where a gate closes. */
export const run: RunCommand = async (args, values, world) => {
  const plan = await planFrom(args, values, world);
  const inputs = plan.inputs.map(({ path }) => path);
  const reports = await openReports(values, world, {
    command: 'validate',
    inputs,
    platforms: plan.targets.length,
    screen: 'table',
    args,
  });
  const rejected = openRejected(text(values, 'rejected'), plan, isOn(values, 'force'), world);
  const progress = await openProgress(world, isOn(values, 'quiet'));
  try {
    const listeners = [...reports.listeners, ...rejected.listeners, ...progress.listeners];
    const { results, failures } = await runPlan({ ...plan, insight: false, listeners });
    progress.end();
    const ok = failures.length === 0 && results.every((result) => result.ok);
    const outputs = rejected.finish(results);
    reports.finish({ command: 'validate', ok, results, outputs });
    for (const { message } of failures) world.stderr.write(`rollcall: ${message}\n`);
    return failures.length > 0 ? 2 : ok ? 0 : 1;
  } catch (error) {
    progress.end();
    rejected.abandon();
    reports.abandon();
    throw error;
  }
};
