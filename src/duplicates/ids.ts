import type { Report } from '../model/check.ts';
import type { List } from '../model/list.ts';
import { placeOf } from '../model/position.ts';
import type { Duplicates } from './duplicates.ts';
import { createHashIndex } from './hash-index.ts';
import { createIdKey } from './id-key.ts';
import { identicalRow, sameId } from './rules.ts';
import { createTextHash } from './text-hash.ts';

/**
 * The same for contacts that are known by IDs, each perhaps by several: a key is a channel and an ID, a row all of its texts
 * with the IDs as their channels write them. Within one list, the first is kept. 31 bytes a key and as many a row. A row that
 * comes again, corrected, repeats nothing that it was the first to hold.
 */
export function createIdDuplicates(
  list: List,
  isOn: (id: string) => boolean,
  report: Report,
): (Duplicates & { bytes(): number }) | null {
  const tellsRows = isOn(identicalRow.id);
  const tellsIds = isOn(sameId.id);
  if (!tellsRows && !tellsIds) return null;
  const rows = createHashIndex();
  const seen = createHashIndex();
  const key = createIdKey(list, createTextHash(crypto.getRandomValues(new Uint32Array(4))));

  return {
    takesParts: list.ids.length > 1,
    bytes: () => rows.bytes() + seen.bytes(),
    expect() {},
    judge(batch, row, contact) {
      const line = batch.line(row);
      const sameRow = tellsRows ? rows.add(key.row(batch, row, contact), line) : -1;
      if (sameRow !== -1 && sameRow !== line) {
        report(identicalRow, null, null, { first: placeOf(list.sheet, sameRow, null) });
        return;
      }
      if (!tellsIds) return;
      list.ids.forEach(({ column }, i) => {
        const words = key.id(contact, i);
        const first = words === null ? -1 : seen.add(words, line);
        if (first === -1 || (first === line && !key.isTwice(contact, i))) return;
        report(sameId, column, batch.cell(row, column), { first: placeOf(list.sheet, first, column) });
      });
    },
  };
}
