import type { Spill } from '../model/streams.ts';

/** What makes two rows the same. `columns`: as a person names them. */
export type Key =
  | { readonly kind: 'platform' | 'row' | 'phone' | 'client-id' }
  | { readonly kind: 'columns'; readonly names: readonly string[] };

/** Which of several rows with the same key is no repeat; of those that are as complete, the first. */
export type Keep = 'first' | 'last' | 'most-complete';

/** How repeats are looked for. */
export interface DuplicatePolicy {
  readonly key: Key;
  readonly keep: Keep;
  /** `run`: all lists of the run are compared with each other. */
  readonly scope: 'file' | 'run';
  /** Memory for keys; what is more goes to disk. */
  readonly maxBytes: number;
  readonly openSpill: () => Spill;
}
