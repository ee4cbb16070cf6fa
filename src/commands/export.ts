import { UsageError } from '../model/errors.ts';
import { hasUnmended } from '../model/mended.ts';
import type { FileResult } from '../model/result.ts';
import type { PhoneStyle } from '../phones/index.ts';
import type { Gate } from '../pipeline/verdict.ts';
import { decideOk } from '../pipeline/verdict.ts';
import { openExported, planSets } from './exported.ts';
import type { FlagValues } from './flags.ts';
import { flags } from './flags.ts';
import { type Job, runJob } from './job.ts';
import { text } from './options.ts';
import type { BasePlan } from './plan.ts';
import { isWritable } from './rewritten.ts';
import type { RunCommand } from './world.ts';

/** The lists as a platform takes them. 1 where one could not be judged or made to fit, or a gate that was asked for closes. */
export const run: RunCommand = (args, values, world) => {
  let gate: Gate | null = null;
  const job: Job = {
    command: 'export',
    flags: flags.map(({ name }) => name),
    screen: 'exported',
    insight: false,
    hashesStdin: true,
    isOk: (file, inForce) => isExportable(file) && (!hasGate(inForce) || isThrough(file, gate)),
    after: settleRows,
    open: openExported,
    take(files, inForce) {
      planSets(files, inForce);
      return { mapsItself: true, byRow: false };
    },
    fit(plan, inForce) {
      gate = plan.gate;
      const styled = styledPlan(plan, inForce, 'export');
      return text(inForce, 'combine') === null ? styled : combinedPlan(styled);
    },
  };
  return runJob(job, args, values, world);
};

/** One platform, whose numbers are written in the style asked for. */
export function styledPlan(plan: BasePlan, values: FlagValues, command: string): BasePlan {
  const [target, ...others] = plan.targets;
  if (target === undefined || others.length > 0)
    throw new UsageError('platform-several', `${command} takes one platform: each wants another list`, {
      hint: 'run it once for each',
    });
  const style = text(values, 'style') as PhoneStyle | null;
  if (style === null) return plan;
  const { profile } = target;
  const wanted = { value: style, source: `--style ${style}`, checked: null };
  const styled = { ...profile, phone: { ...profile.phone, style: wanted } };
  return { ...plan, targets: [{ ...target, profile: styled }] };
}

/** Its lists are one: repeats are found across all of them. */
export function combinedPlan(plan: BasePlan): BasePlan {
  return plan.duplicates === null ? plan : { ...plan, duplicates: { ...plan.duplicates, scope: 'run' } };
}

/** Is there a list to be had that the platform takes? */
export function isExportable(file: FileResult): boolean {
  return isWritable(file) && !hasUnmended(file);
}

/** What export repairs is clean once it is done. */
function settleRows(file: FileResult): FileResult {
  const { clean, repairable } = file.rows;
  return isExportable(file)
    ? { ...file, rows: { ...file.rows, clean: clean + repairable, repairable: 0 } }
    : file;
}

function isThrough(file: FileResult, gate: Gate | null): boolean {
  const { judged, rows, groups } = settleRows(file);
  const left = groups.filter(({ rule }) => rule.scope === 'row' || rule.scope === 'cell');
  return gate === null || decideOk(gate, judged, rows, left);
}

/** Findings count where it was said that they do. */
function hasGate(values: FlagValues): boolean {
  return text(values, 'max-rejected') !== null || values['fail-on'] !== undefined;
}
