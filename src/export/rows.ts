import type { VariableReading } from '../fields/variable.ts';
import { type Batch, type CellKind, Mark } from '../model/batch.ts';
import type { Channel } from '../model/channel.ts';
import type { SecondaryReading } from '../model/contact.ts';
import { withoutInvisible } from '../model/invisible.ts';
import type { List } from '../model/list.ts';
import { type NumberCell, splitNumberCell } from '../model/number-cell.ts';
import { formatPhone, type PhoneReading, type PhoneStyle } from '../phones/index.ts';
import type { Layout } from './layout.ts';
import type { Written } from './places.ts';
import { createSecondaries } from './secondaries.ts';
import { createTimeZoneFiller } from './time-zone.ts';

/** A row as the platform gets it. */
export interface ReadyRow {
  readonly cells: readonly string[];
  /** What the cells were in their sheet; null where all are text. */
  readonly kinds: readonly CellKind[] | null;
}

/** What was done to the cells. */
export interface RowCounts {
  /** Numbers and IDs that are written in another way than before. */
  rewritten: number;
  /** The first of them, as it was and as it is. */
  example: readonly [before: string, after: string] | null;
  /** Other cells that lost outer space, or characters that nobody sees. */
  cleaned: number;
  /** Variables that are written in another way, or cleared. */
  mended: number;
  /** Secondary numbers that were cleared. */
  cleared: number;
  /** Rows whose secondary numbers were moved to the left. */
  moved: number;
  /** Time zones that were filled in. */
  zones: number;
}

/** What stands in place of a number. */
export interface ReadyId {
  /** As its channel writes it. */
  readonly id: string;
  /** The channel, where the row names it in a way that was guessed at; null where what it says may stay. */
  readonly channel: Channel | null;
}

/** What was read of the cells that the platform declares besides. */
export interface DeclaredCells {
  readonly variables: readonly VariableReading[];
  readonly secondaries: readonly (SecondaryReading | null)[];
  /** Columns of the source whose cells are cleared. */
  readonly cleared: ReadonlySet<number>;
}

export interface RowBuilder {
  readonly counts: RowCounts;
  build(
    batch: Batch,
    row: number,
    reading: PhoneReading | null,
    id: ReadyId | null,
    declared?: DeclaredCells,
  ): ReadyRow;
}

const withExtension: ReadonlySet<PhoneStyle> = new Set(['national', 'international', 'rfc3966']);

/** Makes the rows of a list: cells in the layout's order, repaired as far as the list's options let. */
export function createRowBuilder(list: List, layout: Layout): RowBuilder {
  const { columns, phone } = layout;
  const { several } = list;
  const { repair } = list.options;
  const forbidden = repair === 'likely' ? (list.profile.record.forbiddenCharacters?.value ?? '') : '';
  const source = columns[phone]!;
  // What stands beyond the last label is no less a part of the row.
  const last = Math.max(list.width, Number(source) + 1);
  const counts: RowCounts = {
    rewritten: 0,
    example: null,
    cleaned: 0,
    mended: 0,
    cleared: 0,
    moved: 0,
    zones: 0,
  };
  const placesOfVariables = list.variables.map(({ column }) => columns.indexOf(column));
  const fillTimeZone = createTimeZoneFiller(list, columns);
  const settleSecondaries = several === null ? createSecondaries(list, columns, counts, spell) : null;
  let current: Batch | null = null;
  let isTyped = false;
  const isMarked: boolean[] = [];

  return {
    counts,
    build(batch, row, reading, id, declared) {
      if (batch !== current) lookAt(batch);
      const width = batch.width(row);
      const cells: string[] = [];
      for (const column of columns)
        cells.push(
          column === source
            ? contactCell(batch.cell(row, Number(column)), reading, id?.id ?? null, declared)
            : ownCell(batch, row, column, reading),
        );
      for (let column = last; column < width; column++)
        if (!list.ours.has(column)) cells.push(cell(batch, row, column));
      if (id !== null && id.channel !== null) cells[columns.indexOf(list.channel?.column ?? -1)] = id.channel;
      const kinds = isTyped ? kindsOf(batch, row, cells.length) : null;
      if (declared !== undefined) {
        if (repair === 'likely') mendVariables(cells, kinds, declared.variables);
        settleSecondaries?.(cells, kinds, declared.secondaries, declared.cleared);
      }
      if (fillTimeZone?.(cells, kinds, reading) === true) counts.zones++;
      return { cells, kinds };
    },
  };

  function lookAt(batch: Batch): void {
    current = batch;
    isTyped = batch.marks.some((mark) => (mark & Mark.typed) !== 0);
    isMarked.length = 0;
    for (const mark of batch.marks)
      isMarked.push(repair !== 'none' && (mark & (Mark.edgeSpace | Mark.control)) !== 0);
  }

  /** What was read at a grade that may be applied. */
  function mendVariables(
    cells: string[],
    kinds: CellKind[] | null,
    variables: readonly VariableReading[],
  ): void {
    for (let i = 0; i < variables.length; i++) {
      const { mended } = variables[i]!;
      if (mended === null) continue;
      const place = placesOfVariables[i]!;
      cells[place] = mended;
      if (kinds !== null) kinds[place] = 'text';
      counts.mended++;
    }
  }

  function ownCell(batch: Batch, row: number, column: Written, reading: PhoneReading | null): string {
    if (column === 'empty' || column === 'time-zone') return '';
    return column === 'calling-code' ? (reading?.callingCode ?? '') : cell(batch, row, column);
  }

  function cell(batch: Batch, row: number, column: number): string {
    const before = batch.cell(row, column);
    if (!isMarked[column] && forbidden === '') return before;
    const after = clean(before);
    if (after !== before) counts.cleaned++;
    return after;
  }

  function clean(text: string): string {
    let cleaned = withoutInvisible(text).trim();
    for (const char of forbidden) cleaned = cleaned.replaceAll(char, '');
    return cleaned;
  }

  function contactCell(
    before: string,
    reading: PhoneReading | null,
    id: string | null,
    declared: DeclaredCells | undefined,
  ): string {
    const own = several === null ? before : (splitNumberCell(before, several)[0] ?? '');
    const first = id ?? (reading === null || reading.e164 === null ? own.trim() : spell(reading, own.trim()));
    const after = several === null ? first : joinNumbers(first, before, several, declared);
    if (after !== before) {
      counts.rewritten++;
      counts.example ??= [before, after];
    }
    return after;
  }

  /** The numbers of the cell, without those that are cleared. */
  function joinNumbers(
    first: string,
    before: string,
    parting: NumberCell,
    declared: DeclaredCells | undefined,
  ): string {
    const texts = splitNumberCell(before, parting).slice(1);
    const others = texts.flatMap((text, i) => {
      if (declared?.cleared.has(list.secondaries[i]!.column) === true) {
        counts.cleared++;
        return [];
      }
      const phone = declared?.secondaries[i]?.phone;
      return phone === undefined || phone.e164 === null ? text.trim() : spell(phone, text.trim());
    });
    return [first, ...others].join(parting.separator);
  }

  /** Where the platform says nothing, the form that everybody reads; with its extension where there is one. */
  function spell(reading: PhoneReading, before: string): string {
    const style = list.style ?? (reading.extension === null ? 'e164' : 'international');
    return reading.extension === null || withExtension.has(style) ? formatPhone(reading, style) : before;
  }

  function kindsOf(batch: Batch, row: number, width: number): CellKind[] {
    // A number that is dialled is no quantity, however it was stored.
    const kinds = columns.map(
      (column): CellKind =>
        column === source || typeof column !== 'number' ? 'text' : batch.kind(row, column),
    );
    for (let column = last; kinds.length < width; column++)
      if (!list.ours.has(column)) kinds.push(batch.kind(row, column));
    return kinds;
  }
}
