import { type CallingCode, identify } from './calling-code.ts';
import { derive, never } from './expression.ts';
import { isNumber, judgeLength, type Prefix, type Region } from './region.ts';

/**
 * The national number without what is dialled before it at home, `0` or a carrier's code, or with what is left out at
 * home, an area code; as it came where that would make a number worse.
 */
export function stripNationalPrefix(number: string, region: Region, code: CallingCode): string {
  const stripped = takeOff(number, region);
  if (stripped === number) return number;
  if (isNumber(number, region) && !isNumber(stripped, region)) return number;
  const owner = code.regions.length === 1 ? region : (identify(code, stripped, 0).owner ?? region);
  const failure = judgeLength(stripped.length, owner);
  return failure === 'too-short' || failure === 'invalid-length' ? number : stripped;
}

function takeOff(number: string, { nationalPrefix, prefixRule }: Region): string {
  if (nationalPrefix === null) return number;
  const { literal, pattern } = nationalPrefix;
  if (literal !== null) return number.startsWith(literal) ? number.slice(literal.length) : number;
  if (!mayHave(number, nationalPrefix)) return number;
  const match = pattern.exec(number);
  if (match === null) return number;
  const hasGroup = match.length > 1 && Boolean(match.at(-1));
  return hasGroup && prefixRule !== null
    ? number.replace(pattern, prefixRule)
    : number.slice(match[0].length);
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
