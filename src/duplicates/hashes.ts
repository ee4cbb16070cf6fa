import type { Batch } from '../model/batch.ts';
import type { Contact } from '../model/contact.ts';
import type { List } from '../model/list.ts';
import { numberText } from '../model/number-cell.ts';
import type { PhoneReading } from '../phones/index.ts';
import { createRowHash, type RowHash } from './row-hash.ts';
import { createHalfHash, createTextHash, type TextHash } from './text-hash.ts';

/** Hashes under keys of their own, for all rows that are compared with each other. */
export interface Hashes {
  /** 46 bits of a row, and the same for a long one. */
  readonly tag: RowHash;
  readonly tagOfLong: TextHash;
  /** 128 bits. */
  readonly text: TextHash;
}

export function createHashes(): Hashes {
  const [key0, key1, ...others] = crypto.getRandomValues(new Uint32Array(6));
  return {
    tag: createRowHash(),
    tagOfLong: createHalfHash(key0!, key1!),
    text: createTextHash(Uint32Array.from(others)),
  };
}

/** By what a phone is compared; null where it was not read. */
export function textOfPhone(reading: PhoneReading | null): string | null {
  if (reading === null || reading.e164 === null) return null;
  return reading.extension === null ? reading.e164 : `${reading.e164};ext=${reading.extension}`;
}

/** By what the numbers behind the first in a phone cell are compared; none where each number has its own cell. */
export function textsOfOthers(list: List, batch: Batch, row: number, { secondaries }: Contact): string[] {
  if (list.several === null) return [];
  return secondaries.map((one, i) => {
    const text = textOfPhone(one?.phone ?? null);
    return text ?? numberText(list, batch, row, list.secondaries[i]!.column).trim();
  });
}
