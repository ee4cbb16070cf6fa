import { createTextHash } from '../duplicates/text-hash.ts';
import { openSink } from '../io/sink.ts';
import type { Batch } from '../model/batch.ts';
import { renderGuidance, renderMessage } from '../model/describe.ts';
import { UsageError } from '../model/errors.ts';
import type { List } from '../model/list.ts';
import { formatRecord } from '../writers/csv.ts';
import type { OpenOutputs } from './job.ts';
import { text } from './options.ts';

const ownColumns = ['Problem', 'What to do', 'rollcall_row'];
// Fixed and not secret: it ties a corrected row to the record it came from, on any machine.
const rowKey = new Uint32Array([0x726f6c6c, 0x63616c6c, 0x2d726f77, 0x2d6b6579]);

/** The rows that need a person: the source's own columns in their order, then what is wrong and which row it was. */
export const openRejected: OpenOutputs = (values, request, world) => {
  const path = text(values, 'rejected');
  if (path === null) return { listeners: [], finish: () => [], abandon() {} };
  const { inputs, lists, platforms, force } = request;
  if (lists > 1) {
    throw new UsageError('rejected-several', '--rejected takes one input file: their columns differ');
  }
  if (platforms > 1) {
    throw new UsageError('rejected-several', '--rejected takes one platform: each rejects other rows');
  }
  if (!/\.csv$/i.test(path)) throw new UsageError('rejected-format', '--rejected: the name must end in .csv');
  const sink = openSink(path, { inputs, force });
  const undo = world.onAbort(() => sink.abandon());
  const hash = createTextHash(rowKey);
  let rows = 0;
  let bytes = 0;
  return {
    listeners: [
      {
        onFile(_target, list) {
          // People open it in a spreadsheet, which takes UTF-8 for another encoding unless told.
          if (list !== null)
            write(
              `\ufeff${formatRecord([...ownCells(list, list.header.labels), ...ownColumns], { guard: true })}`,
            );
        },
        onRejected(list, batch, row, record, findings) {
          const cells = alignCells(list, batch, row);
          const problems = findings.map((finding) => renderMessage(finding, true)).join(' ');
          const advice = [...new Set(findings.map((finding) => renderGuidance(finding, true)))].join(' ');
          write(
            formatRecord([...ownCells(list, cells), problems, advice, rowId(batch, row, record)], {
              guard: true,
            }),
          );
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
      sink.commit();
      return [{ path, kind: 'rejected', rows, bytes }];
    },
    abandon() {
      undo();
      sink.abandon();
    },
  };

  function write(text: string): void {
    bytes += Buffer.byteLength(text);
    sink.write(text);
  }

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
