import type { Batch } from '../model/batch.ts';
import type { Report } from '../model/check.ts';
import type { List } from '../model/list.ts';
import type { PhoneReading } from '../phones/index.ts';
import type { Duplicates } from './duplicates.ts';
import { numberRuleOf } from './keyings.ts';
import { createMemory, type Memory } from './memory.ts';
import { createNumberIndex } from './number-index.ts';
import { createPlaces, type PlaceOf } from './places.ts';
import { createRowKey } from './row-key.ts';
import { identicalRow } from './rules.ts';

/**
 * Keeps the first of rows that are the same, as the platform compares them. `isOn` says which of the rules are switched on for
 * this list; with none of them on, nothing is remembered. `memory` and `places` are those of all lists that are compared.
 */
export function createDuplicates(
  list: List,
  isOn: (id: string) => boolean,
  report: Report,
  memory: Memory = createMemory(),
  places = createPlaces(),
  placeOf: PlaceOf = places.enter(list),
): Duplicates | null {
  const numberRule = numberRuleOf(list);
  const key = isOn(identicalRow.id) ? createRowKey(list, memory.hashes) : null;
  const tellsNumbers = isOn(numberRule.id);
  if (key === null && !tellsNumbers) return null;
  const keys = new Float64Array(ahead);
  let phones: readonly (PhoneReading | null)[] = [];
  /** Rows whose numbers are in `keys`. */
  let [start, end] = [0, 0];
  const { numberKey, rows } = memory;
  const phoneColumn = list.phone?.column ?? null;

  /** Few rows at a time: what is brought into reach for later ones would be out of it again before they come. */
  function lookAhead(from: number, count: number): void {
    start = from;
    end = Math.min(count, from + ahead);
    for (let row = from; row < end; row++) {
      const e164 = phones[row]?.e164 ?? null;
      keys[row - from] = e164 === null ? 0 : numberKey(e164);
    }
    memory.numbers?.preload(keys, 0, end - from);
  }

  return {
    expect(batch, from, readings) {
      memory.numbers ??= createNumberIndex(guessRows(list, batch));
      phones = readings;
      end = from;
    },
    judge(batch, row, contact) {
      if (row >= end) lookAhead(row, batch.count);
      const { numbers } = memory;
      const place = placeOf(batch.line(row));
      const number = keys[row - start]!;
      // Rows that are the same have the same number: a number seen once needs no second look, and no second place.
      const first =
        number === 0 || numbers === null
          ? -1
          : numbers.add(number, place, key === null ? noTag : key.tag(batch, row, contact));
      if (number !== 0 && first === -1) return;
      const isSame = key !== null && first !== -1 && numbers?.isSameTag() === true;
      const sameRow = isSame ? first : key === null ? -1 : rows.add(key.hash(batch, row, contact), place);
      if (sameRow !== -1) report(identicalRow, null, null, places.tell(sameRow, list, false));
      else if (first !== -1 && tellsNumbers)
        report(numberRule, phoneColumn, contact.phoneText, places.tell(first, list, true));
    },
  };
}

/** Rows of the list, as far as its first ones tell. */
function guessRows(list: List, batch: Batch): number {
  const last = batch.count - 1;
  const chars = batch.position(last);
  return list.bytes === null || chars === 0 ? 0 : (list.bytes / chars) * (batch.start + last);
}

const ahead = 64;
const noTag = new Uint32Array(2);
