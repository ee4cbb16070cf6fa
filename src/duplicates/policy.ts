import type { Spill } from '../model/streams.ts';
import type { Profile } from '../profiles/schema.ts';

/** What makes two rows the same. `columns`: as a person names them. */
export type Key =
  | { readonly kind: 'platform' | 'row' | 'phone' | 'client-id' }
  | { readonly kind: 'columns'; readonly names: readonly string[]; readonly by: 'flag' | 'platform' };

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

/** What makes two rows the same for this platform. */
export function keyFor(key: Key, { duplicates }: Profile, onePerPhone: boolean): Key {
  const names = duplicates.key?.value;
  if (key.kind !== 'platform' || names === undefined || typeof names === 'string') return key;
  return onePerPhone ? { kind: 'phone' } : { kind: 'columns', names, by: 'platform' };
}
