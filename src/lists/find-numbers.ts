import { fields } from '../fields/index.ts';
import { findPhoneColumn, isSpoiled } from '../pipeline/map-columns.ts';
import { forEachRow, type Peeked } from '../pipeline/peek.ts';
import { type ColumnChoices, type Looked, lookAround } from '../pipeline/understand.ts';
import { generic } from '../profiles/generic.ts';

/** Where the numbers of a list stand. */
export interface NumberColumns {
  /** 0-based, in their order. */
  readonly columns: readonly number[];
  /** Two columns of one number: area code and the rest, as the FTC hands out its registry. */
  readonly isSplit: boolean;
  /** 0-based record at which the entries begin. */
  readonly dataFrom: number;
}

const nothingChosen: ColumnChoices = {
  map: new Map(),
  countryColumn: null,
  noHeader: false,
  channel: null,
  eachChannel: false,
};
// Half of the filled cells, as in any list; of area codes nearly all, since any three digits could be one.
const plainShare = 0.5;
const splitShare = 0.9;

/**
 * Every column whose label means a phone, since a number that is overlooked would be called; without such a label every
 * column that plainly holds phones, else the first.
 */
export function findNumberColumns(peeked: Peeked, isGrid: boolean): NumberColumns {
  const looked = lookAround(peeked, nothingChosen, [], isGrid);
  const { dataFrom } = looked.header;
  if (isSplitInTwo(peeked, dataFrom)) return { columns: [0, 1], isSplit: true, dataFrom };
  const named = findNamed(looked);
  const columns = named.length > 0 ? named : findByContent(looked);
  return { columns: columns.length > 0 ? columns : [0], isSplit: false, dataFrom };
}

function findNamed({ header, looks, ours }: Looked): number[] {
  const columns: number[] = [];
  for (;;) {
    const seen = new Set([...ours, ...columns]);
    const found = findPhoneColumn(header.labels, generic, fields[0]!, looks, seen, null);
    if (found.kind === 'missing') return columns.sort((a, b) => a - b);
    columns.push(...(found.kind === 'found' ? [found.mapped.column] : found.candidates));
  }
}

function findByContent({ looks, ours }: Looked): number[] {
  return looks
    .filter(({ column, label, filled, phones }) => {
      const isPhone = filled > 0 && phones >= filled * plainShare;
      return isPhone && !ours.has(column) && !isSpoiled(label, fields[0]!);
    })
    .map(({ column }) => column);
}

function isSplitInTwo(peeked: Peeked, dataFrom: number): boolean {
  let rows = 0;
  let fitting = 0;
  forEachRow(peeked, dataFrom, (batch, row) => {
    const isFitting =
      /^\s*\d{3}\s*$/.test(batch.cell(row, 0)) && /^\s*\d{3}-?\d{4}\s*$/.test(batch.cell(row, 1));
    rows++;
    if (isFitting && batch.width(row) === 2) fitting++;
    return rows < 1000;
  });
  return fitting > 0 && fitting >= rows * splitShare;
}
