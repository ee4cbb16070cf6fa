import type { Batch } from '../model/batch.ts';
import type { Report } from '../model/check.ts';
import type { Contact } from '../model/contact.ts';
import { type FindingData, label } from '../model/finding.ts';
import type { List } from '../model/list.ts';
import { columnLetter } from '../model/position.ts';
import { type Hashes, textOfPhone, textsOfOthers } from './hashes.ts';
import { createIdKey } from './id-key.ts';
import { createNumberWords } from './number-words.ts';
import type { Key } from './policy.ts';
import { createRowKey } from './row-key.ts';
import { fieldsDiffer, identicalRow, keyEmpty, sameId, sameKey, sameNumberRule } from './rules.ts';

/** One of the ways in which a row may repeat another. */
export interface Keying {
  /** The key, 128 bits; null where it is empty. Valid until the next row. */
  words(batch: Batch, row: number, contact: Contact): Uint32Array | null;
  /** What a finding calls is the row's phone cell, or that of its ID. */
  readonly isOfPhone: boolean;
  /** Reports that the row repeats the one that `first` tells of. */
  tell(batch: Batch, row: number, contact: Contact, first: FindingData): void;
  /** Reports that the key is empty; absent where a check of the cell does. */
  tellEmpty?(batch: Batch, row: number): void;
}

type IsOn = (id: string) => boolean;

/** The first that a row repeats another by is the one that is reported. `columns` are those of a key of columns. */
export function createKeyings(
  list: List,
  key: Key,
  columns: readonly number[],
  hashes: Hashes,
  isOn: IsOn,
  report: Report,
): Keying[] {
  switch (key.kind) {
    case 'platform': {
      if (list.ids.length > 0) return keyingsOfIds(list, hashes, isOn, report);
      const rule = numberRuleOf(list);
      return [
        ...(isOn(identicalRow.id) ? [byRow(list, hashes, report)] : []),
        ...(isOn(rule.id) ? [byNumber(list, hashes, rule, report)] : []),
      ];
    }
    case 'client-id':
      return list.ids.length === 0
        ? []
        : keyingsOfIds(list, hashes, (id) => id === sameId.id && isOn(id), report);
    case 'row':
      return isOn(identicalRow.id) ? [byRow(list, hashes, report)] : [];
    case 'phone':
      return isOn(sameNumberRule.id) ? [byNumber(list, hashes, sameNumberRule, report)] : [];
    case 'columns':
      return isOn(sameKey.id) && columns.length > 0 ? [byColumns(list, columns, hashes, report)] : [];
  }
}

/** In a list where each row has one ID. */
function keyingsOfIds(list: List, hashes: Hashes, isOn: IsOn, report: Report): Keying[] {
  const key = createIdKey(list, hashes.text);
  const column = list.ids[0]!.column;
  const rows: Keying = {
    words: (batch, row, contact) => key.row(batch, row, contact),
    isOfPhone: false,
    tell: (_batch, _row, _contact, first) => report(identicalRow, null, null, first),
  };
  const ids: Keying = {
    words: (_batch, _row, contact) => key.id(contact, 0),
    isOfPhone: true,
    tell: (batch, row, _contact, first) => report(sameId, column, batch.cell(row, column), first),
  };
  return [...(isOn(identicalRow.id) ? [rows] : []), ...(isOn(sameId.id) ? [ids] : [])];
}

/** What the number of an earlier row comes to. */
export function numberRuleOf({ profile, options }: List): typeof sameNumberRule {
  const loadsBoth = profile.duplicates.sameNumberOtherFields?.value === 'load' && !options.onePerPhone;
  return loadsBoth ? fieldsDiffer : sameNumberRule;
}

function byRow(list: List, hashes: Hashes, report: Report): Keying {
  const key = createRowKey(list, hashes);
  return {
    words: key.hash,
    isOfPhone: false,
    tell: (_batch, _row, _contact, first) => report(identicalRow, null, null, first),
  };
}

function byNumber(list: List, { text }: Hashes, rule: typeof sameNumberRule, report: Report): Keying {
  const column = list.phone?.column ?? null;
  const wordsOf = createNumberWords(text);
  return {
    words: (_batch, _row, { phone }) => (phone === null || phone.e164 === null ? null : wordsOf(phone.e164)),
    isOfPhone: true,
    tell: (_batch, _row, { phoneText }, first) => report(rule, column, phoneText, first),
  };
}

function byColumns(list: List, columns: readonly number[], { text: hash }: Hashes, report: Report): Keying {
  const words = new Uint32Array(4);
  const names = columns.map(
    (column) => list.header.labels[column]?.trim() || `column ${columnLetter(column)}`,
  );
  const named = { columns: label(names.join(', ')) };
  const only = columns.length === 1 ? columns[0]! : null;
  const isEmpty = (batch: Batch, row: number) =>
    columns.every((column) => batch.cell(row, column).trim() === '');
  return {
    words(batch, row, contact) {
      if (isEmpty(batch, row)) return null;
      hash.start();
      for (const column of columns) {
        const ofPhone = column === list.phone?.column ? textOfPhone(contact.phone) : null;
        hash.add(ofPhone ?? batch.cell(row, column).trim().normalize('NFC'));
        if (ofPhone === null) continue;
        for (const other of textsOfOthers(list, batch, row, contact)) hash.add(other);
      }
      hash.finish(words);
      return words;
    },
    isOfPhone: false,
    tell(batch, row, _contact, first) {
      report(sameKey, only, only === null ? null : batch.cell(row, only), { ...first, ...named });
    },
    tellEmpty(batch, row) {
      if (isEmpty(batch, row)) report(keyEmpty, only, null, named);
    },
  };
}
