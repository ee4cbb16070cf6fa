import type { Check, Report, RowCheck } from '../model/check.ts';
import type { ComparedList } from '../model/compared-list.ts';
import { count } from '../model/describe.ts';
import type { List } from '../model/list.ts';
import type { Rule } from '../model/rule.ts';
import { everyNumber, soleNumber } from '../phones/index.ts';
import { alreadyLoaded, listed, maxListAgeDays, notCompared, stale, unreadable } from './list-rules.ts';
import type { ListedNumbers, ListedPlace } from './listed-numbers.ts';
import { nameOtherIds, numberIds } from './number-ids.ts';

/**
 * Tells of each row whether its number is on a do-not-call list, and of the lists themselves what keeps them from
 * protecting people. To be asked first of all, whatever else is wrong with a row.
 */
export function createDoNotCall(numbers: ListedNumbers, lists: readonly ComparedList[]): Check {
  return {
    rules: [listed, stale, unreadable, notCompared],
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
      return (_batch, _row, contact) => {
        const { phone } = contact;
        if (phone === null) return;
        const sole = soleNumber(phone);
        const country = contact.country ?? list.options.country;
        const place =
          sole === null
            ? findFirst(numbers, everyNumber(phone, contact.phoneText, { ...generous, country }))
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
