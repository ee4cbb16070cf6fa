import type { Batch } from '../model/batch.ts';
import type { SecondaryReading } from '../model/contact.ts';
import type { List } from '../model/list.ts';
import { splitNumberCell } from '../model/number-cell.ts';
import { type PhoneReading, readPhone, refuseRounded } from '../phones/index.ts';
import { createReadOptions } from './read-options.ts';
import type { Readings } from './read-phones.ts';
import type { Understood } from './understand.ts';

/** By row of the batch from `from` on: its further numbers, read as its own is; but no column of them votes. */
export function readSecondaries(
  batch: Batch,
  { list, survey }: Understood,
  from: number,
  { phones, countries }: Pick<Readings, 'phones' | 'countries'>,
): (readonly (SecondaryReading | null)[])[] {
  const { secondaries, several } = list;
  const optionsFor = createReadOptions(list.options, { bareDigits: survey.bareDigits, votes: new Map() });
  const rows: (readonly (SecondaryReading | null)[])[] = [];
  for (let row = from; row < batch.count; row++) {
    const options = optionsFor(countries[row] ?? null);
    const before: (PhoneReading | null)[] = [phones[row] ?? null];
    rows[row] = textsOf(list, batch, row).map((text, i) => {
      if (text.trim() === '') {
        before.push(null);
        return null;
      }
      const isRounded = several === null && batch.kind(row, secondaries[i]!.column) === 'rounded';
      const phone = isRounded ? refuseRounded(text) : readPhone(text, options);
      const same = before.findIndex((other) => other !== null && isSame(other, phone));
      before.push(phone);
      return { phone, repeats: same === -1 ? null : same };
    });
  }
  return rows;
}

/** By further number; the numbers of a cell end where they end. */
function textsOf({ secondaries, several, phone }: List, batch: Batch, row: number): readonly string[] {
  return several === null || phone === null
    ? secondaries.map(({ column }) => batch.cell(row, column))
    : splitNumberCell(batch.cell(row, phone.column), several).slice(1);
}

function isSame(a: PhoneReading, b: PhoneReading): boolean {
  return a.e164 !== null && a.e164 === b.e164 && a.extension === b.extension;
}
