import { cell } from '../checks/cell.ts';
import { file } from '../checks/file.ts';
import { workbook } from '../checks/workbook.ts';
import { UsageError } from '../model/errors.ts';
import { flags } from './flags.ts';
import { type Job, runJob } from './job.ts';
import { text } from './options.ts';
import { isWritable, openRewritten } from './rewritten.ts';
import type { RunCommand } from './world.ts';

/** The same list in another format: every cell as it is, every row kept. 1 where it could not be read whole. */
export const run: RunCommand = (args, values, world) => runJob(resave, args, values, world);

const resave: Job = {
  command: 'resave',
  flags: flags.map(({ name }) => name),
  screen: 'resaved',
  insight: false,
  ownsStdout: (values) => text(values, 'output') === '-',
  isOk: isWritable,
  open(values, request, world) {
    // No number is looked at, so there are none to count.
    const { numbers: _, ...outputs } = openRewritten(values, request, world);
    return outputs;
  },
  take(files, values) {
    if (files.length > 1) throw new UsageError('input-several', 'resave takes one list');
    if (values.output === undefined) {
      throw new UsageError('output-missing', 'resave: where should the list go?', {
        hint: 'add -o list.xlsx or -o list.csv; -o - is standard output',
      });
    }
    return { mapsItself: true, byRow: false, comparesRows: false };
  },
  fit: (plan) => ({
    ...plan,
    targets: plan.targets.map((target) => ({
      ...target,
      bench: { ...target.bench, checks: [file, workbook, cell] },
    })),
    rewriting: { style: null, byRow: false },
  }),
};
