import { count, rowsOf } from '../../model/describe.ts';
import { printable } from '../../model/printable.ts';
import type { RunResult } from '../../model/result.ts';
import type { CreateReporter } from '../reporter.ts';
import { sectionsOf } from './entries.ts';
import { howItWasRead, sectionLines } from './file-block.ts';
import { baseName, layOut } from './layout.ts';
import { createPaint } from './paint.ts';

/** What was written of a list as it is, for people. */
export const createResavedTable: CreateReporter = (write, context) => ({
  async end({ results, outputs }: RunResult) {
    const file = results[0]?.files[0];
    if (file === undefined) return;
    const paint = await createPaint(context.color);
    const name = printable(file.path === '-' ? 'standard input' : baseName(file.path));
    const isWritten = context.isDryRun ? file.complete && file.judged : outputs.length > 0;
    const word = context.isDryRun ? 'DRY RUN' : 'WRITTEN';
    const headline = isWritten
      ? `${paint.good(paint.strong(word))}  ${paint.strong(`${name}: every cell as it is.`)}`
      : `${paint.bad(paint.strong('NOTHING WRITTEN'))}  ${paint.strong(`${name} cannot be read whole.`)}`;
    const { blank } = file.rows;
    const lines = () => [
      headline,
      '',
      ...outputs.map(({ path, rows }) => {
        const target = path === '-' ? 'standard output' : printable(path);
        return `  Wrote     ${target}, ${rowsOf(rows)}${blank > 0 ? `, ${count(blank)} of them empty` : ''}`;
      }),
      ...howItWasRead(file, context),
      ...sectionsOf(file.groups).flatMap((section) => sectionLines(section, file, context, paint)),
    ];
    write(await layOut(() => `${lines().join('\n')}\n`));
  },
});
