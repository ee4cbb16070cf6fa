import { cell } from '../checks/cell.ts';
import { file } from '../checks/file.ts';
import { phone } from '../checks/phone.ts';
import { row } from '../checks/row.ts';
import { UsageError } from '../model/errors.ts';
import type { PhoneStyle } from '../phones/index.ts';
import type { Target } from '../pipeline/plan.ts';
import type { FlagValues } from './flags.ts';
import { flags } from './flags.ts';
import { type Job, runJob } from './job.ts';
import { isOn, text, texts } from './options.ts';
import type { BasePlan } from './plan.ts';
import { isWritable, openRewritten } from './rewritten.ts';
import type { RunCommand } from './world.ts';

/** The same list with its numbers in one style. 1 where it could not be judged, or a gate that was asked for closes. */
export const run: RunCommand = (args, values, world) =>
  runJob(normalize, args.length === 0 ? ['-'] : args, values, world);

const normalize: Job = {
  command: 'normalize',
  flags: flags.map(({ name }) => name),
  screen: 'rewritten',
  insight: false,
  ownsStdout: (values) => text(values, 'output') === '-',
  isOk: (result, values) => isWritable(result) && (result.ok || !hasGate(values)),
  open: openRewritten,
  take(files, values) {
    if (files.length > 1) throw new UsageError('input-several', 'normalize takes one list');
    return { mapsItself: true, byRow: isByRow(files[0], values), comparesRows: false };
  },
  fit(plan, values) {
    const [target, ...others] = plan.targets;
    if (target === undefined || others.length > 0)
      throw new UsageError('platform-several', 'normalize takes one platform: a number has one style');
    if (target.profile.columns.identity?.value.field === 'client-id')
      throw new UsageError('platform-of-ids', `${target.profile.name} takes IDs of a channel, no numbers`);
    const style = styleFor(target, values);
    const lacksCountry = plan.options.country === null && target.profile.phone.country === undefined;
    if (style.startsWith('national') && lacksCountry && !hasCountryColumn(plan)) {
      throw new UsageError('country-missing', `--style ${style}: national numbers of which country?`, {
        hint: 'add --country XX or --country-column LABEL; numbers of other countries are left as they are',
      });
    }
    const byRow = isByRow(plan.inputs[0]?.path, values);
    const bench = {
      ...target.bench,
      checks: byRow ? [phone] : [file, phone, cell, row],
    };
    return { ...plan, targets: [{ ...target, bench }], rewriting: { style, byRow } };
  },
};

/** Without a header to find, and with the column named: then a row says all, and a stream may be cut anywhere. */
function isByRow(path: string | undefined, values: FlagValues): boolean {
  const hasPhone = texts(values, 'map').some((pair) => pair.startsWith('phone='));
  return path === '-' && isOn(values, 'no-header') && hasPhone;
}

export function styleFor({ profile }: Target, values: FlagValues): PhoneStyle {
  return (text(values, 'style') as PhoneStyle | null) ?? profile.phone.style?.value ?? 'e164';
}

function hasCountryColumn({ choices }: BasePlan): boolean {
  return choices.countryColumn !== null || choices.map.has('country');
}

/** Findings count where it was said that they do. */
function hasGate(values: FlagValues): boolean {
  return text(values, 'max-rejected') !== null || values['fail-on'] !== undefined;
}
