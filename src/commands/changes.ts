import { hintRules, reasonRules } from '../checks/phone-rules.ts';
import { openSink } from '../io/sink.ts';
import { UsageError } from '../model/errors.ts';
import { cellName, columnLetter } from '../model/position.ts';
import { printable } from '../model/printable.ts';
import type { Output } from '../model/result.ts';
import type { Change } from '../rewrite/index.ts';
import { formatRecord } from '../writers/csv.ts';
import type { OutputRequest } from './job.ts';

/** A line for each cell that is not what it was, for people. */
export interface Changes {
  /** Null where nobody asked. */
  readonly onChange: ((change: Change) => void) | null;
  finish(): Output[];
  abandon(): void;
}

const columns = [
  ...['file', 'sheet', 'record', 'line', 'letter', 'cell', 'column'],
  ...['before', 'after', 'why'],
];

export function openChanges(path: string | null, { inputs, force }: OutputRequest): Changes {
  if (path === null) return { onChange: null, finish: () => [], abandon() {} };
  if (!/\.csv$/i.test(path)) throw new UsageError('changes-format', '--changes: the name must end in .csv');
  const sink = openSink(path, { inputs, force });
  let rows = 0;
  let bytes = 0;
  // People open it in a spreadsheet, which takes UTF-8 for another encoding unless told.
  write(`\ufeff${formatRecord(columns, { guard: true })}`);
  return {
    onChange(change) {
      rows++;
      write(formatRecord(cellsOf(change), { guard: true }));
    },
    finish() {
      sink.commit();
      return [{ path, kind: 'changes', rows, bytes }];
    },
    abandon: () => sink.abandon(),
  };

  function write(text: string): void {
    bytes += Buffer.byteLength(text);
    sink.write(text);
  }
}

function cellsOf(change: Change): string[] {
  const { list, record, line, column, before, after } = change;
  const { sheet } = list;
  return [
    ...[printable(list.path), printable(sheet ?? ''), String(record ?? ''), String(line)],
    ...[columnLetter(column), cellName({ sheet, line, column }) ?? '', list.header.labels[column] ?? ''],
    ...[before, after, tellWhy(change)],
  ];
}

/** What was done, in plain words. */
function tellWhy({ record, before, after, outcome, reading }: Change): string {
  if (outcome === null) {
    if (record === null && before.trim() !== after) return 'the label that the platform knows';
    return 'outer space trimmed';
  }
  if (outcome.kind === 'written') {
    const done = reading?.done ?? [];
    return done.length === 0 ? 'written in the style asked for' : done.join('; ');
  }
  const fault = titleOf(outcome.reason);
  return {
    kept: `${fault}: outer space trimmed`,
    emptied: `${fault}: emptied`,
    dropped: `${fault}: row left out`,
  }[outcome.kind];
}

function titleOf(reason: string | null): string {
  const rule = [...Object.values(reasonRules), ...Object.values(hintRules)].find(({ id }) => id === reason);
  return rule?.title ?? 'Number that the style cannot hold';
}
