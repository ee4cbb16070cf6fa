import { type Batch, Mark } from '../model/batch.ts';
import type { List } from '../model/list.ts';
import { labelOfFact, type NumberFact } from '../model/number-fact.ts';
import { type NumberCounts, noCounts } from '../model/result.ts';
import type { PhoneReading, PhoneStyle } from '../phones/index.ts';
import type { Readings } from '../pipeline/read-phones.ts';
import type { Understood } from '../pipeline/understand.ts';
import { createCellFormat } from '../writers/csv.ts';
import { placeAdded } from './columns.ts';
import { tellFact } from './facts.ts';
import { createDecide, type OnFail, type Outcome } from './phone-cell.ts';

export interface RewriteOptions {
  readonly style: PhoneStyle;
  readonly onFail: OnFail;
  readonly add: readonly NumberFact[];
  /** Null: as it was read. */
  readonly delimiter: string | null;
  readonly hasMark: boolean | null;
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
  /** What stands above all records. */
  start(): string;
  /** Hands the records of a batch on as text, a few at a time. */
  write(batch: Batch, readings: Readings, take: (text: string) => void): void;
  readonly counts: NumberCounts;
}

const pieceChars = 2048;

export function createRowWriter(understood: Understood, options: RewriteOptions): RowWriter {
  const { list, dataFrom } = understood;
  const { style, onFail, add, onChange } = options;
  const { lineEnd } = list.frame;
  const delimiter = options.delimiter ?? (list.delimiter || ',');
  const format = createCellFormat(delimiter);
  const decide = createDecide(understood, style, onFail, add.includes('extension'));
  const { replaced, appended, minWidth } = placeAdded(list, add);
  const phoneColumn = list.phone?.column ?? -1;
  const headerRecord = list.header.line === null ? -1 : dataFrom - 1;
  const counts = noCounts();
  const copies = delimiter === list.delimiter ? needsCare(delimiter) : null;
  let isSpaced: readonly boolean[] = [];
  let isAnySpaced = false;

  return {
    counts,
    start() {
      const hasMark = options.hasMark ?? list.frame.hasMark;
      return `${hasMark ? '\ufeff' : ''}${list.frame.hasSepLine ? `sep=${delimiter}${lineEnd}` : ''}`;
    },
    write(batch, { phones, countries }, take) {
      isSpaced = Array.from(batch.marks, (mark) => (mark & Mark.edgeSpace) !== 0);
      isAnySpaced = isSpaced.some((is, column) => is && column !== phoneColumn);
      let text = '';
      for (let row = 0; row < batch.count; row++) {
        const record = batch.start + row;
        if (record < headerRecord || (headerRecord === -1 && record < dataFrom)) text += copyRow(batch, row);
        else if (record === headerRecord) text += headerRow(batch, row);
        else if (batch.isBlank(row)) text += blankRow(batch, row);
        else text += dataRow(batch, row, phones[row] ?? null, countries[row] ?? null);
        if (text.length < pieceChars) continue;
        take(text);
        text = '';
      }
      if (text !== '') take(text);
    },
  };

  /** A title line: nothing of it is data. */
  function copyRow(batch: Batch, row: number): string {
    let text = format(batch.cell(row, 0));
    for (let column = 1; column < batch.width(row); column++)
      text += delimiter + format(batch.cell(row, column));
    return text + lineEnd;
  }

  function blankRow(batch: Batch, row: number): string {
    const width = batch.width(row);
    // One empty cell in quotes is a record, to programs that take an empty line for none.
    if (width === 1 && batch.record(row).includes('"')) return `""${lineEnd}`;
    return delimiter.repeat(width - 1) + lineEnd;
  }

  function headerRow(batch: Batch, row: number): string {
    const labels = Array.from({ length: batch.width(row) }, (_, column) => {
      const label = batch.cell(row, column);
      const written = column === phoneColumn ? labelOfPhone(list, label.trim()) : label.trim();
      if (written !== label) tellChange(batch, row, column, label, written, null, null);
      return written;
    });
    return [...labels, ...appended.map(labelOfFact)].map(format).join(delimiter) + lineEnd;
  }

  function dataRow(batch: Batch, row: number, reading: PhoneReading | null, own: string | null): string {
    const before = batch.cell(row, phoneColumn);
    const outcome = decide(before, reading, own);
    count(outcome, before);
    if (onChange !== null && (outcome.kind === 'dropped' || outcome.text !== before))
      tellChange(batch, row, phoneColumn, before, outcome.text, outcome, reading);
    if (outcome.kind === 'dropped') return '';
    return add.length === 0
      ? plainRow(batch, row, outcome.text)
      : fullRow(batch, row, outcome, reading, before);
  }

  function plainRow(batch: Batch, row: number, phone: string): string {
    // Most rows need no more than a copy with another phone in it.
    const copy = copies === null || isAnySpaced ? null : batch.record(row);
    if (copy !== null && !copies!.test(copy)) return (withCell(copy, phone) || '""') + lineEnd;
    const width = batch.width(row);
    let text = '';
    for (let column = 0; column < width; column++) {
      if (column > 0) text += delimiter;
      text += format(column === phoneColumn ? phone : cellOf(batch, row, column));
    }
    return (text || '""') + lineEnd;
  }

  /** The record with another phone in it; where it is too short to have one, as it is. */
  function withCell(record: string, phone: string): string {
    let from = 0;
    for (let column = 0; column < phoneColumn; column++) {
      from = record.indexOf(delimiter, from) + 1;
      if (from === 0) return record;
    }
    const end = record.indexOf(delimiter, from);
    return record.slice(0, from) + format(phone) + (end === -1 ? '' : record.slice(end));
  }

  function fullRow(
    batch: Batch,
    row: number,
    outcome: Outcome,
    reading: PhoneReading | null,
    before: string,
  ): string {
    const told = { reading, outcome, isUnchanged: outcome.text === before.trim() };
    const width = batch.width(row);
    const cells: string[] = [];
    for (let column = 0; column < Math.max(width, minWidth); column++) {
      const fact = replaced.get(column);
      if (fact !== undefined) cells.push(tellFact(fact, told, batch.cell(row, column).trim()));
      else cells.push(column === phoneColumn && column < width ? outcome.text : cellOf(batch, row, column));
    }
    const at = list.width === 0 ? cells.length : list.width;
    cells.splice(at, 0, ...appended.map((fact) => tellFact(fact, told, '')));
    return cells.map(format).join(delimiter) + lineEnd;
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

/** What a record must not hold to be copied: quotes, or what asks for them. */
function needsCare(delimiter: string): RegExp {
  const chars = [...'",;|~'].filter((char) => char !== delimiter).join('');
  return new RegExp(`[${chars}${delimiter === '\t' ? '' : '\\t'}\\r\\n]`);
}

/** A platform that knows the column by one label gets it, unless another column bears that already. */
function labelOfPhone({ profile, header }: List, label: string): string {
  const identity = profile.columns.identity?.value;
  return identity?.by !== 'label' || header.labels.includes(identity.label) ? label : identity.label;
}
