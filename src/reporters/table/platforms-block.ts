import { count, renderMessage, renderTitle, rowsOf } from '../../model/describe.ts';
import { hasUnmended } from '../../model/mended.ts';
import type { PlatformResult } from '../../model/result.ts';
import type { ReportContext } from '../reporter.ts';
import { type Entry, sectionsOf } from './entries.ts';
import { wrap } from './layout.ts';
import type { Paint } from './paint.ts';

const numberWidth = 14;
const reasonsShown = 2;

type Answer = 'now' | 'exported' | 'never';

const answers = {
  now: { title: 'TAKES IT AS IT STANDS', paint: (paint: Paint) => paint.good },
  exported: { title: 'TAKES IT AFTER EXPORT', paint: (paint: Paint) => paint.mendable },
  never: { title: 'REFUSES IT', paint: (paint: Paint) => paint.bad },
} as const;

/** Several platforms side by side: which of them take the list, how many of its rows, and why not more. */
export function comparePlatforms(
  results: readonly PlatformResult[],
  context: ReportContext,
  paint: Paint,
): string {
  const titles = Object.values(answers).map(({ title }) => title.length);
  const nameWidth = Math.max(...titles, ...results.map(({ platform }) => platform.id.length + 2));
  const asked = results.map((result) => ({ result, answer: answerOf(result) }));
  const blocks = (Object.keys(answers) as Answer[]).flatMap((answer) => {
    const given = asked.filter((one) => one.answer === answer);
    if (given.length === 0) return [];
    const { title, paint: choose } = answers[answer];
    const lines = given.flatMap(({ result }) => platformLines(result, answer, nameWidth, context, paint));
    return [choose(paint)(`${title.padEnd(nameWidth)}${head(answer)}`.trimEnd()), ...lines, ''];
  });
  const { platform, rows } = results[0]!;
  const empty = rows.blank > 0 ? `, ${count(rows.blank)} of them empty` : '';
  const most = Math.max(...results.map(({ rows: { doNotCall } }) => doNotCall));
  const listed = most > 0 ? `, ${count(most)} on a do-not-call list` : '';
  return [
    ...blocks,
    `${rowsOf(rows.read)} read${empty}${listed}. For the details of one: -p ${platform.id}`,
    '',
  ].join('\n');
}

/** Only one of the numbers says more than its heading. */
function head(answer: Answer): string {
  return answer === 'never' ? '' : `${(answer === 'now' ? 'rows now' : 'rows').padStart(numberWidth)}`;
}

function answerOf({ verdict, files, rows }: PlatformResult): Answer {
  if (verdict !== 'refused') return 'now';
  const canExport = files.every((file) => file.judged && !hasUnmended(file));
  return canExport && rows.clean + rows.repairable > 0 ? 'exported' : 'never';
}

function platformLines(
  result: PlatformResult,
  answer: Answer,
  nameWidth: number,
  context: ReportContext,
  paint: Paint,
): string[] {
  const { platform, rows } = result;
  const taken = { now: rows.clean, exported: rows.clean + rows.repairable, never: null }[answer];
  const name = `  ${platform.id}`.padEnd(nameWidth);
  const number = taken === null ? '' : count(taken).padStart(numberWidth);
  const left = `${name}${number}  `;
  const why = reasonsOf(result, answer, context).join(' ');
  return wrap(why, Math.max(30, context.width - left.length)).map((line, i) =>
    `${i === 0 ? left : ' '.repeat(left.length)}${paint.quiet(line)}`.trimEnd(),
  );
}

/** What keeps rows from being taken, what export has to repair, or why the file is refused. */
function reasonsOf({ files }: PlatformResult, answer: Answer, { showValues }: ReportContext): string[] {
  const sections = files.flatMap(({ groups }) => sectionsOf(groups));
  const entriesOf = (...titles: string[]) =>
    sections.filter(({ title }) => titles.includes(title)).flatMap(({ entries }) => entries);
  const isWhole = ({ rule }: Entry) => rule.scope === 'file' || rule.scope === 'column';
  const needed = entriesOf('NEEDS YOU');
  const repaired = entriesOf('EXPORT REPAIRS');
  const whole = needed.filter(isWhole);
  const others = [...needed.filter((entry) => !isWhole(entry)), ...entriesOf('REPEATED')];
  const wholeRepaired = repaired.filter(isWhole);
  const entries = {
    now: [...others, ...repaired],
    exported: [...wholeRepaired, ...repaired.filter((entry) => !isWhole(entry)), ...others],
    never: whole.length > 0 ? whole : others,
  }[answer];
  const reasons = entries.map(({ rule, first, count: n }) =>
    rule.scope === 'file' || rule.scope === 'column'
      ? renderMessage(first, showValues)
      : `${renderTitle(first, showValues)}: ${rowsOf(n)}.`,
  );
  return [...new Set(reasons)].slice(0, reasonsShown);
}
