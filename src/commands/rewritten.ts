import type { Batch } from '../model/batch.ts';
import { renderGuidance, renderMessage } from '../model/describe.ts';
import { printable } from '../model/printable.ts';
import { type FileResult, noCounts, type Output } from '../model/result.ts';
import type { Listener, Rewriting } from '../pipeline/plan.ts';
import type { Readings } from '../pipeline/read-phones.ts';
import type { Understood } from '../pipeline/understand.ts';
import { createCopyWriter, createRowWriter, type OnFail } from '../rewrite/index.ts';
import { type Changes, openChanges } from './changes.ts';
import type { OpenOutputs } from './job.ts';
import { type ListOutput, openListOutput, writeRows } from './list-output.ts';
import { addedFacts, isOn, text } from './options.ts';

/** Is what was written of it the whole list, with every character of it? */
export function isWritable({ judged, complete, groups }: FileResult): boolean {
  const isGarbled = groups.some(
    ({ rule, severity }) => rule.id === 'file/encoding-invalid' && severity === 'error',
  );
  return judged && complete && !isGarbled;
}

/** The list written again, and a line for each cell that changed. */
export const openRewritten: OpenOutputs = (values, request, world) => {
  const opened: { abandon(): void }[] = [];
  const abandon = () => {
    for (const output of opened) output.abandon();
  };
  const undo = world.onAbort(abandon);
  try {
    const list = openListOutput(values, request, world);
    opened.push(list);
    const changes = openChanges(text(values, 'changes'), request);
    opened.push(changes);
    return { ...rewrite(list, changes), abandon: giveUp };
  } catch (error) {
    giveUp();
    throw error;
  }

  function giveUp(): void {
    undo();
    abandon();
  }

  function rewrite(output: ListOutput, changes: Changes) {
    let write: ((batch: Batch, readings: Readings) => void) | null = null;
    let kind = 'normalized';
    const numbers = noCounts();
    const options = {
      onFail: text(values, 'on-fail') as OnFail,
      add: addedFacts(text(values, 'add')),
      onChange: changes.onChange,
    };

    function start(understood: Understood, { style }: Rewriting) {
      const form = output.form(understood.list);
      if (style === null) {
        kind = 'resaved';
        return createCopyWriter(understood, form);
      }
      const writer = createRowWriter(understood, { ...options, style }, form);
      return (batch: Batch, readings: Readings) => {
        writer.write(batch, readings);
        Object.assign(numbers, writer.counts);
      };
    }

    const listener: Listener = {
      onRows(understood, batch, readings, rewriting) {
        write ??= start(understood, rewriting);
        const into = write;
        writeRows(understood.list, batch, () => into(batch, readings));
      },
      settled: () => output.settled(),
    };
    return {
      listeners: [listener],
      numbers,
      finish(results: Parameters<ReturnType<OpenOutputs>['finish']>[0]): Output[] {
        const files = results.flatMap((result) => result.files);
        const refused = files.filter((file) => !isWritable(file));
        if (isOn(values, 'quiet')) for (const file of refused) world.stderr.write(tellRefusal(file));
        if (isOn(values, 'dry-run') || refused.length > 0) {
          giveUp();
          return [];
        }
        undo();
        const read = files.reduce((sum, { rows }) => sum + rows.read, 0);
        const ofChanges = changes.finish();
        return [output.finish(kind, read - numbers.dropped), ...ofChanges];
      },
    };
  }
};

/** Quiet is no reason to leave a script without the reason. */
export function tellRefusal({ groups, path }: FileResult): string {
  const first = groups.find(({ rule, severity }) => rule.scope === 'file' && severity === 'error')?.first;
  if (first === undefined) return '';
  const { command } = first;
  const why = renderMessage(first, false);
  return `rollcall: ${path === '-' ? 'standard input' : printable(path)}: ${why}\n  ${command === null ? renderGuidance(first, false) : `add ${command}`}\n`;
}
