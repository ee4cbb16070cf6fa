import { count, rowsOf } from '../../model/describe.ts';
import { printable } from '../../model/printable.ts';
import type { FileResult, Output, PlatformResult, RowCounts, RunResult } from '../../model/result.ts';
import type { CreateReporter, ReportContext } from '../reporter.ts';
import { sectionsOf } from './entries.ts';
import { howItWasRead, sectionLines, spellSum } from './file-block.ts';
import { comparedLines, configLine } from './index.ts';
import { baseName, layOut } from './layout.ts';
import { createPaint, type Paint } from './paint.ts';

/** What was left out of lists because it repeats other rows, for people. */
export const createDedupedTable: CreateReporter = (write, context) => ({
  async end({ results, outputs }: RunResult) {
    const result = results[0];
    if (result === undefined || result.files.length === 0) return;
    const paint = await createPaint(context.color);
    const isWritten = context.isDryRun
      ? result.files.every(({ judged, complete }) => judged && complete)
      : outputs.length > 0;
    const lines = () => [
      headline(result, isWritten, context, paint),
      '',
      ...outputs.map(outputLine),
      ...result.files.flatMap((file) => fileLines(file, result.files.length > 1, context, paint)),
      ...(isWritten && result.files.length > 1
        ? ['', '  All lists together', balance(result.rows, context.width, paint)]
        : []),
      ...nextStep(result, isWritten, outputs),
    ];
    write(await layOut(() => `${lines().join('\n')}\n${comparedLines(context)}${configLine(context)}`));
  },
});

function headline(
  { files, rows }: PlatformResult,
  isWritten: boolean,
  { isDryRun, compared }: ReportContext,
  paint: Paint,
): string {
  const [first] = files;
  const name = files.length > 1 ? `${count(files.length)} lists` : nameOf(first!);
  if (!isWritten) {
    const isOther = files.every(({ judged, complete }) => judged && complete);
    const bad = isOther
      ? 'a list beside it cannot be read'
      : files.length > 1
        ? 'not all of them can be compared'
        : 'its rows cannot be compared';
    return `${paint.bad(paint.strong('NOTHING WRITTEN'))}  ${paint.strong(`${name}: ${bad}.`)}`;
  }
  const word = isDryRun ? 'DRY RUN' : 'WRITTEN';
  const n = rows.duplicate + rows.doNotCall;
  const others = compared.length > 0 ? ' or are on a list' : '';
  const left = isDryRun ? 'would be left out' : n === 1 ? 'was left out' : 'were left out';
  const says =
    n === 0
      ? 'no row repeats another'
      : `${rowsOf(n)} that ${n === 1 ? 'repeats another' : 'repeat others'}${others} ${left}`;
  return `${paint.good(paint.strong(word))}  ${paint.strong(`${name}: ${says}.`)}`;
}

function outputLine({ path, rows, kind }: Output): string {
  const name = path === '-' ? 'standard output' : printable(path);
  return `  ${kind === 'duplicates' ? 'Repeats  ' : 'Wrote    '} ${name}, ${rowsOf(rows)}`;
}

function fileLines(
  file: FileResult,
  isOneOfSeveral: boolean,
  context: ReportContext,
  paint: Paint,
): string[] {
  return [
    ...(isOneOfSeveral ? ['', `  ${paint.strong(nameOf(file))}`] : []),
    ...howItWasRead(file, context),
    ...(file.judged && file.complete ? [balance(file.rows, context.width, paint)] : []),
    ...sectionsOf(file.groups).flatMap((section) => sectionLines(section, file, context, paint)),
  ];
}

/** The promise that no row is lost, as a sum. */
function balance(rows: RowCounts, width: number, paint: Paint): string {
  return spellSum(
    rows.read,
    [
      [rows.clean + rows.repairable, 'kept', paint.good],
      [rows.rejected, 'kept, not compared', paint.bad],
      [rows.duplicate, 'repeated', paint.mendable],
      ...(rows.doNotCall > 0 ? [[rows.doNotCall, 'do-not-call', paint.mendable] as const] : []),
      [rows.blank, 'empty', paint.quiet],
    ],
    width,
    paint,
  );
}

function nextStep({ rows }: PlatformResult, isWritten: boolean, outputs: readonly Output[]): string[] {
  const steps = [
    ...(isWritten && rows.duplicate > 0 && !outputs.some(({ kind }) => kind === 'duplicates')
      ? ['each repeat with the row that was kept: --duplicates repeats.csv']
      : []),
    ...(isWritten && rows.rejected > 0 ? ['why rows were not compared: --errors errors.csv'] : []),
  ];
  return steps.map((step, i) => `${i === 0 ? 'Next   ' : '       '}${step}`);
}

function nameOf({ path }: FileResult): string {
  return printable(path === '-' ? 'standard input' : baseName(path));
}
