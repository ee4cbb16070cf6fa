import { showKey } from './show.ts';
import type { Fail, Tree } from './tree.ts';

const reserved = new Set(['__proto__', 'constructor', 'prototype', '<<']);

/** Adds a key to a map being read; one given twice, or that would act instead of being data, is refused. */
export function addEntry(
  entries: Map<string, Tree>,
  key: string,
  line: number,
  value: Tree,
  fail: Fail,
): void {
  if (reserved.has(key)) fail(line, `${key}: this key is not allowed.`);
  const first = entries.get(key);
  if (first) fail(line, `${showKey(key)}: given twice, first on line ${first.line}.`);
  entries.set(key, { ...value, line });
}
