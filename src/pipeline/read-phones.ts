import { type Batch, Mark } from '../model/batch.ts';
import type { DeclaredReadings, IdsOfRow } from '../model/contact.ts';
import { isBlankText } from '../model/marks.ts';
import { numberText } from '../model/number-cell.ts';
import { type PhoneReading, parseCountry, readPhone, refuseRounded } from '../phones/index.ts';
import { readIds } from './read-ids.ts';
import { createReadOptions } from './read-options.ts';
import { readSecondaries } from './read-secondaries.ts';
import { readVariables } from './read-variables.ts';
import type { Understood } from './understand.ts';

/** By row of the batch: the phone cell and the country cell, read; null where empty or not recognised. */
export interface Readings extends DeclaredReadings {
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
      list.variables.length === 0 ? '' : JSON.stringify(list.variables),
      list.secondaries.map(({ column }) => column).join(' '),
      list.several?.separator,
      list.options.country,
      survey.bareDigits,
      JSON.stringify([...survey.votes]),
      from,
    ].join();
    const read = known.get(key) ?? readAll(batch, understood, from);
    known.set(key, read);
    return read;
  };
}

function readAll(batch: Batch, understood: Understood, from: number): Readings {
  const read = readRows(batch, understood, from);
  const { list, isJudged } = understood;
  if (!isJudged || (list.variables.length === 0 && list.secondaries.length === 0)) return read;
  return {
    ...read,
    variables: list.variables.length === 0 ? [] : readVariables(batch, list, from),
    secondaries: list.secondaries.length === 0 ? [] : readSecondaries(batch, understood, from, read),
  };
}

function readRows(batch: Batch, { list, survey, isJudged }: Understood, from: number): Readings {
  if (isJudged && list.ids.length > 0) return { ...nothing, ids: readIds(batch, list, from) };
  if (!isJudged || list.phone === null) return nothing;
  const { column } = list.phone;
  const phones = new Array<PhoneReading | null>(batch.count).fill(null);
  const countries = new Array<string | null>(batch.count).fill(null);
  const isTyped = ((batch.marks[column] ?? 0) & Mark.typed) !== 0;
  const optionsFor = createReadOptions(list.options, survey);
  let options = optionsFor(null);
  for (let row = from; row < batch.count; row++) {
    if (list.country !== null) {
      const own = parseCountry(batch.cell(row, list.country.column));
      countries[row] = own;
      options = optionsFor(own);
    }
    const text = list.several === null ? batch.cell(row, column) : numberText(list, batch, row, column);
    if (isBlankText(text)) continue;
    const isRounded = isTyped && batch.kind(row, column) === 'rounded';
    phones[row] = isRounded ? refuseRounded(text) : readPhone(text, options);
  }
  return { ...nothing, phones, countries };
}

const nothing: Readings = {
  ...{ phones: [], countries: [], ids: [], variables: [], secondaries: [] },
  cleared: new Map(),
};
