import { openSink } from '../io/sink.ts';
import { UsageError } from '../model/errors.ts';
import type { OpenOutputs } from './job.ts';
import { createLeftOutRows, startLeftOut } from './left-out.ts';
import { text } from './options.ts';
import { createRejectedText, createRejectedWorkbook } from './rejected-forms.ts';

/** The rows that need a person: the source's own columns in their order, then what is wrong and which row it was. */
export const openRejected: OpenOutputs = (values, request, world) => {
  const path = text(values, 'rejected');
  if (path === null) return { listeners: [], finish: () => [], abandon() {} };
  const { inputs, lists, platforms, force } = request;
  if (lists > 1 || text(values, 'sheet')?.toLowerCase() === 'all') {
    throw new UsageError('rejected-several', '--rejected takes one input list: their columns differ');
  }
  if (platforms > 1) {
    throw new UsageError('rejected-several', '--rejected takes one platform: each rejects other rows');
  }
  const create = forms[/\.(csv|xlsx)$/i.exec(path)?.[1]?.toLowerCase() ?? ''];
  if (create === undefined)
    throw new UsageError('rejected-format', '--rejected: the name must end in .xlsx or .csv');
  const sink = openSink(path, { inputs, force });
  const undo = world.onAbort(() => sink.abandon());
  const leftOut = createLeftOutRows();
  let rows = 0;
  let bytes = 0;
  const form = create((data) => {
    bytes += typeof data === 'string' ? Buffer.byteLength(data) : data.length;
    sink.write(data);
  });
  return {
    listeners: [
      {
        onFile(_target, list) {
          if (list !== null) startLeftOut(list, form);
        },
        onLeftOut(lane, list, batch, row, record, findings) {
          if (lane !== 'rejected') return;
          form.row(leftOut(list, batch, row, record, findings));
          rows++;
        },
      },
    ],
    finish(results) {
      undo();
      if (results.some(({ files }) => files.some(({ judged }) => !judged))) {
        sink.abandon();
        return [];
      }
      form.end();
      sink.commit();
      return [{ path, kind: 'rejected', rows, bytes }];
    },
    abandon() {
      undo();
      sink.abandon();
    },
  };
};

const forms = { csv: createRejectedText, xlsx: createRejectedWorkbook } as Readonly<
  Record<string, typeof createRejectedText>
>;
