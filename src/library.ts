import type { FlagName, flags } from './commands/flags.ts';
import { findFlag } from './commands/flags.ts';
import { commands } from './commands/index.ts';
import { planFrom } from './commands/plan.ts';
import type { World } from './commands/world.ts';
import { isWorkError, UsageError } from './model/errors.ts';
import { copyText, type Finding } from './model/finding.ts';
import type { Output, RowCounts } from './model/result.ts';
import { lanes } from './model/result.ts';
import type { Plan, Target } from './pipeline/plan.ts';
import { run as runPlan } from './pipeline/run.ts';
import { findingToJson, platformToJson } from './reporters/to-json.ts';
import { readVersion } from './version.ts';

type AnyFlag = (typeof flags)[number];
type CamelCase<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Name;
type ValueOf<One extends AnyFlag> = One extends { readonly value: string }
  ? One extends { readonly repeats: true }
    ? string | readonly string[] | Readonly<Record<string, string>>
    : One extends { readonly choices: readonly (infer Choice)[] }
      ? Choice
      : string | number
  : boolean;

/**
 * The command line's flags by their names in camel case: `country`, `allowCountry: ['DE', 'AT']`, `map: { phone: 'C' }`,
 * `dryRun: true`. A flag that the command does not know is a `UsageError`.
 */
export type Options = { readonly [One in AnyFlag as CamelCase<One['name']>]?: ValueOf<One> };

/** JSON report, schema 1, as `--json` prints it; values from the lists are whole. */
export interface Report {
  readonly ok: boolean;
  readonly results: readonly ReturnType<typeof platformToJson>[];
}

/** What a command that writes lists did. */
export interface Written extends Report {
  readonly outputs: readonly Output[];
  /** As on the command line: 0 fine, 1 findings, 2 something could not be worked on. */
  readonly exitCode: number;
}

export type ReportedFinding = ReturnType<typeof findingToJson> & {
  readonly file: string;
  readonly platform: string;
};

export interface JudgedRow {
  readonly file: string;
  readonly platform: string;
  /** 1-based within the data. */
  readonly record: number;
  /** 1-based; in a workbook the sheet's row. */
  readonly line: number;
  readonly lane: Exclude<keyof RowCounts, 'read'>;
  /** As read at the `--repair` asked for; null where the cell was not read. */
  readonly phone: {
    readonly e164: string;
    /** ISO-2; null for `+800` and the like. */
    readonly country: string | null;
    readonly type: string | null;
    readonly extension: string | null;
  } | null;
  readonly cells: readonly string[];
}

/** Called while the lists are read, in their order; what they take stays theirs. */
export interface Handlers {
  onFinding?(finding: ReportedFinding): void;
  onRow?(row: JudgedRow): void;
}

/**
 * A job as one value: which lists, which platforms, which rules. Nothing is read but a platform file of one's own.
 * @param files paths of lists; globs and folders are for the command line.
 * @throws UsageError for options that cannot be meant.
 */
export async function plan(files: string | readonly string[], options: Options = {}): Promise<Plan> {
  const values = toFlags('validate', options);
  const base = await planFrom(
    typeof files === 'string' ? [files] : files,
    values,
    silentWorld(() => {}),
  );
  return { ...base, insight: false, listeners: [] };
}

/**
 * Reads each list once, in constant memory, and judges it for every platform of the plan.
 * @throws InputError where the only list cannot be read; of several, the others are judged, and `ok` is false.
 */
export async function run(job: Plan, handlers: Handlers = {}): Promise<Report> {
  const { onFinding, onRow } = handlers;
  const listener: Plan['listeners'][number] = {
    ...(onFinding !== undefined && {
      onFinding(target: Target, file: string, list, finding: Finding) {
        const found = findingToJson(finding, list?.header.labels ?? [], true);
        onFinding({ ...found, file, platform: target.profile.id });
      },
    }),
    onJudged({ list, dataFrom }, batch, from, { phones }, codes) {
      if (onRow === undefined) return;
      for (let row = from; row < batch.count; row++) {
        const phone = phones[row] ?? null;
        onRow({
          ...{ file: list.path, platform: list.profile.id },
          record: batch.start + row - dataFrom + 1,
          line: batch.line(row),
          lane: laneNames[codes[row]!]!,
          phone:
            phone === null || phone.e164 === null
              ? null
              : {
                  ...{ e164: phone.e164, country: phone.country },
                  ...{ type: phone.type, extension: phone.extension },
                },
          cells: Array.from({ length: batch.width(row) }, (_, column) => copyText(batch.cell(row, column))),
        });
      }
    },
  };
  const { results, failures } = await runPlan({ ...job, listeners: [...job.listeners, listener] });
  return {
    ok: failures.length === 0 && results.every(({ ok }) => ok),
    results: results.map((result) => platformToJson(result, true)),
  };
}

const laneNames = Object.keys(lanes) as (keyof typeof lanes)[];

/** Would the platforms take these lists as they stand? `run` of a `plan`. */
export async function validate(
  files: string | readonly string[],
  options: Options & Handlers = {},
): Promise<Report> {
  const { onFinding, onRow, ...flagged } = options;
  return run(await plan(files, flagged), {
    ...(onFinding !== undefined && { onFinding }),
    ...(onRow !== undefined && { onRow }),
  });
}

/** The same list with its numbers in one style; `output` says where it goes. */
export function normalize(file: string, options: Options & { readonly output: string }): Promise<Written> {
  return execute('normalize', [file], options);
}

/** The files that a platform takes, in a folder that appears whole or not at all. */
export function exportLists(files: string | readonly string[], options: Options = {}): Promise<Written> {
  return execute('export', typeof files === 'string' ? [files] : files, options);
}

/**
 * Runs a command as the command line does, without its screen.
 * @throws UsageError, InputError, OutputError where it cannot work.
 */
export async function execute(
  command: string,
  args: readonly string[],
  options: Options = {},
): Promise<Written> {
  const entry = commands.find(({ name }) => name === command);
  if (entry === undefined) throw new UsageError('command-unknown', `there is no command ${command}`);
  let printed = '';
  const world = silentWorld((text) => {
    printed += text;
  });
  const isConfigured = options.config !== undefined;
  const values = toFlags(command, {
    ...options,
    ...{ json: true, showValues: true, quiet: true, noConfig: !isConfigured },
  });
  const { run: runCommand } = await entry.load();
  const exitCode = await runCommand(args, values, world);
  return { ...(JSON.parse(printed) as Omit<Written, 'exitCode'>), exitCode };
}

function toFlags(command: string, options: Options) {
  const known: readonly string[] = commands.find(({ name }) => name === command)?.flags ?? [];
  const entries = Object.entries(options).flatMap(([key, value]) => {
    const name = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    if (value === undefined || value === false) return [];
    if (!known.includes(name)) throw new UsageError('option-unused', `${command} has no option ${key}`);
    const { choices } = findFlag(name as FlagName);
    if (choices !== undefined && !choices.includes(String(value)))
      throw new UsageError('value-invalid', `${key}: use ${choices.join(', ')}`);
    return [[name, toValue(value)] as const];
  });
  return Object.fromEntries(entries);
}

function toValue(value: true | string | number | readonly string[] | Readonly<Record<string, string>>) {
  if (value === true || Array.isArray(value)) return value as true | readonly string[];
  if (typeof value === 'object') return Object.entries(value).map(([key, one]) => `${key}=${one}`);
  return String(value);
}

/** A world without a process: no terminal, no environment, no config that was not named. */
function silentWorld(print: (text: string) => void): World {
  const stream = (write: World['stdout']['write']): World['stdout'] => ({
    write,
    ...{ isTTY: false, columns: 80, isClosed: false, drained: () => null },
  });
  const stdin = {
    [Symbol.asyncIterator](): never {
      throw new UsageError('stdin-none', 'a library call reads no standard input: name a file');
    },
  };
  return {
    stdin: stdin as unknown as World['stdin'],
    stdout: stream((text) => print(String(text))),
    stderr: stream(() => {}),
    ...{ env: {}, cwd: '.', home: null, version: readVersion(), startedAt: Date.now() },
    onAbort: () => () => {},
  };
}

export { isWorkError };
