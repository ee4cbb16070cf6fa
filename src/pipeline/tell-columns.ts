import { country as countryField } from '../fields/country.ts';
import type { Report } from '../model/check.ts';
import { foldLabel } from '../model/field.ts';
import { label } from '../model/finding.ts';
import type { Candidate, JudgeOptions } from '../model/list.ts';
import { nearest } from '../model/nearest.ts';
import { columnLetter } from '../model/position.ts';
import { quoteForShell } from '../model/quote.ts';
import type { Rule } from '../model/rule.ts';
import type { ColumnSurvey } from '../phones/index.ts';
import type { ColumnLook, PhoneColumn } from './map-columns.ts';

/** The rules that tell how the columns were understood; they arrive from the registry. */
export interface ColumnRules {
  readonly headerMissing: Rule;
  readonly requiredMissing: Rule;
  readonly wrongPosition: Rule;
  readonly ambiguous: Rule;
  readonly notFirstRow: Rule;
  readonly unknownColumn: Rule;
  readonly countryCodeMissing: Rule;
  readonly plusMissing: Rule;
  readonly leadingZeroMissing: Rule;
  readonly countryUnlikely: Rule;
  readonly numericCell: Rule;
  readonly channelMissing: Rule;
  readonly channelMixed: Rule;
}

/** No labels at all: a column that plainly holds phones can still be named by its letter. */
export function tellHeaderMissing(
  looks: readonly ColumnLook[],
  canMap: boolean,
  report: Report,
  rules: ColumnRules,
): void {
  const column = canMap ? holdingPhones(looks)[0] : undefined;
  report(
    rules.headerMissing,
    null,
    null,
    {},
    {
      isDecisive: true,
      ...(column && { command: `--no-header --map phone=${columnLetter(column.column)}` }),
    },
  );
}

/** What is wrong with how the phone column was found, with what a person needs to settle it. */
export function tellPhoneColumn(
  found: PhoneColumn,
  looks: readonly ColumnLook[],
  labels: readonly string[],
  canMap: boolean,
  report: Report,
  rules: ColumnRules,
): void {
  if (found.kind === 'missing') {
    tellMissing(found.name, looks, labels, canMap, report, rules);
    return;
  }
  if (found.kind === 'ambiguous') {
    const candidates = found.candidates.map((column) => withCommand(looks[column]!, labels));
    const [first, ...others] = found.candidates.map((column) => nameColumn(looks[column]!));
    const data = { a: label(first!), b: label(others.join(' and ')), name: 'phone' };
    report(rules.ambiguous, null, null, data, { candidates, isDecisive: true });
    return;
  }
  const { fault, mapped } = found;
  const name = label(nameColumn(looks[mapped.column]!));
  if (fault?.rule === 'header/wrong-position') {
    report(rules.wrongPosition, mapped.column, null, { name, pos: columnLetter(fault.position - 1) });
  } else if (fault?.rule === 'header/required-missing') {
    report(rules.requiredMissing, mapped.column, null, { name: fault.label, near: name });
  }
}

function tellMissing(
  name: string,
  looks: readonly ColumnLook[],
  labels: readonly string[],
  canMap: boolean,
  report: Report,
  rules: ColumnRules,
): void {
  const candidates = holdingPhones(looks).map((look) => withCommand(look, labels));
  const named = labels.filter((text) => text.trim() !== '');
  const near = candidates[0]?.label ?? nearest(foldLabel(name), named);
  const data = { name, near: near === null ? 'none comes close' : label(near) };
  report(rules.requiredMissing, null, null, data, {
    repair: null,
    candidates: canMap ? candidates : [],
    isDecisive: true,
  });
}

/** National numbers without a country: one finding, with the share that each likely country would explain. */
export function tellCountry(
  missing: NonNullable<ColumnSurvey['missing']>,
  column: number | null,
  looks: readonly ColumnLook[],
  labels: readonly string[],
  report: Report,
  rules: ColumnRules,
): void {
  const { kind, cells, shares } = missing;
  if (kind === 'plus') {
    const data = { what: 'no + before the country code', share: 'with it, most are valid', cells };
    report(rules.countryCodeMissing, column, null, data, { command: '--repair likely' });
    return;
  }
  const data = { what: 'no country code', share: listShares(shares), cells };
  const command = countryCommand(shares, looks, labels);
  report(rules.countryCodeMissing, column, null, data, command === null ? {} : { command });
}

function listShares(shares: readonly { country: string; share: number }[]): string {
  const told = shares.map(({ country, share }) => `${percent(share)} would be ${country}`);
  return told.join(', ') || 'no single country explains them';
}

function percent(share: number): string {
  return `${Math.floor(share * 100)}%`;
}

/** What the column has lost, where each cell is judged all the same. */
export function tellLosses(
  { bareDigits, votes, lackTrunkZero, unlikely }: ColumnSurvey,
  { column, repair }: { column: number; repair: JudgeOptions['repair'] },
  report: Report,
  rules: ColumnRules,
): void {
  for (const [country, { reads, share }] of votes) {
    if (reads === 'national' || repair === 'likely') continue;
    // Where a platform writes digits with their country code, no + was lost.
    if (reads !== 'zero-lost' && bareDigits === 'international') continue;
    const rule = reads === 'zero-lost' ? rules.leadingZeroMissing : rules.plusMissing;
    const data = { country, share: percent(share) };
    report(rule, column, null, data, { command: '--repair likely' });
  }
  if (unlikely !== null) {
    const { country, share, shares } = unlikely;
    const data = { country, share: percent(share), others: listShares(shares) };
    report(rules.countryUnlikely, column, null, data);
  }
  for (const country of lackTrunkZero) report(rules.numericCell, column, null, { country });
}

/** Digits that a spreadsheet holds as a number: it drops what stands before them. */
export function tellNumericCells(
  column: number,
  country: string | null,
  report: Report,
  rules: ColumnRules,
): void {
  report(rules.numericCell, column, null, { country: country ?? 'unknown' });
}

// As a lead over the next country: with less, naming one would be tossing a coin.
const clearLead = 0.05;

function countryCommand(
  shares: NonNullable<ColumnSurvey['missing']>['shares'],
  looks: readonly ColumnLook[],
  labels: readonly string[],
): string | null {
  const ofRow = looks.find(({ label: text, filled }) => filled > 0 && countryLabels.has(foldLabel(text)));
  if (ofRow !== undefined) return `--country-column ${quoteForShell(chooseColumn(ofRow, labels))}`;
  const [best, next] = shares;
  if (best === undefined || best.share - (next?.share ?? 0) < clearLead) return null;
  return `--country ${best.country}`;
}

const countryLabels = new Set([...countryField.canonical, ...countryField.aliases]);

function holdingPhones(looks: readonly ColumnLook[]): ColumnLook[] {
  return looks.filter(({ filled, phones }) => filled > 0 && phones >= filled * 0.8);
}

export function withCommand(look: ColumnLook, labels: readonly string[], field = 'phone'): Candidate {
  return { ...look, command: `--map ${quoteForShell(`${field}=${chooseColumn(look, labels)}`)}` };
}

export function nameColumn({ column, label: text }: ColumnLook): string {
  return text.trim() === '' ? `column ${columnLetter(column)}` : text;
}

/** How to name the column on a command line: its label where that is plain, unique and no data, else its number. */
function chooseColumn({ label: text, column }: ColumnLook, labels: readonly string[]): string {
  const isPlain = /^[\p{L}\p{N} _-]{1,40}$/u.test(text) && (text.match(/\p{Nd}/gu)?.length ?? 0) < 5;
  const isUnique = labels.filter((other) => foldLabel(other) === foldLabel(text)).length === 1;
  return isPlain && isUnique ? text : `#${column + 1}`;
}
