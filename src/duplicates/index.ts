/**
 * Which rows repeat an earlier one. A stage of the pipeline, not a check: it remembers rows, and only rows that would
 * otherwise be good may be remembered. Keys are compared after normalizing: numbers by E.164 (in a whole row with
 * their extension), text trimmed and in NFC, trailing empty cells ignored.
 */
import type { Batch } from '../model/batch.ts';
import type { Report } from '../model/check.ts';
import type { Contact } from '../model/contact.ts';
import type { List } from '../model/list.ts';
import { createHashIndex } from './hash-index.ts';
import { createNumberIndex } from './number-index.ts';
import { fieldsDiffer, identicalRow, sameNumberRule } from './rules.ts';
import { createTextHash } from './text-hash.ts';

export const duplicateRules = [identicalRow, sameNumberRule, fieldsDiffer];

/** Looks a good row up, reports what it repeats, and remembers it. */
export type Duplicates = (batch: Batch, row: number, contact: Contact) => void;

/** `isOn` says which of the rules are switched on for this list; with none of them on, nothing is remembered. */
export function createDuplicates(
  list: List,
  isOn: (id: string) => boolean,
  report: Report,
): Duplicates | null {
  const loadsBoth =
    list.profile.duplicates.sameNumberOtherFields?.value === 'load' && !list.options.onePerPhone;
  const numberRule = loadsBoth ? fieldsDiffer : sameNumberRule;
  const hashRow = isOn(identicalRow.id) ? createRowHash(list) : null;
  const tellsNumbers = isOn(numberRule.id);
  if (hashRow === null && !tellsNumbers) return null;
  const numbers = createNumberIndex(hashRow !== null);
  const otherRows = createHashIndex();
  const phoneColumn = list.phone?.column ?? null;
  return (batch, row, contact) => {
    const line = batch.line(row);
    const hash = hashRow?.(batch, row, contact) ?? null;
    const e164 = contact.phone?.e164 ?? null;
    // Rows that are the same have the same number: a number seen once needs no second look, and no second place.
    const first =
      e164 === null ? -1 : numbers.add(Number(e164.slice(1)), line, hash === null ? 0 : tagOf(hash));
    if (e164 !== null && first === -1) return;
    const isSame = hash !== null && first !== -1 && numbers.foundTag() === tagOf(hash);
    const sameRow = isSame ? first : hash === null ? -1 : otherRows.add(hash, line);
    if (sameRow !== -1) report(identicalRow, null, null, { first: `line ${sameRow}` });
    else if (first !== -1 && tellsNumbers)
      report(numberRule, phoneColumn, contact.phoneText, { first: `line ${first}` });
  };
}

/** As much of a hash as a double holds. */
function tagOf(hash: Uint32Array): number {
  return (hash[0]! >>> 11) * 0x1_0000_0000 + hash[1]!;
}

/** All columns in order; phones by number and extension, empty cells at the end left out. Valid until the next row. */
function createRowHash(list: List): (batch: Batch, row: number, contact: Contact) => Uint32Array {
  const hash = createTextHash(crypto.getRandomValues(new Uint32Array(4)));
  const words = new Uint32Array(4);
  const phone = list.phone?.column ?? -1;
  return (batch, row, contact) => {
    hash.start();
    let emptyCells = 0;
    const width = batch.width(row);
    for (let column = 0; column < width; column++) {
      if (list.ours.has(column)) continue;
      const reading = column === phone && contact.phone?.e164 != null ? contact.phone : null;
      const key = reading === null ? textKey(batch.cell(row, column)) : phoneKey(reading);
      if (key === '') emptyCells++;
      else {
        // Empty cells count only before a filled one.
        for (; emptyCells > 0; emptyCells--) hash.add('');
        hash.add(key);
      }
    }
    hash.finish(words);
    return words;
  };
}

function phoneKey(phone: NonNullable<Contact['phone']>): string {
  return phone.extension === null ? (phone.e164 ?? '') : `${phone.e164};${phone.extension}`;
}

const nonAscii = /[^\u0000-\u007f]/;

function textKey(text: string): string {
  const trimmed = text.trim();
  return nonAscii.test(trimmed) ? trimmed.normalize('NFC') : trimmed;
}
