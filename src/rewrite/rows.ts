import { type Batch, type CellKind, Mark } from '../model/batch.ts';
import type { List } from '../model/list.ts';
import { labelOfFact, type NumberFact } from '../model/number-fact.ts';
import { type NumberCounts, noCounts } from '../model/result.ts';
import type { PhoneReading, PhoneStyle } from '../phones/index.ts';
import type { Readings } from '../pipeline/read-phones.ts';
import type { Understood } from '../pipeline/understand.ts';
import { placeAdded } from './columns.ts';
import { tellFact } from './facts.ts';
import type { Form } from './form.ts';
import { createDecide, type OnFail, type Outcome } from './phone-cell.ts';

export interface RewriteOptions {
  readonly style: PhoneStyle;
  readonly onFail: OnFail;
  readonly add: readonly NumberFact[];
  /** Called for every cell that changes; null where nobody asks. */
  readonly onChange: ((change: Change) => void) | null;
}

/** A cell that is not what it was; `outcome` and `reading` where it is the phone of a row. */
export interface Change {
  readonly list: List;
  /** 1-based within the data; null above it. */
  readonly record: number | null;
  readonly line: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
  readonly outcome: Outcome | null;
  readonly reading: PhoneReading | null;
}

export interface RowWriter {
  /** Writes the records of a batch. */
  write(batch: Batch, readings: Readings): void;
  readonly counts: NumberCounts;
}

export function createRowWriter(understood: Understood, options: RewriteOptions, form: Form): RowWriter {
  const { list, dataFrom } = understood;
  const { style, onFail, add, onChange } = options;
  const decide = createDecide(understood, style, onFail, add.includes('extension'));
  const { replaced, appended, minWidth } = placeAdded(list, add);
  const phoneColumn = list.phone?.column ?? -1;
  const headerRecord = list.header.line === null ? -1 : dataFrom - 1;
  const counts = noCounts();
  let isSpaced: readonly boolean[] = [];
  let isAnySpaced = false;
  let isAnyTyped = false;
  form.start();

  return {
    counts,
    write(batch, { phones, countries }) {
      isSpaced = Array.from(batch.marks, (mark) => (mark & Mark.edgeSpace) !== 0);
      isAnySpaced = isSpaced.some((is, column) => is && column !== phoneColumn);
      isAnyTyped = batch.marks.some((mark) => (mark & Mark.typed) !== 0);
      for (let row = 0; row < batch.count; row++) {
        const record = batch.start + row;
        if (record < headerRecord || (headerRecord === -1 && record < dataFrom)) copyRow(batch, row);
        else if (record === headerRecord) headerRow(batch, row);
        else if (batch.isBlank(row)) form.blank(batch, row);
        else dataRow(batch, row, phones[row] ?? null, countries[row] ?? null);
      }
      form.flush();
    },
  };

  /** A title line: nothing of it is data. */
  function copyRow(batch: Batch, row: number): void {
    const cells = Array.from({ length: batch.width(row) }, (_, column) => batch.cell(row, column));
    if (cells.every((cell) => cell === '')) form.blank(batch, row);
    else form.record(cells, kindsOf(batch, row, cells.length));
  }

  function headerRow(batch: Batch, row: number): void {
    // In a sheet columns without a label may follow the last that has one.
    const width = list.sheet === null ? batch.width(row) : list.width;
    const labels = Array.from({ length: width }, (_, column) => {
      const label = batch.cell(row, column);
      const written = column === phoneColumn ? labelOfPhone(list, label.trim()) : label.trim();
      if (written !== label) tellChange(batch, row, column, label, written, null, null);
      return written;
    });
    form.header([...labels, ...appended.map(labelOfFact)]);
  }

  function dataRow(batch: Batch, row: number, reading: PhoneReading | null, own: string | null): void {
    const before = batch.cell(row, phoneColumn);
    const outcome = decide(before, reading, own);
    count(outcome, before);
    if (onChange !== null && (outcome.kind === 'dropped' || outcome.text !== before))
      tellChange(batch, row, phoneColumn, before, outcome.text, outcome, reading);
    if (outcome.kind === 'dropped') return;
    if (add.length > 0) fullRow(batch, row, outcome, reading, before);
    else if (isAnySpaced || !form.copy(batch, row, phoneColumn, outcome.text))
      plainRow(batch, row, outcome.text);
  }

  function plainRow(batch: Batch, row: number, phone: string): void {
    const width = widthOf(batch, row);
    const cells: string[] = [];
    for (let column = 0; column < width; column++)
      cells.push(column === phoneColumn ? phone : cellOf(batch, row, column));
    form.record(cells, kindsOf(batch, row, width));
  }

  function fullRow(
    batch: Batch,
    row: number,
    outcome: Outcome,
    reading: PhoneReading | null,
    before: string,
  ): void {
    const told = { reading, outcome, isUnchanged: outcome.text === before.trim() };
    const width = widthOf(batch, row);
    const cells: string[] = [];
    for (let column = 0; column < Math.max(width, minWidth); column++) {
      const fact = replaced.get(column);
      if (fact !== undefined) cells.push(tellFact(fact, told, batch.cell(row, column).trim()));
      else cells.push(column === phoneColumn && column < width ? outcome.text : cellOf(batch, row, column));
    }
    const kinds = kindsOf(batch, row, cells.length);
    for (const column of replaced.keys()) if (kinds !== null) kinds[column] = 'text';
    const at = list.width === 0 ? cells.length : list.width;
    cells.splice(at, 0, ...appended.map((fact) => tellFact(fact, told, '')));
    kinds?.splice(at, 0, ...appended.map(() => 'text' as const));
    form.record(cells, kinds);
  }

  /** Rows of a sheet end at their last value; so that other programs take them for whole, they are filled up. */
  function widthOf(batch: Batch, row: number): number {
    const width = batch.width(row);
    return list.sheet === null ? width : Math.max(width, list.width);
  }

  function kindsOf(batch: Batch, row: number, width: number): CellKind[] | null {
    if (!isAnyTyped) return null;
    // A number that is dialled is no quantity, however it was stored.
    return Array.from({ length: width }, (_, column) =>
      column === phoneColumn ? 'text' : batch.kind(row, column),
    );
  }

  function cellOf(batch: Batch, row: number, column: number): string {
    const cell = batch.cell(row, column);
    if (!isSpaced[column]) return cell;
    const trimmed = cell.trim();
    if (trimmed.length !== cell.length) {
      counts.trimmed++;
      tellChange(batch, row, column, cell, trimmed, null, null);
    }
    return trimmed;
  }

  function count({ kind, text, reason }: Outcome, before: string): void {
    if (kind === 'written') counts[text === before ? 'unchanged' : 'rewritten']++;
    else counts[kind]++;
    if (reason === 'phone/extension') counts.extended++;
    if (reason === 'phone/style') counts.foreign++;
    if (kind === 'kept' && text !== before) counts.trimmed++;
  }

  function tellChange(
    batch: Batch,
    row: number,
    column: number,
    before: string,
    after: string,
    outcome: Outcome | null,
    reading: PhoneReading | null,
  ): void {
    if (onChange === null) return;
    const record = batch.start + row - dataFrom + 1;
    onChange({
      ...{ list, column, before, after, outcome, reading },
      record: record > 0 ? record : null,
      line: batch.line(row),
    });
  }
}

/** A platform that knows the column by one label gets it, unless another column bears that already. */
function labelOfPhone({ profile, header }: List, label: string): string {
  const identity = profile.columns.identity?.value;
  return identity?.by !== 'label' || header.labels.includes(identity.label) ? label : identity.label;
}
