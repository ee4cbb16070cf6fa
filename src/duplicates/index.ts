/**
 * Which rows repeat an earlier one. A stage of the pipeline, not a check: it remembers rows, and only rows that would
 * otherwise be good may be remembered. Keys are compared after normalizing: numbers by E.164, whole rows by `RowKey`.
 */
import type { Batch } from '../model/batch.ts';
import type { Report } from '../model/check.ts';
import type { Contact } from '../model/contact.ts';
import type { List } from '../model/list.ts';
import { placeOf } from '../model/position.ts';
import type { PhoneReading } from '../phones/index.ts';
import { createHashIndex } from './hash-index.ts';
import { createIdDuplicates } from './ids.ts';
import { alreadyLoaded, listed, stale, unreadable } from './list-rules.ts';
import { createNumberIndex, type NumberIndex } from './number-index.ts';
import { createNumberKey } from './number-key.ts';
import { createRowKey } from './row-key.ts';
import { fieldsDiffer, identicalRow, sameId, sameNumberRule } from './rules.ts';

export { createDoNotCall, createLoaded } from './compare.ts';
export { createListedNumbers, type ListedNumbers, type ListedPlace } from './listed-numbers.ts';

export const duplicateRules = [identicalRow, sameNumberRule, fieldsDiffer, sameId, alreadyLoaded];

export const doNotCallRules = [listed, stale, unreadable];

export interface Duplicates {
  /** A row may be several contacts: it is looked up, too, where only some of them need a person. */
  readonly takesParts?: boolean;
  /** The numbers that `judge` may be given next: the rows of a batch from `from` on. Called before they are. */
  expect(batch: Batch, from: number, phones: readonly (PhoneReading | null)[]): void;
  /** Looks a good row up, reports what it repeats, and remembers it. */
  judge(batch: Batch, row: number, contact: Contact): void;
}

/** `isOn` says which of the rules are switched on for this list; with none of them on, nothing is remembered. */
export function createDuplicates(
  list: List,
  isOn: (id: string) => boolean,
  report: Report,
): Duplicates | null {
  if (list.ids.length > 0) return createIdDuplicates(list, isOn, report);
  const loadsBoth =
    list.profile.duplicates.sameNumberOtherFields?.value === 'load' && !list.options.onePerPhone;
  const numberRule = loadsBoth ? fieldsDiffer : sameNumberRule;
  const key = isOn(identicalRow.id) ? createRowKey(list) : null;
  const tellsNumbers = isOn(numberRule.id);
  if (key === null && !tellsNumbers) return null;
  let numbers: NumberIndex | null = null;
  const keys = new Float64Array(ahead);
  let phones: readonly (PhoneReading | null)[] = [];
  /** Rows whose numbers are in `keys`. */
  let [start, end] = [0, 0];
  const numberKey = createNumberKey();
  const otherRows = createHashIndex();
  const phoneColumn = list.phone?.column ?? null;

  /** Few rows at a time: what is brought into reach for later ones would be out of it again before they come. */
  function lookAhead(from: number, count: number): void {
    start = from;
    end = Math.min(count, from + ahead);
    for (let row = from; row < end; row++) {
      const e164 = phones[row]?.e164 ?? null;
      keys[row - from] = e164 === null ? 0 : numberKey(e164);
    }
    numbers?.preload(keys, 0, end - from);
  }

  return {
    expect(batch, from, readings) {
      numbers ??= createNumberIndex(guessRows(list, batch));
      phones = readings;
      end = from;
    },
    judge(batch, row, contact) {
      if (row >= end) lookAhead(row, batch.count);
      const line = batch.line(row);
      const number = keys[row - start]!;
      // Rows that are the same have the same number: a number seen once needs no second look, and no second place.
      const first =
        number === 0 || numbers === null
          ? -1
          : numbers.add(number, line, key === null ? noTag : key.tag(batch, row, contact));
      if (number !== 0 && first === -1) return;
      const isSame = key !== null && first !== -1 && numbers?.isSameTag() === true;
      const sameRow = isSame ? first : key === null ? -1 : otherRows.add(key.hash(batch, row, contact), line);
      if (sameRow !== -1) report(identicalRow, null, null, { first: placeOf(list.sheet, sameRow, null) });
      else if (first !== -1 && tellsNumbers)
        report(numberRule, phoneColumn, contact.phoneText, {
          first: placeOf(list.sheet, first, phoneColumn),
        });
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
