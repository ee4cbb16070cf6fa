import { hintNumber } from './hints.ts';
import { nothingDone } from './steps.ts';
import type { Grade, PhoneData, PhoneHint, PhoneReading, PhoneReason } from './types.ts';
import type { Verdict } from './verdict.ts';

export const noHints: readonly PhoneHint[] = [];
const noData: PhoneData = {};

/** A reading that is shown and not applied. */
export interface Proposal {
  readonly e164: string | null;
  readonly grade: Grade | null;
}

export const noProposal: Proposal = { e164: null, grade: null };

/** The reading of a number that was taken, with what to beware of in the number itself. */
export function accept(
  verdict: Verdict,
  extension: string | null,
  grade: Grade,
  hints: readonly PhoneHint[],
  done: readonly string[],
  suggestion: string | null,
): PhoneReading {
  const { e164, country, callingCode, nationalNumber, type } = verdict;
  const cautions = hintNumber(verdict);
  return {
    e164,
    country,
    callingCode,
    nationalNumber,
    extension,
    type,
    grade,
    reason: null,
    data: noData,
    hints: cautions.length === 0 ? hints : [...hints, ...cautions],
    done,
    suggestion,
  };
}

/** The reading of a cell that gave no number. */
export function reject(
  reason: PhoneReason,
  data: PhoneData,
  hints: readonly PhoneHint[] = noHints,
  { e164, grade }: Proposal = noProposal,
): PhoneReading {
  return {
    e164: null,
    country: null,
    callingCode: null,
    nationalNumber: null,
    extension: null,
    type: null,
    grade: e164 === null ? null : grade,
    reason,
    data,
    hints,
    done: nothingDone,
    suggestion: e164,
  };
}
