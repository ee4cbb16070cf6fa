/**
 * One platform a file: what it demands of a list, as data without functions, each fact with the public page it was read on and
 * the day. To add one: write `<id>.ts`, an object literal that `satisfies Profile`, and add it to the list below. Say only what
 * is documented. The tests then hold it against the schema and ask every fact for its source. The schema's library is loaded
 * for a user's own platform file only, so members import nothing but the type.
 */
import { cloudonix } from './cloudonix.ts';
import { generic } from './generic.ts';
import { intellixent } from './intellixent.ts';
import type { Profile } from './schema.ts';
import { tovieCalls } from './tovie-calls.ts';
import { tovieText } from './tovie-text.ts';

export { applySettings } from './settings.ts';

/** The built-in platforms, in the order in which people see them. */
export const profiles: readonly Profile[] = [generic, tovieCalls, tovieText, intellixent, cloudonix];

/** A built-in platform by id or alias, in any case; null where there is none. */
export function findProfile(name: string): Profile | null {
  const wanted = name.toLowerCase();
  return profiles.find(({ id, aliases }) => id === wanted || aliases.includes(wanted)) ?? null;
}

/** Every name that `findProfile` knows: each id, then its aliases. */
export function profileNames(): string[] {
  return profiles.flatMap(({ id, aliases }) => [id, ...aliases]);
}
