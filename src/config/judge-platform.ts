import type { z } from 'zod';
import type { Profile, profileSchema } from '../profiles/schema.ts';
import { failOn, type Problem } from './problem.ts';
import { didYouMean, unknownKey } from './show.ts';
import { tellIssue } from './tell-issue.ts';
import { type Fail, locate, type MapTree, type Path, type Tree } from './tree.ts';

export interface JudgeOptions {
  /** Every rule there is; without them, a rule's name is only checked for its form. */
  readonly ruleIds?: readonly string[];
}

/** The merged platform if it is one; else fails at the lines of `own`, the part that its file wrote. */
export function judgePlatform(
  schema: typeof profileSchema,
  merged: unknown,
  own: MapTree,
  options: JudgeOptions,
  fail: Fail,
): Profile {
  // The library does not hand on the keys it knew, so they travel as the message.
  const keepKnown = (issue: z.core.$ZodRawIssue) =>
    issue.code === 'unrecognized_keys' ? listKeys(issue.inst) : undefined;
  const { data, error } = schema.safeParse(merged, { error: keepKnown });
  const issues = (error?.issues ?? []).flatMap((issue) => toProblems(issue, merged, own));
  failOn([...findBlanks(own, []), ...findIds(own), ...findUnknownRules(own, options), ...issues], own, fail);
  return data!;
}

function listKeys(schema: unknown): string {
  return Object.keys((schema as z.ZodObject).shape)
    .filter((key) => key !== 'id')
    .join(' ');
}

function toProblems(issue: z.core.$ZodIssue, merged: unknown, own: Tree): Problem[] {
  const path = asWritten(issue.path, own);
  if (issue.code === 'unrecognized_keys') {
    const known = issue.message.split(' ');
    return issue.keys.map((key) => ({
      path: [...path, key],
      tell: () => unknownKey(key, path.length === 0 ? ['extends', ...known] : known),
    }));
  }
  const found = issue.path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step],
    merged,
  );
  return [{ path, tell: () => tellIssue(issue, found) }];
}

/** A bare fact has no `value` key in the file: group, fact, and then what is inside the value. */
function asWritten(path: Path, own: Tree): Path {
  const isBare = path[2] === 'value' && locate(own, path.slice(0, 3)).steps < 3;
  return isBare ? path.toSpliced(2, 1) : path;
}

/** `maxRows:` with nothing after it is a slip, and must not drop the limit that was inherited. */
function findBlanks(tree: Tree, path: Path): Problem[] {
  if (tree.kind === 'list') return tree.items.flatMap((item, i) => findBlanks(item, [...path, i]));
  if (tree.kind === 'map')
    return [...tree.entries].flatMap(([key, value]) => findBlanks(value, [...path, key]));
  const isBlank = tree.value === null && tree.text === '';
  return isBlank ? [{ path, tell: () => 'has no value; write null to drop an inherited one.' }] : [];
}

function findIds(own: MapTree): Problem[] {
  return own.entries.has('id')
    ? [{ path: ['id'], tell: () => "unknown key; a platform's id is its file's name." }]
    : [];
}

function findUnknownRules(own: MapTree, { ruleIds }: JudgeOptions): Problem[] {
  const rules = own.entries.get('rules');
  if (!ruleIds || rules?.kind !== 'map') return [];
  const known = new Set(ruleIds.flatMap((id) => [id, id.replace(/\/.*/, '/*')]));
  return [...rules.entries.keys()]
    .filter((rule) => !known.has(rule))
    .map((rule) => ({ path: ['rules', rule], tell: () => `no such rule.${didYouMean(rule, known)}` }));
}
