import { dialsTrunkZero } from '../verdict.ts';
import { countDigits } from './digits.ts';
import { isOtherShape } from './shapes.ts';

const minDigits = 7;
const maxDigits = 15;
const maxGroups = 24;
const maxCuts = 8;
const group = /[+(]*\d+\)?/g;
const punctuated = /^[\d ()+.\-/]+$/;
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
  const groups = [...text.matchAll(group)].map(({ 0: found, index }) => {
    return { from: index, to: index + found.length, digits: countDigits(found) };
  });
  if (groups.length < 2 || groups.length > maxGroups || isNumber(text) || isCard(text)) return whole;
  const dialsZero = country !== null && dialsTrunkZero(country);
  const cuts = findCuts(text, groups, (part) => isNumber(part) && !isOtherShape(part, dialsZero));
  const plain = dialsZero ? cuts.filter((parts) => parts.every(isBegun) || isAlike(parts)) : cuts;
  return only(plain) ?? only(plain.filter((parts) => isMarked(text, parts))) ?? only(plain.filter(isAlike)) ?? whole;
}

/** Every way to cut between groups of digits so that all parts are numbers. */
function findCuts(text: string, groups: readonly Group[], isNumber: (part: string) => boolean): string[][] {
  const known = new Map<string, boolean>();
  const blind = new Set<number>();
  const cuts: string[][] = [];
  const follow = (at: number, parts: readonly string[]): void => {
    if (at === groups.length && parts.length > 1) cuts.push([...parts]);
    const before = cuts.length;
    for (let to = at, digits = 0; to < groups.length && cuts.length < maxCuts && !blind.has(at); to++) {
      digits += groups[to]!.digits;
      if (digits < minDigits) continue;
      if (digits > maxDigits) break;
      const part = text.slice(groups[at]!.from, groups[to]!.to);
      if (!known.has(part)) known.set(part, isNumber(part));
      if (known.get(part)) follow(to + 1, [...parts, part]);
    }
    if (at < groups.length && cuts.length === before) blind.add(at);
  };
  follow(0, []);
  return cuts;
}

function only(cuts: readonly (readonly string[])[]): readonly string[] | null {
  return cuts.length === 1 ? cuts[0]! : null;
}

/** As a call from home or from abroad begins, where a call from home begins with 0. */
function isBegun(part: string): boolean {
  return /^\(?[+0]/.test(part);
}

function isAlike([first = '', ...others]: readonly string[]): boolean {
  const shape = first.replace(/\d/g, '9');
  return others.every((part) => part.replace(/\d/g, '9') === shape);
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

/** Four times four digits, and Luhn's check digit: a card, however a plan of eight digits takes it. */
function isCard(text: string): boolean {
  if (!card.test(text)) return false;
  const sum = [...text.replace(/\D/g, '')].reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
