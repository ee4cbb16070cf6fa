import { parseCommandLine } from '../../src/command-line.ts';
import { planFrom } from '../../src/commands/plan.ts';
import type { World } from '../../src/commands/world.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { FileResult, RunResult } from '../../src/model/result.ts';
import type { Listener } from '../../src/pipeline/plan.ts';
import { run } from '../../src/pipeline/run.ts';
import { openTable } from '../../src/readers/index.ts';
import { createJson } from '../../src/reporters/json.ts';
import type { ReportContext } from '../../src/reporters/reporter.ts';
import { memorySource } from '../readers/read.ts';

/** A list judged in memory, and everything that was told on the way. */
export interface Judged {
  /** One a platform. */
  readonly files: readonly FileResult[];
  /** All findings, whether kept or not, of the first platform. */
  readonly findings: readonly Finding[];
  /** Records that were handed out as rejected, of the first platform. */
  readonly rejected: readonly number[];
  /** The whole report. */
  readonly json: string;
}

export interface JudgeOptions {
  readonly flags?: readonly string[];
  readonly chunkBytes?: number;
  readonly delimiter?: string;
  /** Nobody listens to the findings, as with the summary alone. */
  readonly quiet?: boolean;
  readonly insight?: boolean;
}

/** `validate` with these flags, on a text, without the process around it. */
export async function judgeList(text: string, options: JudgeOptions = {}): Promise<Judged> {
  const { flags = [], chunkBytes, delimiter, quiet = false, insight = false } = options;
  const line = parseCommandLine(['validate', 'list.csv', ...flags], 80);
  if (line.kind !== 'run') throw new Error('not a command');
  const plan = await planFrom([], line.values, { cwd: '.', env: {}, startedAt: 0 } as unknown as World);
  const input = {
    path: 'list.csv',
    open: async () => {
      const source = memorySource(Buffer.from(text), 'list.csv', chunkBytes);
      return { source, opened: await openTable(source, delimiter === undefined ? {} : { delimiter }) };
    },
  };
  const findings: Finding[] = [];
  const rejected: number[] = [];
  const ears: Listener = {
    onFinding: (target, _path, _list, finding) => {
      if (target === plan.targets[0]) findings.push(finding);
    },
    onLeftOut: (lane, list, _batch, _row, record) => {
      if (lane !== 'rejected') return;
      if (list.profile === plan.targets[0]!.profile) rejected.push(record);
    },
  };
  const { results } = await run({ ...plan, inputs: [input], insight, listeners: quiet ? [] : [ears] });
  const result: RunResult = {
    command: 'validate',
    ok: results.every(({ ok }) => ok),
    results,
    outputs: [],
    numbers: null,
  };
  return { files: results.map(({ files }) => files[0]!), findings, rejected, json: toJson(result) };
}

function toJson(result: RunResult): string {
  let json = '';
  // It needs nothing of a screen.
  const context = {
    version: '0',
    phoneLibrary: '',
    command: 'validate',
    showValues: true,
    isExact: true,
    compared: [],
  };
  createJson((text) => (json += text), context as unknown as ReportContext).end(result);
  return json;
}

/** `rule line` of each finding, in order. */
export function told({ findings }: Judged): string[] {
  return findings.map(({ rule, line }) => `${rule.id} ${line ?? '-'}`);
}
