import type { Report } from '../model/check.ts';
import { label } from '../model/finding.ts';
import type { FoundSecondaries } from './map-secondaries.ts';
import type { ColumnRules } from './tell-columns.ts';

/** More further numbers than the platform was set up for: it will not dial them. */
export function tellSecondaries(
  { beyond }: FoundSecondaries,
  labels: readonly string[],
  report: Report,
  { unknownColumn }: ColumnRules,
): void {
  for (const column of beyond.columns) {
    const data = { name: label(labels[column] ?? '') };
    report(unknownColumn, column, null, data, { command: `--set secondaries=${beyond.count}` });
  }
}
