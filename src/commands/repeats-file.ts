import { openSink } from '../io/sink.ts';
import type { Batch } from '../model/batch.ts';
import { UsageError } from '../model/errors.ts';
import type { Finding } from '../model/finding.ts';
import type { List } from '../model/list.ts';
import { cellName } from '../model/position.ts';
import { printable } from '../model/printable.ts';
import type { Output } from '../model/result.ts';
import { tellsRepeat } from '../model/rule.ts';
import type { Joined } from '../rewrite/index.ts';
import { formatRecord } from '../writers/csv.ts';
import type { OutputRequest } from './job.ts';

/** The rows that were left out, each with the place of the one that was kept or of the list that has it, for people. */
export interface RepeatsFile {
  start(joined: Joined): void;
  row(list: List, batch: Batch, row: number, findings: readonly Finding[]): void;
  finish(): Output[];
  abandon(): void;
}

const placeColumns = ['file', 'sheet', 'line', 'cell'];

export function openRepeatsFile(path: string | null, { inputs, force }: OutputRequest): RepeatsFile {
  if (path === null) return { start() {}, row() {}, finish: () => [], abandon() {} };
  if (!/\.csv$/i.test(path))
    throw new UsageError('duplicates-format', '--duplicates: the name must end in .csv');
  const sink = openSink(path, { inputs, force });
  let joined: Joined | null = null;
  let rows = 0;
  let bytes = 0;
  return {
    start(columns) {
      joined = columns;
      const kept = placeColumns.map((name) => `kept_${name}`);
      // People open it in a spreadsheet, which takes UTF-8 for another encoding unless told.
      write(`\ufeff${formatRecord([...placeColumns, ...kept, ...columns.labels], { guard: true })}`);
    },
    row(list, batch, row, findings) {
      const finding = findings.find(({ rule }) => tellsRepeat(rule) || rule.id === 'do-not-call/listed');
      if (joined === null || finding === undefined) return;
      const cells = joined.labels.map(() => '');
      const places = joined.columnsOf(list);
      for (let column = 0; column < batch.width(row); column++)
        cells[places[column] ?? cells.length] = batch.cell(row, column);
      write(formatRecord([...ownPlace(list, finding), ...keptPlace(finding), ...cells], { guard: true }));
      rows++;
    },
    finish() {
      sink.commit();
      return [{ path, kind: 'duplicates', rows, bytes }];
    },
    abandon: () => sink.abandon(),
  };

  function write(text: string): void {
    bytes += Buffer.byteLength(text);
    sink.write(text);
  }
}

function ownPlace({ path }: List, finding: Finding): string[] {
  const { sheet, line } = finding;
  return [printable(path), printable(sheet ?? ''), String(line ?? ''), cellName(finding) ?? ''];
}

/** Of a number on a list that the rows were compared with, its place there. */
function keptPlace({ data }: Finding): string[] {
  if (data.list !== undefined) {
    const place = String(data.line ?? '');
    const line = /^line (\d+)$/.exec(place)?.[1];
    return [String(data.list), '', line ?? '', line === undefined ? place : ''].map((text) =>
      printable(text),
    );
  }
  return placeColumns.map((name) => printable(String(data[`first-${name}`] ?? '')));
}
