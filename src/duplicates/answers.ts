import type { Batch } from '../model/batch.ts';
import type { Contact } from '../model/contact.ts';
import type { Keying } from './keyings.ts';
import type { DuplicatePolicy, Keep } from './policy.ts';
import { createSorter, type Sorter } from './sorter.ts';

/** Takes in the keys of all rows, to tell in the end which of them repeat which. */
export interface Collector {
  /** Rows whose `scope` differs are never compared. */
  add(
    keyings: readonly Keying[],
    scope: number,
    place: number,
    batch: Batch,
    row: number,
    contact: Contact,
  ): void;
  /** To be asked once, after the last row. */
  answers(): Answers;
  close(): void;
}

/** What every row repeats, to be asked in the order of the rows. */
export interface Answers {
  /** Null for a row that repeats nothing; else by which of the keyings, and which row. Valid until the next is asked for. */
  at(place: number): Answer | null;
  close(): void;
}

export interface Answer {
  keying: number;
  first: number;
}

// The key, in the last bit of it which keying it is of; then how the rows of one key are ordered, the one that is kept first.
const keyWords = 4;
const recordWords = 6;
// Where the row is (48 bits), the keying (16), the row it repeats.
const answerWords = 4;

export function createCollector({
  keep,
  maxBytes,
  openSpill,
}: Pick<DuplicatePolicy, 'keep' | 'maxBytes' | 'openSpill'>): Collector {
  // Both are there at once, in the end.
  const half = maxBytes / 2;
  const keys = createSorter({ words: recordWords, maxBytes: half, openSpill });
  const repeats = createSorter({ words: answerWords, maxBytes: half, openSpill });
  const record = new Uint32Array(recordWords);
  return {
    add(keyings, scope, place, batch, row, contact) {
      let isRanked = false;
      for (let i = 0; i < keyings.length; i++) {
        const words = keyings[i]!.words(batch, row, contact);
        if (words === null) continue;
        if (!isRanked) rank(record, keep, place, keep === 'most-complete' ? countFilled(batch, row) : 0);
        isRanked = true;
        record[0] = words[0]!;
        record[1] = words[1]!;
        record[2] = words[2]! ^ scope;
        record[3] = (words[3]! & ~1) | i;
        keys.add(record);
      }
    },
    answers() {
      findRepeats(keys, keep, repeats);
      keys.close();
      return answersFrom(repeats);
    },
    close() {
      keys.close();
      repeats.close();
    },
  };
}

function findRepeats(keys: Sorter, keep: Keep, repeats: Sorter): void {
  const sorted = keys.sorted();
  const current = new Uint32Array(recordWords);
  const answer = new Uint32Array(answerWords);
  let first = -1;
  for (let next = sorted.next(); next !== null; next = sorted.next()) {
    if (first === -1 || !isSameKey(next, current)) {
      current.set(next);
      first = placeOfRank(next, keep);
      continue;
    }
    const place = placeOfRank(next, keep);
    answer[0] = place / 0x1_0000;
    answer[1] = (place << 16) | (next[3]! & 1);
    answer[2] = first / 0x1_0000_0000;
    answer[3] = first;
    repeats.add(answer);
  }
}

function answersFrom(repeats: Sorter): Answers {
  const sorted = repeats.sorted();
  let next = sorted.next();
  const answer: Answer = { keying: 0, first: 0 };
  const placeOf = (words: Uint32Array) => words[0]! * 0x1_0000 + (words[1]! >>> 16);
  return {
    at(place) {
      while (next !== null && placeOf(next) < place) next = sorted.next();
      if (next === null || placeOf(next) !== place) return null;
      answer.keying = next[1]! & 0xffff;
      answer.first = next[2]! * 0x1_0000_0000 + next[3]!;
      return answer;
    },
    close: repeats.close,
  };
}

function isSameKey(a: Uint32Array, b: Uint32Array): boolean {
  for (let word = 0; word < keyWords; word++) if (a[word] !== b[word]) return false;
  return true;
}

const maxPlace = 2 ** 48 - 1;
const maxFilled = 0xffff;

/** Writes how the row stands among those of its key: places go up to 2^48-1. */
function rank(record: Uint32Array, keep: Keep, place: number, filled: number): void {
  const order = keep === 'last' ? maxPlace - place : place;
  const emptiness = maxFilled - Math.min(filled, maxFilled);
  record[4] = (keep === 'most-complete' ? emptiness * 0x1_0000 : 0) + Math.floor(order / 0x1_0000_0000);
  record[5] = order;
}

function placeOfRank(record: Uint32Array, keep: Keep): number {
  const order = (record[4]! & 0xffff) * 0x1_0000_0000 + record[5]!;
  return keep === 'last' ? maxPlace - order : order;
}

function countFilled(batch: Batch, row: number): number {
  let filled = 0;
  for (let column = 0; column < batch.width(row); column++)
    if (batch.cell(row, column).trim() !== '') filled++;
  return filled;
}
