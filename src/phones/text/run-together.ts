import { callingCodeOf, dialsTrunkZero, isPossibleLength, judge } from '../verdict.ts';
import { countDigits, toDigits } from './digits.ts';
import { isOtherShape } from './shapes.ts';

const minDigits = 7;
const maxDigits = 15;
const maxGroups = 24;
const maxCuts = 8;
const punctuated = /^[\d ()+.\-/]+$/;
const trunk = /^(?:06|[018])/;
// However a plan of eight digits takes it.
const card = /^\d{4}([ -])\d{4}\1\d{4}\1\d{4}$/;

interface Group {
  readonly from: number;
  readonly to: number;
  readonly digits: number;
}

/**
 * The numbers of `227222673 227220023`, `2723028240-6973380550`, which nothing parts but what stands inside numbers as well.
 * All have to be numbers, and no other cut as good: a wrong one makes a stranger's phone ring.
 */
export function cutApart(
  text: string,
  country: string | null,
  isNumber: (part: string) => boolean,
): readonly string[] {
  const whole = [text];
  if (countDigits(text) < 2 * minDigits || !punctuated.test(text)) return whole;
  const groups = findGroups(text);
  if (groups.length < 2 || groups.length > maxGroups) return whole;
  const dialsZero = country !== null && dialsTrunkZero(country);
  if (card.test(text) && endsInCheck(text)) return whole;
  const cuts = findCuts(
    text,
    groups,
    (part) => isValid(part, country, isNumber) && !isOtherShape(part, dialsZero),
  );
  if (cuts.length === 0 || isNumber(text)) return whole;
  const likely = cuts.filter(
    (parts) =>
      areBegunAlike(parts, dialsZero, country) && (isMarked(text, parts) || areAlike(parts, dialsZero)),
  );
  return (
    only(likely) ??
    only(likely.filter((parts) => isMarked(text, parts))) ??
    only(likely.filter(isSpelledAlike)) ??
    whole
  );
}

/** Digits with the brackets and the + that belong to them. */
function findGroups(text: string): Group[] {
  const groups: Group[] = [];
  for (let at = 0; at < text.length; ) {
    const start = at;
    while (isDigit(text.charCodeAt(at))) at++;
    const digits = at - start;
    if (digits === 0) {
      at++;
      continue;
    }
    let from = start;
    while (from > 0 && '+('.includes(text[from - 1]!)) from--;
    if (text[at] === ')') at++;
    groups.push({ from, to: at, digits });
  }
  return groups;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Every way to cut between groups of digits so that all parts are numbers. */
function findCuts(text: string, groups: readonly Group[], isNumber: (part: string) => boolean): string[][] {
  const known = new Map<string, boolean>();
  const blind = new Set<number>();
  const cuts: string[][] = [];
  const left = (at: number) => groups.slice(at).reduce((sum, { digits }) => sum + digits, 0);
  const follow = (at: number, parts: readonly string[]): void => {
    if (at === groups.length && parts.length > 1) cuts.push([...parts]);
    const before = cuts.length;
    for (let to = at, digits = 0; to < groups.length && cuts.length < maxCuts && !blind.has(at); to++) {
      digits += groups[to]!.digits;
      if (digits < minDigits) continue;
      if (digits > maxDigits) break;
      if (to + 1 < groups.length && left(to + 1) < minDigits) continue;
      const part = text.slice(groups[at]!.from, groups[to]!.to);
      if (!known.has(part)) known.set(part, isNumber(part));
      if (known.get(part)) follow(to + 1, [...parts, part]);
    }
    if (at < groups.length && cuts.length === before) blind.add(at);
  };
  follow(0, []);
  return cuts;
}

/** A valid number as it stands, which is quicker to tell than all that it could be. */
function isValid(part: string, country: string | null, isNumber: (part: string) => boolean): boolean {
  const digits = toDigits(part);
  if (digits.startsWith('+')) return judge(digits, null).valid;
  if (country === null || digits.startsWith('00') || digits.startsWith(callingCodeOf(country)))
    return isNumber(part);
  const prefix = trunk.exec(digits)?.[0].length ?? 0;
  const isLong =
    isPossibleLength(digits.length, country) || isPossibleLength(digits.length - prefix, country);
  return isLong && judge(digits, country).valid;
}

function only(cuts: readonly (readonly string[])[]): readonly string[] | null {
  return cuts.length === 1 ? cuts[0]! : null;
}

/**
 * Where a call from home begins with 0, do all begin so or as one from abroad? Without it they may be local numbers, unless
 * they are mobiles.
 */
function areBegunAlike(parts: readonly string[], dialsZero: boolean, country: string | null): boolean {
  if (!dialsZero || parts.every(isBegun)) return true;
  return isSpelledAlike(parts) && parts.every((part) => judge(toDigits(part), country).type === 'mobile');
}

/** As long as each other, or each with the 0 or + that a number begins with. */
function areAlike(parts: readonly string[], dialsZero: boolean): boolean {
  return (
    isAlike(parts, countDigits) ||
    (parts.every(isBegun) && (dialsZero || parts.every((part) => countDigits(part) > minDigits)))
  );
}

function isBegun(part: string): boolean {
  return /^\(?[+0]/.test(part);
}

function isSpelledAlike(parts: readonly string[]): boolean {
  return isAlike(parts, (part) => part.replace(/\d/g, '9'));
}

function isAlike<T>([first = '', ...others]: readonly string[], tell: (part: string) => T): boolean {
  const told = tell(first);
  return others.every((part) => tell(part) === told);
}

/** Does something part the numbers that is in none of them? */
function isMarked(text: string, parts: readonly string[]): boolean {
  const inside = new Set(parts.flatMap((part) => part.split(/[\d()+]+/)));
  let at = 0;
  return parts.every((part, i) => {
    const from = text.indexOf(part, at);
    const mark = text.slice(at, from);
    at = from + part.length;
    return i === 0 || (mark !== '' && !inside.has(mark));
  });
}

/** Luhn's check digit, as of a card. */
function endsInCheck(text: string): boolean {
  const sum = [...text.replace(/\D/g, '')].reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
