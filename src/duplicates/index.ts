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
  const rowsSeen = isOn(identicalRow.id) ? createRowIndex(list) : null;
  const numbersSeen = isOn(numberRule.id) ? createPhoneIndex() : null;
  if (rowsSeen === null && numbersSeen === null) return null;
  return (batch, row, contact) => {
    const line = batch.line(row);
    const sameRow = rowsSeen === null ? -1 : rowsSeen(batch, row, contact, line);
    const sameNumber = numbersSeen === null || contact.phone === null ? -1 : numbersSeen(contact, line);
    if (sameRow !== -1) report(identicalRow, null, null, { first: `line ${sameRow}` });
    else if (sameNumber !== -1) {
      report(numberRule, list.phone?.column ?? null, contact.phoneText, { first: `line ${sameNumber}` });
    }
  };
}

/** By E.164 alone: two extensions of one switchboard ring the same phone. */
function createPhoneIndex(): (contact: Contact, line: number) => number {
  const numbers = createNumberIndex();
  return ({ phone }, line) =>
    phone === null || phone.e164 === null ? -1 : numbers.add(Number(phone.e164.slice(1)), line);
}

function createRowIndex(list: List): (batch: Batch, row: number, contact: Contact, line: number) => number {
  const index = createHashIndex();
  const hash = createTextHash(crypto.getRandomValues(new Uint32Array(4)));
  const words = new Uint32Array(4);
  const phone = list.phone?.column ?? -1;
  return (batch, row, contact, line) => {
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
    return index.add(words, line);
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
