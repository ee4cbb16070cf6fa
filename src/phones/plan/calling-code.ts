import type { LineType } from '../types.ts';
import { type Automaton, ask, createAutomaton } from './automaton.ts';
import { type Expression, startingWith } from './expression.ts';
import { chooseLineType, compileLineTypes } from './line-types.ts';
import { notations } from './notation.ts';
import { compileRegion, type Region } from './region.ts';

/** All that share a calling code, and the automaton that tells their national numbers apart. */
export interface CallingCode {
  /** Digits, no `+`. */
  readonly digits: string;
  /** The same with it. */
  readonly plus: string;
  /** The main one first. */
  readonly regions: readonly Region[];
  readonly automaton: Automaton<Kind>;
}

/** What a national number is. */
export interface Kind {
  /** The country that it belongs to; null where it is none of them. */
  readonly owner: Region | null;
  /** The region by whose plan `type` is told: the owner, the main one where there is no owner; null where it is not told. */
  readonly judge: Region | null;
  /** Null where it is no valid number by that plan. */
  readonly type: LineType | null;
  /** It may begin with the main region's national prefix. */
  readonly mayBePrefixed: boolean;
}

type Tag = { readonly region: number; readonly says: LineType | 'leading-digits' | 'prefixed' };

/** By their value: `44` at 44; null where three digits are none. None begins with 0. */
const compiled: (CallingCode | null | undefined)[] = new Array(1000).fill(undefined);

/** The calling code that the digits of `text` from position `from` on begin with; null for none. */
export function findCallingCode(text: string, from: number): CallingCode | null {
  let value = text.charCodeAt(from) - 48;
  if (value === 0) return null;
  // No calling code begins with another.
  const code = compiled[value];
  if (code !== undefined) return code;
  for (let at = from + 1; at < from + 3 && at < text.length; at++) {
    value = 10 * value + text.charCodeAt(at) - 48;
    const code = compiled[value];
    if (code !== undefined) return code;
  }
  return compileCallingCode(text.slice(from, from + 3));
}

/** A country's own plan, among those of its calling code. */
export interface Home {
  readonly region: Region;
  readonly code: CallingCode;
}

const homes = new Map<string, Home | null>();

/** A country's own plan; null for a country without one. */
export function findHome(country: string): Home | null {
  const known = homes.get(country);
  if (known !== undefined) return known;
  const notation = Object.hasOwn(notations.countries, country) ? notations.countries[country] : undefined;
  const code = notation === undefined ? null : findCallingCode(notation[0], 0);
  const region = code?.regions.find((one) => one.country === country);
  const home = code === null || region === undefined ? null : { region, code };
  homes.set(country, home);
  return home;
}

/** What the digits of `text` from position `from` on are, as a national number. */
export function identify(code: CallingCode, text: string, from: number): Kind {
  return ask(code.automaton, text, from);
}

function compileCallingCode(start: string): CallingCode | null {
  const digits = [1, 2, 3].map((length) => start.slice(0, length)).find(isCallingCode);
  if (digits === undefined) {
    if (start.length === 3) compiled[Number(start)] = null;
    return null;
  }
  const countries = notations.country_calling_codes[digits];
  const regions = countries?.map((country) => compileRegion(country, notations.countries[country]!)) ?? [
    compileRegion(null, notations.nonGeographic[digits]!),
  ];
  const tags: Tag[] = [];
  const expressions: Expression[] = [];
  const add = (region: number, says: Tag['says'], expression: Expression) => {
    tags.push({ region, says });
    expressions.push(expression);
  };
  regions.forEach((region, index) => {
    if (tellsTypes(region, index)) {
      for (const { type, numbers } of compileLineTypes(region)) add(index, type, numbers);
    }
    if (region.leadingDigits !== null) add(index, 'leading-digits', region.leadingDigits);
    if (index === 0 && region.nationalPrefix !== null)
      add(index, 'prefixed', startingWith(region.nationalPrefix.expression));
  });
  const conclude = (taken: readonly number[]) => {
    const said = taken.map((index) => tags[index]!);
    return decide(regions, said);
  };
  const code = { digits, plus: `+${digits}`, regions, automaton: createAutomaton(expressions, conclude) };
  compiled[Number(digits)] = code;
  return code;
}

// A region with leading digits of its own is asked when it comes up: the islands of +1 are 23 of 25, and seldom called.
function tellsTypes({ leadingDigits }: Region, index: number): boolean {
  return index === 0 || leadingDigits === null;
}

function isCallingCode(digits: string): boolean {
  return (
    Object.hasOwn(notations.country_calling_codes, digits) || Object.hasOwn(notations.nonGeographic, digits)
  );
}

function decide(regions: readonly Region[], tags: readonly Tag[]): Kind {
  const says = (region: number, what: Tag['says']) =>
    tags.some((tag) => tag.region === region && tag.says === what);
  const types = regions.map((region, index) => {
    const own = tags.filter((tag) => tag.region === index).map((tag) => tag.says);
    return chooseLineType(
      region,
      own.filter((what) => what !== 'leading-digits' && what !== 'prefixed'),
    );
  });
  const found =
    regions.length === 1
      ? 0
      : regions.findIndex(({ leadingDigits }, index) =>
          leadingDigits === null ? types[index] !== null : says(index, 'leading-digits'),
        );
  const judge = Math.max(found, 0);
  const region = regions[judge]!;
  return {
    // A calling code that is no country's has a plan all the same, but no owner.
    owner: found === -1 || region.country === null ? null : region,
    judge: tellsTypes(region, judge) ? region : null,
    type: types[judge]!,
    mayBePrefixed: says(0, 'prefixed'),
  };
}

const automata = new Map<Region, Automaton<LineType | null>>();

/** The type of a national number by a region's own plan; null where it is no valid number there. */
export function identifyType(region: Region, number: string): LineType | null {
  let automaton = automata.get(region);
  if (automaton === undefined) {
    const lines = compileLineTypes(region);
    automaton = createAutomaton(
      lines.map(({ numbers }) => numbers),
      (taken) =>
        chooseLineType(
          region,
          taken.map((index) => lines[index]!.type),
        ),
    );
    automata.set(region, automaton);
  }
  return ask(automaton, number, 0);
}
