import { UsageError } from '../model/errors.ts';
import { loadCorrected } from './corrected-files.ts';
import { combinedPlan, styledPlan } from './export.ts';
import { type FlagValues, flags } from './flags.ts';
import { type Job, runJob } from './job.ts';
import { openChannelUploads } from './merge-channels.ts';
import { findMerge } from './merge-source.ts';
import { openSetUploads } from './merge-uploads.ts';
import { createMerge } from './merged.ts';
import { text } from './options.ts';
import type { BasePlan } from './plan.ts';
import { isWritable } from './rewritten.ts';
import { splitPlan } from './split-by-channel.ts';
import type { RunCommand } from './world.ts';

/** The corrected rows of a rejected file, for a second upload. 1 where they are not of this list, or it cannot be judged. */
export const run: RunCommand = async (args, typed, world) => {
  const source = findMerge(args, typed);
  if (source.set === null && typed.output === undefined)
    throw new UsageError('output-missing', 'merge: where should the corrected rows go?', {
      hint: 'add -o corrected.csv, or name the folder that export wrote',
    });
  if (source.set !== null && typed.output !== undefined)
    throw new UsageError('option-unused', '--output: what is merged in a folder stays there', {
      hint: 'leave it out',
    });
  const isSplit = source.set?.manifest.command === 'split-by-channel';
  if (isSplit && typed.style !== undefined)
    throw new UsageError('option-unused', '--style: IDs are written as their channels write them', {
      hint: 'leave it out',
    });
  const rounds = await Promise.all(source.rounds.map((files) => Promise.all(files.map(loadCorrected))));
  const merge = createMerge(source, rounds, isSplit ? openChannelUploads : openSetUploads);
  const job: Job = {
    command: 'merge',
    flags: flags.map(({ name }) => name),
    screen: 'merged',
    insight: false,
    isOk: (file) => isWritable(file) && !merge.isForeign(),
    after: merge.after,
    open: merge.open,
    take: () => ({ mapsItself: true, byRow: false, eachChannel: isSplit }),
    fit(plan, inForce) {
      if (isSplit) return merge.fit(splitPlan(plan));
      const styled = asNamed(styledPlan(plan, inForce, 'merge'), inForce);
      return merge.fit(source.isCombined ? combinedPlan(styled) : styled);
    },
  };
  return runJob(job, source.originals, source.values, world);
};

/** What is named as text is written as text, whatever the list is. */
function asNamed(plan: BasePlan, values: FlagValues): BasePlan {
  const { options } = plan;
  if (!/\.csv$/i.test(text(values, 'output') ?? '')) return plan;
  return { ...plan, options: { ...options, written: { ...options.written, format: 'csv' } } };
}
