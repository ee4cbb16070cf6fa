import { count } from '../../model/describe.ts';
import { hasLikely } from '../../model/mended.ts';
import { printable } from '../../model/printable.ts';
import type { FileResult, PlatformResult } from '../../model/result.ts';
import type { Profile } from '../../profiles/schema.ts';
import type { CreateReporter, ReportContext } from '../reporter.ts';
import { likelyStep, sectionsOf } from './entries.ts';
import { balance, describeFile } from './file-block.ts';
import { layOut } from './layout.ts';
import { createPaint, type Paint, paintVerdict } from './paint.ts';
import { comparePlatforms } from './platforms-block.ts';

/** The summary for people: one block a file, or a line a platform where several are asked. */
export const createTable: CreateReporter = (write, context) => ({
  async end({ results }) {
    const paint = await createPaint(context.color);
    const [result] = results;
    if (result === undefined || result.files.length === 0) return;
    const text = await layOut(() =>
      results.length > 1
        ? describePlatforms(results, context, paint)
        : describePlatform(result, context, paint),
    );
    write(text);
  },
});

/** Side by side; with `--verbose` each of them in full as well. */
function describePlatforms(results: readonly PlatformResult[], context: ReportContext, paint: Paint): string {
  const details = context.verbose
    ? results.map((result) => `\n${describePlatform(result, context, paint)}`)
    : [];
  const lists = comparedLines(context);
  return comparePlatforms(results, context, paint) + lists + configLine(context) + details.join('');
}

function describePlatform(
  { platform, files, rows, verdict }: PlatformResult,
  context: ReportContext,
  paint: Paint,
): string {
  const blocks = files.map((file) => describeFile(platform, file, context, paint));
  if (files.length > 1)
    blocks.push(
      `${paintVerdict(verdict, paint)}  ${count(files.length)} ${isOneFile(files) ? 'sheets' : 'files'} together\n${balance(rows, context.width, paint)}\n`,
    );
  return (
    blocks.join('\n') +
    nextStep(platform, files, context) +
    ageOf(platform, context.now) +
    comparedLines(context) +
    scopeLine(platform, context) +
    configLine(context)
  );
}

function nextStep(platform: Profile, files: readonly FileResult[], context: ReportContext): string {
  const worst = files.flatMap(({ groups }) => sectionsOf(groups)).flatMap(({ entries }) => entries)[0];
  if (worst === undefined || worst.severity === 'note') return '';
  const mendable = files.find(
    ({ judged, verdict, rows, groups }) =>
      judged &&
      verdict !== 'accepted' &&
      rows.clean + rows.repairable > 0 &&
      !groups.some(
        ({ rule, severity }) => rule.scope === 'file' && severity === 'error' && rule.repair === null,
      ),
  );
  const isOneList = context.command === 'validate' && files.length === 1;
  const split = files.find(isMixed);
  const lines = [
    ...(isOneList && split !== undefined ? [splitStep(split, context)] : []),
    ...(isOneList && split === undefined && mendable !== undefined
      ? [
          `a list that ${platform.id === 'generic' ? 'is good' : `${platform.name} takes`}: ${context.invokeAs('export', mendable.path)}`,
        ]
      : []),
    ...(files.some(hasLikely) ? [likelyStep] : []),
    'every finding with its value: --errors errors.csv',
    `what one means: rollcall explain ${worst.rule.id}`,
  ];
  return lines.map((line, i) => `${i === 0 ? 'Next   ' : '       '}${line}\n`).join('');
}

/** One file can't hold them, whatever else is mended. */
export function isMixed({ groups }: FileResult): boolean {
  return groups.some(({ rule, severity }) => rule.id === 'channel/mixed' && severity === 'error');
}

export function splitStep({ path }: FileResult, { invokeAs }: ReportContext): string {
  return `a list for each channel: ${invokeAs('split-by-channel', path)}`;
}

const yearMs = 365.25 * 24 * 3600 * 1000;

/** When the platform's rules were read; said louder once that is over a year ago. */
function ageOf({ id, name, read }: Profile, now: number): string {
  if (id === 'generic') return '';
  const isOld = now - Date.parse(read) > yearMs;
  return `       ${name} rules read ${read}${isOld ? `: over a year ago, check them with \`rollcall explain ${id}\`` : ''}\n`;
}

export function configLine({ config }: ReportContext): string {
  return config === null ? '' : `       settings from ${printable(config)}\n`;
}

/** Whether the right lists were read, and as numbers of which country, no count of rows can tell. */
export function comparedLines({ compared }: ReportContext): string {
  return compared
    .map(({ kind, path, entries, country }) => {
      const what = kind === 'do-not-call' ? 'do-not-call list' : 'against';
      const size = `${count(entries)} ${entries === 1 ? 'entry' : 'entries'}`;
      return `       ${what} ${path}: ${size}${country === null ? '' : `, country ${country}`}\n`;
    })
    .join('');
}

/** What the platform compares with beyond the file, only a list of it can tell. */
export function scopeLine({ name, duplicates }: Profile, { compared }: ReportContext): string {
  const scope = duplicates.scope?.value ?? 'file';
  return scope === 'file' || compared.some(({ kind }) => kind === 'against')
    ? ''
    : `       ${name} refuses what the ${scope} holds already; a list of that tells it here: --against FILE\n`;
}

function isOneFile(files: readonly FileResult[]): boolean {
  return files.every(({ path }) => path === files[0]?.path);
}
