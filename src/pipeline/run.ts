import type { FileTrouble } from '../model/batch.ts';
import { InputError, isWorkError, UsageError, type WorkError } from '../model/errors.ts';
import type { List } from '../model/list.ts';
import type { FileResult, PlatformResult } from '../model/result.ts';
import { refuse, sumUp } from './conclude.ts';
import type { Input, More, Plan, Ran } from './plan.ts';
import { openRepeats, type Repeats } from './repeats.ts';
import { glanceAt, type ReadTable, readTable, refused } from './run-table.ts';

/** Reads each input once and judges it for every target. One that cannot be read does not keep the others from it. */
export async function run(given: Plan): Promise<Ran> {
  const { duplicates, more, keepsOrder } = given;
  const isCompared = duplicates?.scope === 'run';
  const plan = isCompared && !keepsOrder ? { ...given, inputs: [...given.inputs].sort(byPath) } : given;
  const joined = isCompared || more !== undefined ? openRepeats(plan, plan.inputs, readAll) : null;
  const files = plan.targets.map((): FileResult[] => []);
  const waiting: ReadTable[] = [];
  const failures: WorkError[] = [];
  const leave = (table: ReadTable, trouble: readonly FileTrouble[] = []) => {
    for (const [i, result] of table.leave(trouble).entries()) files[i]!.push(result);
  };
  try {
    await tellLists(plan);
    for (const input of plan.inputs) {
      const repeats = joined ?? openRepeats(plan, [input], readAll);
      try {
        await readFile(plan, input, repeats, (table) =>
          more === undefined ? leave(table) : waiting.push(table),
        );
      } catch (error) {
        if (!isWorkError(error) || plan.inputs.length === 1) throw error;
        failures.push(error);
      } finally {
        if (joined === null) repeats.close();
      }
    }
    const isWhole = failures.length === 0 && waiting.every(({ list }) => list !== null);
    if (more !== undefined && isWhole) await goOn(more, waiting);
    for (const [i, table] of waiting.entries()) leave(table, i === 0 && isWhole ? more?.trouble() : []);
  } finally {
    joined?.close();
    for (const input of plan.inputs) input.close?.();
  }
  return { results: plan.targets.map(({ profile }, i) => sumUp(profile, files[i]!)), failures };
}

async function goOn(more: More, tables: readonly ReadTable[]): Promise<void> {
  for (const rows of more.rows()) await tables.find(({ list }) => list === rows.list)?.goOn(rows);
}

function byPath(a: Input, b: Input): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

/** Opens every list for those who have to know all of them before the first row comes. */
async function tellLists(plan: Plan): Promise<void> {
  const listeners = plan.listeners.filter(({ onLists }) => onLists !== undefined);
  if (listeners.length === 0) return;
  const lists: List[] = [];
  for (const input of plan.inputs) {
    await passOver(async () => {
      const { source, opened } = await input.open();
      try {
        for (const table of 'tables' in opened ? opened.tables : [])
          lists.push(await glanceAt(plan, input.path, source, table));
      } finally {
        source.close();
      }
    });
  }
  for (const listener of listeners) listener.onLists?.(lists);
}

/** Judges all rows for `repeats`. */
async function readAll(plan: Plan, inputs: readonly Input[], repeats: Repeats): Promise<void> {
  for (const input of inputs) await passOver(() => readFile(plan, input, repeats, () => {}));
}

/** An input that cannot be read will fail again, and be told of, when it is its turn. */
async function passOver(read: () => Promise<unknown>): Promise<void> {
  try {
    await read();
  } catch (error) {
    if (!(error instanceof InputError || error instanceof UsageError)) throw error;
  }
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

/** Each table, of which a workbook may have several, goes to `take` once its rows are judged. */
async function readFile(
  plan: Plan,
  input: Input,
  repeats: Repeats,
  take: (table: ReadTable) => void,
): Promise<void> {
  const { source, opened } = await input.open();
  try {
    if ('trouble' in opened) {
      const { size } = source;
      take(refused(plan.targets.map((target) => refuse(plan, input.path, size, target, opened.trouble))));
      return;
    }
    for (const table of opened.tables) take(await readTable(plan, input.path, source, table, repeats));
  } finally {
    source.close();
  }
}
