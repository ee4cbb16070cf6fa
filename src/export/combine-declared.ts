import { soundVariable } from '../fields/variable.ts';
import type { DeclaredReadings } from '../model/contact.ts';
import type { List, Mapped } from '../model/list.ts';

/** The columns of further numbers and variables of several lists, each field once. @param place of a list's column among those of all. */
export function combineDeclared(
  lists: readonly List[],
  place: (list: List, column: number) => number,
): Pick<List, 'secondaries' | 'variables'> {
  const secondaries = unite(lists, (list) =>
    list.secondaries.map((own) => ({ ...own, column: place(list, own.column) })),
  );
  const variables = unite(lists, (list) =>
    list.variables.map((own) => ({
      ...own,
      column: place(list, own.column),
      ofNumber: own.ofNumber === null ? null : place(list, own.ofNumber),
    })),
  );
  const numberOf = ({ field }: Mapped) => Number(field.slice('secondary.'.length));
  return { secondaries: secondaries.sort((a, b) => numberOf(a) - numberOf(b)), variables };
}

function unite<T extends Mapped>(lists: readonly List[], columnsOf: (list: List) => readonly T[]): T[] {
  const byField = new Map<string, T>();
  for (const own of lists.flatMap(columnsOf)) if (!byField.has(own.field)) byField.set(own.field, own);
  return [...byField.values()];
}

/** What was read of the rows of one list, by the columns of all. */
export function adaptDeclared<T extends DeclaredReadings>(
  readings: T,
  list: List,
  all: Pick<List, 'secondaries' | 'variables'>,
  rows: number,
  place: (list: List, column: number) => number,
): T {
  if (all.secondaries.length === 0 && all.variables.length === 0) return readings;
  const [numbers, values] = [
    placesIn(all.secondaries, list.secondaries),
    placesIn(all.variables, list.variables),
  ];
  const byRow = <One>(one: (row: number) => One) => Array.from({ length: rows }, (_, row) => one(row));
  return {
    ...readings,
    secondaries: byRow((row) => numbers.map((i) => readings.secondaries[row]?.[i] ?? null)),
    variables: byRow((row) => values.map((i) => readings.variables[row]?.[i] ?? soundVariable)),
    cleared: new Map(
      [...readings.cleared].map(([row, columns]) => [
        row,
        new Set([...columns].map((column) => place(list, column))),
      ]),
    ),
  };
}

/** Of each field, which of one's own it is; -1 for none. */
function placesIn(all: readonly Mapped[], own: readonly Mapped[]): number[] {
  return all.map(({ field }) => own.findIndex((one) => one.field === field));
}
