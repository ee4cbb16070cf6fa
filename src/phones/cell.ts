import type { Grade, PhoneData, PhoneHint, PhoneHintId, PhoneReason } from './types.ts';

/** Digits that a cell's text comes to, one way of getting there, and how sure that way is. */
export interface Draft {
  readonly digits: string;
  readonly withoutZero: string | null;
  readonly grade: Grade;
  readonly hint: PhoneHintId | null;
}

/** One number, not yet judged. */
export interface Cell {
  /** The plainest first. */
  readonly drafts: readonly Draft[];
  readonly extension: string | null;
  readonly hints: readonly PhoneHint[];
  /** What was done to the text, in words, where no hint says it. */
  readonly steps: readonly string[];
  /** The country that stands beside the number, where it is not the one given for all. */
  readonly country?: string | null;
  /** Too few digits among letters for a reason about length or range. */
  readonly isText: boolean;
}

export interface Refusal {
  readonly reason: PhoneReason;
  readonly data: PhoneData;
  readonly parts: readonly string[];
  /** Nothing says that the first of the parts is none to call. */
  readonly isFirstMeant: boolean;
}

export function refuse(reason: PhoneReason, data: PhoneData = {}): Refusal {
  return { reason, data, parts: [], isFirstMeant: false };
}

export function refuseSeveral(parts: readonly string[], isFirstMeant: boolean): Refusal {
  return { reason: 'several-numbers', data: { n: parts.length }, parts, isFirstMeant };
}
