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
  readonly region: Region | null;
  /** Its type by the plan of each of the regions, in their order; null where it is no valid number there. */
  readonly types: readonly (LineType | null)[];
  /** It may begin with the main region's national prefix. */
  readonly mayBePrefixed: boolean;
}

type Tag = { readonly region: number; readonly says: LineType | 'leading-digits' | 'prefixed' };

const compiled = new Map<string, CallingCode>();

/** The calling code that `text` has from position `from` on; they are prefix-free, so there is one at most. */
export function findCallingCode(text: string, from: number): CallingCode | null {
  for (let length = 1; length <= 3; length++) {
    const digits = text.slice(from, from + length);
    const code = compiled.get(digits);
    if (code !== undefined) return code;
    if (
      Object.hasOwn(notations.country_calling_codes, digits) ||
      Object.hasOwn(notations.nonGeographic, digits)
    ) {
      return compileCallingCode(digits);
    }
  }
  return null;
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

function compileCallingCode(digits: string): CallingCode {
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
  compiled.set(digits, code);
  return code;
}

function decide(regions: readonly Region[], tags: readonly Tag[]): Kind {
  const says = (region: number, what: Tag['says']) =>
    tags.some((tag) => tag.region === region && tag.says === what);
  const types = regions.map(({ types, hasNoMobiles }, index) => {
    const first = types.find(({ type }) => says(index, type))?.type ?? null;
    return first === 'fixed' && (hasNoMobiles || says(index, 'mobile')) ? 'fixed-or-mobile' : first;
  });
  const [only] = regions;
  const owner =
    regions.length === 1
      ? only
      : regions.find(({ leadingDigits }, index) =>
          leadingDigits === null ? types[index] !== null : says(index, 'leading-digits'),
        );
  // A calling code that is no country's has a plan all the same, but no owner.
  const region = owner === undefined || owner.country === null ? null : owner;
  return { region, types, mayBePrefixed: says(0, 'prefixed') };
}
