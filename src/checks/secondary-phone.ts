import type { Batch } from '../model/batch.ts';
import type { Check, Report } from '../model/check.ts';
import type { Contact, SecondaryReading } from '../model/contact.ts';
import { label, type Outside } from '../model/finding.ts';
import { nameLineType } from '../model/line-type.ts';
import type { List } from '../model/list.ts';
import { type NumberCell, nameOfNumber, numberText, splitNumberCell } from '../model/number-cell.ts';
import type { Rule } from '../model/rule.ts';
import { judgeReach, judgeStyle, outsideData, styleExamples } from './phone-judging.ts';
import { hintRules, otherRules, reasonRules } from './phone-rules.ts';

const flags = ['-p', 'intellixent', '--set', 'secondaries=2'];
const of = (first: string, second = '') => ({
  input: `phone_number,secondary_phone_1,secondary_phone_2\n+14155552671,${first},${second}\n`,
  flags,
});
const good = of('+14155552672', '+14155552673');

const invalid: Rule = {
  id: 'phone/secondary-invalid',
  scope: 'cell',
  severity: 'error',
  repair: null,
  clears: true,
  title: 'Secondary number that is none',
  message: '{column}: {reason}.',
  guidance: 'Correct or clear this number; the primary is fine.',
  why: 'The platform rejects the whole contact for it. With --set secondary-errors=clear, export clears the number and keeps the contact.',
  examples: { valid: good, invalid: of('+1415555') },
};

const gap: Rule = {
  id: 'phone/secondary-gap',
  scope: 'cell',
  severity: 'warning',
  repair: 'certain',
  title: 'Gap between secondary numbers',
  message: '{column} is filled but {previous} is empty.',
  guidance: 'Move numbers left; they are dialled in column order.',
  why: 'A platform may stop dialling at the first empty one. Each number takes its own variables along.',
  examples: { valid: good, invalid: of('', '+14155552672') },
};

const withinRow: Rule = {
  id: 'dup/within-row',
  scope: 'cell',
  severity: 'error',
  repair: 'certain',
  clears: true,
  title: 'Same number twice in a row',
  message: '{a} repeats {b}.',
  guidance: 'Clear the repeated number.',
  why: 'Whoever did not answer would be called again at once. Compared after normalizing.',
  examples: { valid: good, invalid: of('+1 415 555 2671') },
};

/** Further numbers of a contact: each was read before, as its own was. */
export const secondaryPhone: Check = {
  rules: [invalid, gap, withinRow],
  rows(list, report) {
    if (list.secondaries.length === 0) return null;
    const names = [list.phone, ...list.secondaries].map((one) =>
      one === null ? label('') : nameOfNumber(list, one.column),
    );
    const canMove = list.secondaries.every((_, i) => isAlike(list, i));
    return (batch, row, contact) => {
      if (list.several !== null) judgeCell(list, list.several, batch, row, contact, report);
      let empty: Outside | null = null;
      contact.secondaries.forEach((one, i) => {
        const { column } = list.secondaries[i]!;
        if (one !== null) judgeOne(list, one, i, names, batch, row, contact, report);
        // What is cleared leaves a gap, too.
        if (one === null || one.repeats !== null || contact.isCleared(column)) empty ??= names[i + 1]!;
        else if (empty !== null && list.several === null) {
          const data = { column: names[i + 1]!, previous: empty };
          report(gap, column, batch.cell(row, column), data, { repair: canMove ? 'certain' : null });
        }
      });
    };
  },
};

/** Are the numbers of the cell parted by one separator each, with nothing but numbers between them? */
function judgeCell(
  list: List,
  several: NumberCell,
  batch: Batch,
  row: number,
  { phone }: Contact,
  report: Report,
): void {
  const column = list.phone?.column ?? -1;
  const text = batch.cell(row, column);
  if (phone === null || splitNumberCell(text, several).join(several.separator) === text) return;
  const style = list.style ?? 'e164';
  const example = `${styleExamples[style]}, with one ${several.separator} between two`;
  report(otherRules.style, column, text, { style, example });
}

/** Only a number with the same variables as the first can take its place. */
function isAlike({ variables, secondaries }: List, i: number): boolean {
  const namesOf = (column: number) =>
    variables.flatMap(({ ofNumber, variable }) => (ofNumber === column ? [variable.name] : [])).join('\n');
  return namesOf(secondaries[i]!.column) === namesOf(secondaries[0]!.column);
}

function judgeOne(
  list: List,
  { phone, repeats }: SecondaryReading,
  index: number,
  names: readonly Outside[],
  batch: Batch,
  row: number,
  contact: Contact,
  report: Report,
): void {
  const { column } = list.secondaries[index]!;
  const name = names[index + 1]!;
  const text = numberText(list, batch, row, column);
  const reason = reasonAgainst(list, phone, index + 2);
  if (reason !== null) {
    const isLikely = phone.e164 === null && phone.grade === 'likely';
    const { columns, phone: ofPhone } = list.profile;
    const isCleared = (columns.secondaries ?? ofPhone.several)?.value.invalid === 'clear';
    report(
      invalid,
      column,
      text,
      { column: name, reason },
      {
        suggestion: phone.suggestion,
        repair: isCleared ? 'certain' : isLikely ? 'likely' : null,
      },
    );
    return;
  }
  if (repeats !== null) {
    report(withinRow, column, text, { a: name, b: names[repeats]! });
    return;
  }
  if (list.style !== null) judgeStyle(list, list.style, phone, column, text, contact.country, report);
  for (const hint of phone.hints) report(hintRules[hint.id], column, text, outsideData(hint.data, text));
}

/** Why the number cannot be dialled, in a few words; null where it can. */
function reasonAgainst(
  { options, profile, several }: List,
  { e164, reason, country, type }: SecondaryReading['phone'],
  place: number,
): string | null {
  const most = several?.most ?? null;
  if (most !== null && place > most) return `the platform takes ${most} numbers in a cell`;
  if (e164 === null) return lowerFirst(reasonRules[reason ?? 'not-a-number'].title);
  const { allowCountries } = options;
  if (allowCountries.size > 0 && (country === null || !allowCountries.has(country)))
    return 'a number of a country that is not in this campaign';
  const isReached = judgeReach(type, profile.phone.lineTypes?.value) !== 'never';
  return isReached ? null : `a ${nameLineType(type ?? '')} number, which the campaign cannot reach`;
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
