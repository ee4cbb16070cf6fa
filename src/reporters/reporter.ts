import type { ComparedList } from '../model/compared-list.ts';
import type { RunResult } from '../model/result.ts';
import type { Listener } from '../pipeline/plan.ts';

export interface Reporter extends Listener {
  end(result: RunResult): void | Promise<void>;
}

/** What a reporter may know besides the findings. */
export interface ReportContext {
  readonly version: string;
  readonly phoneLibrary: string;
  readonly command: string;
  /** Whole values: for files that hold lists, or when asked for. */
  readonly showValues: boolean;
  /** Text is kept to the character: in files that hold lists, never on a screen or in a log. */
  readonly isExact: boolean;
  readonly verbose: boolean;
  /** Nothing was to be written. */
  readonly isDryRun: boolean;
  /** The list itself goes to standard output. */
  readonly isStdoutTaken: boolean;
  readonly color: boolean;
  /** Columns of the terminal; 80 where there is none. */
  readonly width: number;
  /** Milliseconds since the epoch; for the age of a platform's rules only. */
  readonly now: number;
  /** How many platforms are judged in this run. */
  readonly platforms: number;
  /** The lists that contacts were compared with. */
  readonly compared: readonly ComparedList[];
  /** The config file in force, always named in a summary. */
  readonly config: string | null;
  /** The command line for one file; a screen puts what settles a finding after it. */
  readonly invoke: (file: string) => string;
  /** The command line of another command for it, with the flags in force that it knows. */
  readonly invokeAs: (command: 'export' | 'split-by-channel', file: string) => string;
}

export type CreateReporter = (write: (text: string) => void, context: ReportContext) => Reporter;
