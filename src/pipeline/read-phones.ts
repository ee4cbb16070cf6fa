import type { Batch } from '../model/batch.ts';
import { type PhoneReading, parseCountry, readPhone } from '../phones/index.ts';
import type { Understood } from './understand.ts';

/** By row of the batch: the phone cell and the country cell, read; null where empty or not recognised. */
export interface Readings {
  readonly phones: (PhoneReading | null)[];
  readonly countries: (string | null)[];
}

/** Reads the phone and country cells of a batch from row `from` on, once for all platforms that read them alike. */
export function createReadings(batch: Batch): (understood: Understood, from: number) => Readings {
  const known = new Map<string, Readings>();
  return (understood, from) => {
    const { list, survey, isJudged } = understood;
    const key = [
      isJudged,
      list.phone?.column,
      list.country?.column,
      list.options.country,
      survey.bareDigits,
      from,
    ].join();
    const read = known.get(key) ?? readRows(batch, understood, from);
    known.set(key, read);
    return read;
  };
}

function readRows(batch: Batch, { list, survey, isJudged }: Understood, from: number): Readings {
  const read: Readings = { phones: [], countries: [] };
  if (!isJudged || list.phone === null) return read;
  const { country, repair, strictness } = list.options;
  const { bareDigits } = survey;
  for (let row = from; row < batch.count; row++) {
    const text = batch.cell(row, list.phone.column);
    const own = list.country === null ? null : parseCountry(batch.cell(row, list.country.column));
    read.countries[row] = own;
    read.phones[row] =
      text.trim() === ''
        ? null
        : readPhone(text, { country: own ?? country, repair, strictness, bareDigits });
  }
  return read;
}
