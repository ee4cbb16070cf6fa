import { controlRanges } from '../../model/marks.ts';

/** What a UTF-16 code unit means to the scanner. `plain` is 0 so that the hot loop tests against zero. */
export const Kind = { plain: 0, delimiter: 1, lineEnd: 2, control: 3, quote: 4 } as const;

/** One `Kind` for each of the 65,536 code units. `delimiter` is one code unit, or '' for none. */
export function makeKinds(delimiter: string): Uint8Array {
  const kinds = new Uint8Array(0x10000);
  for (const [first, last] of controlRanges) kinds.fill(Kind.control, first, last + 1);
  kinds[0x0a] = Kind.lineEnd;
  kinds[0x0d] = Kind.lineEnd;
  kinds[0x22] = Kind.quote;
  if (delimiter !== '') kinds[delimiter.charCodeAt(0)] = Kind.delimiter;
  return kinds;
}
