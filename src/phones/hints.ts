import type { Cell, Draft } from './cell.ts';
import type { Judged } from './choose.ts';
import { isDummy } from './dummies.ts';
import type { PhoneHint } from './types.ts';
import type { Verdict } from './verdict.ts';

const nothing: readonly PhoneHint[] = [];
const dummy: readonly PhoneHint[] = [{ id: 'reserved-or-dummy', data: {} }];

/** How the number came out of its cell. */
export function gatherHints(cell: Cell, draft: Draft, { taking, verdict }: Judged): readonly PhoneHint[] {
  const digits = taking.digits.replace('+', '');
  const whole = verdict.e164?.slice(1) ?? '';
  const isAsWritten = digits === whole || digits === verdict.nationalNumber;
  if (isAsWritten && draft.hint === null && taking.hint === null) return cell.hints;

  const hints = [...cell.hints];
  if (draft.hint !== null) hints.push({ id: draft.hint, data: {} });
  if (taking.hint !== null) hints.push(taking.hint);
  if (isAsWritten) return hints;
  if (digits === `${verdict.callingCode}0${verdict.nationalNumber}`) {
    hints.push({ id: 'trunk-zero', data: {} });
  }
  if (taking.country !== null && digits.endsWith(whole)) {
    hints.push({ id: 'idd-prefix', data: { prefix: digits.slice(0, -whole.length) } });
  }
  return hints;
}

/** What to beware of in the number itself. */
export function hintNumber(verdict: Verdict): readonly PhoneHint[] {
  const { type, valid } = verdict;
  const cautions = hintDummy(verdict);
  const isCostly = type === 'premium' || type === 'shared-cost';
  if (valid && !isCostly) return cautions;
  const hints = [...cautions];
  if (isCostly) hints.push({ id: 'premium-or-shared-cost', data: { type } });
  if (!valid) hints.push({ id: 'possible-only', data: {} });
  return hints;
}

/** Fiction and filler are worth a word in a number that failed, too: Ofcom's mobiles are in no valid range. */
export function hintDummy({ callingCode, nationalNumber }: Verdict): readonly PhoneHint[] {
  if (callingCode === null || nationalNumber === null) return nothing;
  return isDummy(callingCode, nationalNumber) ? dummy : nothing;
}
