import type { Batch } from '../model/batch.ts';
import { type Field, foldLabel } from '../model/field.ts';
import { forEachRow, type Peeked } from './peek.ts';

/** Where the labels stand and where the data begins, both as 0-based records of the file. */
export interface FoundHeader {
  /** Null where the file has none. */
  readonly record: number | null;
  readonly line: number | null;
  readonly labels: readonly string[];
  readonly dataFrom: number;
  /** Rows of text above the header that hold something. */
  readonly titleLines: number;
}

const rowsToLookAt = 30;
const rowsForWidth = 200;

interface Row {
  readonly record: number;
  readonly line: number;
  readonly cells: readonly string[];
  readonly filled: number;
}

/**
 * Finds the row of labels: the first row that is filled as widely as the table and reads like labels, or, a little below,
 * one that names a known field. Title lines above are narrower. Null where the first wide row is data.
 * @param isGrid of a sheet: rows need not reach the last column.
 */
export function findHeader(
  peeked: Peeked,
  fields: readonly Field[],
  exactLabels: readonly string[],
  isGrid: boolean,
): FoundHeader {
  const rows: Row[] = [];
  const filledCounts: number[] = [];
  forEachRow(peeked, 0, (batch, row) => {
    const cells = readRow(batch, row);
    const filled = cells.reduce((n, cell) => n + (cell.trim() === '' ? 0 : 1), 0);
    if (rows.length < rowsToLookAt)
      rows.push({ record: batch.start + row, line: batch.line(row), cells, filled });
    filledCounts.push(filled);
    return filledCounts.length < rowsForWidth;
  });
  const typical = median(filledCounts);
  const wide = rows.filter((row) => row.filled * 2 >= typical);
  const known = knownLabels(fields, exactLabels);
  const first = wide[0];
  const named = wide.find(
    (row) =>
      !row.cells.some(holdsNumber) &&
      row.cells.some((cell, column) => known.has(foldLabel(cell)) && !recurs(rows, row, column)),
  );
  const isBelowTitles =
    named !== undefined && wide.slice(0, wide.indexOf(named)).every((row) => isTitle(row, named));
  const found = isBelowTitles
    ? named
    : first !== undefined && looksLikeLabels(first.cells)
      ? first
      : undefined;
  if (found === undefined) return withoutHeader(peeked, isGrid);
  return {
    record: found.record,
    line: found.line,
    labels: isGrid ? widen(found.cells, peeked.width) : found.cells,
    dataFrom: found.record + 1,
    titleLines: rows.filter((row) => row.record < found.record).length,
  };
}

/** Columns of a sheet that have no label. */
function widen(labels: readonly string[], width: number): string[] {
  return Array.from({ length: Math.max(labels.length, width) }, (_, column) => labels[column] ?? '');
}

/** No labels: every row is data, as wide as most rows are; in a sheet, where rows end at their last value, as the widest. */
export function withoutHeader(peeked: Peeked, isGrid: boolean): FoundHeader {
  const widths = new Map<number, number>();
  forEachRow(peeked, 0, (batch, row) => {
    const width = batch.width(row);
    widths.set(width, (widths.get(width) ?? 0) + 1);
    return undefined;
  });
  const [width] = isGrid
    ? [peeked.width]
    : ([...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0]);
  return {
    record: null,
    line: null,
    labels: Array.from({ length: width }, () => ''),
    dataFrom: 0,
    titleLines: 0,
  };
}

export function readRow(batch: Batch, row: number): string[] {
  return Array.from({ length: batch.width(row) }, (_, column) => batch.cell(row, column));
}

function knownLabels(fields: readonly Field[], exactLabels: readonly string[]): Set<string> {
  return new Set([
    ...fields.flatMap((field) => [...field.canonical, ...field.aliases]),
    ...exactLabels.map(foldLabel),
  ]);
}

/** Labels are short texts with letters in them. Numbers, dates, addresses of people and web pages are data. */
function looksLikeLabels(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const texts = filled.filter((cell) => cell.length <= 120 && /\p{L}/u.test(cell) && !looksLikeData(cell));
  // A year or a number may name a column among others that have words.
  return texts.length > 0 && texts.length * 2 > filled.length && !filled.some(looksLikeData);
}

function looksLikeData(cell: string): boolean {
  return manyDigits.test(cell) || /\S@\S+\.\S/.test(cell) || /^https?:/i.test(cell);
}

const manyDigits = /\p{Nd}(?:[\s().+-]*\p{Nd}){5,}/u;
const dates =
  /(?<!\d)(?:(?:19|20)\d\d[-./]?(?:0[1-9]|1[0-2])[-./]?(?:0[1-9]|[12]\d|3[01])|\d{1,2}[-./]\d{1,2}[-./](?:\d\d|\d{4}))(?!\d)/g;

/** A column may be called by a day ("Call of 2026-11-20"), a mailbox or a page, but by no phone number. */
function holdsNumber(cell: string): boolean {
  return manyDigits.test(cell.replace(dates, ''));
}

/** Does the text stand in that column again, in another row than a copy of this one? Then it is a value. */
function recurs(rows: readonly Row[], row: Row, column: number): boolean {
  const label = foldLabel(row.cells[column]!);
  const copied = row.cells.map(foldLabel).join();
  return rows.some(
    ({ cells }) => foldLabel(cells[column] ?? '') === label && cells.map(foldLabel).join() !== copied,
  );
}

/** What stands above the labels names nobody: a title, its day, or whom to call about the list. */
function isTitle({ cells, filled }: Row, labels: Row): boolean {
  return cells.every(
    (cell) => !looksLikeData(cell) || (filled < labels.filled && !isBare(cell)) || isDate(cell),
  );
}

function isBare(cell: string): boolean {
  return !/\p{L}{2}/u.test(cell) || /^\S+$/.test(cell.trim());
}

function isDate(cell: string): boolean {
  return cell.replace(dates, '').trim() === '';
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
