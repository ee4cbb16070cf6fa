/**
 * Findings become a report. A reporter is a listener of the run that writes text; it decides nothing: no exit code, no
 * severity. To add one: `reporters/<format>.ts` with a `create…` function, and a line in `formats`. Loaded on demand.
 */
import type { RunResult } from '../model/result.ts';
import type { Listener } from '../pipeline/run.ts';

export interface Reporter extends Listener {
  end(result: RunResult): void;
}

/** What a reporter may know besides the findings. */
export interface ReportContext {
  readonly version: string;
  readonly phoneLibrary: string;
  readonly command: string;
  /** Whole values: for files that hold lists, or when asked for. */
  readonly showValues: boolean;
  readonly verbose: boolean;
  readonly color: boolean;
  /** Columns of the terminal; 80 where there is none. */
  readonly width: number;
  /** Milliseconds since the epoch; for the age of a platform's rules only. */
  readonly now: number;
  /** How many platforms are judged in this run. */
  readonly platforms: number;
  /** The config file in force, always named in a summary. */
  readonly config: string | null;
  /** The command line as it was typed; a screen puts what settles a finding after it. */
  readonly invocation: string;
}

export type CreateReporter = (write: (text: string) => void, context: ReportContext) => Reporter;

export const formats: Readonly<Record<string, () => Promise<CreateReporter>>> = {
  table: async () => (await import('./table/index.ts')).createTable,
  json: async () => (await import('./json.ts')).createJson,
  jsonl: async () => (await import('./jsonl.ts')).createJsonLines,
  csv: async () => (await import('./csv.ts')).createCsv,
};

/** What a command shows where nothing else is asked for; no names that `--report` takes. */
export const screens: Readonly<Record<'table' | 'insight', () => Promise<CreateReporter>>> = {
  table: formats.table!,
  insight: async () => (await import('./insight.ts')).createInsightTable,
};
