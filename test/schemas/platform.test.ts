import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { profiles } from '../../src/profiles/index.ts';
import { platformJsonSchema } from '../../src/schemas/platform.ts';

const fixtures = join(import.meta.dirname, '../../fixtures/platforms');
const judge = z.fromJSONSchema(platformJsonSchema() as Parameters<typeof z.fromJSONSchema>[0]);

test('takes the platform files that are taken, and what the built-in ones say', () => {
  for (const name of ['bank.yaml', 'bank-trial.json']) {
    expect(judge.safeParse(parse(readFileSync(join(fixtures, name), 'utf8'))).error).toBeUndefined();
  }
  for (const { id: _, ...own } of profiles) expect(judge.safeParse(own).error).toBeUndefined();
  expect(judge.safeParse({}).success).toBe(true);
  expect(judge.safeParse({ file: { maxRows: { value: 5 } } }).success).toBe(true);
});

test.each([
  [{ fone: {} }],
  [{ id: 'x' }],
  [{ phone: { style: 'E164' } }],
  [{ phone: { style: { source: 'x' } } }],
  [{ file: { maxRows: 0 } }],
  [{ file: null }],
  [{ rules: { 'dup/number': 'of' } }],
])('refuses %j', (platform) => {
  expect(judge.safeParse(platform).success).toBe(false);
});

test('explains each key to an editor', () => {
  const schema = JSON.stringify(platformJsonSchema());
  expect(schema).toContain('Largest file, in bytes.');
  expect(schema).toContain('https://json-schema.org/draft/2020-12/schema');
});
