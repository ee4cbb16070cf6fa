import { fields } from '../fields/index.ts';
import type { Table } from '../model/batch.ts';
import type { Report } from '../model/check.ts';
import { foldLabel } from '../model/field.ts';
import { label } from '../model/finding.ts';
import type { Candidate, JudgeOptions, List, Mapped } from '../model/list.ts';
import { nearest } from '../model/nearest.ts';
import { columnLetter } from '../model/position.ts';
import type { Rule } from '../model/rule.ts';
import { type ColumnSurvey, couldBePhone, type PhoneStyle, surveyColumn } from '../phones/index.ts';
import type { Profile } from '../profiles/schema.ts';
import { type FoundHeader, findHeader, withoutHeader } from './find-header.ts';
import { type ColumnLook, findPhoneColumn, type PhoneColumn, resolveColumn } from './map-columns.ts';
import { forEachRow, type Peeked } from './peek.ts';

/** What the caller said about the columns: flags or config. */
export interface ColumnChoices {
  /** FIELD → column as a person names it. */
  readonly map: ReadonlyMap<string, string>;
  readonly countryColumn: string | null;
  readonly noHeader: boolean;
}

/** The rules that are reported from here; they arrive from the registry. */
export interface UnderstandRules {
  readonly headerMissing: Rule;
  readonly requiredMissing: Rule;
  readonly wrongPosition: Rule;
  readonly ambiguous: Rule;
  readonly notFirstRow: Rule;
  readonly countryCodeMissing: Rule;
}

/** One platform's view of a table, from its first records. */
export interface Understood {
  readonly list: List;
  readonly dataFrom: number;
  readonly isJudged: boolean;
  readonly survey: ColumnSurvey;
  /** Reports what was found on the way. */
  tell(report: Report): void;
}

/** What all platforms share: the header and a look at each column. */
export interface Looked {
  readonly header: FoundHeader;
  readonly looks: readonly ColumnLook[];
  readonly ours: ReadonlySet<number>;
}

export function lookAround(peeked: Peeked, choices: ColumnChoices, exactLabels: readonly string[]): Looked {
  const header = choices.noHeader ? withoutHeader(peeked) : findHeader(peeked, fields, exactLabels);
  const width = header.labels.length;
  const filled = new Uint32Array(width);
  const phones = new Uint32Array(width);
  const samples: string[] = Array.from({ length: width }, () => '');
  let rows = 0;
  forEachRow(peeked, header.dataFrom, (batch, row) => {
    for (let c = 0; c < width; c++) {
      const text = batch.cell(row, c);
      if (text.trim() === '') continue;
      filled[c]!++;
      if (samples[c] === '') samples[c] = text.slice(0, 40);
      if (couldBePhone(text)) phones[c]!++;
    }
    // A thousand rows tell what a column holds; the vote looks at more.
    return ++rows < 1000;
  });
  const looks = header.labels.map((text, column) => ({
    column,
    label: text,
    fill: rows === 0 ? 0 : filled[column]! / rows,
    sample: samples[column]!,
    filled: filled[column]!,
    phones: phones[column]!,
  }));
  return { header, looks, ours: findOurs(header.labels) };
}

/** The three columns of a rejected file that came back; a source column that merely shares a name is not ours. */
function findOurs(labels: readonly string[]): Set<number> {
  if (!labels.includes('rollcall_row')) return new Set();
  return new Set(
    labels.flatMap((text, c) => (['Problem', 'What to do', 'rollcall_row'].includes(text) ? [c] : [])),
  );
}

export function understand(
  table: Table,
  facts: { path: string; bytes: number | null },
  peeked: Peeked,
  looked: Looked,
  profile: Profile,
  choices: ColumnChoices,
  options: JudgeOptions,
  rules: UnderstandRules,
): Understood {
  const { header, looks, ours } = looked;
  const { labels } = header;
  const field = fields[0]!;
  const isNameless = header.record === null;
  const mapChoice = choices.map.get(field.id) ?? null;
  const phoneColumn: PhoneColumn =
    isNameless && mapChoice === null && profile.columns.identity?.value.by !== 'position'
      ? { kind: 'missing', name: field.id }
      : findPhoneColumn(labels, profile, field, looks, ours, mapChoice);
  const phone = phoneColumn.kind === 'found' ? phoneColumn.mapped : null;
  const country = findCountryColumn(labels, choices);
  const judgeOptions = { ...options, country: profile.phone.country?.value ?? options.country };
  const style = profile.phone.style?.value ?? null;
  const survey = surveyPhones(peeked, header.dataFrom, phone, judgeOptions, style, country !== null);
  const isHeaderMissing = isNameless && !choices.noHeader && phone?.by !== 'position' && phone?.by !== 'map';

  const list: List = {
    ...facts,
    format: table.format,
    encoding: table.encoding,
    delimiter: table.delimiter,
    header: { line: header.line, labels },
    width: labels.length,
    phone,
    country,
    ours,
    profile,
    style,
    options: judgeOptions,
  };
  return {
    list,
    dataFrom: header.dataFrom,
    isJudged: phone !== null && survey.missing === null && !isHeaderMissing,
    survey,
    tell(report) {
      if (header.titleLines > 0 && header.line !== null) {
        report(rules.notFirstRow, null, null, { line: header.line, n: header.titleLines });
      }
      if (isHeaderMissing && labels.length > 0) {
        const column = looks.find((look) => look.filled > 0 && look.phones >= look.filled * 0.8);
        report(
          rules.headerMissing,
          null,
          null,
          {},
          column && { command: `--no-header --map phone=${columnLetter(column.column)}` },
        );
      } else if (labels.length > 0) tellPhoneColumn(phoneColumn, looks, labels, report, rules);
      if (survey.missing !== null) tellCountry(survey.missing, phone?.column ?? null, report, rules);
    },
  };
}

function findCountryColumn(labels: readonly string[], choices: ColumnChoices): Mapped | null {
  const byFlag = choices.countryColumn;
  const choice = byFlag ?? choices.map.get('country') ?? null;
  if (choice === null) return null;
  return {
    field: 'country',
    column: resolveColumn(choice, labels, byFlag === null ? '--map' : '--country-column'),
    by: 'map',
  };
}

function surveyPhones(
  peeked: Peeked,
  dataFrom: number,
  phone: Mapped | null,
  options: JudgeOptions,
  style: PhoneStyle | null,
  hasCountryColumn: boolean,
): ColumnSurvey {
  if (phone === null) return { filled: 0, looksLikePhones: 0, bareDigits: 'either', missing: null };
  const cells: string[] = [];
  forEachRow(peeked, dataFrom, (batch, row) => {
    const text = batch.cell(row, phone.column);
    if (text.trim() !== '') cells.push(text);
    return undefined;
  });
  const survey = surveyColumn(cells, { country: options.country, style, repair: options.repair });
  // Where each row names its country, a missing one is a matter of the row.
  return hasCountryColumn ? { ...survey, missing: null } : survey;
}

function tellPhoneColumn(
  column: PhoneColumn,
  looks: readonly ColumnLook[],
  labels: readonly string[],
  report: Report,
  rules: UnderstandRules,
): void {
  if (column.kind === 'found') {
    const { fault, mapped } = column;
    const name = label(labels[mapped.column] || `column ${columnLetter(mapped.column)}`);
    if (fault?.rule === 'header/wrong-position') {
      report(rules.wrongPosition, mapped.column, null, { name, pos: columnLetter(fault.position - 1) });
    } else if (fault?.rule === 'header/required-missing') {
      report(rules.requiredMissing, mapped.column, null, { name: fault.label, near: name });
    }
    return;
  }
  if (column.kind === 'ambiguous') {
    const candidates: Candidate[] = column.candidates.map((c) => looks[c]!);
    const [a, ...others] = candidates.map(nameCandidate);
    report(
      rules.ambiguous,
      null,
      null,
      { a: a!, b: label(others.map(({ text }) => text).join(', ')), name: 'phone' },
      {
        candidates,
        command: `--map ${quoteForShell(`phone=${chooseColumn(candidates[0]!, labels)}`)}`,
      },
    );
    return;
  }
  const byContent = looks.filter((look) => look.filled > 0 && look.phones >= look.filled * 0.8);
  const near =
    byContent[0]?.label ||
    nearest(
      foldLabel(column.name),
      labels.filter((text) => text.trim() !== ''),
    ) ||
    '';
  report(
    rules.requiredMissing,
    null,
    null,
    { name: column.name, near: near === '' ? 'none' : label(near) },
    {
      repair: null,
      candidates: byContent,
      ...(byContent[0] && { command: `--map phone=${chooseColumn(byContent[0], labels)}` }),
    },
  );
}

function nameCandidate({ column, label: text }: Candidate) {
  return label(text.trim() === '' ? `column ${columnLetter(column)}` : text);
}

/** How to name the column on a command line: its label where that is short and unique, else its number. */
export function chooseColumn(candidate: Candidate, labels: readonly string[]): string {
  const { label: text, column } = candidate;
  const isPlain =
    /^[\p{L}\p{N} _-]{1,40}$/u.test(text) &&
    labels.filter((other) => foldLabel(other) === foldLabel(text)).length === 1;
  return isPlain && (text.match(/\p{Nd}/gu)?.length ?? 0) < 5 ? text : `#${column + 1}`;
}

export function quoteForShell(argument: string): string {
  return /^[\w=./:-]+$/.test(argument) ? argument : `"${argument}"`;
}

function tellCountry(
  missing: NonNullable<ColumnSurvey['missing']>,
  column: number | null,
  report: Report,
  rules: UnderstandRules,
): void {
  const percent = (share: number) => `${Math.floor(share * 100)} %`;
  const best = missing.shares[0];
  if (missing.kind === 'plus') {
    report(
      rules.countryCodeMissing,
      column,
      null,
      { share: 'most would be complete with a + in front', cells: missing.cells },
      {
        command: '--repair likely',
      },
    );
    return;
  }
  const shares = missing.shares
    .map(({ country, share }) => `${percent(share)} would be ${country}`)
    .join(', ');
  report(
    rules.countryCodeMissing,
    column,
    null,
    { share: shares === '' ? 'no single country explains them' : shares, cells: missing.cells },
    {
      ...(best && { command: `--country ${best.country}` }),
    },
  );
}
