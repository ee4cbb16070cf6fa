import { count, rowsOf, showLabel, showValue, sizeText } from '../../model/describe.ts';
import { nameFormat } from '../../model/format-name.ts';
import { hasLikely } from '../../model/mended.ts';
import { columnLetter } from '../../model/position.ts';
import { printable } from '../../model/printable.ts';
import { quoteForShell } from '../../model/quote.ts';
import type { FileResult, FindingGroup, Output, RunResult, WrittenSet } from '../../model/result.ts';
import { tellsRepeat } from '../../model/rule.ts';
import type { Profile } from '../../profiles/schema.ts';
import type { CreateReporter, ReportContext } from '../reporter.ts';
import { likelyStep, sectionsOf } from './entries.ts';
import { howItWasRead, type Part, sectionLines, spellSum } from './file-block.ts';
import { comparedLines, configLine, isMixed, scopeLine, splitStep } from './index.ts';
import { baseName, layOut, pad, wrap } from './layout.ts';
import { createPaint, type Paint } from './paint.ts';

/** What a platform gets of each list, and what is left to do, for people. */
export const createExportedTable: CreateReporter = (write, context) => ({
  async end({ results, sets }: RunResult) {
    const paint = await createPaint(context.color);
    const [result] = results;
    if (result === undefined) return;
    const { platform, files } = result;
    const combined = sets?.find(({ isCombined }) => isCombined);
    const shown = combined === undefined ? files : [joinFiles(files, result.rows)];
    const blocks = () =>
      shown.map((file) => {
        const set = combined ?? sets?.find(({ lists }) => lists.includes(file.path));
        const lines =
          set === undefined
            ? tellRefusal(file, platform, context, paint)
            : tellSet(file, set, platform, context, paint);
        return `${lines.join('\n')}\n`;
      });
    write(
      await layOut(
        () =>
          blocks().join('\n') + comparedLines(context) + scopeLine(platform, context) + configLine(context),
      ),
    );
  },
});

/** Lists that were combined, as one: what was found in each stands under it. */
function joinFiles(files: readonly FileResult[], rows: FileResult['rows']): FileResult {
  return {
    ...files[0]!,
    rows,
    groups: files.flatMap(({ groups }) => groups.map((group) => ({ ...group, column: null }))),
  };
}

function tellRefusal(file: FileResult, { name }: Profile, context: ReportContext, paint: Paint): string[] {
  const list = nameOf(file);
  return [
    `${paint.bad(paint.strong('NOTHING WRITTEN'))}  ${paint.strong(`${list}: something stands in the way of a list ${name === 'Generic' ? 'that is good' : `that ${name} takes`}.`)}`,
    '',
    ...howItWasRead(file, context),
    ...sectionsOf(file.groups).flatMap((section) => sectionLines(section, file, context, paint)),
    ...(isMixed(file) ? [`Next   ${splitStep(file, context)}`] : []),
  ];
}

function tellSet(
  file: FileResult,
  set: WrittenSet,
  platform: Profile,
  context: ReportContext,
  paint: Paint,
): string[] {
  const { width } = context;
  return [
    headline(file, set, context, paint),
    '',
    ...(set.isCombined
      ? [`  Read      ${count(set.lists.length)} lists, ${rowsOf(file.rows.read)}`]
      : howItWasRead(file, context)),
    ...fileLines(set, platform),
    balance(file, set, width, paint),
    ...changeLines(file, set, context),
    ...carefulLines(file, platform, context),
    ...consentLines(set, platform, context),
    ...sectionsOf(file.groups.filter(isLeft)).flatMap((section) =>
      sectionLines(section, file, context, paint),
    ),
    ...nextStep(file, set, platform, context),
  ];
}

function headline({ rows }: FileResult, set: WrittenSet, { isDryRun }: ReportContext, paint: Paint): string {
  const filled = rows.read - rows.blank;
  const ready = rows.clean;
  const word = isDryRun ? 'DRY RUN' : ready === 0 ? 'NOTHING READY' : 'READY';
  const color = ready === filled ? paint.good : ready === 0 ? paint.bad : paint.mendable;
  const where = isDryRun ? 'would be in' : 'in';
  const says =
    ready === filled
      ? `${filled === 1 ? 'the one row' : `all ${rowsOf(filled)}`}, ${where} ${printable(set.folder)}/`
      : `${count(ready)} of ${rowsOf(filled)}, ${where} ${printable(set.folder)}/`;
  return `${color(paint.strong(word))}  ${paint.strong(says)}`;
}

const roles: Readonly<Record<string, readonly [verb: string, note: string]>> = {
  trial: ['Try', 'first: a few rows of different countries'],
  rejected: ['Correct', 'red cells, in Excel'],
  errors: ['Filter', 'a line for each finding'],
  duplicates: ['Look at', 'and the row each repeats'],
  'do-not-call': ['Keep out', 'and the list each is on'],
  manifest: ['Keep', 'counts, checksums, options'],
};

function fileLines({ files }: WrittenSet, platform: Profile): string[] {
  const names = files.map(({ path }) => printable(baseName(path)));
  const room = Math.min(48, Math.max(...names.map((name) => name.length)) + 2);
  return files.map((file, i) => {
    const { kind, rows } = file;
    const [verb, note] = roles[kind] ?? ['Upload', sizeNote(file, platform)];
    const number =
      kind === 'manifest'
        ? ''
        : kind === 'errors'
          ? rows === 1
            ? '1 line'
            : `${count(rows)} lines`
          : rowsOf(rows);
    return `  ${verb.padEnd(10)}${pad(names[i]!, room)}${number.padStart(14)}  ${note}`.trimEnd();
  });
}

function sizeNote({ bytes }: Output, { file, name }: Profile): string {
  const size = sizeText(bytes);
  const max = file.maxBytes?.value;
  return max === undefined ? size : `${size}, ${name} takes ${sizeText(max)}`;
}

/** The promise that no row is lost, as a sum. */
function balance({ rows }: FileResult, { files }: WrittenSet, width: number, paint: Paint): string {
  const trial = files.filter(({ kind }) => kind === 'trial').reduce((sum, one) => sum + one.rows, 0);
  const parts: Part[] = [
    [rows.clean - trial, 'ready', paint.good],
    ...(trial > 0 ? [[trial, 'for the trial', paint.good] as const] : []),
    [rows.rejected, 'rejected', paint.bad],
    [rows.duplicate, 'repeated', paint.mendable],
    [rows.doNotCall, 'do-not-call', paint.mendable],
    [rows.blank, 'empty', paint.quiet],
  ];
  return spellSum(rows.read, parts, width, paint);
}

function changeLines(
  { format, encoding, delimiter, header, phone }: FileResult,
  { rewritten, example, cleaned, mended, cleared, moved, zones, changes, ...written }: WrittenSet,
  { showValues, width }: ReportContext,
): string[] {
  const said: string[] = [];
  if (rewritten > 0 && example !== null) {
    const [before, after] = example.map((text) => showValue(text, showValues));
    said.push(
      `${count(rewritten)} ${phone === null ? 'ID' : 'number'}${rewritten === 1 ? '' : 's'} rewritten (${before} -> ${after})`,
    );
  }
  if (mended > 0)
    said.push(`${count(mended)} value${mended === 1 ? '' : 's'} of variables rewritten or cleared`);
  if (cleared > 0) said.push(`${count(cleared)} secondary number${cleared === 1 ? '' : 's'} cleared`);
  if (moved > 0)
    said.push(`secondary numbers moved left in ${moved === 1 ? '1 row' : `${count(moved)} rows`}`);
  if (zones > 0) said.push(`time zone written in ${zones === 1 ? '1 row' : `${count(zones)} rows`}`);
  if (cleaned > 0)
    said.push(
      `space and invisible characters taken out of ${cleaned === 1 ? '1 cell' : `${count(cleaned)} cells`}`,
    );
  const renamed: string[] = [];
  const leftOut: string[] = [];
  for (const change of changes) {
    if (change.kind === 'phone-moved')
      said.push(
        `${phone === null ? 'ID' : 'phone'} moved from column ${columnLetter(change.from)} to ${columnLetter(change.to)}`,
      );
    else if (change.kind === 'renamed')
      renamed.push(
        `"${showLabel(header?.labels[change.column]?.trim() ?? '', showValues)}" to "${showLabel(change.to, showValues)}"`,
      );
    else if (change.kind === 'left-out')
      leftOut.push(`"${showLabel(header?.labels[change.column]?.trim() ?? '', showValues)}"`);
    else said.push(layoutWords[change.kind]);
  }
  if (leftOut.length > 0)
    said.push(
      `${leftOut.length === 1 ? 'column' : `${leftOut.length} columns`} left out that the platform refuses: ${leftOut.slice(0, 3).join(', ')}${leftOut.length > 3 ? ' …' : ''}`,
    );
  if (renamed.length > 0)
    said.push(
      `renamed ${renamed.slice(0, 3).join(', ')}${renamed.length > 3 ? ` and ${renamed.length - 3} more` : ''}`,
    );
  const isText = format === 'csv';
  if (isText !== (written.format === 'csv')) {
    const of = written.encoding === null || written.encoding === 'utf-8' ? '' : ` in ${written.encoding}`;
    said.push(`${nameFormat(format ?? '')} -> ${nameFormat(written.format)}${of}`);
  } else if (isText) {
    if (encoding !== written.encoding) said.push(`${encoding} -> ${written.encoding}`);
    if (delimiter !== null && delimiter !== ',' && delimiter !== '') said.push(`separated by commas`);
  }
  return labelled('Changed', said.join('; '), width);
}

const layoutWords = {
  'header-added': 'header added',
  'header-removed': 'header left out',
  'calling-code-added': 'country code in a column of its own',
  'put-in-order': "columns in the platform's order, those it reads and the list has not left empty",
} as const;

function labelled(name: string, text: string, width: number): string[] {
  if (text === '') return [];
  return wrap(text, width - 12).map((line, i) => `  ${(i === 0 ? name : '').padEnd(10)}${line}`);
}

function carefulLines({ groups }: FileResult, { name }: Profile, { width }: ReportContext): string[] {
  const twice = groups
    .filter(({ rule }) => rule.id === 'dup/number-fields-differ')
    .reduce((sum, group) => sum + group.count, 0);
  if (twice === 0) return [];
  const rows = twice === 1 ? '1 row has' : `${count(twice)} rows have`;
  return labelled(
    'Careful',
    `${rows} the number of another and other details; ${name} loads both. --one-per-phone`,
    width,
  );
}

function consentLines(
  { consent }: WrittenSet,
  { upload, name }: Profile,
  { width }: ReportContext,
): string[] {
  const demand = upload.consent?.value;
  if (demand === undefined) return [];
  return labelled(
    'Consent',
    consent
      ? `you confirmed: ${demand} The manifest records it.`
      : `${name} asks you to confirm: ${demand} Record it: --consent-confirmed`,
    width,
  );
}

/** What the platform's list still has, and why rows were left out; what was mended is no matter any more. */
function isLeft({ rule, severity, repairs }: FindingGroup): boolean {
  if (tellsRepeat(rule) && severity === 'error') return false;
  if (rule.id === 'dup/number-fields-differ') return false;
  // Only a workbook, or --guard, keeps it from being run.
  if (rule.id === 'cell/formula-injection') return true;
  const isOfFile = rule.scope === 'file' || rule.scope === 'column';
  return !repairs && !(isOfFile && severity === 'error') && severity !== 'note';
}

function nextStep(
  file: FileResult,
  { files, folder }: WrittenSet,
  { name, id }: Profile,
  { isDryRun }: ReportContext,
): string[] {
  const has = (kind: string) => files.some((file) => file.kind === kind);
  const to = id === 'generic' ? '' : ` to ${name}`;
  const steps = isDryRun
    ? ['the same without --dry-run']
    : [
        ...(has('trial') ? [`upload the trial list${to} first, and look at what comes of it`] : []),
        ...(has('rejected')
          ? [
              `correct the rejected rows in Excel, then: rollcall merge ${quoteForShell(printable(folder))}`,
              ...(hasLikely(file) ? [likelyStep] : []),
            ]
          : []),
      ];
  return steps.map((step, i) => `${i === 0 ? 'Next   ' : '       '}${step}`);
}

function nameOf({ path }: FileResult): string {
  return printable(path === '-' ? 'standard input' : baseName(path));
}
