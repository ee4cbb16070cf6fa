import { duplicateRules } from '../profiles/duplicate-rules.ts';
import type { Profile } from '../profiles/schema.ts';

type Keys = Readonly<Record<string, unknown>>;

export interface Origin {
  readonly id: string;
  /** The file's name, as the source of its bare values. */
  readonly source: string;
}

/**
 * A user's own keys over a platform's: facts one by one (null drops the inherited one, a bare value gets the file as its source),
 * rules one by one, every other key whole. What it returns may still be wrong: the schema judges it.
 */
export function overlay(base: Profile, own: Keys, groups: readonly string[], { id, source }: Origin): Keys {
  const facts = Object.fromEntries(
    groups.map((group) => [group, overlayFacts(base[group as keyof Profile] as Keys, own[group], source)]),
  );
  const merged = { ...base, ...own, ...facts };
  return {
    ...merged,
    id,
    name: own.name ?? id,
    aliases: own.aliases ?? [],
    summary: own.summary ?? `Own rules from ${source}, on top of ${base.name}.`,
    rules: overlayRules(base, own, merged as unknown as Profile),
  };
}

function overlayFacts(base: Keys, own: unknown, source: string): unknown {
  if (own === undefined) return base;
  if (!isKeys(own)) return own;
  const stated = Object.entries(own).map(([key, fact]) => [
    key,
    fact === null ? null : documentFact(fact, source),
  ]);
  return Object.fromEntries(
    Object.entries({ ...base, ...Object.fromEntries(stated) }).filter(([, fact]) => fact !== null),
  );
}

function documentFact(fact: unknown, source: string): Keys {
  return isKeys(fact) && Object.hasOwn(fact, 'value')
    ? { source, checked: null, ...fact }
    : { value: fact, source, checked: null };
}

function overlayRules(base: Profile, own: Keys, merged: Profile): unknown {
  if (own.rules !== undefined && !isKeys(own.rules)) return own.rules;
  const implied = isKeys(own.duplicates) ? duplicateRules(merged) : {};
  return { ...base.rules, ...implied, ...own.rules };
}

function isKeys(value: unknown): value is Keys {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
