/**
 * Everything about one phone number: cell text to a reading, a reading to text, and what a column says about numbers
 * that read two ways or have no country. Knows no rows and no files, never waits, never throws on a cell.
 *
 * A cell goes through `prepare.ts` and `drafts.ts` (text to digits, with the steps in `text/` and what is known of words
 * in `words/`), `readings.ts` (the ways to take the digits), `choose.ts` (the first that is a valid number, and its
 * rival) and `read.ts` (grade, reason, hints). A plain and valid one takes the short way of `plain.ts`, one with
 * something beside it that of `noted.ts`; both read as the long way does. Given digits and a country, the answer of `verdict.ts` is libphonenumber-js's: out of the plan compiled from
 * its metadata (`plan/`), or its own where the text is not digits. `column/` looks at the beginning of a column and
 * settles what its cells leave open. A new kind of damage is a step in `text/` that `prepare.ts` takes; a new way to take
 * digits is a line in `readings.ts`, with its grade.
 */
export { isSameVote } from './choose.ts';
export { surveyColumn } from './column/survey.ts';
export { parseCountry } from './country.ts';
export { everyNumber, soleNumber } from './every.ts';
export { exampleNumbers } from './examples.ts';
export { formatPhone } from './format.ts';
export { readPhone, refuseRounded } from './read.ts';
export { couldBePhone } from './text/could-be-phone.ts';
export { timezonesOf } from './timezone.ts';
export type {
  BareDigits,
  ColumnSurvey,
  Grade,
  LineType,
  PhoneData,
  PhoneHint,
  PhoneHintId,
  PhoneReading,
  PhoneReason,
  PhoneStyle,
  ReadOptions,
  RepairLevel,
  Vote,
} from './types.ts';
export { phoneLibrary } from './verdict.ts';
