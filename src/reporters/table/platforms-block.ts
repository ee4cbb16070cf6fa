import { count, renderMessage, renderTitle, rowsOf } from '../../model/describe.ts';
import type { PlatformResult } from '../../model/result.ts';
import type { ReportContext } from '../reporter.ts';
import { sectionsOf } from './entries.ts';
import { wrap } from './layout.ts';
import { type Paint, paintVerdict } from './paint.ts';

const numberWidth = 10;
const reasonsShown = 3;

/** Several platforms side by side: the verdict of each, where the rows ended, and its weightiest reasons. */
export function comparePlatforms(
  results: readonly PlatformResult[],
  context: ReportContext,
  paint: Paint,
): string {
  const nameWidth = Math.max(8, ...results.map(({ platform }) => platform.id.length));
  const hasListed = results.some(({ rows }) => rows.doNotCall > 0);
  const lanes = ['good', 'repairs', 'you', 'repeated', ...(hasListed ? ['not call'] : [])];
  const head = lanes.map((name) => name.padStart(numberWidth)).join('');
  const lines = results.flatMap(({ platform, verdict, rows, files }) => {
    const listed = hasListed ? [rows.doNotCall] : [];
    const numbers = [rows.clean, rows.repairable, rows.rejected, rows.duplicate, ...listed]
      .map((n) => count(n).padStart(numberWidth))
      .join('');
    const reasons = files
      .flatMap(({ groups }) => sectionsOf(groups))
      .filter(({ title }) => title === 'NEEDS YOU' || title === 'EXPORT REPAIRS')
      .flatMap(({ entries }) => entries)
      .sort((a, b) => Number(b.rule.scope === 'file') - Number(a.rule.scope === 'file'))
      .map(({ rule, first }) =>
        rule.scope === 'file'
          ? renderMessage(first, context.showValues)
          : `${renderTitle(first, context.showValues)}.`,
      );
    const why = [...new Set(reasons)]
      .slice(0, reasonsShown)
      .flatMap((reason) => wrap(reason, context.width - nameWidth - 4));
    return [
      `${platform.id.padEnd(nameWidth)}  ${paintVerdict(verdict, paint, 12)}${numbers}`,
      ...why.map((line) => `${' '.repeat(nameWidth + 2)}${paint.quiet(line)}`),
    ];
  });
  const { platform, rows } = results[0]!;
  const empty = rows.blank > 0 ? `, ${count(rows.blank)} of them empty` : '';
  return [
    paint.strong(`${'PLATFORM'.padEnd(nameWidth)}  ${'VERDICT'.padEnd(12)}${head}`),
    ...lines,
    '',
    `${rowsOf(rows.read)} read${empty}. For the details of one: -p ${platform.id}`,
    '',
  ].join('\n');
}
