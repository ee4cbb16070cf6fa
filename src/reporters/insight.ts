import { channelNames, isChannel } from '../model/channel.ts';
import { count, renderMessage, rowsOf, showLabel, showValue } from '../model/describe.ts';
import { nameFormat } from '../model/format-name.ts';
import { nameLineType } from '../model/line-type.ts';
import { columnLetter } from '../model/position.ts';
import { printable } from '../model/printable.ts';
import type { FileResult } from '../model/result.ts';
import { formatColumns } from './columns.ts';
import type { CreateReporter, ReportContext } from './reporter.ts';

/** What is in a file, for people: facts, then a line a column. */
export const createInsightTable: CreateReporter = (write, context) => ({
  end({ results }) {
    const [result] = results;
    for (const file of result?.files ?? []) write(describeFile(file, context));
  },
});

const mappedBy = {
  map: 'you said so',
  exact: "the platform's own label",
  position: "the platform's position",
  canonical: 'its label',
  alias: 'a name that usually means it',
  qualified: 'words in its label',
  content: 'what it holds',
} as const;

const encodedBy = {
  bom: 'byte order mark',
  ascii: 'by its bytes',
  'utf-8': 'by its bytes',
  detected: 'detected',
  declared: '--encoding',
} as const;

function describeFile(file: FileResult, { showValues, invoke }: ReportContext): string {
  const labels = file.header?.labels ?? [];
  const facts: [string, string][] = [['File', printable(file.path)]];
  if (file.format !== null) {
    const how = encodedBy[(file.encodingBy ?? 'detected') as keyof typeof encodedBy];
    const sample =
      file.sample === null || file.encodingBy !== 'detected' ? '' : `, as in "${printable(file.sample)}"`;
    facts.push(
      ['Format', nameFormat(file.format)],
      ['Encoding', file.encoding === null ? '' : `${file.encoding} (${how}${sample})`],
      ['Delimiter', file.delimiter === '\t' ? 'tab' : (file.delimiter ?? '')],
      ...sheetFacts(file, showValues),
      ['Header', headerPlace(file)],
      [
        'Rows',
        `${count(file.rows.read)}${file.rows.blank > 0 ? `, ${count(file.rows.blank)} of them empty` : ''}`,
      ],
    );
  }
  for (const mapped of [file.phone, ...file.ids, file.channel, file.country]) {
    if (mapped === null) continue;
    const label = showLabel(labels[mapped.column] ?? '', showValues);
    facts.push([
      title(mapped.field.replace('client-id', 'client ID').replace('.', ' of ')),
      `column ${columnLetter(mapped.column)} "${label}", by ${mappedBy[mapped.by]}`,
    ]);
  }
  const { insight } = file;
  if (insight !== null) {
    facts.push(
      ['Channels', shares(insight.channels ?? {}, (key) => (isChannel(key) ? channelNames[key] : key))],
      ['Countries', shares(insight.countries)],
      ['Line types', shares(insight.lineTypes, nameLineType)],
    );
  }
  const width = Math.max(...facts.map(([name]) => name.length));
  const lines = facts
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `${name.padEnd(width)}  ${text}`);
  if (insight !== null) lines.push('', columnsTable(file, showValues));
  const problems = file.groups.filter(
    ({ rule, severity }) => rule.scope === 'file' || (rule.scope === 'column' && severity === 'error'),
  );
  if (problems.length > 0) lines.push('');
  for (const { first, rule, severity } of problems) {
    lines.push(`${severity}: ${renderMessage(first, showValues)} (${rule.id})`);
    for (const { column, label, fill, sample, command } of first.candidates) {
      lines.push(
        `  ${columnLetter(column)} "${showLabel(label, showValues)}"  ${Math.floor(fill * 100)}% filled, such as ${showValue(sample, showValues)}`,
      );
      lines.push(`    ${invoke(file.path)} ${command}`);
    }
    if (first.command !== null) lines.push(`  ${invoke(file.path)} ${first.command}`);
  }
  return `${lines.join('\n')}\n`;
}

/** Each sheet, so that people see which one was meant. */
function sheetFacts({ sheets, sheet }: FileResult, showValues: boolean): [string, string][] {
  return (sheets ?? []).map(({ name, hidden, nonEmptyRows }, i) => [
    i === 0 ? 'Sheets' : '',
    [
      `${i + 1}  "${showLabel(name, showValues)}", ${rowsOf(nonEmptyRows)}`,
      ...(hidden ? ['hidden'] : []),
      ...(name === sheet ? ['this one is read'] : []),
    ].join(', '),
  ]);
}

function headerPlace({ header, sheet }: FileResult): string {
  if (header?.line == null) return 'none';
  return `${sheet === null ? 'line' : 'row'} ${header.line}`;
}

function columnsTable({ insight, rows }: FileResult, showValues: boolean): string {
  const all = rows.read - rows.blank;
  const lines = (insight?.columns ?? []).map(({ label, filled }, column) => {
    const sample =
      insight?.samples.map((cells) => cells[column] ?? '').find((text) => text.trim() !== '') ?? '';
    const share = all === 0 ? 0 : Math.floor((filled / all) * 100);
    return [
      columnLetter(column),
      showLabel(label, showValues).slice(0, 40),
      `${share}%`,
      showValue(sample, showValues).slice(0, 40),
    ];
  });
  return formatColumns(['', 'column', 'filled', 'such as'], lines, [2]);
}

function shares(
  counts: Readonly<Record<string, number>>,
  nameOf: (key: string) => string = (key) => key,
): string {
  const entries = Object.entries(counts);
  const shown = entries.slice(0, 6).map(([key, n]) => `${nameOf(key)} ${count(n)}`);
  return (
    shown.join(', ') +
    (entries.length > 6
      ? `, and ${rowsOf(entries.slice(6).reduce((sum, [, n]) => sum + n, 0))} of others`
      : '')
  );
}

function title(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}
