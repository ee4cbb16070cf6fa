import { flags } from './flags.ts';
import { runJob } from './job.ts';
import { openRejected } from './rejected.ts';
import type { RunCommand } from './world.ts';

/** What is in a file: format, header, mapping, fill rates, countries, line types. 1 where it cannot be read as a list. */
export const run: RunCommand = (args, values, world) =>
  runJob(
    {
      command: 'inspect',
      flags: flags.map(({ name }) => name),
      screen: 'insight',
      insight: true,
      isOk: ({ judged, complete }) => judged && complete,
      open: openRejected,
    },
    args,
    values,
    world,
  );
