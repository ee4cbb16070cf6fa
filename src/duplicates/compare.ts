import type { Check, Report, RowCheck } from '../model/check.ts';
import type { ComparedList } from '../model/compared-list.ts';
import { count } from '../model/describe.ts';
import type { List } from '../model/list.ts';
import { nameOfNumber, numberText } from '../model/number-cell.ts';
import type { Rule } from '../model/rule.ts';
import { everyNumber, type PhoneReading, soleNumber } from '../phones/index.ts';
import {
  alreadyLoaded,
  listed,
  maxListAgeDays,
  notCompared,
  secondaryListed,
  stale,
  unreadable,
} from './list-rules.ts';
import type { ListedNumbers, ListedPlace } from './listed-numbers.ts';
import { nameOtherIds, numberIds } from './number-ids.ts';

/**
 * Tells of each row whether its number is on a do-not-call list, and of the lists themselves what keeps them from
 * protecting people. To be asked first of all, whatever else is wrong with a row.
 */
export function createDoNotCall(numbers: ListedNumbers, lists: readonly ComparedList[]): Check {
  return {
    rules: [listed, secondaryListed, stale, unreadable, notCompared],
    file(list, report) {
      const channels = nameOtherIds(list);
      if (channels !== null) report(notCompared, null, null, { channels });
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
      if (list.ids.length > 0) return compareIds(numbers, list, listed, report);
      const { secondaries, options } = list;
      const find = (phone: PhoneReading, text: string, own: string | null) => {
        const sole = soleNumber(phone);
        if (sole !== null) return numbers.find(sole);
        const country = own ?? options.country;
        return findFirst(numbers, everyNumber(phone, text, { ...generous, country }));
      };
      return (batch, row, contact) => {
        const { phone, country } = contact;
        const place = phone === null ? null : find(phone, contact.phoneText, country);
        if (place !== null) {
          report(listed, column, contact.phoneText, { ...place });
          return;
        }
        for (let i = 0; i < secondaries.length; i++) {
          const second = contact.secondaries[i]?.phone;
          if (second === undefined) continue;
          const own = secondaries[i]!.column;
          const text = numberText(list, batch, row, own);
          const blocked = find(second, text, country);
          const name = nameOfNumber(list, own);
          if (blocked !== null) report(secondaryListed, own, text, { ...blocked, column: name });
        }
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
      if (list.ids.length > 0) return compareIds(numbers, list, alreadyLoaded, report);
      return (_batch, _row, contact) => {
        const e164 = contact.phone?.e164 ?? null;
        const place = e164 === null ? null : numbers.find(e164);
        if (place !== null) report(alreadyLoaded, column, contact.phoneText, { ...place });
      };
    },
  };
}

const generous = { repair: 'likely', strictness: 'possible', bareDigits: 'either', vote: null } as const;

/** A row of a list of IDs is told of once, where the first of its numbers is listed. */
function compareIds(numbers: ListedNumbers, list: List, rule: Rule, report: Report): RowCheck {
  const options = { ...generous, country: list.options.country };
  return (batch, row, contact) => {
    for (const { column, text, numbers: own } of numberIds(list, contact, batch, row, options)) {
      const place = findFirst(numbers, own);
      if (place === null) continue;
      report(rule, column, text, { ...place });
      return;
    }
  };
}

/** The first of all numbers that the cell may mean which is listed. */
function findFirst(numbers: ListedNumbers, own: readonly string[]): ListedPlace | null {
  for (const e164 of own) {
    const place = numbers.find(e164);
    if (place !== null) return place;
  }
  return null;
}

function entriesOf(n: number): string {
  return n === 1 ? '1 entry' : `${count(n)} entries`;
}
