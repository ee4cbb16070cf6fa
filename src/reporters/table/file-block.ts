import { channelNames } from '../../model/channel.ts';
import {
  count,
  renderGuidance,
  renderMessage,
  renderPlace,
  renderTitle,
  rowsOf,
  showLabel,
  showValue,
} from '../../model/describe.ts';
import { nameFormat } from '../../model/format-name.ts';
import { columnLetter } from '../../model/position.ts';
import { printable } from '../../model/printable.ts';
import { quoteForShell } from '../../model/quote.ts';
import type { FileResult, RowCounts } from '../../model/result.ts';
import type { Profile } from '../../profiles/schema.ts';
import type { ReportContext } from '../reporter.ts';
import { type Entry, type Section, sectionsOf } from './entries.ts';
import { baseName, pad, percent, wrap } from './layout.ts';
import { type Paint, paintVerdict, verdictWords } from './paint.ts';

/** One file for one platform: the verdict, how it was read, where the rows ended, and what to do. */
export function describeFile(
  platform: Profile,
  file: FileResult,
  context: ReportContext,
  paint: Paint,
): string {
  const lines = [...introduce(platform, file, paint), '', ...howItWasRead(file, context)];
  if (file.header !== null) lines.push(balance(file.rows, context.width, paint));
  for (const section of sectionsOf(file.groups)) lines.push(...sectionLines(section, file, context, paint));
  return `${lines.join('\n')}\n`;
}

function introduce(platform: Profile, file: FileResult, paint: Paint): string[] {
  const { rows, verdict, judged } = file;
  const name = printable(file.path === '-' ? 'standard input' : baseName(file.path));
  const filled = rows.read - rows.blank;
  const isGeneric = platform.id === 'generic';
  const says = {
    accepted: isGeneric
      ? `${name}: ${filled === 1 ? 'its one number is' : `all ${count(filled)} numbers are`} good.`
      : `${platform.name} takes ${name} as it is.`,
    partial: isGeneric
      ? `${name}: ${count(rows.clean)} of ${count(filled)} numbers ${rows.clean === 1 ? 'is' : 'are'} good.`
      : `${platform.name} would take ${count(rows.clean)} of ${rowsOf(filled)} of ${name}.`,
    refused: isGeneric
      ? `${name} cannot be used as it is.`
      : `${platform.name} would not take ${name} as it is.`,
  }[verdict];
  const parts = [
    ...(rows.repairable > 0 ? [`Export repairs ${rowsOf(rows.repairable)} by itself.`] : []),
    ...(rows.rejected > 0 && judged
      ? [`${rowsOf(rows.rejected)} ${rows.rejected === 1 ? 'needs' : 'need'} you.`]
      : []),
    ...(rows.rejected > 0 && !judged ? ['No row could be judged.'] : []),
    ...(rows.duplicate > 0
      ? [`${rowsOf(rows.duplicate)} ${rows.duplicate === 1 ? 'repeats another' : 'repeat others'}.`]
      : []),
    ...(rows.doNotCall > 0
      ? [`${rowsOf(rows.doNotCall)} ${rows.doNotCall === 1 ? 'is' : 'are'} not to be called.`]
      : []),
  ];
  const indent = ' '.repeat(verdictWords[verdict].length + 2);
  return [
    `${paintVerdict(verdict, paint)}  ${paint.strong(says)}`,
    ...(parts.length > 0 ? [indent + parts.join(' ')] : []),
    ...(isGeneric
      ? [indent + paint.quiet('No platform chosen: only the numbers were checked (-p NAME).')]
      : []),
  ];
}

export function howItWasRead(file: FileResult, { showValues, width }: ReportContext): string[] {
  if (file.format === null || file.header === null) return [];
  const facts = [formatOf(file, showValues), rowsOf(file.rows.read)];
  const { ids } = file;
  if (ids.length > 1) {
    const named = ids.map(
      ({ column, channel }) => `${columnLetter(column)} (${channelNames[channel ?? 'custom']})`,
    );
    facts.push(`IDs = columns ${named.join(', ')}`);
  }
  for (const { column, name } of ids.length > 1 ? [] : identities(file)) {
    const label = file.header.labels[column] ?? '';
    facts.push(
      `${name} = column ${columnLetter(column)}${label.trim() === '' ? '' : ` "${showLabel(label, showValues)}"`}`,
    );
  }
  if (file.countryGiven !== null) facts.push(`country ${file.countryGiven}`);
  return [`  Read      ${facts.join('; ')}`, ...whatWasNotRead(file, showValues, width)];
}

/** The columns that say who is contacted, and what each is called. */
function identities({ phone, ids, channel }: FileResult): { column: number; name: string }[] {
  const ofIds = ids.map(({ column, channel: own }) => ({
    column,
    name: own === null ? 'ID' : `${channelNames[own]} ID`,
  }));
  return [
    ...(phone === null ? [] : [{ column: phone.column, name: 'phone' }]),
    ...ofIds,
    ...(channel === null ? [] : [{ column: channel.column, name: 'channel' }]),
  ];
}

function formatOf(
  { format, header, delimiter, sheet, rows, ...file }: FileResult,
  showValues: boolean,
): string {
  const name = nameFormat(format ?? '');
  if (sheet !== null) return `${name}, sheet "${showLabel(sheet, showValues)}"`;
  // As a filter, rows are read before anybody knows how many columns there are.
  const width = header?.labels.length ?? 0;
  const isOne = width === 1 || (width === 0 && rows.read === 0);
  const columns = isOne ? 'one column' : nameDelimiter(delimiter);
  return `${name}, ${columns}${encodingOf(file)}`;
}

/** The other sheets with data: contacts that nobody looked at. */
function whatWasNotRead({ sheets }: FileResult, showValues: boolean, width: number): string[] {
  const unread = (sheets ?? []).filter(({ isRead, nonEmptyRows }) => nonEmptyRows > 0 && !isRead);
  const lines = unread.slice(0, mostSheets).map(({ name, hidden, nonEmptyRows }) => {
    const shown = showLabel(name, showValues);
    const what = `  Not read  ${hidden ? 'hidden ' : ''}sheet "${shown}" (${rowsOf(nonEmptyRows)})`;
    return `${pad(what, Math.min(width, 100) - 30)}  --sheet ${quoteForShell(shown)}`;
  });
  const more = unread.length - mostSheets;
  return more > 0 ? [...lines, `  Not read  ${count(more)} more ${more === 1 ? 'sheet' : 'sheets'}`] : lines;
}

const mostSheets = 5;

/** A detected encoding comes with a word that shows whether its letters are right. */
function encodingOf({
  encoding,
  encodingBy,
  sample,
}: Pick<FileResult, 'encoding' | 'encodingBy' | 'sample'>): string {
  return `, ${encoding}${encodingBy === 'detected' && sample !== null ? ` (as in "${printable(sample)}")` : ''}`;
}

function nameDelimiter(delimiter: string | null): string {
  return { ',': 'comma', ';': 'semicolon', '\t': 'tab' }[delimiter ?? ''] ?? `"${delimiter}"`;
}

/** The promise that no row is lost, as a sum; a narrow screen gets it on two lines. */
export function balance(rows: RowCounts, width: number, paint: Paint): string {
  return spellSum(
    rows.read,
    [
      [rows.clean, 'good', paint.good],
      [rows.repairable, 'export repairs', paint.mendable],
      [rows.rejected, rows.rejected === 1 ? 'needs you' : 'need you', paint.bad],
      [rows.duplicate, 'repeated', paint.mendable],
      [rows.doNotCall, 'do-not-call', paint.mendable],
      [rows.blank, 'empty', paint.quiet],
    ],
    width,
    paint,
  );
}

export type Part = readonly [n: number, name: string, color: (text: string) => string];

export function spellSum(total: number, parts: readonly Part[], width: number, paint: Paint): string {
  const sum = `  ${rowsOf(total)} = `;
  const length = parts.reduce((chars, [n, name]) => chars + count(n).length + name.length + 4, sum.length);
  const painted = parts.map(([n, name, color]) => (n === 0 ? paint.quiet : color)(`${count(n)} ${name}`));
  if (length - 3 <= width) return sum + painted.join(' + ');
  return `${sum}${painted.slice(0, 3).join(' + ')}\n${' '.repeat(sum.length - 2)}+ ${painted.slice(3).join(' + ')}`;
}

const numberWidth = 8;
const placeWidth = 14;

export function sectionLines(
  { title, unit, entries }: Section,
  file: FileResult,
  context: ReportContext,
  paint: Paint,
): string[] {
  const room = Math.max(30, context.width - numberWidth - placeWidth - 4);
  const head = `  ${paint.strong(title.padEnd(room))}${paint.quiet(`${unit.padStart(numberWidth)}  first`)}`;
  return [head, ...entries.flatMap((entry) => entryLines(entry, room, file, context, paint))];
}

function entryLines(
  entry: Entry,
  room: number,
  file: FileResult,
  { showValues, verbose, width, invoke }: ReportContext,
  paint: Paint,
): string[] {
  const { rule, first, count: n, columns } = entry;
  const isWhole = rule.scope === 'file' || rule.scope === 'column';
  const number =
    rule.scope === 'file' ? 'file' : rule.scope === 'column' ? (n === 1 ? 'column' : `${n} cols`) : count(n);
  const [head = '', ...rest] = wrap(nameEntry(entry, file, showValues), room - 3);
  const lines = [
    `    ${pad(head, room - 2)}${number.padStart(numberWidth)}  ${renderPlace(first)}`.trimEnd(),
    ...rest.map((line) => `    ${line}`),
  ];
  for (const { column, label, fill, sample, command } of first.candidates) {
    const name = `${columnLetter(column)} "${showLabel(label, showValues)}"`;
    lines.push(`      ${pad(name, 30)} ${percent(fill)} filled, such as ${showValue(sample, showValues)}`);
    lines.push(`        ${paint.command(`${invoke(file.path)} ${command}`)}`);
  }
  const needsWords = isWhole && rule.scope === 'file' && entry.severity === 'error';
  if (first.command !== null) lines.push(`      ${paint.command(`${invoke(file.path)} ${first.command}`)}`);
  if (verbose && !isWhole && columns.length < 2)
    lines.push(...advice(`${rule.id}: ${renderMessage(first, showValues)}`));
  if (verbose || (needsWords && first.command === null && first.candidates.length === 0))
    lines.push(...advice(`-> ${renderGuidance(first, showValues)}`));
  return lines;

  function advice(text: string): string[] {
    return wrap(text, width - 8).map((line) => `      ${paint.quiet(line)}`);
  }
}

function nameEntry({ rule, first, columns, count: n }: Entry, file: FileResult, showValues: boolean): string {
  const labelOf = (column: number) =>
    showLabel(file.header?.labels[column] ?? '', showValues).trim() || `column ${columnLetter(column)}`;
  if (rule.scope === 'file' && n > 1) return `${renderMessage(first, showValues)} And ${n - 1} more.`;
  if (rule.scope === 'file' || (rule.scope === 'column' && n === 1)) return renderMessage(first, showValues);
  const title = renderTitle(first, showValues);
  if (rule.scope === 'column') {
    const shown = columns.slice(0, 4).map(labelOf).join(', ');
    return `${title}: ${shown}${columns.length > 4 ? ` and ${columns.length - 4} more` : ''}`;
  }
  const known = identities(file).map(({ column }) => column);
  const others = columns.filter((column) => !known.includes(column));
  if (others.length === 1 && columns.length === 1) return `${title} in "${labelOf(others[0]!)}"`;
  return columns.length > 1 ? `${title} in ${columns.length} columns` : title;
}
