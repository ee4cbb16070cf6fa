import { maskLabel } from '../model/mask.ts';
import { nearest } from '../model/nearest.ts';
import { printable } from '../model/printable.ts';
import type { Path } from './tree.ts';

// Has the digits of a phone number and is none.
const date = /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}$/;

/** A key safe to show: a list given in the place of a platform file must not end up in a log. */
export function showKey(key: string): string {
  return printable(maskLabel(key.slice(0, 100)), 60);
}

/** `file.types[0]`, as people write it. */
export function showPath(path: Path): string {
  return path
    .map((step, i) =>
      typeof step === 'number' ? `[${step}]` : `${i === 0 ? '' : '.'}${showKey(String(step))}`,
    )
    .join('');
}

/** What was found, in a few words. */
export function showValue(value: unknown): string {
  if (typeof value === 'string') return `"${date.test(value) ? value : showKey(value)}"`;
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'keys and values' : String(value);
}

/** ` Did you mean "x"?`, or '' where nothing is close. */
export function didYouMean(name: unknown, candidates: Iterable<string>): string {
  const meant = typeof name === 'string' ? nearest(name.slice(0, 100), candidates) : null;
  return meant === null ? '' : ` Did you mean "${meant}"?`;
}

/** What to say about a key that nobody knows. */
export function unknownKey(key: string, known: readonly string[]): string {
  return `unknown key.${didYouMean(key, known) || ` Known are ${known.join(', ')}.`}`;
}
