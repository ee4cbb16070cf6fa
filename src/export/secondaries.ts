import type { CellKind } from '../model/batch.ts';
import type { SecondaryReading } from '../model/contact.ts';
import type { List } from '../model/list.ts';
import type { Written } from './places.ts';

/** The written columns of a further number: its own, and those of its variables in the order of the first one's. */
interface Slot {
  readonly column: number;
  readonly number: number;
  readonly variables: readonly number[];
}

export interface SecondaryCounts {
  /** Numbers that are written in another way. */
  rewritten: number;
  /** Numbers that were cleared. */
  cleared: number;
  /** Rows whose numbers were moved to the left. */
  moved: number;
}

export type SettleSecondaries = (
  cells: string[],
  kinds: CellKind[] | null,
  readings: readonly (SecondaryReading | null)[],
  cleared: ReadonlySet<number>,
) => void;

/**
 * Writes the further numbers of a row: each as `spell` does, without those in `cleared` (columns of the source), and moved to
 * the left with their variables, so that none is behind an empty one. Null where the list has none.
 * @param columns by written column, its column in the source.
 */
export function createSecondaries(
  list: List,
  columns: readonly Written[],
  counts: SecondaryCounts,
  spell: (reading: SecondaryReading['phone'], before: string) => string,
): SettleSecondaries | null {
  const slots = list.secondaries.map(({ column }): Slot => {
    const variables = list.variables
      .filter(({ ofNumber }) => ofNumber === column)
      .sort((a, b) => (a.variable.name < b.variable.name ? -1 : 1));
    return {
      column,
      number: columns.indexOf(column),
      variables: variables.map((own) => columns.indexOf(own.column)),
    };
  });
  if (slots.length === 0) return null;
  const namesOf = (of: number) =>
    list.variables.flatMap(({ ofNumber, variable }) => (ofNumber === of ? [variable.name] : [])).sort();
  // A number whose variables have no place further left stays where it is.
  const canMove = slots.every(({ column }) => `${namesOf(column)}` === `${namesOf(slots[0]!.column)}`);
  const { repair } = list.options;

  return (cells, kinds, readings, cleared) => {
    for (const [i, { column, number }] of slots.entries()) {
      const reading = readings[i] ?? null;
      if (reading === null) continue;
      if (kinds !== null) kinds[number] = 'text';
      if (cleared.has(column)) {
        counts.cleared++;
        empty(slots[i]!);
      } else write(number, reading.phone);
    }
    if (repair === 'none' || !canMove) return;
    const filled = slots.filter((slot, i) => (readings[i] ?? null) !== null && !cleared.has(slot.column));
    if (filled.every((slot, i) => slot === slots[i])) return;
    counts.moved++;
    const values = filled.map((slot) =>
      placesOf(slot).map((place) => [cells[place]!, kinds?.[place]] as const),
    );
    for (const [i, slot] of slots.entries()) {
      const own = values[i];
      if (own === undefined) empty(slot);
      else
        placesOf(slot).forEach((place, n) => {
          const [text, kind] = own[n]!;
          cells[place] = text;
          if (kinds !== null && kind !== undefined) kinds[place] = kind;
        });
    }

    function write(place: number, phone: SecondaryReading['phone']): void {
      const before = cells[place]!;
      cells[place] = phone.e164 === null ? before : spell(phone, before);
      if (cells[place] !== before) counts.rewritten++;
    }

    function empty(slot: Slot): void {
      for (const place of placesOf(slot)) cells[place] = '';
    }
  };
}

function placesOf({ number, variables }: Slot): readonly number[] {
  return [number, ...variables];
}
