import { type Batch, Mark, type Spelling } from '../model/batch.ts';
import type { Contact } from '../model/contact.ts';
import type { List } from '../model/list.ts';
import { isComposed, lastSurelyComposed } from './composed.ts';
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
  const apart = new Uint8Array(Math.max(phone, ...list.ours) + 1);
  for (const column of [phone, ...list.ours]) apart[column] = 1;
  let hash: TextHash = tag;
  const hasOurs = list.ours.size > 0;
  let emptyCells = 0;
  let marks: Uint8Array | null = null;
  let hasEdgeSpace = false;
  let reading: Contact['phone'];
  let others: readonly string[] = [];

  const cells: Spelling = {
    text(column, text) {
      if (isSpecial(column)) return;
      const key = text.trim();
      if (key === '') emptyCells++;
      else {
        addEmptyCells();
        if (!hash.add(key, lastSurelyComposed)) hash.add(key.normalize('NFC'));
      }
    },
    units(column, codes, from, to) {
      if ((marks![column]! & Mark.edgeSpace) !== 0) return this.text(column, textOf(codes, from, to));
      if (isSpecial(column)) return;
      if (from === to) emptyCells++;
      else {
        addEmptyCells();
        if (hash.addUnits(codes, from, to, lastSurelyComposed)) return;
        if (isComposed(codes, from, to)) hash.addUnits(codes, from, to, 0xffff);
        else hash.add(textOf(codes, from, to).normalize('NFC'));
      }
    },
    run(column, codes, from, to, delimiter) {
      if (hash !== tag || hasEdgeSpace || !addRun(codes, from, to, delimiter)) {
        addOneByOne(column, codes, from, to, delimiter);
      }
    },
  };

  /** False where cells have to be looked at. */
  function addRun(codes: Uint16Array, from: number, to: number, delimiter: number): boolean {
    let end = to;
    while (end > from && codes[end - 1] === delimiter) end--;
    if (end === from) emptyCells += to - from + 1;
    else {
      addEmptyCells();
      if (!tag.addRun(codes, from, end, delimiter, lastSurelyComposed)) {
        if (!isComposed(codes, from, end)) return false;
        tag.addRun(codes, from, end, delimiter, 0xffff);
      }
      emptyCells = to - end;
    }
    return true;
  }

  function addOneByOne(first: number, codes: Uint16Array, from: number, to: number, delimiter: number): void {
    let column = first;
    let start = from;
    for (let at = from; at <= to; at++) {
      if (at < to && codes[at] !== delimiter) continue;
      cells.units(column++, codes, start, at);
      start = at + 1;
    }
  }

  /** Empty cells count only before a filled one. */
  function addEmptyCells(): void {
    for (; emptyCells > 0; emptyCells--) hash.add('');
  }

  /** Not compared by its text. */
  function isSpecial(column: number): boolean {
    if (hasOurs && list.ours.has(column)) return true;
    if (column !== phone || reading === null) return false;
    addEmptyCells();
    hash.add(reading.extension ?? '');
    for (const other of others) hash.add(other);
    return true;
  }

  function addCells(batch: Batch, row: number, contact: Contact): void {
    emptyCells = 0;
    if (marks !== batch.marks) {
      marks = batch.marks;
      hasEdgeSpace = marks.some((mark) => (mark & Mark.edgeSpace) !== 0);
    }
    reading = contact.phone !== null && contact.phone.e164 !== null ? contact.phone : null;
    if (list.several !== null) others = textsOfOthers(list, batch, row, contact);
    batch.spell(row, cells, apart);
  }

  return {
    tag(batch, row, contact) {
      hash = tag;
      hash.start();
      addCells(batch, row, contact);
      if (tag.isOverfull()) {
        hash = tagOfLong;
        hash.start();
        addCells(batch, row, contact);
      }
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

function textOf(codes: Uint16Array, from: number, to: number): string {
  return Buffer.from(codes.buffer, codes.byteOffset + 2 * from, 2 * (to - from)).toString('utf16le');
}
