import { Chalk } from 'chalk';
import {
  count,
  renderGuidance,
  renderMessage,
  renderPlace,
  rowsOf,
  showLabel,
  showValue,
} from '../model/describe.ts';
import { columnLetter } from '../model/position.ts';
import { printable } from '../model/printable.ts';
import type { FileResult, FindingGroup, PlatformResult, RowCounts, Verdict } from '../model/result.ts';
import type { Profile } from '../profiles/schema.ts';
import type { CreateReporter, ReportContext } from './index.ts';

/** The summary for people: a verdict, where each row ended, and what to do, one block a file and platform. */
export const createTable: CreateReporter = (write, context) => ({
  end({ results }) {
    const paint = createPaint(context.color);
    const files = results[0]?.files.length ?? 0;
    if (results.length > 1) write(comparePlatforms(results, context, paint));
    else for (const result of results) write(describePlatform(result, context, paint, files));
  },
});

function describePlatform(
  { platform, files, rows, verdict }: PlatformResult,
  context: ReportContext,
  paint: Paint,
  all: number,
): string {
  const blocks = files.map((file) => describeFile(platform, file, context, paint));
  if (all > 1) {
    blocks.push(`${headline(verdict, paint)}  ${count(all)} files together\n  ${balance(rows, paint)}\n`);
  }
  const next = context.next.map((line, i) => `${i === 0 ? 'Next   ' : '       '}${line}`);
  const age = ageOf(platform, context.now);
  return `${blocks.join('\n')}${[...next, ...age].map((line) => `${line}\n`).join('')}`;
}

function describeFile(platform: Profile, file: FileResult, context: ReportContext, paint: Paint): string {
  const lines = [...introduce(platform, file, paint), '', ...readLines(file, context)];
  if (file.header !== null) lines.push(`  ${balance(file.rows, paint)}`);
  const sections = sectionsOf(file.groups);
  for (const [title, groups] of sections) {
    if (groups.length === 0) continue;
    lines.push(sectionHead(title, context.width, paint));
    for (const group of groups) lines.push(...groupLines(group, file, context, paint));
  }
  return `${lines.join('\n')}\n`;
}

function introduce(platform: Profile, file: FileResult, paint: Paint): string[] {
  const { rows, verdict } = file;
  const name = printable(file.path === '-' ? 'standard input' : baseName(file.path));
  const filled = rows.read - rows.blank;
  const isGeneric = platform.columns.identity === undefined && platform.id === 'generic';
  const says = {
    accepted: isGeneric
      ? `${name}: all ${count(filled)} numbers are good.`
      : `${platform.name} takes ${name} as it is.`,
    partial: isGeneric
      ? `${name}: ${count(rows.clean)} of ${count(filled)} numbers are good.`
      : `${platform.name} would take ${count(rows.clean)} of ${rowsOf(filled)} of ${name}.`,
    refused: isGeneric
      ? `${name} cannot be used as it is.`
      : `${platform.name} would not take ${name} as it is.`,
  }[verdict];
  const indent = ' '.repeat(words[verdict].length + 2);
  const parts = [
    rows.repairable > 0 && `${rowsOf(rows.repairable)} can be mended by export.`,
    rows.rejected > 0 &&
      (file.judged
        ? `${rowsOf(rows.rejected)} ${rows.rejected === 1 ? 'needs' : 'need'} you.`
        : 'No row could be judged.'),
    rows.duplicate > 0 &&
      `${rowsOf(rows.duplicate)} ${rows.duplicate === 1 ? 'repeats another' : 'repeat others'}.`,
  ].filter((part) => part !== false);
  const lines = [`${headline(verdict, paint)}  ${paint.bold(says)}`];
  if (parts.length > 0) lines.push(indent + parts.join(' '));
  if (isGeneric)
    lines.push(indent + paint.dim('No platform chosen: only the numbers were checked (-p NAME).'));
  return lines;
}

function readLines(file: FileResult, { showValues }: ReportContext): string[] {
  if (file.format === null || file.header === null) return [];
  const how = file.delimiter === null ? '' : `, ${nameDelimiter(file.delimiter)}`;
  const sample =
    file.sample === null || file.encodingBy === 'utf-8' || file.encodingBy === 'bom'
      ? ''
      : ` ("${showLettersOnly(file.sample, showValues)}")`;
  const facts = [`${file.format.toUpperCase()}${how}, ${file.encoding}${sample}`, rowsOf(file.rows.read)];
  if (file.phone !== null) {
    const label = file.header.labels[file.phone.column] ?? '';
    const name = label.trim() === '' ? '' : ` "${showLabel(label, showValues)}"`;
    facts.push(`phone = column ${columnLetter(file.phone.column)}${name}`);
  }
  if (file.countryGiven !== null) facts.push(`country ${file.countryGiven}`);
  return [`  Read      ${facts.join('; ')}`];
}

/** A sample exists to show whether letters came out right; its digits are nobody's business. */
function showLettersOnly(sample: string, showValues: boolean): string {
  return printable(showValues ? sample : (/[\p{L}\p{M}]{2,20}/u.exec(sample)?.[0] ?? ''));
}

function balance(rows: RowCounts, paint: Paint): string {
  const part = (n: number, name: string, color: (text: string) => string) =>
    n === 0 ? paint.dim(`${count(n)} ${name}`) : color(`${count(n)} ${name}`);
  return [
    `${rowsOf(rows.read)} = ${part(rows.clean, 'good', paint.green)}`,
    part(rows.repairable, rows.repairable === 1 ? 'export repairs' : 'export repairs', paint.yellow),
    part(rows.rejected, rows.rejected === 1 ? 'needs you' : 'need you', paint.red),
    part(rows.duplicate, 'repeated', paint.yellow),
    part(rows.doNotCall, 'do-not-call', paint.yellow),
    part(rows.blank, 'empty', paint.plain),
  ].join(' + ');
}

function sectionsOf(groups: readonly FindingGroup[]): [string, FindingGroup[]][] {
  const isDuplicate = (group: FindingGroup) => group.rule.id.startsWith('dup/') && group.severity === 'error';
  const errors = groups.filter(({ severity }) => severity === 'error');
  const byWeight = (a: FindingGroup, b: FindingGroup) =>
    Number(b.rule.scope === 'file') - Number(a.rule.scope === 'file') ||
    b.count - a.count ||
    (a.rule.id < b.rule.id ? -1 : 1);
  return [
    ['NEEDS YOU', errors.filter((group) => !group.repairs && !isDuplicate(group)).sort(byWeight)],
    ['EXPORT REPAIRS', errors.filter((group) => group.repairs && !isDuplicate(group)).sort(byWeight)],
    ['REPEATED', errors.filter(isDuplicate).sort(byWeight)],
    ['GOOD TO KNOW', groups.filter(({ severity }) => severity !== 'error').sort(byWeight)],
  ];
}

const placeWidth = 14;
const countWidth = 8;

function sectionHead(title: string, width: number, paint: Paint): string {
  const room = Math.max(30, width - countWidth - placeWidth - 4);
  return `  ${paint.bold(title.padEnd(room))}${paint.dim(`${'rows'.padStart(countWidth)}  first`)}`;
}

function groupLines(group: FindingGroup, file: FileResult, context: ReportContext, paint: Paint): string[] {
  const { rule, first, column } = group;
  const { showValues, width, verbose } = context;
  const room = Math.max(30, width - countWidth - placeWidth - 4);
  const isWhole = rule.scope === 'file' || rule.scope === 'column';
  const label = column === null ? '' : (file.header?.labels[column] ?? '');
  const otherColumn =
    column !== null && column !== file.phone?.column && !isWhole && label.trim() !== ''
      ? ` in "${showLabel(label, showValues)}"`
      : '';
  const title = isWhole ? renderMessage(first, showValues) : `${rule.title}${otherColumn}`;
  const number = isWhole ? (rule.scope === 'file' ? 'file' : 'column') : count(group.count);
  const [head, ...rest] = wrap(title, room - 3);
  const lines = [
    `    ${head!.padEnd(room - 2)}${number.padStart(countWidth)}  ${renderPlace(first)}`.trimEnd(),
    ...rest.map((line) => `    ${line}`),
  ];
  for (const { column: c, label: text, fill, sample } of first.candidates) {
    const name = `${columnLetter(c)} "${showLabel(text, showValues)}"`;
    lines.push(`      ${name.padEnd(30)} ${percent(fill)} filled, such as ${showValue(sample, showValues)}`);
  }
  if (first.command !== null) lines.push(`      ${paint.cyan(first.command)}`);
  else if (verbose || (isWhole && group.severity === 'error' && !group.repairs)) {
    lines.push(
      ...wrap(`-> ${renderGuidance(first, showValues)}`, width - 6).map((line) => `      ${paint.dim(line)}`),
    );
  }
  if (verbose && !isWhole)
    lines.push(`      ${paint.dim(`${rule.id}: ${renderMessage(first, showValues)}`)}`);
  return lines;
}

function comparePlatforms(
  results: readonly PlatformResult[],
  { width, showValues }: ReportContext,
  paint: Paint,
): string {
  const nameWidth = Math.max(...results.map(({ platform }) => platform.id.length), 8);
  const columns = ['good', 'export', 'you', 'repeated'] as const;
  const head = `${'PLATFORM'.padEnd(nameWidth)}  ${'VERDICT'.padEnd(12)}${columns.map((name) => name.padStart(10)).join('')}`;
  const lines = results.flatMap(({ platform, verdict, rows, files }) => {
    const numbers = [rows.clean, rows.repairable, rows.rejected, rows.duplicate]
      .map((n) => count(n).padStart(10))
      .join('');
    const word = paintVerdict(verdict, paint)(words[verdict].padEnd(12));
    const reasons = files
      .flatMap(({ groups }) =>
        sectionsOf(groups)
          .slice(0, 2)
          .flatMap(([, found]) => found),
      )
      .slice(0, 3)
      .map(({ rule, first }) => (rule.scope === 'file' ? renderMessage(first, showValues) : rule.title));
    const indent = ' '.repeat(nameWidth + 2);
    const why = [...new Set(reasons)].flatMap((reason) => wrap(reason, width - nameWidth - 4));
    return [
      `${platform.id.padEnd(nameWidth)}  ${word}${numbers}`,
      ...why.map((line) => `${indent}${paint.dim(line)}`),
    ];
  });
  const { rows } = results[0]!;
  const about = `${rowsOf(rows.read)} read${rows.blank > 0 ? `, ${count(rows.blank)} of them empty` : ''}`;
  return `${[paint.bold(head), ...lines].join('\n')}\n${about}. For the details of one: -p ${results[0]!.platform.id}\n`;
}

const words: Record<Verdict, string> = { accepted: 'READY', partial: 'PARTLY READY', refused: 'NOT READY' };

function headline(verdict: Verdict, paint: Paint): string {
  return paintVerdict(verdict, paint)(paint.bold(words[verdict]));
}

function paintVerdict(verdict: Verdict, paint: Paint): (text: string) => string {
  return { accepted: paint.green, partial: paint.yellow, refused: paint.red }[verdict];
}

interface Paint {
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly red: (text: string) => string;
  readonly cyan: (text: string) => string;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly plain: (text: string) => string;
}

function createPaint(color: boolean): Paint {
  const { green, yellow, red, cyan, bold, dim } = new Chalk({ level: color ? 1 : 0 });
  return { green, yellow, red, cyan, bold, dim, plain: (text) => text };
}

const yearMs = 365.25 * 24 * 3600 * 1000;

/** When the platform's rules were read; said louder once that is over a year ago. */
function ageOf({ id, name, read }: Profile, now: number): string[] {
  if (id === 'generic') return [];
  const isOld = now - Date.parse(read) > yearMs;
  return [
    `       ${name} rules read ${read}${isOld ? ': over a year ago, check them with `rollcall explain '.concat(id, '`') : ''}`,
  ];
}

function percent(share: number): string {
  return `${Math.floor(share * 100)} %`;
}

function nameDelimiter(delimiter: string): string {
  const names: Record<string, string> = { ',': 'comma', ';': 'semicolon', '\t': 'tab' };
  return names[delimiter] ?? `"${delimiter}"`;
}

function baseName(path: string): string {
  return path.split(/[\\/]/).at(-1) || path;
}

/** Breaks at spaces; a word longer than the width stays whole. */
function wrap(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1)!;
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}
