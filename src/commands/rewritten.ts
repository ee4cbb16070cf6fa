import { createByteBuffer } from '../io/byte-buffer.ts';
import { openSink, type Sink } from '../io/sink.ts';
import { renderGuidance, renderMessage } from '../model/describe.ts';
import { OutputClosed, UsageError } from '../model/errors.ts';
import { printable } from '../model/printable.ts';
import { type FileResult, noCounts, type Output } from '../model/result.ts';
import type { Listener } from '../pipeline/plan.ts';
import { createRowWriter, type OnFail, type RowWriter } from '../rewrite/index.ts';
import { type Changes, openChanges } from './changes.ts';
import type { FlagValues } from './flags.ts';
import type { OpenOutputs, OutputRequest } from './job.ts';
import { addedFacts, delimiterOf, isOn, text } from './options.ts';
import type { World } from './world.ts';

/** Is what was written of it the whole list, with every character of it? */
export function isWritable({ judged, complete, groups }: FileResult): boolean {
  const isGarbled = groups.some(
    ({ rule, severity }) => rule.id === 'file/encoding-invalid' && severity === 'error',
  );
  return judged && complete && !isGarbled;
}

/** The list with its numbers rewritten, and a line for each cell that changed. */
export const openRewritten: OpenOutputs = (values, request, world) => {
  const options = {
    onFail: text(values, 'on-fail') as OnFail,
    add: addedFacts(text(values, 'add')),
    delimiter: delimiterOf('out-delimiter', text(values, 'out-delimiter')),
    hasMark: text(values, 'out-encoding') === null ? null : text(values, 'out-encoding') === 'utf-8-bom',
  };
  const opened: { abandon(): void }[] = [];
  const abandon = () => {
    for (const output of opened) output.abandon();
  };
  const undo = world.onAbort(abandon);
  try {
    const list = openList(values, request, world);
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

  function rewrite(list: ListOutput, changes: Changes) {
    let writer: RowWriter | null = null;
    const numbers = noCounts();
    const listener: Listener = {
      onRows(understood, batch, readings, { style }) {
        if (writer === null) {
          writer = createRowWriter(understood, { ...options, style, onChange: changes.onChange });
          list.write(writer.start());
        }
        writer.write(batch, readings, list.write);
      },
      settled: () => list.settled(),
    };
    return {
      listeners: [listener],
      numbers,
      finish(results: Parameters<ReturnType<OpenOutputs>['finish']>[0]): Output[] {
        Object.assign(numbers, writer?.counts);
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
        return [list.finish(read - numbers.dropped), ...ofChanges];
      },
    };
  }
};

/** Quiet is no reason to leave a script without the reason. */
function tellRefusal({ groups, path }: FileResult): string {
  const first = groups.find(({ rule, severity }) => rule.scope === 'file' && severity === 'error')?.first;
  if (first === undefined) return '';
  const { command } = first;
  const why = renderMessage(first, false);
  return `rollcall: ${path === '-' ? 'standard input' : printable(path)}: ${why}\n  ${command === null ? renderGuidance(first, false) : `add ${command}`}\n`;
}

interface ListOutput {
  write(text: string): void;
  settled(): Promise<void> | null;
  finish(rows: number): Output;
  abandon(): void;
}

function openList(values: FlagValues, { inputs, force }: OutputRequest, { stdout }: World): ListOutput {
  const path = text(values, 'output') ?? '-';
  if (path === '') throw new UsageError('output-unnamed', '--output: a file name is empty');
  if (/\.(?:xlsx?|xlsm|ods)$/i.test(path)) {
    throw new UsageError('output-format', '--output: normalize writes delimited text', {
      hint: 'end the name in .csv; workbooks come with a later version',
    });
  }
  const sink: Sink | null = path === '-' ? null : openSink(path, { inputs, force });
  const isDry = isOn(values, 'dry-run');
  let bytes = 0;
  // Standard output may still hold on to what it was given.
  const screen = createByteBuffer((chunk) => stdout.write(Uint8Array.from(chunk)));
  const write = sink === null ? screen.write : sink.write;
  return {
    write(text) {
      if (isDry) return;
      bytes += Buffer.byteLength(text);
      write(text);
    },
    settled() {
      screen.flush();
      if (sink === null && stdout.isClosed) throw new OutputClosed();
      return sink === null ? stdout.drained() : null;
    },
    finish(rows) {
      screen.flush();
      sink?.commit();
      return { path, kind: 'normalized', rows, bytes };
    },
    abandon() {
      sink?.abandon();
    },
  };
}
