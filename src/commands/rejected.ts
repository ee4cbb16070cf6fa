import { createTextHash } from '../duplicates/text-hash.ts';
import { openSink } from '../io/sink.ts';
import type { Batch } from '../model/batch.ts';
import { renderGuidance, renderMessage } from '../model/describe.ts';
import { UsageError } from '../model/errors.ts';
import type { Finding } from '../model/finding.ts';
import type { List } from '../model/list.ts';
import type { OpenOutputs } from './job.ts';
import { text } from './options.ts';
import { createRejectedText, createRejectedWorkbook } from './rejected-forms.ts';

// Fixed and not secret: it ties a corrected row to the record it came from, on any machine.
const rowKey = new Uint32Array([0x726f6c6c, 0x63616c6c, 0x2d726f77, 0x2d6b6579]);

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
  const hash = createTextHash(rowKey);
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
          if (list !== null) form.start(ownCells(list, list.header.labels));
        },
        onLeftOut(lane, list, batch, row, record, findings) {
          if (lane !== 'rejected') return;
          const failing = new Map<number, string>();
          for (const finding of findings) {
            const column = finding.column === null ? -1 : placeOfOwn(list, finding.column);
            if (column !== -1)
              failing.set(column, [failing.get(column), tell(finding)].filter(Boolean).join('\n'));
          }
          form.row({
            cells: ownCells(list, alignCells(list, batch, row)),
            failing,
            problem: findings.map((finding) => renderMessage(finding, true)).join(' '),
            advice: [...new Set(findings.map((finding) => renderGuidance(finding, true)))].join(' '),
            id: rowId(batch, row, record),
          });
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

  /** As many as the header has: what a stray separator split off goes back to the last. */
  function alignCells({ width, delimiter }: List, batch: Batch, row: number): string[] {
    const cells = Array.from({ length: Math.max(batch.width(row), width) }, (_, column) =>
      batch.cell(row, column),
    );
    return width === 0
      ? cells
      : [...cells.slice(0, width - 1), cells.slice(width - 1).join(delimiter ?? ' ')];
  }

  function ownCells(list: List, cells: readonly string[]): string[] {
    return cells.filter((_, column) => !list.ours.has(column));
  }

  /** `R<record>-<8 letters>`: letters that no spreadsheet reads as a number or date. */
  function rowId(batch: Batch, row: number, record: number): string {
    const words = new Uint32Array(4);
    hash.start();
    for (let column = 0; column < batch.width(row); column++) hash.add(batch.cell(row, column));
    hash.finish(words);
    const letters = 'BCDFGHJKLMNPQRSTVWXZ';
    let id = '';
    for (let i = 0; i < 8; i++) id += letters[(words[i >> 1]! >>> ((i & 1) * 16)) % letters.length];
    return `R${record}-${id}`;
  }
};

const forms = { csv: createRejectedText, xlsx: createRejectedWorkbook } as Readonly<
  Record<string, typeof createRejectedText>
>;

/** Where a column of the source stands among those that are written; -1 where it is not. */
function placeOfOwn({ ours, width }: List, column: number): number {
  if (ours.has(column) || (width > 0 && column >= width)) return -1;
  let place = column;
  for (const own of ours) if (own < column) place--;
  return place;
}

function tell(finding: Finding): string {
  return `${renderMessage(finding, true)} ${renderGuidance(finding, true)}`;
}
