import type { PhoneHint, PhoneHintId } from './types.ts';

/** What a hint says was done to the text; the others are cautions. */
const doneBy: Partial<Record<PhoneHintId, string>> = {
  'read-by-vote': 'read as most of the column is written',
  'idd-prefix': 'wrote + in place of the international prefix',
  'trunk-zero': 'took out the 0 after the country code',
  extension: 'took the extension off',
  letters: 'took digits for the letters',
  'text-around': 'left out the text beside the number',
  'escaped-prefix': 'took off the spreadsheet escape',
  'non-ascii-digits': 'wrote the digits as 0-9',
};

export const nothingDone: readonly string[] = [];
export const wroteOutDigits = 'wrote out the digits that a spreadsheet kept as a number';
export const tookOutInvisible = 'took out invisible characters';

/** What was done to a cell on the way to its number, in words. */
export function tellSteps(
  steps: readonly string[],
  last: string | null,
  hints: readonly PhoneHint[],
): readonly string[] {
  if (steps.length === 0 && last === null && hints.length === 0) return nothingDone;
  const done = [...steps];
  if (last !== null) done.push(last);
  for (const { id } of hints) {
    const told = doneBy[id];
    if (told !== undefined) done.push(told);
  }
  return done;
}
