import type { FileTrouble } from '../model/batch.ts';
import { outside } from '../model/finding.ts';
import type { List } from '../model/list.ts';
import { addRows, type FileResult, type PlatformResult, zeroRows } from '../model/result.ts';
import type { Rule } from '../model/rule.ts';
import type { Profile } from '../profiles/schema.ts';
import { type Bench, createJudge, type Judge } from './judge.ts';
import type { Plan, Target } from './plan.ts';
import { decideOk, decideVerdict } from './verdict.ts';

/** A platform's files as one. */
export function sumUp(platform: Profile, files: readonly FileResult[]): PlatformResult {
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

/** Who of the plan's listeners hears what a judge finds. */
export function listen(
  plan: Plan,
  target: Target,
  path: string,
  list: List | null,
): Pick<Bench, 'onFinding' | 'onLeftOut'> {
  const toFinding = plan.listeners.flatMap((listener) => listener.onFinding ?? []);
  const toLeftOut = plan.listeners.flatMap((listener) => listener.onLeftOut ?? []);
  return {
    onFinding:
      toFinding.length === 0
        ? null
        : (finding) => {
            for (const tell of toFinding) tell(target, path, list, finding);
          },
    onLeftOut:
      toLeftOut.length === 0 || list === null
        ? null
        : (lane, batch, row, record, findings) => {
            for (const tell of toLeftOut) tell(lane, list, batch, row, record, findings);
          },
  };
}

/** What the reader says of the file; what kept it from being read at all is nothing that `export` could mend. */
export function tellTrouble(
  plan: Plan,
  { profile }: Target,
  troubles: readonly FileTrouble[],
  judge: Judge,
  isRefusal = false,
): void {
  for (const { rule, data, line, column } of troubles) {
    const known = plan.rules.byId.get(rule);
    if (known === undefined) throw new Error(`reader reported an unknown rule: ${rule}`);
    const { sample, ...own } = data;
    const shown = sample === undefined ? own : { ...own, sample: outside(String(sample)) };
    const place = { line: line ?? null, column: column ?? null };
    // One sheet is written, whatever there was.
    const isMended = rule === 'file/multiple-sheets' && profile.file.sheets !== undefined;
    judge.report(
      ...([known, null, null, shown] as const),
      isRefusal
        ? { repair: null, isDecisive: true, place }
        : { place, ...(isMended && { repair: 'certain' }) },
    );
  }
}

/** A file that is no list, or none that can be opened: one finding says why. */
export function refuse(
  plan: Plan,
  path: string,
  bytes: number | null,
  target: Target,
  trouble: readonly FileTrouble[],
): FileResult {
  const list: List = {
    ...{ path, format: 'unknown', bytes, encoding: null, encodingBy: null, delimiter: null },
    frame: { hasMark: false, hasSepLine: false, lineEnd: '\n' },
    ...{ header: { line: null, labels: [] }, width: 0, phone: null, country: null, ours: new Set<number>() },
    ...{ ids: [], channel: null, callingCode: null, variables: [], secondaries: [], several: null },
    ...{ profile: target.profile, style: null, sheet: null, writtenIn: null, options: plan.options },
  };
  const bench = {
    ...target.bench,
    ...listen(plan, target, path, null),
    checks: [],
    createDuplicates: () => null,
  };
  for (const listener of plan.listeners) listener.onFile?.(target, null, path);
  const judge = createJudge(list, bench, 0, false);
  tellTrouble(plan, target, trouble, judge, true);
  const isEmpty = trouble.every(({ rule }) => rule === 'file/empty');
  return conclude(plan, target, judge, {
    ...{ path, bytes, format: null, encoding: null, encodingBy: null, delimiter: null, sample: null },
    ...{ sheet: null, sheets: null },
    ...{
      header: null,
      phone: null,
      country: null,
      ids: [],
      channel: null,
      declared: [],
      countryGiven: null,
      insight: null,
    },
    complete: isEmpty,
    judged: false,
  });
}

/** What became of a file for one platform, from its judge. */
export function conclude(
  plan: Plan,
  target: Target,
  judge: Judge,
  given: Omit<FileResult, 'rows' | 'verdict' | 'ok' | 'groups' | 'findings'>,
): FileResult {
  // Half a list cannot be judged: what was said of its rows is taken back.
  const facts = given.complete ? given : { ...given, judged: false };
  const isKept = ({ rule }: { rule: Rule }) => given.complete || rule.scope === 'file';
  const groups = judge.groups().filter(isKept);
  const { read, blank } = judge.rows;
  const rows = given.complete ? judge.rows : { ...zeroRows(), read, blank, rejected: read - blank };
  const verdict = decideVerdict(target.profile, rows, groups, facts.complete);
  const result: FileResult = {
    ...facts,
    rows,
    groups,
    findings: judge.findings().filter(isKept),
    verdict,
    ok: decideOk(plan.gate, facts.judged, rows, groups),
  };
  for (const listener of plan.listeners) listener.onFileEnd?.(target, result);
  return result;
}
