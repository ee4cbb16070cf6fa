import { type Batch, Mark, type Spelling } from '../model/batch.ts';
import type { Contact } from '../model/contact.ts';
import type { List } from '../model/list.ts';
import { createHalfHash, createTextHash, type TextHash } from './text-hash.ts';

/**
 * What makes two rows the same: all columns in order, text trimmed and in NFC, phones by number and extension, empty cells
 * at the end left out. What is given is valid until the next row.
 */
export interface RowKey {
  /** 64 bits for telling rows of one number apart; the number itself is not in it. */
  tag(batch: Batch, row: number, contact: Contact): Uint32Array;
  /** 128 bits. Two different rows among a hundred million share them with a chance below 10^-20. */
  hash(batch: Batch, row: number, contact: Contact): Uint32Array;
}

export function createRowKey(list: List): RowKey {
  const [key0, key1, ...others] = crypto.getRandomValues(new Uint32Array(6));
  const tag = createHalfHash(key0!, key1!);
  const whole = createTextHash(Uint32Array.from(others));
  const words = new Uint32Array(4);
  const phone = list.phone?.column ?? -1;
  let hash: TextHash = tag;
  let emptyCells = 0;

  const cell: Spelling = {
    text(text) {
      const key = text.trim().normalize('NFC');
      if (key === '') emptyCells++;
      else {
        addEmptyCells();
        hash.add(key);
      }
    },
    units(codes, from, to) {
      if (from === to) {
        emptyCells++;
        return;
      }
      addEmptyCells();
      if (!hash.addUnits(codes, from, to, lastInAnyForm)) hash.add(textOf(codes, from, to).normalize('NFC'));
    },
  };

  /** Empty cells count only before a filled one. */
  function addEmptyCells(): void {
    for (; emptyCells > 0; emptyCells--) hash.add('');
  }

  function addCells(batch: Batch, row: number, contact: Contact): void {
    emptyCells = 0;
    const { marks } = batch;
    const width = batch.width(row);
    for (let column = 0; column < width; column++) {
      if (list.ours.has(column)) continue;
      if (column === phone && contact.phone !== null && contact.phone.e164 !== null) {
        addEmptyCells();
        hash.add(contact.phone.extension ?? '');
      } else if ((marks[column]! & Mark.edgeSpace) === 0) batch.spell(row, column, cell);
      else cell.text(batch.cell(row, column));
    }
  }

  return {
    tag(batch, row, contact) {
      hash = tag;
      hash.start();
      addCells(batch, row, contact);
      hash.finish(words);
      return words;
    },
    hash(batch, row, contact) {
      hash = whole;
      hash.start();
      hash.add(contact.phone?.e164 ?? '');
      addCells(batch, row, contact);
      hash.finish(words);
      return words;
    },
  };
}

// Combining marks begin behind it; up to it, text in any form is in NFC.
const lastInAnyForm = 0x2ff;

function textOf(codes: Uint16Array, from: number, to: number): string {
  return Buffer.from(codes.buffer, codes.byteOffset + 2 * from, 2 * (to - from)).toString('utf16le');
}
