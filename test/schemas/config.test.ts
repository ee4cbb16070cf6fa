import { expect, test } from 'vitest';
import { z } from 'zod';
import { configJsonSchema } from '../../src/schemas/config.ts';

const judge = z.fromJSONSchema(configJsonSchema() as Parameters<typeof z.fromJSONSchema>[0]);

test.each([
  [{}],
  [{ platform: 'cloudonix', country: 'DE', 'fail-on': 'warning', 'max-findings': 10 }],
  [{ platform: ['cloudonix', 'mine.yaml'], map: { phone: 'C' }, rule: { 'dup/*': 'off' } }],
  [
    {
      overrides: [
        { files: 'leads/*.csv', country: 'GB' },
        { files: ['a', 'b'], 'no-header': true },
      ],
    },
  ],
])('takes %j', (config) => {
  expect(judge.safeParse(config).error).toBeUndefined();
});

test.each([
  [{ countri: 'DE' }],
  [{ 'fail-on': 'sometimes' }],
  [{ output: 'x.csv' }],
  [{ map: 'phone=C' }],
  [{ 'no-header': 'yes' }],
  [{ overrides: [{ country: 'GB' }] }],
])('refuses %j', (config) => {
  expect(judge.safeParse(config).success).toBe(false);
});
