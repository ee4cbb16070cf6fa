import { chooseWritten } from '../encodings/index.ts';
import { fields } from '../fields/index.ts';
import type { Table } from '../model/batch.ts';
import type { Report } from '../model/check.ts';
import { foldLabel } from '../model/field.ts';
import { hasMappingScreen, type JudgeOptions, type List, type Mapped } from '../model/list.ts';
import { columnsOfParts, type NumberCell, splitNumberCell } from '../model/number-cell.ts';
import type { Rule } from '../model/rule.ts';
import { writtenFormat } from '../model/written-format.ts';
import {
  type BareDigits,
  type ColumnSurvey,
  couldBePhone,
  parseCountry,
  surveyColumn,
} from '../phones/index.ts';
import type { Profile } from '../profiles/schema.ts';
import { type FoundHeader, findHeader, withoutHeader } from './find-header.ts';
import {
  type ColumnLook,
  findCallingCode,
  findPhoneColumn,
  type PhoneColumn,
  resolveColumn,
} from './map-columns.ts';
import { findIds, type IdChoices, noIds } from './map-ids.ts';
import { findSecondaries, noSecondaries } from './map-secondaries.ts';
import { findVariables, noVariables } from './map-variables.ts';
import { forEachRow, type Peeked } from './peek.ts';
import type { Rewriting } from './plan.ts';
import { type PhoneCells, settleForGood } from './settle-for-good.ts';
import {
  type ColumnRules,
  tellCountry,
  tellHeaderMissing,
  tellLosses,
  tellNumericCells,
  tellPhoneColumn,
} from './tell-columns.ts';
import { tellIds } from './tell-ids.ts';
import { tellSecondaries } from './tell-secondaries.ts';
import { tellVariables } from './tell-variables.ts';

/** What the caller said about the columns: flags or config. */
export interface ColumnChoices extends IdChoices {
  /** FIELD → column as a person names it. */
  readonly map: ReadonlyMap<string, string>;
  readonly countryColumn: string | null;
  readonly noHeader: boolean;
  /** Rows can be told apart without a number that is read. */
  readonly isPhoneOptional?: boolean;
}

/** One platform's view of a table, from its first records. */
export interface Understood {
  readonly list: List;
  readonly dataFrom: number;
  readonly isJudged: boolean;
  readonly survey: ColumnSurvey;
  /** How digits without + will be taken once the column is rewritten. */
  readonly later: BareDigits;
  /** Reports what was found on the way. */
  tell(report: Report): void;
}

/** A list whose rows are handled each by itself: no labels, any number of columns. */
export function lookAtNothing(columns: number): Looked {
  const labels = Array.from({ length: columns }, () => '');
  return {
    header: { record: null, line: null, labels, dataFrom: 0, titleLines: 0 },
    looks: [],
    ours: new Set(),
  };
}

/** What all platforms share: the header and a look at each column. */
export interface Looked {
  readonly header: FoundHeader;
  readonly looks: readonly ColumnLook[];
  readonly ours: ReadonlySet<number>;
}

export function lookAround(
  peeked: Peeked,
  choices: ColumnChoices,
  exactLabels: readonly string[],
  isGrid: boolean,
): Looked {
  const header = choices.noHeader
    ? withoutHeader(peeked, isGrid)
    : findHeader(peeked, fields, exactLabels, isGrid);
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
  rules: ColumnRules,
  rewriting: Rewriting | null,
  isError: (rule: Rule) => boolean,
): Understood {
  const { header, looks } = looked;
  const ours = withReport(looked, profile);
  const { labels } = header;
  const field = fields[0]!;
  const isNameless = header.record === null;
  const mapChoice = choices.map.get(field.id) ?? null;
  const isCopied = rewriting !== null && rewriting.style === null;
  const isOfIds = profile.columns.identity?.value.field === 'client-id';
  const found = isOfIds
    ? findIds({ labels, profile, looks, ours, peeked, dataFrom: header.dataFrom }, choices)
    : noIds;
  const phoneColumn: PhoneColumn =
    isCopied ||
    isOfIds ||
    (isNameless && mapChoice === null && profile.columns.identity?.value.by !== 'position')
      ? { kind: 'missing', name: field.id }
      : findPhoneColumn(labels, profile, field, looks, ours, mapChoice);
  const phone = phoneColumn.kind === 'found' ? phoneColumn.mapped : null;
  const callingCode = findCallingCode(labels, profile, phoneColumn);
  const country = findCountryColumn(labels, choices) ?? callingCode;
  const contacts = [phone, country, found.channel, ...found.ids].flatMap((one) => one?.column ?? []);
  // Where only numbers are rewritten, or a row is several contacts, what is declared is text as any other.
  const isDeclared = rewriting === null && !choices.eachChannel;
  const taken = new Set([...contacts, ...ours]);
  const { fillsTimeZone } = options;
  const labelled = { labels, profile, map: choices.map, taken, fillsTimeZone };
  const several = isDeclared && phone !== null ? severalOf(profile) : null;
  const secondaries =
    isDeclared && phone !== null && several === null ? findSecondaries(labelled) : noSecondaries;
  for (const { column } of secondaries.columns) taken.add(column);
  const variables = isDeclared ? findVariables(labelled, secondaries.columns) : noVariables;
  const judgeOptions = { ...options, country: profile.phone.country?.value ?? options.country };
  const style = rewriting === null ? (profile.phone.style?.value ?? null) : null;
  const cells = collectCells(peeked, header.dataFrom, { phone, country, several });
  const survey = surveyColumn(cells.phones, {
    country: judgeOptions.country,
    countries: cells.countries,
    // Where digits will do, those without a + are numbers with their country code.
    style: rewriting?.style ?? (takesDigits(profile) ? 'digits' : style),
    repair: options.repair,
  });
  const settled =
    rewriting === null || rewriting.style === null
      ? { survey, later: survey.bareDigits }
      : settleForGood(cells, survey, judgeOptions, rewriting.style);
  const { missing } = survey;
  // A platform that reads by position needs no names.
  const isByPosition = profile.columns.identity?.value.by === 'position';
  const isMapped = phone?.by === 'map' || found.ids[0]?.by === 'map';
  const isHeaderMissing = isNameless && !choices.noHeader && !isByPosition && !isMapped;

  const known = rewriting?.byRow ? [] : labels;
  const list: List = {
    ...facts,
    format: table.format,
    encoding: table.encoding,
    encodingBy: table.encodingBy,
    delimiter: table.delimiter,
    sheet: table.sheet,
    frame: table.frame,
    header: { line: header.line, labels: known },
    width: known.length,
    phone,
    country,
    callingCode,
    ids: found.ids,
    channel: found.channel,
    variables: variables.columns,
    secondaries: several === null ? secondaries.columns : columnsOfParts(),
    several,
    ours,
    profile,
    style,
    writtenIn: rewriting === null ? writtenIn(table, profile, options) : null,
    options: judgeOptions,
  };
  return {
    list,
    dataFrom: header.dataFrom,
    isJudged:
      isCopied ||
      (choices.isPhoneOptional === true && !isHeaderMissing) ||
      ((isOfIds ? found.ids.length > 0 && found.fault?.kind !== 'channel-missing' : phone !== null) &&
        !isHeaderMissing &&
        (missing === null || !isError(rules.countryCodeMissing)) &&
        (survey.unlikely === null || !isError(rules.countryUnlikely))),
    ...settled,
    tell(report) {
      if (rewriting?.byRow || isCopied) return;
      const { line } = header;
      // A `sep=` line is no title, but it stands where a strict platform wants the labels.
      const isStrict = ['required', 'dropped'].includes(profile.header.policy?.value ?? '');
      if (line !== null && line > 1 && (isStrict || header.titleLines > 0)) {
        report(rules.notFirstRow, null, null, { line, lines: linesOf(line - 1) });
      }
      const canMap = hasMappingScreen(profile) || choices.eachChannel;
      if (isHeaderMissing && labels.length > 0) tellHeaderMissing(looks, canMap, report, rules);
      else if (isOfIds) tellIds(found, looks, labels, canMap, report, rules);
      else if (labels.length > 0 && !choices.isPhoneOptional)
        tellPhoneColumn(phoneColumn, looks, labels, canMap, report, rules);
      if (!isHeaderMissing) {
        tellVariables(variables, labels, report, rules);
        tellSecondaries(secondaries, labels, report, rules);
      }
      if (choices.isPhoneOptional) return;
      if (missing !== null) tellCountry(missing, phone?.column ?? null, looks, labels, report, rules);
      if (phone !== null) {
        tellLosses(survey, { column: phone.column, repair: options.repair }, report, rules);
        if (cells.hasNumbers && survey.lackTrunkZero.length === 0)
          tellNumericCells(phone.column, judgeOptions.country, report, rules);
      }
    },
  };
}

/** Also the columns that the platform's report of bad rows added. */
function withReport({ header, ours }: Looked, { upload }: Profile): ReadonlySet<number> {
  const added = upload.reportColumns?.value.map(foldLabel) ?? [];
  const found = header.labels.flatMap((text, c) => (added.includes(foldLabel(text)) ? [c] : []));
  return found.length === 0 ? ours : new Set([...ours, ...found]);
}

function severalOf({ phone }: Profile): NumberCell | null {
  const { separator, most = null } = phone.several?.value ?? {};
  return separator === undefined ? null : { separator, most };
}

/** What is made of the list for its platform, as `List.writtenIn`. */
function writtenIn(table: Table, { file }: Profile, { written }: JudgeOptions): string | null {
  if (writtenFormat(table.format, file.types?.value, written.format) === 'xlsx') return null;
  return written.encoding ?? chooseWritten(file.encodings?.value, written.isJoined ? null : table);
}

function takesDigits({ phone }: Profile): boolean {
  return phone.alsoStyles?.value.some(({ style }) => style === 'digits') ?? false;
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

/** The filled phone cells of the looked-at rows; by cell, the country that its row names, where a column does. */
function collectCells(
  peeked: Peeked,
  dataFrom: number,
  { phone, country, several }: { phone: Mapped | null; country: Mapped | null; several: NumberCell | null },
): PhoneCells & { readonly hasNumbers: boolean } {
  let hasNumbers = false;
  const phones: string[] = [];
  const countries: (string | null)[] = [];
  forEachRow(peeked, dataFrom, (batch, row) => {
    const cell = phone === null ? '' : batch.cell(row, phone.column);
    const text = several === null ? cell : (splitNumberCell(cell, several)[0] ?? '');
    if (text.trim() === '') return;
    phones.push(text);
    if (phone !== null && batch.kind(row, phone.column) === 'number') hasNumbers = true;
    if (country !== null) countries.push(parseCountry(batch.cell(row, country.column)));
  });
  return { phones, countries: country === null ? null : countries, hasNumbers };
}

function linesOf(n: number): string {
  return n === 1 ? '1 line' : `${n} lines`;
}
