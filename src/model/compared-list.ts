/** A list that contacts are compared with, as it was read. */
export interface ComparedList {
  readonly kind: 'do-not-call' | 'against';
  /** Its path, for those who must not write there; `-` for standard input. */
  readonly file: string;
  /** The same as it is shown. */
  readonly path: string;
  /** ISO-2 by which its national numbers were read. */
  readonly country: string | null;
  /** Cells that were to be numbers. */
  readonly entries: number;
  /** Of these, those that nothing but a guess could be made of. */
  readonly unreadable: number;
  /** Where the first of them stands; null for none. */
  readonly firstUnreadable: string | null;
  /** Whole days between its date and now; null where it has no date, or none that matters. */
  readonly ageDays: number | null;
}
