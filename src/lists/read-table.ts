import type { ListedNumbers } from '../duplicates/listed-numbers.ts';
import type { Batch, Table } from '../model/batch.ts';
import { placeOf } from '../model/position.ts';
import {
  everyNumber,
  type PhoneReading,
  type ReadOptions,
  readPhone,
  refuseRounded,
  soleNumber,
  surveyColumn,
} from '../phones/index.ts';
import { forEachRow, type Peeked, peek } from '../pipeline/peek.ts';
import { findNumberColumns, type NumberColumns } from './find-numbers.ts';

export interface TableOptions {
  readonly list: string;
  /** ISO-2 of national numbers. */
  readonly country: string | null;
  /** Takes every number that an entry may mean, and not only the one it is read as. */
  readonly isGenerous: boolean;
}

export interface Counts {
  entries: number;
  unreadable: number;
  firstUnreadable: string | null;
}

// Files are read synchronously; signals get their turn this often.
const msPerTurn = 20;
const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Adds the numbers of one table of a list to `into`, and its entries to `counts`. */
export async function readTable(
  table: Table,
  options: TableOptions,
  into: ListedNumbers,
  counts: Counts,
): Promise<void> {
  const peeked = await peek(table);
  const found = findNumberColumns(peeked, table.sheet !== null);
  const place = found.columns.length === 1 ? found.columns[0]! : null;
  const readOptions = surveyList(peeked, found, options.country);
  into.start(options.list, table.sheet, place);
  let lastTurn = Date.now();
  for await (const batch of peeked.replay()) {
    const numbers: string[] = [];
    const lines: number[] = [];
    for (let row = Math.max(0, found.dataFrom - batch.start); row < batch.count; row++) {
      if (!batch.isBlank(row)) readRow(batch, row, numbers, lines);
    }
    into.add(numbers, lines);
    if (Date.now() - lastTurn < msPerTurn) continue;
    await nextTurn();
    lastTurn = Date.now();
  }

  /** An entry is a filled cell; a row without one is an entry, too, that somebody forgot to fill in. */
  function readRow(batch: Batch, row: number, numbers: string[], lines: number[]): void {
    const line = batch.line(row);
    const filled = cellsOf(batch, row, found).filter(({ text }) => text.trim() !== '');
    if (filled.length === 0) count(line, false);
    for (const { text, isRounded } of filled) {
      const reading = isRounded ? refuseRounded(text) : readPhone(text, readOptions);
      const sole = options.isGenerous ? soleNumber(reading, text) : reading.e164;
      if (sole !== null) {
        numbers.push(sole);
        lines.push(line);
      } else if (options.isGenerous && !isRounded) {
        for (const number of everyNumber(reading, text, readOptions)) {
          numbers.push(number);
          lines.push(line);
        }
      }
      count(line, isRead(reading));
    }
  }

  function count(line: number, wasRead: boolean): void {
    counts.entries++;
    if (!wasRead && counts.unreadable++ === 0) counts.firstUnreadable = placeOf(table.sheet, line, place);
  }
}

/** Two readings, both of which are taken, are as good as one. */
function isRead({ e164, reason }: PhoneReading): boolean {
  return e164 !== null || reason === 'ambiguous';
}

interface Entry {
  readonly text: string;
  /** A number cell of more digits than a spreadsheet keeps. */
  readonly isRounded: boolean;
}

function cellsOf(batch: Batch, row: number, { columns, isSplit }: NumberColumns): Entry[] {
  const cells = columns.map((column) => ({
    text: batch.cell(row, column),
    isRounded: batch.kind(row, column) === 'rounded',
  }));
  if (!isSplit) return cells;
  return [{ text: cells.map(({ text }) => text.trim()).join(''), isRounded: false }];
}

/** How the column is written settles its entries here, too; what else an entry may mean is taken beside it. */
function surveyList(peeked: Peeked, found: NumberColumns, given: string | null): ReadOptions {
  const country = found.isSplit ? 'US' : given;
  const texts: string[] = [];
  forEachRow(peeked, found.dataFrom, (batch, row) => {
    for (const { text } of cellsOf(batch, row, found)) if (text.trim() !== '') texts.push(text);
    return undefined;
  });
  const { bareDigits, votes } = surveyColumn(texts, {
    country,
    countries: null,
    style: null,
    repair: 'likely',
  });
  const vote = country === null ? null : (votes.get(country) ?? null);
  return { country, repair: 'likely', strictness: 'possible', bareDigits, vote };
}
