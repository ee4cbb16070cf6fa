import { count, rowsOf } from '../../model/describe.ts';
import { printable } from '../../model/printable.ts';
import type { FileResult, FindingGroup, NumberCounts, Output, RunResult } from '../../model/result.ts';
import type { CreateReporter, ReportContext } from '../reporter.ts';
import { sectionsOf } from './entries.ts';
import { howItWasRead, type Part, sectionLines, spellSum } from './file-block.ts';
import { baseName, layOut } from './layout.ts';
import { createPaint, type Paint } from './paint.ts';

/** What was written of a list and what became of its numbers, for people. */
export const createRewrittenTable: CreateReporter = (write, context) => ({
  async end({ results, outputs, numbers }: RunResult) {
    const file = results[0]?.files[0];
    if (file === undefined || numbers === null) return;
    const paint = await createPaint(context.color);
    const isWritten = context.isDryRun ? file.judged && file.complete : outputs.length > 0;
    const lines = () => [
      headline(file, numbers, isWritten, context, paint),
      '',
      ...outputs.map(outputLine),
      ...howItWasRead(file, context),
      ...(isWritten ? [balance(file, numbers, context.width, paint)] : []),
      ...(isWritten && numbers.trimmed > 0 ? [`  Trimmed   outer space in ${cellsOf(numbers.trimmed)}`] : []),
      ...(isWritten ? notHeld(numbers) : []),
      ...sectionsOf(file.groups.filter(isStill)).flatMap((section) =>
        sectionLines(section, file, context, paint),
      ),
      ...nextStep(numbers, isWritten, context),
    ];
    write(await layOut(() => `${lines().join('\n')}\n`));
  },
});

function headline(
  file: FileResult,
  numbers: NumberCounts,
  isWritten: boolean,
  { isDryRun, isStdoutTaken: toStdout }: ReportContext,
  paint: Paint,
): string {
  const name = printable(file.path === '-' ? 'standard input' : baseName(file.path));
  if (!isWritten && hasGoneOut(file, numbers, toStdout))
    return `${paint.bad(paint.strong('NOT TO BE USED'))}  ${paint.strong(`${name}: what went to standard output is not the whole list as it was.`)}`;
  if (!isWritten)
    return `${paint.bad(paint.strong('NOTHING WRITTEN'))}  ${paint.strong(`${name} cannot be rewritten as it is.`)}`;
  const failed = numbers.kept + numbers.emptied + numbers.dropped;
  const word = isDryRun ? 'DRY RUN' : 'WRITTEN';
  const color = failed === 0 ? paint.good : paint.mendable;
  const all = failed + numbers.rewritten + numbers.unchanged;
  const says =
    failed === 0
      ? `${name}: ${all === 1 ? 'its one number is' : `all ${count(all)} numbers are`} in the style${isDryRun ? ', or would be' : ''}.`
      : `${name}: ${count(all - failed)} of ${count(all)} numbers ${all - failed === 1 ? 'is' : 'are'} in the style${isDryRun ? ', or would be' : ''}.`;
  return `${color(paint.strong(word))}  ${paint.strong(says)}`;
}

/** Rows are on their way before the last is read; what is wrong with a later one comes too late for them. */
function hasGoneOut(
  { judged }: FileResult,
  { rewritten, unchanged, kept }: NumberCounts,
  toStdout: boolean,
): boolean {
  return toStdout && judged && rewritten + unchanged + kept > 0;
}

function outputLine({ path, rows, kind }: Output): string {
  const name = path === '-' ? 'standard output' : printable(path);
  return kind === 'changes'
    ? `  Changes   ${name}, ${rows === 1 ? '1 cell' : `${count(rows)} cells`}`
    : `  Wrote     ${name}, ${rowsOf(rows)}`;
}

/** The promise that no row is lost, as a sum. */
function balance({ rows }: FileResult, numbers: NumberCounts, width: number, paint: Paint): string {
  const parts: Part[] = [
    [numbers.rewritten, 'rewritten', paint.good],
    [numbers.unchanged, 'so already', paint.good],
    [numbers.kept, 'kept as they stand', paint.bad],
    [numbers.emptied, 'emptied', paint.bad],
    [numbers.dropped, 'left out', paint.bad],
    [rows.blank, 'empty', paint.quiet],
  ];
  const shown = parts.filter(([n, name]) => n > 0 || (name !== 'emptied' && name !== 'left out'));
  return spellSum(rows.read, shown, width, paint);
}

/** Numbers that were read, and yet stand as they stood. */
function notHeld({ extended, foreign }: NumberCounts): string[] {
  const numbers = (n: number) => (n === 1 ? '1 number' : `${count(n)} numbers`);
  return [
    ...(extended > 0
      ? [`  Not held  ${numbers(extended)} with an extension: --add extension gives it a place`]
      : []),
    ...(foreign > 0
      ? [`  Not held  ${numbers(foreign)} of another country: so written, they would read as yours`]
      : []),
  ];
}

const settled = new Set(['cell/outer-space', 'header/required-missing']);

/** What was mended on the way is no matter any more. */
function isStill({ rule, repairs }: FindingGroup): boolean {
  return !(repairs && settled.has(rule.id));
}

function nextStep(numbers: NumberCounts, isWritten: boolean, { config }: ReportContext): string[] {
  const failed = numbers.kept + numbers.emptied + numbers.dropped;
  const steps = [
    ...(isWritten && failed > 0 ? ['why each number was not written: --errors errors.csv'] : []),
    ...(isWritten && numbers.rewritten > 0 ? ['every cell before and after: --changes changes.csv'] : []),
    ...(config === null ? [] : [`settings from ${printable(config)}`]),
  ];
  return steps.map((step, i) => `${i === 0 ? 'Next   ' : '       '}${step}`);
}

function cellsOf(n: number): string {
  return n === 1 ? '1 cell' : `${count(n)} cells`;
}
