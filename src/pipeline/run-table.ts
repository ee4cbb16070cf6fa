import { keyFor } from '../duplicates/index.ts';
import type { Batch, FileTrouble, Table } from '../model/batch.ts';
import type { Report } from '../model/check.ts';
import { copyText } from '../model/finding.ts';
import { declaredOf, type List } from '../model/list.ts';
import { mostColumns } from '../model/number-cell.ts';
import type { FileResult } from '../model/result.ts';
import type { Rule } from '../model/rule.ts';
import type { Source } from '../model/streams.ts';
import { conclude, listen, refuse, tellTrouble } from './conclude.ts';
import { createInsight, type InsightCounter } from './insight.ts';
import { createJudge, type Judge } from './judge.ts';
import { resolveKey } from './map-columns.ts';
import { type Peeked, peek, seeNothing } from './peek.ts';
import type { MoreRows, Plan, Target } from './plan.ts';
import { createReadings, type Readings } from './read-phones.ts';
import type { Repeats } from './repeats.ts';
import { lookAround, lookAtNothing, type Understood, understand } from './understand.ts';

/** The first target's view of a table, from its first records. */
export async function glanceAt(plan: Plan, path: string, source: Source, table: Table): Promise<List> {
  const quiet = { ...plan, targets: plan.targets.slice(0, 1), listeners: [] };
  const [seat] = takeSeats(quiet, path, source.size, table, await peek(table), noRepeats);
  return seat!.understood.list;
}

const noRepeats: Repeats = { stages: [], lookIfNeeded: async () => {}, close() {} };

// Files are read synchronously; signals and timers get their turn this often.
const msPerTurn = 20;
const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

interface Seat {
  readonly target: Target;
  readonly understood: Understood;
  readonly judge: Judge;
  readonly insight: InsightCounter | null;
}

/** A table whose own rows were judged. */
export interface ReadTable {
  /** As the first target sees it; null where its rows cannot be judged. */
  readonly list: List | null;
  /** Judges rows that belong to it and come from elsewhere. */
  goOn(rows: MoreRows): Promise<void>;
  /** The result for each target. @param trouble what else is to be told of it. */
  leave(trouble: readonly FileTrouble[]): FileResult[];
}

/** Judges the rows of a table for each target, and tells the listeners. */
export async function readTable(
  plan: Plan,
  path: string,
  source: Source,
  table: Table,
  repeats: Repeats,
): Promise<ReadTable> {
  const peeked = plan.rewriting?.byRow ? seeNothing(table) : await peek(table);
  if (peeked.width > mostColumns) {
    const data = { limit: `${mostColumns} columns`, max: mostColumns };
    const trouble = [{ rule: 'file/resource-limit', data }];
    return refused(plan.targets.map((target) => refuse(plan, path, source.size, target, trouble)));
  }
  const seats = takeSeats(plan, path, source.size, table, peeked, repeats);
  const [first] = seats;
  const { rewriting } = plan;
  let lastTurn = Date.now();
  let end = 0;
  await judgeAll(peeked.replay());
  // Blank rows after the last row are not rows.
  for (const { judge } of seats) judge.dropBlanks();
  return {
    list: first?.understood.isJudged === true ? first.understood.list : null,
    async goOn({ supersedes, batches }) {
      for (const { judge } of seats) {
        judge.rows.read -= supersedes;
        judge.rows.rejected -= supersedes;
      }
      await judgeAll(batches(end));
    },
    leave: (trouble) => seats.map((seat) => leaveSeat(plan, path, source, table, seat, trouble)),
  };

  async function judgeAll(batches: AsyncIterable<Batch> | Iterable<Batch>): Promise<void> {
    for await (const batch of batches) {
      await judgeBatch(batch);
      end = batch.start + batch.count;
    }
  }

  async function judgeBatch(batch: Batch): Promise<void> {
    await repeats.lookIfNeeded();
    const readings = createReadings(batch);
    for (const { understood, judge, insight } of seats) {
      const from = Math.min(batch.count, Math.max(0, understood.dataFrom - batch.start));
      const all = readings(understood, from);
      const read = plan.choices.isPhoneOptional ? withoutUnread(all) : all;
      judge.judge(batch, from, read);
      insight?.count(batch, from, read);
      if (!understood.isJudged) continue;
      const cleared = judge.cleared();
      const judged = cleared.size === 0 ? read : { ...read, cleared };
      for (const listener of plan.listeners)
        listener.onJudged?.(understood, batch, from, judged, judge.lanes());
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
}

export function refused(results: FileResult[]): ReadTable {
  return { list: null, goOn: async () => {}, leave: () => results };
}

/** Where no number is needed, one that cannot be read is text as any other. */
function withoutUnread(readings: Readings): Readings {
  return { ...readings, phones: readings.phones.map((phone) => (phone?.e164 == null ? null : phone)) };
}

/** Each platform's view of the list and its judge, before any row is judged. */
function takeSeats(
  plan: Plan,
  path: string,
  bytes: number | null,
  table: Table,
  peeked: Peeked,
  repeats: Repeats,
): Seat[] {
  const exactLabels = plan.targets.flatMap(({ profile }) => {
    const identity = profile.columns.identity?.value;
    return identity?.by === 'label' ? [identity.label, ...(identity.also ?? [])] : [];
  });
  const { choices, options, rules, rewriting } = plan;
  const looked = rewriting?.byRow
    ? lookAtNothing(mostColumns)
    : lookAround(peeked, choices, exactLabels, table.sheet !== null);
  return plan.targets.map((target, i) => {
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
    const key =
      plan.duplicates === null ? null : keyFor(plan.duplicates.key, list.profile, options.onePerPhone);
    const columns = isJudged && key !== null ? resolveKey(key, choices.map, list) : [];
    const bench = {
      ...target.bench,
      ...listen(plan, target, path, list),
      createDuplicates: (isOn: (id: string) => boolean, report: Report) =>
        repeats.stages[i]?.enter(list, columns, isOn, report) ?? null,
    };
    const judge = createJudge(list, bench, dataFrom, isJudged);
    for (const listener of plan.listeners) listener.onFile?.(target, list, path);
    understood.tell(judge.report);
    const { doNotCall, checks } = target.bench;
    for (const check of [...(doNotCall === null ? [] : [doNotCall]), ...checks])
      check.file?.(list, judge.report);
    return { target, understood, judge, insight: plan.insight ? createInsight(list) : null };
  });
}

function leaveSeat(
  plan: Plan,
  path: string,
  source: Source,
  table: Table,
  seat: Seat,
  trouble: readonly FileTrouble[],
): FileResult {
  const { target, understood, judge, insight } = seat;
  tellTrouble(plan, target, [...table.trouble(), ...trouble], judge);
  judge.end(table.complete());
  const { header, phone, country, ids, channel, options } = understood.list;
  const { format, encoding, encodingBy, delimiter, sheet, sample } = table;
  return conclude(plan, target, judge, {
    ...{ path, format, encoding, encodingBy, delimiter, sheet, header, phone, country, ids, channel },
    declared: declaredOf(understood.list),
    sheets: table.sheets(),
    bytes: source.size ?? source.consumed(),
    sample: sample === null ? null : copyText(sample),
    complete: table.complete(),
    judged: understood.isJudged,
    countryGiven: options.country,
    insight: insight?.result() ?? null,
  });
}
