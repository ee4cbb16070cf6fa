import type { FileResult } from './result.ts';
import { tellsRepeat } from './rule.ts';

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

/** Is there a cell that `--repair likely` would mend and the level asked for does not, and nothing to be settled first? */
export function hasLikely(file: Pick<FileResult, 'findings' | 'groups' | 'judged'>): boolean {
  // Where a finding says it already, once is enough.
  const isSaid = file.findings.some(({ command }) => command?.includes('--repair likely') === true);
  if (!file.judged || isSaid || hasUnmended(file)) return false;
  return file.findings.some(
    ({ rule, severity, repairs, repair }) =>
      severity === 'error' && !repairs && repair === 'likely' && rule.scope === 'cell' && !tellsRepeat(rule),
  );
}
