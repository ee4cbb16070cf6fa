import type { Profile } from '../profiles/schema.ts';

export type LabelRules = Profile['header'];

/** Why a platform does not take a label, and how it would; null where it does. */
export interface LabelFault {
  readonly reason: string;
  /** Null where only a person can choose another. */
  readonly mended: string | null;
}

/** @param letter the column's, for a label that is to be made up. */
export function findLabelFault(label: string, rules: LabelRules, letter: string): LabelFault | null {
  const max = rules.maxLabelCharacters?.value ?? Number.POSITIVE_INFINITY;
  const mended = mend(label, rules, letter).slice(0, max);
  if (label === '') return rules.emptyLabels === undefined ? null : { reason: 'it is empty', mended };
  const refused = Array.from(rules.forbiddenCharacters?.value ?? '').find((char) => label.includes(char));
  if (refused !== undefined) return { reason: `it holds ${nameCharacter(refused)}`, mended };
  if (rules.firstCharacter !== undefined && !/^\p{L}/u.test(label))
    return { reason: 'it does not begin with a letter', mended };
  if (label.length > max) return { reason: `${label.length} characters; the limit is ${max}`, mended };
  const folded = label.toLowerCase();
  return rules.reservedLabels?.value.some((reserved) => reserved.toLowerCase() === folded) === true
    ? { reason: 'the platform keeps it for a purpose of its own', mended: null }
    : null;
}

function mend(label: string, rules: LabelRules, letter: string): string {
  const forbidden = new Set(rules.forbiddenCharacters?.value ?? '');
  const gap = forbidden.has(' ') ? '_' : ' ';
  const joined = Array.from(label, (char) => (forbidden.has(char) ? gap : char))
    .join('')
    .replace(gap === '_' ? /_{2,}/g : / {2,}/g, gap);
  const plain = gap === '_' ? joined.replace(/^_+|_+$/g, '') : joined.trim();
  if (plain === '') return `Column${gap}${letter}`;
  return rules.firstCharacter === undefined || /^\p{L}/u.test(plain) ? plain : `Column${gap}${plain}`;
}

const names: Readonly<Record<string, string>> = {
  ' ': 'a space',
  '\t': 'a tab',
  '\n': 'a line break',
  '\r': 'a line break',
  '"': 'a quote',
};

/** As a person calls it: `a tab`, `<`. */
export function nameCharacter(char: string): string {
  return names[char] ?? char;
}
