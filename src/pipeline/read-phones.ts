import { type Batch, Mark } from '../model/batch.ts';
import type { IdsOfRow } from '../model/contact.ts';
import type { JudgeOptions } from '../model/list.ts';
import { isBlankText } from '../model/marks.ts';
import {
  type ColumnSurvey,
  type PhoneReading,
  parseCountry,
  type ReadOptions,
  readPhone,
  refuseRounded,
} from '../phones/index.ts';
import { readIds } from './read-ids.ts';
import type { Understood } from './understand.ts';

/** By row of the batch: the phone cell and the country cell, read; null where empty or not recognised. */
export interface Readings {
  readonly phones: (PhoneReading | null)[];
  readonly countries: (string | null)[];
  /** Empty in a list of numbers. */
  readonly ids: readonly IdsOfRow[];
}

/** Reads the phone and country cells of a batch from row `from` on, once for all platforms that read them alike. */
export function createReadings(batch: Batch): (understood: Understood, from: number) => Readings {
  const known = new Map<string, Readings>();
  return (understood, from) => {
    const { list, survey, isJudged } = understood;
    const key = [
      isJudged,
      list.phone?.column,
      list.ids.map(({ column, channel }) => `${column} ${channel}`).join(),
      list.channel?.column,
      list.country?.column,
      list.options.country,
      survey.bareDigits,
      JSON.stringify([...survey.votes]),
      from,
    ].join();
    const read = known.get(key) ?? readRows(batch, understood, from);
    known.set(key, read);
    return read;
  };
}

function readRows(batch: Batch, { list, survey, isJudged }: Understood, from: number): Readings {
  if (isJudged && list.ids.length > 0) return { ...nothing, ids: readIds(batch, list, from) };
  if (!isJudged || list.phone === null) return nothing;
  const { column } = list.phone;
  const phones = new Array<PhoneReading | null>(batch.count).fill(null);
  const countries = new Array<string | null>(batch.count).fill(null);
  const isTyped = ((batch.marks[column] ?? 0) & Mark.typed) !== 0;
  const optionsFor = createOptions(list.options, survey);
  let options = optionsFor(null);
  for (let row = from; row < batch.count; row++) {
    if (list.country !== null) {
      const own = parseCountry(batch.cell(row, list.country.column));
      countries[row] = own;
      options = optionsFor(own);
    }
    const text = batch.cell(row, column);
    if (isBlankText(text)) continue;
    const isRounded = isTyped && batch.kind(row, column) === 'rounded';
    phones[row] = isRounded ? refuseRounded(text) : readPhone(text, options);
  }
  return { phones, countries, ids: [] };
}

const nothing: Readings = { phones: [], countries: [], ids: [] };

/** The country that a row names wins over the one given for all. */
function createOptions(
  { country: given, repair, strictness }: JudgeOptions,
  { bareDigits, votes }: ColumnSurvey,
): (own: string | null) => ReadOptions {
  const known = new Map<string | null, ReadOptions>();
  return (own) => {
    const country = own ?? given;
    let options = known.get(country);
    if (options === undefined) {
      const vote = country === null ? null : (votes.get(country) ?? null);
      options = { country, repair, strictness, bareDigits, vote };
      known.set(country, options);
    }
    return options;
  };
}
