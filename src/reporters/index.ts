/**
 * Findings become a report. A reporter is a listener of the run that writes text; it decides nothing: no exit code, no
 * severity. To add one: `reporters/<format>.ts` with a `create…` function, and a line in `formats`. Loaded on demand.
 */
import type { CreateReporter } from './reporter.ts';

export const formats: Readonly<Record<string, () => Promise<CreateReporter>>> = {
  table: async () => (await import('./table/index.ts')).createTable,
  json: async () => (await import('./json.ts')).createJson,
  jsonl: async () => (await import('./jsonl.ts')).createJsonLines,
  csv: async () => (await import('./csv.ts')).createCsv,
};

/** What a command shows where nothing else is asked for; no names that `--report` takes. */
export const screens: Readonly<
  Record<
    'table' | 'insight' | 'rewritten' | 'resaved' | 'exported' | 'deduped' | 'merged' | 'split',
    () => Promise<CreateReporter>
  >
> = {
  table: formats.table!,
  insight: async () => (await import('./insight.ts')).createInsightTable,
  rewritten: async () => (await import('./table/rewritten.ts')).createRewrittenTable,
  exported: async () => (await import('./table/exported.ts')).createExportedTable,
  merged: async () => (await import('./table/merged.ts')).createMergedTable,
  split: async () => (await import('./table/split.ts')).createSplitTable,
  deduped: async () => (await import('./table/deduped.ts')).createDedupedTable,
  resaved: async () => (await import('./table/resaved.ts')).createResavedTable,
};
