/**
 * A list written again: every record in order. With its numbers in one style (`rows.ts`) nothing else changes but outer space
 * and the columns that were asked for; as it is (`copy.ts`), nothing at all; without its repeats (`kept.ts`), several lists
 * may become one, whose columns `joined.ts` finds. How records are written is a `Form`: delimited
 * text, which keeps each as wide as it was, or the rows of a sheet. `phone-cell.ts` decides what becomes of a number,
 * `facts.ts` what an added column says of it, `columns.ts` where that stands, `rows.ts` puts the records together. A new
 * fact is a name in `model/number-fact.ts` and a case in `facts.ts`.
 */

export { createCopyWriter } from './copy.ts';
export type { Form } from './form.ts';
export { type Joined, joinColumns } from './joined.ts';
export { createKeptWriter, type KeptWriter } from './kept.ts';
export type { OnFail } from './phone-cell.ts';
export { type Change, createRowWriter, type RowWriter } from './rows.ts';
export { createTextForm } from './text-form.ts';
export { createWorkbookForm } from './workbook-form.ts';
