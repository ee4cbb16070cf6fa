import { expect, test } from 'vitest';
import { judgeDigits } from '../../src/phones/plan/index.ts';
import { askOracle, categories, inputs } from './fuzz.mjs';

test('the plan says what the library says, of numbers that try every rule', () => {
  const counts = new Map(Object.keys(categories).map((category) => [category, { valid: 0, invalid: 0 }]));
  for (const { category, text, country } of inputs(20261121, 204_000)) {
    const ours = judgeDigits(text, country);
    if (ours === null) {
      expect(text).toMatch(/^\+?\d{0,2}$/);
      continue;
    }
    const theirs = askOracle(text, country);
    counts.get(category)![theirs.valid ? 'valid' : 'invalid']++;
    // A million assertions would take longer than the work.
    if (JSON.stringify(ours) !== JSON.stringify(theirs))
      expect([text, country, ours]).toEqual([text, country, theirs]);
  }
  expect(counts.size).toBe(17);
  for (const [category, { valid, invalid }] of counts) {
    // A category that draws one kind alone tries little.
    expect(valid, category).toBeGreaterThan(100);
    expect(invalid, category).toBeGreaterThan(100);
  }
});
