/**
 * Which rows repeat another. A stage of the pipeline, not a check: it remembers rows, and only rows that would otherwise be
 * good may be remembered. Keys are compared after normalizing: numbers by E.164, whole rows by `RowKey`, columns by their
 * text. `stage.ts` chooses the way: where the first of them is kept and memory is enough, one pass finds it
 * (`keep-first.ts`, `memory.ts`); else a look at all rows puts their keys in order, on disk if need be (`answers.ts`,
 * `sorter.ts`), and says of each what it repeats. `keyings.ts` is what can be compared: a new key is a case there.
 */
import { alreadyLoaded, listed, notCompared, secondaryListed, stale, unreadable } from './list-rules.ts';
import {
  acrossColumns,
  fieldsDiffer,
  identicalRow,
  keyEmpty,
  sameId,
  sameKey,
  sameNumberRule,
} from './rules.ts';

export { createDoNotCall, createLoaded } from './compare.ts';
export type { Duplicates } from './duplicates.ts';
export { createDuplicates } from './keep-first.ts';
export { createListedNumbers, type ListedNumbers, type ListedPlace } from './listed-numbers.ts';
export { createNumberTable, type NumberTable } from './number-table.ts';
export { type DuplicatePolicy, type Keep, type Key, keyFor } from './policy.ts';
export { createDuplicateStage, type DuplicateStage, type LookStage } from './stage.ts';

export const duplicateRules = [
  identicalRow,
  sameNumberRule,
  fieldsDiffer,
  sameKey,
  keyEmpty,
  sameId,
  alreadyLoaded,
  acrossColumns,
];

export const doNotCallRules = [listed, secondaryListed, stale, unreadable, notCompared];
