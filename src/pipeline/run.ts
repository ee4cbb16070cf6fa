import type { Batch, FileTrouble, Table } from '../model/batch.ts';
import { isWorkError, type WorkError } from '../model/errors.ts';
import { copyText, type Finding, outside } from '../model/finding.ts';
import type { JudgeOptions, List } from '../model/list.ts';
import { addRows, type FileResult, type PlatformResult, zeroRows } from '../model/result.ts';
import type { Rule } from '../model/rule.ts';
import type { Source } from '../model/streams.ts';
import { type PhoneReading, parseCountry, readPhone } from '../phones/index.ts';
import type { Profile } from '../profiles/schema.ts';
import { createInsight, type InsightCounter } from './insight.ts';
import { type Bench, createJudge, type Judge } from './judge.ts';
import { peek } from './peek.ts';
import type { ColumnRules } from './tell-columns.ts';
import { type ColumnChoices, lookAround, type Understood, understand } from './understand.ts';
import { decideOk, decideVerdict, type Gate } from './verdict.ts';

/** One platform to judge for. */
export interface Target {
  readonly profile: Profile;
  readonly bench: Omit<Bench, 'onFinding' | 'onRejected'>;
}

/** A file to read. `open` gives the records, or says why there are none to be had. */
export interface Input {
  readonly path: string;
  open(): Promise<{
    source: Source;
    opened: { readonly table: Table } | { readonly trouble: readonly FileTrouble[] };
  }>;
}

/** Who wants to know what happens while it happens. All of it is synchronous. */
export interface Listener {
  onFile?(target: Target, list: List | null, path: string): void;
  onFinding?: (target: Target, path: string, list: List | null, finding: Finding) => void;
  onRejected?: (list: List, batch: Batch, row: number, record: number, findings: readonly Finding[]) => void;
  onFileEnd?(target: Target, file: FileResult): void;
  onProgress?(path: string, bytes: number, ofBytes: number | null, rows: number): void;
  /** A promise while what was written has not been taken yet; reading waits for it. */
  settled?(): Promise<void> | null;
}

/** A whole job as one value. */
export interface Plan {
  readonly inputs: readonly Input[];
  readonly targets: readonly Target[];
  readonly choices: ColumnChoices;
  readonly options: JudgeOptions;
  readonly gate: Gate;
  readonly rules: ColumnRules & { readonly byId: ReadonlyMap<string, Rule> };
  /** Also tell what is in the columns. */
  readonly insight: boolean;
  readonly listeners: readonly Listener[];
}

export interface Ran {
  readonly results: readonly PlatformResult[];
  /** Why some input could not be worked on; the others were. */
  readonly failures: readonly WorkError[];
}

/** Reads each input once and judges it for every target. One that cannot be read does not keep the others from it. */
export async function run(plan: Plan): Promise<Ran> {
  const files = plan.targets.map((): FileResult[] => []);
  const failures: WorkError[] = [];
  for (const input of plan.inputs) {
    try {
      const results = await runFile(plan, input);
      for (const [i, result] of results.entries()) files[i]!.push(result);
    } catch (error) {
      if (!isWorkError(error) || plan.inputs.length === 1) throw error;
      failures.push(error);
    }
  }
  return { results: plan.targets.map(({ profile }, i) => sumUp(profile, files[i]!)), failures };
}

/** Runs over different files as one: each platform once, with all its files. */
export function mergeRuns(runs: readonly Ran[]): Ran {
  const byPlatform = new Map<string, PlatformResult>();
  for (const { platform, files } of runs.flatMap(({ results }) => results)) {
    const before = byPlatform.get(platform.id)?.files ?? [];
    byPlatform.set(platform.id, sumUp(platform, [...before, ...files]));
  }
  return { results: [...byPlatform.values()], failures: runs.flatMap(({ failures }) => failures) };
}

function sumUp(platform: Profile, files: readonly FileResult[]): PlatformResult {
  const rows = zeroRows();
  for (const file of files) addRows(rows, file.rows);
  const verdicts = files.map(({ verdict }) => verdict);
  const verdict = verdicts.every((v) => v === 'accepted')
    ? 'accepted'
    : verdicts.every((v) => v === 'refused')
      ? 'refused'
      : 'partial';
  return { platform, verdict, ok: files.every(({ ok }) => ok), rows, files };
}

async function runFile(plan: Plan, input: Input): Promise<FileResult[]> {
  const { source, opened } = await input.open();
  try {
    if (!('table' in opened))
      return plan.targets.map((target) => refuse(plan, input.path, source, target, opened.trouble));
    return await runTable(plan, input.path, source, opened.table);
  } finally {
    source.close();
  }
}

// As many as a spreadsheet has; a list with more is an attack or no list.
const maxColumns = 16_384;

// Files are read synchronously; signals and timers get their turn this often.
const msPerTurn = 20;
const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

interface Seat {
  readonly target: Target;
  readonly understood: Understood;
  readonly judge: Judge;
  readonly insight: InsightCounter | null;
}

async function runTable(plan: Plan, path: string, source: Source, table: Table): Promise<FileResult[]> {
  const peeked = await peek(table);
  if (peeked.width > maxColumns) {
    const trouble = {
      rule: 'file/resource-limit',
      data: { limit: `${maxColumns} columns`, max: maxColumns },
    };
    return plan.targets.map((target) => refuse(plan, path, source, target, [trouble]));
  }
  const exactLabels = plan.targets.flatMap(({ profile }) => {
    const identity = profile.columns.identity?.value;
    return identity?.by === 'label' ? [identity.label] : [];
  });
  const looked = lookAround(peeked, plan.choices, exactLabels);
  const facts = { path, bytes: source.size };
  const seats = plan.targets.map((target): Seat => {
    const understood = understand(
      table,
      facts,
      peeked,
      looked,
      target.profile,
      plan.choices,
      plan.options,
      plan.rules,
    );
    const bench = { ...target.bench, ...listen(plan, target, path, understood.list) };
    const judge = createJudge(understood.list, bench, understood.dataFrom, understood.isJudged);
    for (const listener of plan.listeners) listener.onFile?.(target, understood.list, path);
    understood.tell(judge.report);
    for (const check of bench.checks) check.file?.(understood.list, judge.report);
    return { target, understood, judge, insight: plan.insight ? createInsight(understood.list) : null };
  });

  let rows = 0;
  let lastTurn = Date.now();
  for await (const batch of peeked.replay()) {
    const readings = createReadings(batch);
    for (const { understood, judge, insight } of seats) {
      const from = Math.max(0, understood.dataFrom - batch.start);
      if (from >= batch.count) continue;
      const { phones, countries } = readings(understood, from);
      judge.judge(batch, from, phones, countries);
      insight?.count(batch, from, phones);
    }
    rows = batch.start + batch.count;
    for (const listener of plan.listeners) {
      listener.onProgress?.(path, source.consumed(), source.size, rows);
      await listener.settled?.();
    }
    if (Date.now() - lastTurn >= msPerTurn) {
      await nextTurn();
      lastTurn = Date.now();
    }
  }

  return seats.map(({ target, understood, judge, insight }) => {
    tellTrouble(plan, table.trouble(), judge);
    judge.end(table.complete());
    return conclude(plan, target, {
      path,
      format: table.format,
      bytes: source.size ?? source.consumed(),
      encoding: table.encoding,
      encodingBy: table.encodingBy,
      delimiter: table.delimiter,
      sample: table.sample === null ? null : copyText(table.sample),
      complete: table.complete(),
      judged: understood.isJudged,
      header: understood.list.header,
      phone: understood.list.phone,
      country: understood.list.country,
      countryGiven: understood.list.options.country,
      judge,
      insight: insight?.result() ?? null,
    });
  });
}

/** Phone and country cells of a batch, read once for all platforms that read them alike. */
function createReadings(batch: Batch) {
  const known = new Map<string, { phones: (PhoneReading | null)[]; countries: (string | null)[] }>();
  return ({ list, survey, isJudged }: Understood, from: number) => {
    const { country, repair, strictness } = list.options;
    const key = [isJudged, list.phone?.column, list.country?.column, country, survey.bareDigits, from].join();
    let read = known.get(key);
    if (read === undefined) {
      read = { phones: [], countries: [] };
      known.set(key, read);
      if (!isJudged || list.phone === null) return read;
      for (let row = from; row < batch.count; row++) {
        const text = batch.cell(row, list.phone.column);
        const own = list.country === null ? null : parseCountry(batch.cell(row, list.country.column));
        read.countries[row] = own;
        read.phones[row] =
          text.trim() === ''
            ? null
            : readPhone(text, { country: own ?? country, repair, strictness, bareDigits: survey.bareDigits });
      }
    }
    return read;
  };
}

function listen(
  plan: Plan,
  target: Target,
  path: string,
  list: List | null,
): Pick<Bench, 'onFinding' | 'onRejected'> {
  const toFinding = plan.listeners.flatMap((listener) => listener.onFinding ?? []);
  const toRejected = plan.listeners.flatMap((listener) => listener.onRejected ?? []);
  return {
    onFinding:
      toFinding.length === 0
        ? null
        : (finding) => {
            for (const tell of toFinding) tell(target, path, list, finding);
          },
    onRejected:
      toRejected.length === 0 || list === null
        ? null
        : (batch, row, record, findings) => {
            for (const tell of toRejected) tell(list, batch, row, record, findings);
          },
  };
}

/** What the reader says of the file; what kept it from being read at all is nothing that `export` could mend. */
function tellTrouble(plan: Plan, troubles: readonly FileTrouble[], judge: Judge, isRefusal = false): void {
  for (const { rule, data } of troubles) {
    const known = plan.rules.byId.get(rule);
    if (known === undefined) throw new Error(`reader reported an unknown rule: ${rule}`);
    const { sample, ...own } = data;
    const shown = sample === undefined ? own : { ...own, sample: outside(String(sample)) };
    judge.report(known, null, null, shown, isRefusal ? { repair: null } : {});
  }
}

/** A file that could not be opened as a list: one finding says why. */
function refuse(
  plan: Plan,
  path: string,
  source: Source,
  target: Target,
  trouble: readonly FileTrouble[],
): FileResult {
  const list: List = {
    ...{ path, format: 'unknown', bytes: source.size, encoding: '', delimiter: '' },
    ...{ header: { line: null, labels: [] }, width: 0, phone: null, country: null, ours: new Set<number>() },
    ...{ profile: target.profile, style: null, options: plan.options },
  };
  const bench = { ...target.bench, ...listen(plan, target, path, null), checks: [] };
  for (const listener of plan.listeners) listener.onFile?.(target, null, path);
  const judge = createJudge(list, bench, 0, false);
  tellTrouble(plan, trouble, judge, true);
  const isEmpty = trouble.every(({ rule }) => rule === 'file/empty');
  return conclude(plan, target, {
    ...{
      path,
      format: null,
      bytes: source.size,
      encoding: null,
      encodingBy: null,
      delimiter: null,
      sample: null,
    },
    ...{
      complete: isEmpty,
      judged: false,
      header: null,
      phone: null,
      country: null,
      countryGiven: null,
      judge,
      insight: null,
    },
  });
}

function conclude(
  plan: Plan,
  target: Target,
  known: Omit<FileResult, 'rows' | 'verdict' | 'ok' | 'groups' | 'findings' | 'sheet'> & { judge: Judge },
): FileResult {
  const { judge, ...given } = known;
  // Half a list cannot be judged: what was said of its rows is taken back.
  const facts = given.complete ? given : { ...given, judged: false };
  const isKept = ({ rule }: { rule: Rule }) => given.complete || rule.scope === 'file';
  const groups = judge.groups().filter(isKept);
  const { read, blank } = judge.rows;
  const rows = given.complete ? judge.rows : { ...zeroRows(), read, blank, rejected: read - blank };
  const verdict = decideVerdict(target.profile, rows, groups, facts.complete);
  const result: FileResult = {
    ...facts,
    sheet: null,
    rows,
    groups,
    findings: judge.findings().filter(isKept),
    verdict,
    ok: decideOk(plan.gate, rows, groups),
  };
  for (const listener of plan.listeners) listener.onFileEnd?.(target, result);
  return result;
}
