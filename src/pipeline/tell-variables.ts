import type { Report } from '../model/check.ts';
import { foldLabel } from '../model/field.ts';
import { label } from '../model/finding.ts';
import { nearest } from '../model/nearest.ts';
import type { FoundVariables } from './map-variables.ts';
import type { ColumnRules } from './tell-columns.ts';

/** The variables that every contact needs, and no column holds under their name. */
export function tellVariables(
  { faults }: FoundVariables,
  labels: readonly string[],
  report: Report,
  { requiredMissing }: ColumnRules,
): void {
  const named = labels.filter((text) => text.trim() !== '');
  for (const { name, column } of faults) {
    const near = column === null ? nearest(foldLabel(name).slice(0, 100), named) : (labels[column] ?? '');
    const data = { name, near: near === null ? 'none comes close' : label(near) };
    // A column that is not there is nothing that `export` could write.
    report(requiredMissing, column, null, data, column === null ? { repair: null } : {});
  }
}
