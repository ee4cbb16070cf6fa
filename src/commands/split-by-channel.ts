import { mixed } from '../checks/channel.ts';
import { UsageError } from '../model/errors.ts';
import type { FlagValues } from './flags.ts';
import { flags } from './flags.ts';
import { type Job, runJob } from './job.ts';
import { texts } from './options.ts';
import type { BasePlan } from './plan.ts';
import { isWritable } from './rewritten.ts';
import { openSplit } from './split-outputs.ts';
import type { RunCommand } from './world.ts';

/** A list for each channel of the contacts in one. 1 where the list could not be judged. */
export const run: RunCommand = (args, values, world) => runJob(split, args, withPlatform(values), world);

const split: Job = {
  command: 'split-by-channel',
  flags: flags.map(({ name }) => name),
  screen: 'split',
  insight: false,
  hashesStdin: true,
  isOk: isWritable,
  open: openSplit,
  take(files, values) {
    if (files.length > 1) throw new UsageError('input-several', 'split-by-channel takes one list');
    if (values.sheet === 'all')
      throw new UsageError('sheet-several', '--sheet all: one sheet is split at a time', {
        hint: 'name it: --sheet NAME or its number',
      });
    return { mapsItself: true, byRow: false, eachChannel: true };
  },
  fit: splitPlan,
};

/** One platform that takes IDs, and a list of several channels. */
export function splitPlan(plan: BasePlan): BasePlan {
  const [target, ...others] = plan.targets;
  if (target === undefined || others.length > 0)
    throw new UsageError('platform-several', 'split-by-channel takes one platform');
  if (target.profile.columns.identity?.value.field !== 'client-id') {
    throw new UsageError('platform-of-numbers', `${target.profile.name} takes numbers, no IDs of a channel`, {
      hint: 'leave -p out, or name a platform that takes IDs, such as tovie-text',
    });
  }
  // They are the reason to be here.
  const severities = new Map([...target.bench.severities, [mixed, 'off'] as const]);
  return { ...plan, targets: [{ ...target, bench: { ...target.bench, severities } }] };
}

/** Most lists are judged for no platform in particular; IDs are taken by few. */
function withPlatform(values: FlagValues): FlagValues {
  return texts(values, 'platform').length > 0 ? values : { ...values, platform: ['tovie-text'] };
}
