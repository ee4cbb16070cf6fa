import type { z } from 'zod';
import { didYouMean, showValue } from './show.ts';

const types: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a whole number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys and values',
  record: 'keys and values',
};

/** The schema's complaint about `found` in a person's words. */
export function tellIssue(issue: z.core.$ZodIssue, found: unknown): string {
  if (issue.code === 'invalid_key') return `expected ${issue.issues[0]?.message ?? 'another key'}.`;
  const allowed = listAllowed(issue);
  return `expected ${nameExpected(issue, allowed)}, found ${showValue(found)}.${didYouMean(found, allowed)}`;
}

function nameExpected(issue: z.core.$ZodIssue, allowed: readonly string[]): string {
  if (allowed.length > 0) return allowed.length === 1 ? allowed[0]! : `one of ${allowed.join(', ')}`;
  if (issue.code === 'invalid_type') return types[issue.expected] ?? issue.expected;
  if (issue.code === 'too_small') return `at least ${nameAmount(issue.minimum, issue.origin)}`;
  if (issue.code === 'too_big') return `at most ${nameAmount(issue.maximum, issue.origin)}`;
  return issue.message;
}

function listAllowed(issue: z.core.$ZodIssue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code === 'invalid_union' && 'options' in issue) return (issue.options ?? []).map(String);
  return [];
}

function nameAmount(amount: number | bigint, origin: string): string {
  const unit = origin === 'string' ? ' character' : origin === 'array' ? ' item' : '';
  return `${amount}${unit}${unit !== '' && amount !== 1 ? 's' : ''}`;
}
