import type { Batch } from '../model/batch.ts';
import type { Contact } from '../model/contact.ts';
import type { PhoneReading } from '../phones/index.ts';

/** Tells of the rows of one list, in their order, what they repeat. */
export interface Duplicates {
  /** A row may be several contacts: it is looked up, too, where only some of them need a person. */
  readonly takesParts?: boolean;
  /** The numbers that `judge` may be given next: the rows of a batch from `from` on. Called before they are. */
  expect(batch: Batch, from: number, phones: readonly (PhoneReading | null)[]): void;
  /** Looks a good row up, reports what it repeats, and remembers it. */
  judge(batch: Batch, row: number, contact: Contact): void;
}
