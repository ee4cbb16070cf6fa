import type { Batch, Table } from '../model/batch.ts';
import { isWorkError, type WorkError } from '../model/errors.ts';
import { copyText } from '../model/finding.ts';
import type { FileResult, PlatformResult } from '../model/result.ts';
import type { Rule } from '../model/rule.ts';
import type { Source } from '../model/streams.ts';
import { conclude, listen, refuse, sumUp, tellTrouble } from './conclude.ts';
import { createInsight, type InsightCounter } from './insight.ts';
import { createJudge, type Judge } from './judge.ts';
import { type Peeked, peek, seeNothing } from './peek.ts';
import type { Input, Plan, Ran, Target } from './plan.ts';
import { createReadings } from './read-phones.ts';
import { lookAround, lookAtNothing, type Understood, understand } from './understand.ts';

/** Reads each input once and judges it for every target. One that cannot be read does not keep the others from it. */
export async function run(plan: Plan): Promise<Ran> {
  const files = plan.targets.map((): FileResult[] => []);
  const failures: WorkError[] = [];
  for (const input of plan.inputs) {
    try {
      for (const results of await runFile(plan, input))
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

/** By table, of which a workbook may have several, the result for each target. */
async function runFile(plan: Plan, input: Input): Promise<FileResult[][]> {
  const { source, opened } = await input.open();
  try {
    if ('trouble' in opened)
      return [plan.targets.map((target) => refuse(plan, input.path, source.size, target, opened.trouble))];
    const results: FileResult[][] = [];
    for (const table of opened.tables) results.push(await runTable(plan, input.path, source, table));
    return results;
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
  const peeked = plan.rewriting?.byRow ? seeNothing(table) : await peek(table);
  if (peeked.width > maxColumns) {
    const data = { limit: `${maxColumns} columns`, max: maxColumns };
    return plan.targets.map((target) =>
      refuse(plan, path, source.size, target, [{ rule: 'file/resource-limit', data }]),
    );
  }
  const seats = takeSeats(plan, path, source.size, table, peeked);
  const { rewriting } = plan;
  let lastTurn = Date.now();
  for await (const batch of allBatches(plan, peeked, seats)) {
    const readings = createReadings(batch);
    for (const { understood, judge, insight } of seats) {
      const from = Math.min(batch.count, Math.max(0, understood.dataFrom - batch.start));
      const read = readings(understood, from);
      judge.judge(batch, from, read.phones, read.countries, read.ids);
      insight?.count(batch, from, read);
      if (!understood.isJudged) continue;
      for (const listener of plan.listeners)
        listener.onJudged?.(understood, batch, from, read, judge.lanes());
      if (rewriting === null) continue;
      for (const listener of plan.listeners) listener.onRows?.(understood, batch, read, rewriting);
    }
    for (const listener of plan.listeners) {
      listener.onProgress?.(path, source.consumed(), source.size, batch.start + batch.count);
      await listener.settled?.();
    }
    if (Date.now() - lastTurn >= msPerTurn) {
      await nextTurn();
      lastTurn = Date.now();
    }
  }
  return seats.map((seat) => leaveSeat(plan, path, source, table, seat));
}

async function* allBatches({ more }: Plan, peeked: Peeked, seats: readonly Seat[]): AsyncGenerator<Batch> {
  let end = 0;
  for await (const batch of peeked.replay()) {
    yield batch;
    end = batch.start + batch.count;
  }
  const [seat] = seats;
  if (more === undefined || seat?.understood.isJudged !== true) return;
  for (const { judge } of seats) judge.dropBlanks();
  yield* more.batches(seat.understood.list, end);
}

/** Each platform's view of the list and its judge, before any row is judged. */
function takeSeats(plan: Plan, path: string, bytes: number | null, table: Table, peeked: Peeked): Seat[] {
  const exactLabels = plan.targets.flatMap(({ profile }) => {
    const identity = profile.columns.identity?.value;
    return identity?.by === 'label' ? [identity.label] : [];
  });
  const { choices, options, rules, rewriting } = plan;
  const looked = rewriting?.byRow
    ? lookAtNothing(maxColumns)
    : lookAround(peeked, choices, exactLabels, table.sheet !== null);
  return plan.targets.map((target) => {
    const { severities } = target.bench;
    const isError = (rule: Rule) => (severities.get(rule) ?? rule.severity) === 'error';
    const facts = { path, bytes };
    const understood = understand(
      table,
      facts,
      peeked,
      looked,
      target.profile,
      choices,
      options,
      rules,
      rewriting,
      isError,
    );
    const { list, dataFrom, isJudged } = understood;
    const judge = createJudge(
      list,
      { ...target.bench, ...listen(plan, target, path, list) },
      dataFrom,
      isJudged,
    );
    for (const listener of plan.listeners) listener.onFile?.(target, list, path);
    understood.tell(judge.report);
    const { doNotCall, checks } = target.bench;
    for (const check of [...(doNotCall === null ? [] : [doNotCall]), ...checks])
      check.file?.(list, judge.report);
    return { target, understood, judge, insight: plan.insight ? createInsight(list) : null };
  });
}

function leaveSeat(plan: Plan, path: string, source: Source, table: Table, seat: Seat): FileResult {
  const { target, understood, judge, insight } = seat;
  tellTrouble(plan, [...table.trouble(), ...(plan.more?.trouble() ?? [])], judge);
  judge.end(table.complete());
  const { header, phone, country, ids, channel, options } = understood.list;
  const { format, encoding, encodingBy, delimiter, sheet, sample } = table;
  return conclude(plan, target, judge, {
    ...{ path, format, encoding, encodingBy, delimiter, sheet, header, phone, country, ids, channel },
    sheets: table.sheets(),
    bytes: source.size ?? source.consumed(),
    sample: sample === null ? null : copyText(sample),
    complete: table.complete(),
    judged: understood.isJudged,
    countryGiven: options.country,
    insight: insight?.result() ?? null,
  });
}
