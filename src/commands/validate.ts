import { flags } from './flags.ts';
import { runJob } from './job.ts';
import { openRejected } from './rejected.ts';
import type { RunCommand } from './world.ts';

/** All checks, as the files stand: a verdict for each platform in one pass. 1 where a gate closes. */
export const run: RunCommand = (args, values, world) =>
  runJob(
    {
      command: 'validate',
      flags: flags.map(({ name }) => name),
      screen: 'table',
      insight: false,
      isOk: ({ ok }) => ok,
      open: openRejected,
    },
    args,
    values,
    world,
  );
