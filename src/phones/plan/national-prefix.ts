import { type CallingCode, identify } from './calling-code.ts';
import { derive, never } from './expression.ts';
import { judgeLength, type Prefix, type Region } from './region.ts';

/**
 * The national number without what is dialled before it at home, `0` or a carrier's code, or with what is left out at
 * home, an area code; as it came where that would make a number worse.
 */
export function stripNationalPrefix(number: string, region: Region, code: CallingCode): string {
  const { nationalPrefix, prefixRule, general } = region;
  if (nationalPrefix === null || !mayHave(number, nationalPrefix)) return number;
  const match = nationalPrefix.pattern.exec(number);
  if (match === null) return number;
  const hasGroup = match.length > 1 && Boolean(match.at(-1));
  const stripped =
    hasGroup && prefixRule !== null
      ? number.replace(nationalPrefix.pattern, prefixRule)
      : number.slice(match[0].length);
  if (stripped === number) return number;
  if (general.test(number) && !general.test(stripped)) return number;
  const owner = code.regions.length === 1 ? region : (identify(code, stripped, 0).owner ?? region);
  const failure = judgeLength(stripped.length, owner);
  return failure === 'too-short' || failure === 'invalid-length' ? number : stripped;
}

/** Spares nearly all numbers the pattern, which is slow to say what it matched. */
export function mayHave(number: string, { expression }: Prefix): boolean {
  let rest = expression;
  for (let at = 0; at < number.length; at++) {
    rest = derive(rest, number.charCodeAt(at) - 48);
    if (rest === never) return false;
    if (rest.takesNothing) return true;
  }
  return false;
}
