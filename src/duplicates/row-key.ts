import type { Batch, TextLayout } from '../model/batch.ts';
import type { Contact } from '../model/contact.ts';
import type { List } from '../model/list.ts';
import { lastSurelyComposed } from './composed.ts';
import { createHashes, type Hashes, textsOfOthers } from './hashes.ts';
import type { TextHash } from './text-hash.ts';

/**
 * What makes two rows the same: all columns in order, text trimmed and in NFC, phones by number and extension, empty cells
 * at the end left out. What is given is valid until the next row.
 */
export interface RowKey {
  /** 46 bits for telling rows of one number apart; the number itself is not in it. */
  tag(batch: Batch, row: number, contact: Contact): Uint32Array;
  /** 128 bits. Two different rows among a hundred million share them with a chance below 10^-20. */
  hash(batch: Batch, row: number, contact: Contact): Uint32Array;
}

/** `hashes`: those of all rows that are compared with each other. */
export function createRowKey(list: List, { tag, tagOfLong, text: whole }: Hashes = createHashes()): RowKey {
  const words = new Uint32Array(4);
  const phone = list.phone?.column ?? -1;
  const isPlain = list.ours.size === 0 && list.several === null;
  let current: Batch | null = null;
  let layout: TextLayout | null = null;

  function addCells(hash: TextHash, batch: Batch, row: number, contact: Contact): void {
    const reading = contact.phone !== null && contact.phone.e164 !== null ? contact.phone : null;
    let emptyCells = 0;
    const add = (text: string) => {
      // Empty cells count only before a filled one.
      for (; emptyCells > 0; emptyCells--) hash.add('');
      if (!hash.add(text, lastSurelyComposed)) hash.add(text.normalize('NFC'));
    };
    for (let column = 0; column < batch.width(row); column++) {
      if (list.ours.has(column)) continue;
      if (column === phone && reading !== null) {
        add(reading.extension ?? '');
        for (const other of textsOfOthers(list, batch, row, contact)) add(other);
        continue;
      }
      const text = batch.cell(row, column).trim();
      if (text === '') emptyCells++;
      else add(text);
    }
  }

  /** Most rows of a text need not be cut into cells. */
  function isTaken(batch: Batch, row: number, { phone: reading }: Contact): boolean {
    if (!isPlain || reading === null || reading.e164 === null || reading.extension !== null) return false;
    if (batch !== current) {
      current = batch;
      layout = batch.layout();
    }
    return layout !== null && tag.takeRow(layout, row, phone);
  }

  return {
    tag(batch, row, contact) {
      if (isTaken(batch, row, contact)) {
        tag.finish(words);
        return words;
      }
      tag.start();
      addCells(tag, batch, row, contact);
      const hash = tag.isOverfull() ? tagOfLong : tag;
      if (hash === tagOfLong) {
        hash.start();
        addCells(hash, batch, row, contact);
      }
      hash.finish(words);
      return words;
    },
    hash(batch, row, contact) {
      whole.start();
      whole.add(contact.phone?.e164 ?? '');
      addCells(whole, batch, row, contact);
      whole.finish(words);
      return words;
    },
  };
}
