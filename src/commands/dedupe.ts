import { file } from '../checks/file.ts';
import { phone } from '../checks/phone.ts';
import { row } from '../checks/row.ts';
import { workbook } from '../checks/workbook.ts';
import { UsageError } from '../model/errors.ts';
import type { Target } from '../pipeline/plan.ts';
import { findProfile } from '../profiles/index.ts';
import { openDeduped } from './deduped.ts';
import { type FlagValues, flags } from './flags.ts';
import { type Job, runJob } from './job.ts';
import { ruleChanges, text, texts } from './options.ts';
import { allRules, severitiesFor } from './plan.ts';
import { isWritable } from './rewritten.ts';
import type { RunCommand } from './world.ts';

/** One row a key, of one list or several. 1 where a list could not be judged, or a gate that was asked for closes. */
export const run: RunCommand = (args, values, world) => runJob(dedupe, args, values, world);

const dedupe: Job = {
  command: 'dedupe',
  flags: flags.map(({ name }) => name),
  screen: 'deduped',
  insight: false,
  ownsStdout: (values) => text(values, 'output') === '-',
  isOk: (result, values) => isWritable(result) && (result.ok || !hasGate(values)),
  open: openDeduped,
  take(_files, values) {
    if (values.output === undefined) {
      throw new UsageError('output-missing', 'dedupe: where should the list go?', {
        hint: 'add -o list.csv or -o list.xlsx; -o - is standard output',
      });
    }
    return { mapsItself: true, byRow: false };
  },
  fit(plan, values) {
    const given = plan.duplicates!;
    const key = given.key.kind === 'platform' ? ({ kind: 'phone' } as const) : given.key;
    const isByNumber = key.kind === 'phone';
    const checks = isByNumber ? [file, workbook, phone, row] : [file, workbook, row];
    return {
      ...plan,
      targets: plan.targets.slice(0, 1).map((target) => comparing(target, checks, values)),
      // A list of numbers protects nobody whose number is not known.
      choices: { ...plan.choices, isPhoneOptional: !isByNumber && plan.compared.length === 0 },
      duplicates: { ...given, key, scope: 'run' },
    };
  },
};

/** What a platform would say of repeats is no matter here. */
function comparing({ bench }: Target, checks: Target['bench']['checks'], values: FlagValues): Target {
  const profile = findProfile('generic')!;
  const known = allRules.map(({ id }) => id);
  const repeats = ['dup/identical-row', 'dup/number', 'dup/key'].map((id) => [id, 'error'] as const);
  const changes = [...ruleChanges(texts(values, 'rule'), known), ...repeats];
  const severities = severitiesFor(profile, changes, false);
  return { profile, bench: { ...bench, checks, severities } };
}

/** Findings count where it was said that they do. */
function hasGate(values: FlagValues): boolean {
  return text(values, 'max-rejected') !== null || values['fail-on'] !== undefined;
}
