/**
 * A list written again with its numbers in one style: every record in order, each as wide as it was, nothing changed but
 * phone cells, outer space and the columns that were asked for. `phone-cell.ts` decides what becomes of a number,
 * `facts.ts` what an added column says of it, `columns.ts` where that stands, `rows.ts` puts the records together. A new
 * fact is a name in `model/number-fact.ts` and a case in `facts.ts`.
 */

export type { OnFail } from './phone-cell.ts';
export { type Change, createRowWriter, type RewriteOptions, type RowWriter } from './rows.ts';
