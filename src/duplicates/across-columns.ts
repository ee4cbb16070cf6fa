import type { Report } from '../model/check.ts';
import type { List } from '../model/list.ts';
import { numberText } from '../model/number-cell.ts';
import type { Duplicates } from './duplicates.ts';
import { createNumberKey, type NumberKey } from './number-key.ts';
import { createNumberTable, type NumberTable } from './number-table.ts';
import type { PlaceOf, Places } from './places.ts';
import { acrossColumns, keyEmpty } from './rules.ts';

/** The contacts' own numbers, by where each is seen first: in memory, whatever the limit. */
export interface OwnNumbers {
  readonly table: NumberTable;
  readonly keyOf: NumberKey;
}

export function createOwnNumbers(): OwnNumbers {
  return { table: createNumberTable({ places: true }), keyOf: createNumberKey() };
}

const maxPlace = 2 ** 32 - 2;

/** Also tells of further numbers that are an earlier row's own. `create` makes what finds repeated rows. */
export function withAcrossColumns(
  list: List,
  { table, keyOf }: OwnNumbers,
  places: Places,
  placeOf: PlaceOf,
  report: Report,
  create: (report: Report) => Duplicates | null,
): Duplicates {
  let isRepeat = false;
  const rows = create((rule, ...told) => {
    if (rule !== keyEmpty) isRepeat = true;
    report(rule, ...told);
  });
  return {
    expect: (batch, from, phones) => rows?.expect(batch, from, phones),
    judge(batch, row, contact) {
      isRepeat = false;
      rows?.judge(batch, row, contact);
      // One finding tells all of a row that is there already.
      if (isRepeat) return;
      const place = placeOf(batch.line(row));
      contact.secondaries.forEach((one, i) => {
        const { e164 } = one?.phone ?? { e164: null };
        if (one === null || e164 === null || one.repeats !== null) return;
        const first = table.find(keyOf(e164));
        const { column } = list.secondaries[i]!;
        if (first !== -1)
          report(
            ...([acrossColumns, column, numberText(list, batch, row, column)] as const),
            places.tell(first, list, true),
          );
      });
      const own = contact.phone?.e164 ?? null;
      if (own !== null && place <= maxPlace) table.add(keyOf(own), place);
    },
  };
}
