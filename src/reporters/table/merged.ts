import { count, rowsOf, sizeText } from '../../model/describe.ts';
import { printable } from '../../model/printable.ts';
import { quoteForShell } from '../../model/quote.ts';
import type { MergeCounts, Output, RunResult } from '../../model/result.ts';
import type { CreateReporter } from '../reporter.ts';
import { sectionsOf } from './entries.ts';
import { type Part, sectionLines, spellSum } from './file-block.ts';
import { configLine } from './index.ts';
import { baseName, layOut, pad } from './layout.ts';
import { createPaint } from './paint.ts';

/** What became of corrected rows, for people. */
export const createMergedTable: CreateReporter = (write, context) => ({
  async end({ results, outputs, merge }: RunResult) {
    const files = results[0]?.files ?? [];
    const [file] = files;
    if (file === undefined || merge == null) return;
    const paint = await createPaint(context.color);
    const isWritten = outputs.length > 0 || context.isDryRun;
    const word = !isWritten ? 'NOTHING WRITTEN' : context.isDryRun ? 'DRY RUN' : 'MERGED';
    const color =
      merge.ready === merge.corrected ? paint.good : merge.ready === 0 ? paint.bad : paint.mendable;
    const name = files.length > 1 ? `${count(files.length)} lists` : printable(baseName(file.path));
    const says = isWritten
      ? `${count(merge.ready)} of ${correctedOf(merge)} of ${name} ${merge.ready === 1 ? 'is' : 'are'} ready.`
      : `${name}: the corrected rows cannot be merged.`;
    const left = files
      .flatMap(({ groups }) =>
        files.length > 1 ? groups.map((group) => ({ ...group, column: null })) : groups,
      )
      .filter(({ rule }) => rule.id.startsWith('merge/') || (!isWritten && rule.scope === 'file'));
    const lines = () => [
      `${color(paint.strong(word))}  ${paint.strong(says)}`,
      '',
      ...outputs.map(outputLine),
      ...(isWritten ? [balance(merge)] : []),
      ...sectionsOf(left).flatMap((section) => sectionLines(section, file, context, paint)),
      ...nextStep(outputs, merge),
    ];
    write((await layOut(() => `${lines().join('\n')}\n`)) + configLine(context));

    function balance(counts: MergeCounts): string {
      const parts: Part[] = [
        [counts.ready, 'ready', paint.good],
        [counts.rejected, 'still rejected', paint.bad],
        [counts.duplicate, 'repeated', paint.mendable],
        [counts.doNotCall, 'do-not-call', paint.mendable],
        [counts.unknown, 'not of this list', paint.bad],
      ];
      const sum = spellSum(counts.corrected, parts, context.width, paint);
      return [sum, ...asides(counts)].join('\n');
    }
  },
});

function correctedOf({ corrected }: MergeCounts): string {
  return corrected === 1 ? '1 corrected row' : `${count(corrected)} corrected rows`;
}

function asides({ givenUp, partly = 0, nothingNew = 0 }: MergeCounts): string[] {
  const tell = (rows: number, says: (isOne: boolean) => string) =>
    rows === 0 ? [] : [`  ${says(rows === 1)}`];
  return [
    ...tell(
      partly,
      (isOne) =>
        `of those left out, ${rowsOf(partly)} ${isOne ? 'is' : 'are'} in the lists of other channels`,
    ),
    ...tell(
      nothingNew,
      (isOne) =>
        `of those ready, ${rowsOf(nothingNew)} ${isOne ? 'holds' : 'hold'} nothing that was not uploaded before`,
    ),
    ...tell(
      givenUp,
      (isOne) => `${count(givenUp)} rejected ${isOne ? 'row was' : 'rows were'} deleted, and given up`,
    ),
  ];
}

const roles: Readonly<Record<string, readonly [verb: string, note: string]>> = {
  rejected: ['Correct', 'still failing, red cells'],
  duplicates: ['Look at', 'and the row each repeats'],
  'do-not-call': ['Keep out', 'and the list each is on'],
  manifest: ['Keep', 'counts, checksums, options'],
};

function outputLine({ path, kind, rows, bytes }: Output): string {
  const [verb, note] = roles[kind] ?? [kind === 'whole' ? 'Whole' : 'Upload', sizeText(bytes)];
  const number = kind === 'manifest' ? '' : rowsOf(rows);
  return `  ${verb.padEnd(10)}${pad(printable(path), 44)}${number.padStart(12)}  ${note}`;
}

function nextStep(outputs: readonly Output[], { rejected }: MergeCounts): string[] {
  const again = outputs.find(({ kind }) => kind === 'rejected')?.path;
  if (again === undefined || rejected === 0) return [];
  const folder = again.split('/').slice(0, -1).join('/');
  return outputs.some(({ kind }) => kind === 'manifest')
    ? [
        `Next   correct ${printable(baseName(again))}, then once more: rollcall merge ${quoteForShell(printable(folder))}`,
      ]
    : [];
}
