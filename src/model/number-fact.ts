/** What `normalize --add` can say of each number in a column of its own, in the order in which help shows them. */
export const numberFacts = [
  'e164',
  'valid',
  'possible',
  'country',
  'calling-code',
  'national',
  'type',
  'length',
  'extension',
  'timezone',
  'reason',
  'repair',
] as const;

export type NumberFact = (typeof numberFacts)[number];

/** The label of its column: `phone_e164`, `phone_calling_code`. */
export function labelOfFact(fact: NumberFact): string {
  return `phone_${fact.replace('-', '_')}`;
}
