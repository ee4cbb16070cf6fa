import { run as runPlan } from '../pipeline/run.ts';
import { isOn } from './options.ts';
import { planFrom } from './plan.ts';
import { openProgress } from './progress.ts';
import { openReports } from './reports.ts';
import type { RunCommand } from './world.ts';

/** What is in a file: format, header, mapping, fill rates, countries, line types. 0 unless the file cannot be read as a list. */
export const run: RunCommand = async (args, values, world) => {
  const plan = await planFrom(args, values, world);
  const reports = await openReports(values, world, {
    command: 'inspect',
    inputs: plan.inputs.map(({ path }) => path),
    platforms: plan.targets.length,
    args,
    screen: 'insight',
  });
  const progress = await openProgress(world, isOn(values, 'quiet'));
  try {
    const { results } = await runPlan({
      ...plan,
      insight: true,
      listeners: [...reports.listeners, ...progress.listeners],
    });
    progress.end();
    const ok = results.every(({ files }) => files.every(({ judged, complete }) => judged && complete));
    reports.finish({ command: 'inspect', ok, results, outputs: [] });
    return ok ? 0 : 1;
  } catch (error) {
    progress.end();
    reports.abandon();
    throw error;
  }
};
