import type { LineType } from '../types.ts';
import { type Automaton, ask, createAutomaton } from './automaton.ts';
import type { Expression } from './expression.ts';
import { notations } from './notation.ts';
import { compileRegion, type Region } from './region.ts';

/** All that share a calling code, and the automaton that tells their national numbers apart. */
export interface CallingCode {
  /** Digits, no `+`. */
  readonly digits: string;
  /** The main one first. */
  readonly regions: readonly Region[];
  readonly automaton: Automaton<Kind>;
}

/** What a national number is. */
export interface Kind {
  /** The country that it belongs to; null where it is none of them. */
  readonly owner: Region | null;
  /** Its type by the owner's plan, by the main region's where there is no owner; null where it is no valid number. */
  readonly type: LineType | null;
  /** Its type by the plan of each of the regions, in their order. */
  readonly types: readonly (LineType | null)[];
  /** It may begin with the main region's national prefix. */
  readonly mayBePrefixed: boolean;
}

type Tag = { readonly region: number; readonly says: LineType | 'leading-digits' | 'prefixed' };

/** By their value: `44` at 44. None begins with 0. */
const compiled: (CallingCode | undefined)[] = new Array(1000).fill(undefined);

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

const homes = new Map<string, { readonly region: Region; readonly code: CallingCode } | null>();

/** A country's own plan; null for a country without one. */
export function findHome(country: string) {
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
  if (digits === undefined) return null;
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
  regions.forEach(({ types, leadingDigits, nationalPrefix }, index) => {
    for (const { type, numbers } of types) add(index, type, numbers);
    if (leadingDigits !== null) add(index, 'leading-digits', leadingDigits);
    if (index === 0 && nationalPrefix !== null) add(index, 'prefixed', nationalPrefix.starts);
  });
  const conclude = (taken: readonly number[]) =>
    decide(
      regions,
      taken.map((index) => tags[index]!),
    );
  const code = { digits, regions, automaton: createAutomaton(expressions, conclude) };
  compiled[Number(digits)] = code;
  return code;
}

function isCallingCode(digits: string): boolean {
  return (
    Object.hasOwn(notations.country_calling_codes, digits) || Object.hasOwn(notations.nonGeographic, digits)
  );
}

function decide(regions: readonly Region[], tags: readonly Tag[]): Kind {
  const says = (region: number, what: Tag['says']) =>
    tags.some((tag) => tag.region === region && tag.says === what);
  const types = regions.map(({ types, hasNoMobiles }, index) => {
    const first = types.find(({ type }) => says(index, type))?.type ?? null;
    return first === 'fixed' && (hasNoMobiles || says(index, 'mobile')) ? 'fixed-or-mobile' : first;
  });
  const found =
    regions.length === 1
      ? 0
      : regions.findIndex(({ leadingDigits }, index) =>
          leadingDigits === null ? types[index] !== null : says(index, 'leading-digits'),
        );
  const region = regions[found];
  return {
    // A calling code that is no country's has a plan all the same, but no owner.
    owner: region === undefined || region.country === null ? null : region,
    type: types[Math.max(found, 0)]!,
    types,
    mayBePrefixed: says(0, 'prefixed'),
  };
}
