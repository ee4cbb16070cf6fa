import type { List } from '../model/list.ts';
import type { Output, PlatformResult } from '../model/result.ts';
import type { Listener } from '../pipeline/plan.ts';
import { createKeptWriter, type Joined, joinColumns, type KeptWriter } from '../rewrite/index.ts';
import type { OpenOutputs } from './job.ts';
import { openListOutput, writeRows } from './list-output.ts';
import { isOn, text } from './options.ts';
import { openRepeatsFile } from './repeats-file.ts';
import { isWritable, tellRefusal } from './rewritten.ts';

/** One list without repeats, and the repeats by themselves. */
export const openDeduped: OpenOutputs = (values, request, world) => {
  const opened: { abandon(): void }[] = [];
  const abandon = () => {
    for (const output of opened) output.abandon();
  };
  const undo = world.onAbort(abandon);
  try {
    const list = openListOutput(values, request, world);
    opened.push(list);
    const repeats = openRepeatsFile(text(values, 'duplicates'), request);
    opened.push(repeats);
    let joined: Joined | null = null;
    let writer: KeptWriter | null = null;
    const listener: Listener = {
      // Of several lists the columns must be known before the first row is written.
      ...(request.lists > 1 && { onLists: start }),
      onFile(_target, of) {
        if (joined === null && of !== null) start([of]);
      },
      onLeftOut(lane, of, batch, row, _record, findings) {
        if (lane !== 'rejected') repeats.row(of, batch, row, findings);
      },
      onJudged(understood, batch, from, _readings, lanes) {
        if (joined === null) return;
        writer ??= createKeptWriter(joined, list.form(understood.list));
        const into = writer;
        writeRows(understood.list, batch, () => into.write(understood, batch, from, lanes));
      },
      settled: () => list.settled(),
    };
    return { listeners: [listener], finish, abandon: giveUp };

    function start(lists: readonly List[]): void {
      joined = joinColumns(lists);
      repeats.start(joined);
    }

    function finish(results: readonly PlatformResult[]): Output[] {
      const files = results.flatMap((result) => result.files);
      const refused = files.filter((file) => !isWritable(file));
      if (isOn(values, 'quiet')) for (const file of refused) world.stderr.write(tellRefusal(file));
      // A list that is missing would be missed in what is written.
      if (isOn(values, 'dry-run') || refused.length > 0 || files.length < request.lists) {
        giveUp();
        return [];
      }
      undo();
      const ofRepeats = repeats.finish();
      return [list.finish('unique', writer?.rows() ?? 0), ...ofRepeats];
    }
  } catch (error) {
    giveUp();
    throw error;
  }

  function giveUp(): void {
    undo();
    abandon();
  }
};
