import { channelNames, isChannel } from '../../model/channel.ts';
import { rowsOf } from '../../model/describe.ts';
import { printable } from '../../model/printable.ts';
import { quoteForShell } from '../../model/quote.ts';
import type { FileResult, FindingGroup, RunResult, WrittenSet } from '../../model/result.ts';
import type { Profile } from '../../profiles/schema.ts';
import type { CreateReporter, ReportContext } from '../reporter.ts';
import { sectionsOf } from './entries.ts';
import { howItWasRead, sectionLines, spellSum } from './file-block.ts';
import { configLine } from './index.ts';
import { baseName, layOut, pad, wrap } from './layout.ts';
import { createPaint, type Paint } from './paint.ts';

/** What each channel gets of a list, for people. */
export const createSplitTable: CreateReporter = (write, context) => ({
  async end({ results, sets }: RunResult) {
    const paint = await createPaint(context.color);
    const [result] = results;
    const [file] = result?.files ?? [];
    if (result === undefined || file === undefined) return;
    const set = sets?.[0];
    const lines = () =>
      set === undefined
        ? tellRefusal(file, context, paint)
        : tellSet(file, set, result.platform, context, paint);
    write(await layOut(() => `${lines().join('\n')}\n${configLine(context)}`));
  },
});

function tellRefusal(file: FileResult, context: ReportContext, paint: Paint): string[] {
  return [
    `${paint.bad(paint.strong('NOTHING WRITTEN'))}  ${paint.strong(`${nameOf(file)} cannot be split.`)}`,
    '',
    ...howItWasRead(file, context),
    ...sectionsOf(file.groups).flatMap((section) => sectionLines(section, file, context, paint)),
  ];
}

function tellSet(
  file: FileResult,
  set: WrittenSet,
  platform: Profile,
  context: ReportContext,
  paint: Paint,
): string[] {
  const lists = new Set(set.files.map(({ kind }) => kind).filter(isChannel)).size;
  const says = `${lists === 1 ? '1 list' : `${lists} lists`}, in ${printable(set.folder)}/`;
  const word = context.isDryRun ? 'DRY RUN' : lists === 0 ? 'NOTHING READY' : 'SPLIT';
  const color = file.rows.rejected === 0 ? paint.good : lists === 0 ? paint.bad : paint.mendable;
  return [
    `${color(paint.strong(word))}  ${paint.strong(says)}`,
    '',
    ...howItWasRead(file, context),
    balance(file, context.width, paint),
    ...partLines(set),
    ...fileLines(set),
    ...consentLines(set, platform, context.width),
    ...sectionsOf(file.groups.filter(isLeft)).flatMap((section) =>
      sectionLines(section, file, context, paint),
    ),
    ...(context.isDryRun ? ['Next   the same without --dry-run'] : nextLines(set, platform)),
  ];
}

/** The promise that no row is lost, as a sum of the rows of the source. */
function balance({ rows }: FileResult, width: number, paint: Paint): string {
  return spellSum(
    rows.read,
    [
      [rows.clean, 'good', paint.good],
      [rows.repairable, 'repaired', paint.mendable],
      [rows.rejected, 'rejected', paint.bad],
      [rows.duplicate, 'repeated', paint.mendable],
      ...(rows.doNotCall > 0 ? [[rows.doNotCall, 'do-not-call', paint.mendable] as const] : []),
      [rows.blank, 'empty', paint.quiet],
    ],
    width,
    paint,
  );
}

function partLines({ partly = 0 }: WrittenSet): string[] {
  if (partly === 0) return [];
  return [
    `  of the rejected and repeated, ${rowsOf(partly)} ${partly === 1 ? 'is' : 'are'} in the lists of other channels`,
  ];
}

const notes: Readonly<Record<string, string>> = {
  rejected: 'red cells, in Excel',
  duplicates: 'and the row each repeats',
  'do-not-call': 'and the list each is on',
  manifest: 'counts, checksums',
};

function fileLines({ files }: WrittenSet): string[] {
  const names = files.map(({ path }) => printable(baseName(path)));
  const room = Math.min(48, Math.max(...names.map((name) => name.length)) + 2);
  return files.map(({ kind, rows }, i) => {
    const title = isChannel(kind) ? capital(channelNames[kind]) : capital(kind);
    const number = kind === 'manifest' ? '' : rowsOf(rows);
    return `  ${pad(title, 20)}${pad(names[i]!, room)}${number.padStart(14)}  ${notes[kind] ?? ''}`.trimEnd();
  });
}

function consentLines({ consent }: WrittenSet, { upload, name }: Profile, width: number): string[] {
  const demand = upload.consent?.value;
  if (demand === undefined) return [];
  const says = consent
    ? `you confirmed: ${demand} The manifest records it.`
    : `${name} asks you to confirm: ${demand} Record it: --consent-confirmed`;
  return wrap(says, width - 12).map((line, i) => `  ${(i === 0 ? 'Consent' : '').padEnd(10)}${line}`);
}

/** What a person still has to see to; several channels were the reason to come here. */
function isLeft({ rule, severity, repairs }: FindingGroup): boolean {
  if (rule.id.startsWith('dup/') && severity === 'error') return false;
  const isOfFile = rule.scope === 'file' || rule.scope === 'column';
  return !repairs && !(isOfFile && severity === 'error') && severity !== 'note';
}

function nextLines({ files, folder }: WrittenSet, { id }: Profile): string[] {
  const list = files.find(({ kind }) => isChannel(kind));
  const path = (name: string) => quoteForShell(printable(name));
  const steps = [
    ...(list === undefined
      ? []
      : [
          'upload each list to its channel',
          `what the platform says of one: rollcall validate ${path(`${folder}/${baseName(list.path)}`)} -p ${id}`,
        ]),
    ...(files.some(({ kind }) => kind === 'rejected')
      ? [`correct the rejected rows in Excel, then: rollcall merge ${path(folder)}`]
      : []),
  ];
  return steps.map((step, i) => `${i === 0 ? 'Next   ' : '       '}${step}`);
}

function capital(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}

function nameOf({ path }: FileResult): string {
  return printable(path === '-' ? 'standard input' : baseName(path));
}
