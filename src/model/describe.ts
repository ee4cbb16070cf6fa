import type { Finding, Outside } from './finding.ts';
import { maskLabel, maskValue } from './mask.ts';
import { columnLetter, placeInSheet } from './position.ts';
import { printable } from './printable.ts';

/** How to show a value from outside: whole, or masked. Printable either way. */
export function showOutside(outside: Outside, showValues: boolean): string {
  const { kind, text } = outside;
  if (showValues) return printable(text);
  return printable(kind === 'label' ? maskLabel(text) : maskValue(text.slice(0, 400)));
}

export function showLabel(text: string, showValues: boolean): string {
  return showOutside({ kind: 'label', text }, showValues);
}

export function showValue(text: string, showValues: boolean): string {
  return showOutside({ kind: 'value', text }, showValues);
}

type Told = Pick<Finding, 'rule' | 'data'>;

/** The rule's sentence with the finding's fields in it. */
export function renderMessage(finding: Told, showValues: boolean): string {
  const { message, messageOfOne } = finding.rule;
  return fill(finding.data.n === 1 ? (messageOfOne ?? message) : message, finding, showValues);
}

export function renderGuidance(finding: Finding, showValues: boolean): string {
  return fill(finding.rule.guidance, finding, showValues);
}

/** The heading for all findings of a rule, after the first of them. */
export function renderTitle(finding: Finding, showValues: boolean): string {
  return fill(finding.rule.title, finding, showValues);
}

function fill(template: string, { data }: Told, showValues: boolean): string {
  return template.replace(/\{([a-z0-9-]+)\}/g, (whole, key: string) => {
    const value = data[key];
    if (value === undefined) return whole;
    return typeof value === 'object' ? showOutside(value, showValues) : String(value);
  });
}

/** Where a person finds it: `line 118`, `Leads!C118`, `column C`, or nothing for the whole file. */
export function renderPlace({
  sheet,
  line,
  column,
  record,
}: Pick<Finding, 'sheet' | 'line' | 'column' | 'record'>): string {
  if (sheet !== null) return line === null && column === null ? '' : placeInSheet(sheet, line, column);
  if (record !== null && line !== null) return `line ${line}`;
  if (column !== null) return `column ${columnLetter(column)}`;
  return '';
}

const thousands = /\B(?=(\d{3})+(?!\d))/g;

/** 4168 as `4,168`, the same in every locale. */
export function count(n: number): string {
  return String(n).replace(thousands, ',');
}

/** `1 row`, `2 rows`. */
export function rowsOf(n: number): string {
  return n === 1 ? '1 row' : `${count(n)} rows`;
}

/** Decimal megabytes, as the platforms count them; bytes and kilobytes below. */
export function sizeText(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 100_000) return `${(bytes / 1000).toFixed(1)} kB`;
  return `${(bytes / 1e6).toFixed(bytes % 1e6 === 0 ? 0 : 1)} MB`;
}
