import { type CountryCode, getExampleNumber } from 'libphonenumber-js/max';
import notations from 'libphonenumber-js/max/metadata';
import examples from 'libphonenumber-js/mobile/examples';
import { describe, expect, test } from 'vitest';
import { judgeDigits } from '../../src/phones/plan/index.ts';
import { judge } from '../../src/phones/verdict.ts';
import { askOracle, categories, inputs } from './fuzz.mjs';

test('the plan says what the library says, of numbers that try every rule', () => {
  const valid: Record<string, number> = {};
  const invalid: Record<string, number> = {};
  for (const { category, text, country } of inputs(20261121, 204_000)) {
    const ours = judgeDigits(text, country);
    if (ours === null) {
      expect(text).toMatch(/^\+?\d{0,2}$/);
      continue;
    }
    const theirs = askOracle(text, country);
    const counts = theirs.valid ? valid : invalid;
    counts[category] = (counts[category] ?? 0) + 1;
    if (JSON.stringify(ours) !== JSON.stringify(theirs))
      expect({ text, country, ...ours }).toEqual({ text, country, ...theirs });
  }
  // A category that draws only one kind tries little.
  expect(Object.keys(categories)).toHaveLength(17);
  for (const category of Object.keys(categories)) {
    expect(valid[category], category).toBeGreaterThan(400);
    expect(invalid[category], category).toBeGreaterThan(400);
  }
});
