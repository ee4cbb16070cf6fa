import type { Batch } from '../model/batch.ts';
import type { DeclaredReadings } from '../model/contact.ts';
import { declaredLabels, type List } from '../model/list.ts';
import { mostColumns } from '../model/number-cell.ts';
import { type Joined, joinColumns } from '../rewrite/index.ts';
import { adaptDeclared, combineDeclared } from './combine-declared.ts';

/** Several lists as one: columns of the same label are one column, and so are those that hold the phone, or what a platform declares. */
export interface Combined {
  readonly list: List;
  /** A batch of one of the lists, its cells in the columns of all. */
  adapt(list: List, batch: Batch): Batch;
  /** What was read of `rows` of one of the lists, by the columns of all. */
  adaptReadings<T extends DeclaredReadings>(list: List, readings: T, rows: number): T;
  /** Is it a column of this list? The others it has empty. */
  has(list: List, place: number): boolean;
  /** Where a column of one of the lists stands. */
  place(list: List, column: number): number;
}

/** One list is all there is. */
export function standAlone(list: List): Combined {
  return {
    list,
    adapt: (_list, batch) => batch,
    adaptReadings: (_list, readings) => readings,
    has: () => true,
    place: (_list, column) => column,
  };
}

/** @param lists at least one, each with its phone found. */
export function combineLists(name: string, lists: readonly List[]): Combined {
  const [first] = lists;
  const label = labelOfPhone(first!);
  const joined = joinColumns(lists.map((list) => withLabel(list, label)));
  const width = joined.labels.length;
  const placesOf = createPlaces(joined, label);
  const ours = new Set(lists.flatMap((list) => [...list.ours].map((column) => placesOf(list)[column]!)));
  const phone = { ...first!.phone!, column: placesOf(first!)[first!.phone!.column]! };
  const isNamed = lists.some(({ header }) => header.line !== null);
  const place = (list: List, column: number) =>
    column < mostColumns ? (placesOf(list)[column] ?? column - placesOf(list).length + width) : column;
  const declared = combineDeclared(lists, place);
  return {
    list: {
      ...{ ...first!, ...declared, path: name, width, ours, phone },
      header: { line: isNamed ? 1 : null, labels: joined.labels },
    },
    adapt: (list, batch) => adaptBatch(batch, placesOf(list), width),
    adaptReadings: (list, readings, rows) => adaptDeclared(readings, list, declared, rows, place),
    has: (list, column) => placesOf(list).includes(column),
    place,
  };
}

function labelOfPhone({ header, phone }: List): string {
  return header.labels[phone!.column] ?? '';
}

function withLabel(list: List, label: string): List {
  const { header, phone } = list;
  const own = declaredLabels(list);
  const labels = header.labels.map((text, column) =>
    column === phone?.column ? label : (own.get(column) ?? text),
  );
  return { ...list, header: { ...header, labels } };
}

function createPlaces(joined: Joined, label: string): (list: List) => readonly number[] {
  const known = new Map<List, readonly number[]>();
  return (list) => {
    const places = known.get(list) ?? joined.columnsOf(withLabel(list, label));
    known.set(list, places);
    return places;
  };
}

function adaptBatch(batch: Batch, places: readonly number[], width: number): Batch {
  const sourceOf = new Int32Array(width).fill(-1);
  for (const [column, place] of places.entries()) sourceOf[place] = column;
  // What stands beyond the last label follows all columns.
  const source = (place: number) => (place < width ? sourceOf[place]! : place - width + places.length);
  const marks = new Uint8Array(width + Math.max(0, batch.marks.length - places.length));
  for (let place = 0; place < marks.length; place++) marks[place] = batch.marks[source(place)] ?? 0;
  return {
    ...batch,
    marks,
    width: (row) => width + Math.max(0, batch.width(row) - places.length),
    cell(row, place) {
      const column = source(place);
      return column === -1 ? '' : batch.cell(row, column);
    },
    kind(row, place) {
      const column = source(place);
      return column === -1 ? 'text' : batch.kind(row, column);
    },
  };
}
