import type { Check } from '../model/check.ts';
import type { ComparedList } from '../model/compared-list.ts';
import { count } from '../model/describe.ts';
import { everyNumber, type PhoneReading, type ReadOptions, soleNumber } from '../phones/index.ts';
import { alreadyLoaded, listed, maxListAgeDays, stale, unreadable } from './list-rules.ts';
import type { ListedNumbers, ListedPlace } from './listed-numbers.ts';

/**
 * Tells of each row whether its number is on a do-not-call list, and of the lists themselves what keeps them from
 * protecting people. To be asked first of all, whatever else is wrong with a row.
 */
export function createDoNotCall(numbers: ListedNumbers, lists: readonly ComparedList[]): Check {
  return {
    rules: [listed, stale, unreadable],
    file(_list, report) {
      for (const { path, entries, unreadable: n, firstUnreadable, ageDays } of lists) {
        if (n > 0) {
          const data = {
            n,
            entries: `${count(n)} of ${entriesOf(entries)}`,
            list: path,
            line: firstUnreadable ?? '',
          };
          report(unreadable, null, null, data);
        }
        if (ageDays !== null && ageDays > maxListAgeDays)
          report(stale, null, null, { list: path, days: ageDays, limit: maxListAgeDays });
      }
    },
    rows(list, report) {
      const column = list.phone?.column ?? null;
      const generous = {
        repair: 'likely',
        strictness: 'possible',
        bareDigits: 'either',
        vote: null,
      } as const;
      return (_batch, _row, contact) => {
        const { phone } = contact;
        if (phone === null) return;
        const sole = soleNumber(phone);
        const country = contact.country ?? list.options.country;
        const place =
          sole === null
            ? findAny(numbers, phone, contact.phoneText, { ...generous, country })
            : numbers.find(sole);
        if (place !== null) report(listed, column, contact.phoneText, { ...place });
      };
    },
  };
}

/** Tells of each row whether its number went up before. Only for rows that are good so far. */
export function createLoaded(numbers: ListedNumbers): Check {
  return {
    rules: [alreadyLoaded],
    rows(list, report) {
      const column = list.phone?.column ?? null;
      return (_batch, _row, contact) => {
        const e164 = contact.phone?.e164 ?? null;
        const place = e164 === null ? null : numbers.find(e164);
        if (place !== null) report(alreadyLoaded, column, contact.phoneText, { ...place });
      };
    },
  };
}

/** The first of all numbers that the cell may mean which is listed. */
function findAny(
  numbers: ListedNumbers,
  reading: PhoneReading,
  text: string,
  options: ReadOptions,
): ListedPlace | null {
  for (const e164 of everyNumber(reading, text, options)) {
    const place = numbers.find(e164);
    if (place !== null) return place;
  }
  return null;
}

function entriesOf(n: number): string {
  return n === 1 ? '1 entry' : `${count(n)} entries`;
}
