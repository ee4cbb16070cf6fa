import type { FindingGroup, RowCounts, Verdict } from '../model/result.ts';
import type { Profile } from '../profiles/schema.ts';

/** What makes a gate close. */
export interface Gate {
  readonly failOn: 'error' | 'warning' | 'never';
  /** Forgives up to so many rejected rows a file: a count, or a share (0 … 1) of read − blank. Null forgives none. */
  readonly maxRejected: { readonly rows: number } | { readonly share: number } | null;
}

/** Would the platform take the file as it stands? */
export function decideVerdict(
  profile: Profile,
  rows: RowCounts,
  groups: readonly FindingGroup[],
  isComplete: boolean,
): Verdict {
  const refusesFile = groups.some(
    ({ rule, severity }) => severity === 'error' && (rule.scope === 'file' || refusesWhole(profile, rule)),
  );
  if (refusesFile || !isComplete || rows.clean === 0) return 'refused';
  const hasError = groups.some(({ severity }) => severity === 'error');
  if (rows.clean === rows.read - rows.blank && !hasError) return 'accepted';
  return profile.upload.rows?.value === 'all-or-nothing' ? 'refused' : 'partial';
}

/** Does one case of it cost this platform's whole file, though it is of a row or a column? */
function refusesWhole({ columns, header, duplicates }: Profile, { id }: FindingGroup['rule']): boolean {
  if (id === 'header/unknown') return columns.extra?.value === 'refused';
  if (id === 'header/duplicate') return header.repeatedLabels !== undefined;
  return id.startsWith('dup/') && duplicates.repeats !== undefined;
}

/** Does the file pass the gate? One that could not be judged never does. File errors are never forgiven; duplicates and do-not-call are no rejected rows. */
export function decideOk(
  { failOn, maxRejected }: Gate,
  isJudged: boolean,
  rows: RowCounts,
  groups: readonly FindingGroup[],
): boolean {
  if (!isJudged) return false;
  if (failOn === 'never') return true;
  if (failOn === 'warning' && groups.some(({ severity }) => severity === 'warning')) return false;
  const isWhole = (scope: string) => scope === 'file' || scope === 'column';
  if (groups.some(({ rule, severity }) => severity === 'error' && isWhole(rule.scope))) return false;
  if (maxRejected === null) return rows.rejected + rows.repairable + rows.duplicate + rows.doNotCall === 0;
  const allowed =
    'rows' in maxRejected ? maxRejected.rows : Math.floor(maxRejected.share * (rows.read - rows.blank));
  return rows.rejected <= allowed && rows.repairable === 0;
}
