import { type CallingCode, identify } from './calling-code.ts';
import { judgeLength, type Region } from './region.ts';

/**
 * The national number without what is dialled before it at home, `0` or a carrier's code, or with what is left out at
 * home, an area code; as it came where that would make a number worse.
 */
export function stripNationalPrefix(number: string, region: Region, code: CallingCode): string {
  const { nationalPrefix, prefixRule, general } = region;
  if (nationalPrefix === null || !mayBeginWith(number, nationalPrefix.firstDigits)) return number;
  const match = nationalPrefix.pattern.exec(number);
  if (match === null) return number;
  const hasGroup = match.length > 1 && Boolean(match.at(-1));
  const stripped =
    hasGroup && prefixRule !== null
      ? number.replace(nationalPrefix.pattern, prefixRule)
      : number.slice(match[0].length);
  if (stripped === number) return number;
  if (general.test(number) && !general.test(stripped)) return number;
  const failure = judgeLength(stripped.length, identify(code, stripped, 0).owner ?? region);
  return failure === 'too-short' || failure === 'invalid-length' ? number : stripped;
}

/** `digits`: bit d stands for the digit d. */
export function mayBeginWith(number: string, digits: number): boolean {
  return number !== '' && ((digits >> (number.charCodeAt(0) - 48)) & 1) === 1;
}
