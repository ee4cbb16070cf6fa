import type { Batch } from '../model/batch.ts';
import type { Contact } from '../model/contact.ts';
import { createHashIndex, type HashIndex } from './hash-index.ts';
import { createHashes, type Hashes } from './hashes.ts';
import type { Keying } from './keyings.ts';
import type { NumberIndex } from './number-index.ts';
import { createNumberKey, type NumberKey } from './number-key.ts';
import { createNumberTable } from './number-table.ts';

/** What is remembered of the rows that are compared with each other. */
export interface Memory {
  readonly hashes: Hashes;
  /** Numbers, each with a tag of its row; made with the first batch. */
  numbers: NumberIndex | null;
  readonly numberKey: NumberKey;
  /** Rows whose number was there before, or that have none. */
  readonly rows: HashIndex;
  /** Keys of which nothing more than the place is kept. */
  readonly keys: Keys;
  bytes(): number;
}

export interface Keys {
  /** The place of the first row with this key, or -1. */
  add(keying: Keying, batch: Batch, row: number, contact: Contact, place: number): number;
  bytes(): number;
}

export function createMemory(): Memory {
  const numberKey = createNumberKey();
  const rows = createHashIndex();
  let keys: Keys | null = null;
  const memory: Memory = {
    hashes: createHashes(),
    numbers: null,
    numberKey,
    rows,
    get keys() {
      keys ??= createKeys();
      return keys;
    },
    bytes: () => (memory.numbers?.bytes() ?? 0) + numberKey.bytes() + rows.bytes() + (keys?.bytes() ?? 0),
  };
  return memory;
}

function createKeys(): Keys {
  const numbers = createNumberTable({ places: true });
  const hashes = createHashIndex();
  return {
    add(keying, batch, row, contact, place) {
      const words = keying.words(batch, row, contact);
      if (words === null) return -1;
      // What fills two words only is a number, and no hash.
      const isNumber = words[2] === 0 && words[3] === 0;
      return isNumber ? numbers.add(words[1]! * 0x1_0000_0000 + words[0]!, place) : hashes.add(words, place);
    },
    bytes: () => numbers.bytes() + hashes.bytes(),
  };
}
