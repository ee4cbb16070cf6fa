import type { FileResult } from './result.ts';

// Mended by the layout, though nothing in the file itself could be.
const mendedByLayout = new Set(['header/duplicate', 'header/missing']);

/** Is there something about the file or its columns that the platform refuses and no layout mends? */
export function hasUnmended({ groups }: Pick<FileResult, 'groups'>): boolean {
  return groups.some(
    ({ rule, severity, first }) =>
      severity === 'error' &&
      (rule.scope === 'file' || rule.scope === 'column') &&
      // Several channels are several lists, which `split-by-channel` makes.
      (first.repair === null || rule.id === 'channel/mixed') &&
      !mendedByLayout.has(rule.id),
  );
}
