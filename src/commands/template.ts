import { chooseWritten } from '../encodings/index.ts';
import { openTextPart, openWorkbookPart } from '../export/part-forms.ts';
import { makeTemplate } from '../export/template.ts';
import { openSink } from '../io/sink.ts';
import type { Channel } from '../model/channel.ts';
import { rowsOf } from '../model/describe.ts';
import { UsageError } from '../model/errors.ts';
import { printable } from '../model/printable.ts';
import { parseCountry } from '../phones/index.ts';
import { withTimeZone } from '../profiles/index.ts';
import type { Profile } from '../profiles/schema.ts';
import { delimiterOf, isOn, pair, text, texts } from './options.ts';
import { findPlatforms, refuseFilling } from './plan.ts';
import type { RunCommand } from './world.ts';
import { refuseAll } from './written-parts.ts';

/** The platform's sample file. */
export const run: RunCommand = async (_args, values, world) => {
  const settings = Object.fromEntries(texts(values, 'set').map((value) => pair('set', value)));
  const [profile, ...others] = await findPlatforms(texts(values, 'platform'), settings, texts(values, 'var'));
  const fillsTimeZone = text(values, 'fill') === 'timezone';
  if (profile === undefined || others.length > 0)
    throw new UsageError('platform-several', 'template takes one platform: each wants another list');
  const known = fillsTimeZone ? withTimeZone(profile) : profile;
  if (fillsTimeZone) refuseFilling([known]);
  const given = text(values, 'country');
  const country = given === null ? null : parseCountry(given);
  if (given !== null && country === null)
    throw new UsageError('country-unknown', `--country: "${printable(given)}" is no country`);
  const path = text(values, 'output') ?? '-';
  const extension = formatOf(path, text(values, 'to'), profile);
  const channel = (text(values, 'channel') ?? 'telegram') as Channel;
  const { labels, rows, country: chosen } = makeTemplate(known, { country, channel, fillsTimeZone });
  if (rows.length === 0)
    throw new UsageError('example-none', `no example number of ${country ?? 'this country'} is known`);
  const sink = path === '-' ? null : openSink(path, { inputs: [], force: isOn(values, 'force') });
  const take = (data: string | Uint8Array) => {
    // What is handed over is used again.
    if (sink === null) world.stdout.write(typeof data === 'string' ? data : Uint8Array.from(data));
    else sink.write(data);
  };
  const part =
    extension === 'xlsx'
      ? openWorkbookPart(labels, 'List', take)
      : openTextPart(labels, { ...textOptions(profile), guard: false }, take);
  for (const cells of rows) part.add({ cells, kinds: null });
  part.end();
  sink?.commit();
  if (sink !== null && !isOn(values, 'quiet')) {
    const ofCountry =
      chosen === null || profile.phone.country !== undefined
        ? ''
        : ` Its numbers are of --country ${chosen}.`;
    world.stderr.write(
      `Wrote ${printable(path)}, ${rowsOf(rows.length)} for ${profile.name}; the people are made up. Replace them before you upload it.${ofCountry}\n`,
    );
  }
  return 0;
};

function formatOf(path: string, asked: string | null, { file, name }: Profile): 'csv' | 'xlsx' {
  const named = /\.(csv|xlsx)$/i.exec(path)?.[1]?.toLowerCase() ?? null;
  if (path !== '-' && named === null)
    throw new UsageError('output-format', '--output: the name must end in .csv or .xlsx');
  if (asked !== null && named !== null && asked !== named)
    throw new UsageError('output-format', `--to ${asked} does not go with a name in .${named}`);
  const wanted = asked ?? named ?? (path === '-' ? 'csv' : null);
  const taken = file.types?.value;
  if (wanted !== null && taken?.some((type) => type === wanted) === false)
    throw new UsageError(
      'format-refused',
      `${name} takes ${taken.join(', ').toUpperCase()}, not ${wanted.toUpperCase()}`,
    );
  return wanted === 'xlsx' ? 'xlsx' : 'csv';
}

function textOptions(profile: Profile) {
  const { file } = profile;
  return {
    delimiter: delimiterOf('out-delimiter', file.delimiters?.value[0] ?? ',') ?? ',',
    encoding: chooseWritten(file.encodings?.value, null) ?? refuseAll(profile),
    lineEnd: '\n' as const,
    hasMark: file.byteOrderMark?.value === 'required',
  };
}
