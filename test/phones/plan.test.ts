import fs from 'node:fs';
import path from 'node:path';
import notations from 'libphonenumber-js/max/metadata';
import examples from 'libphonenumber-js/mobile/examples';
import { describe, expect, test } from 'vitest';
import { judgeDigits } from '../../src/phones/plan/index.ts';
import { parseExpression } from '../../src/phones/plan/parse-expression.ts';
import { root } from '../cli.ts';
import { faults } from './faults.mjs';
import { askOracle, categories, inputs } from './fuzz.mjs';
import { listExamples } from './google.mjs';

test('the plan says what the library says, of numbers that try every rule', () => {
  const counts = new Map(Object.keys(categories).map((category) => [category, { valid: 0, invalid: 0 }]));
  for (const { category, text, country } of inputs(20261121, 228_000)) {
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
  expect(counts.size).toBe(19);
  for (const [category, { valid, invalid }] of counts) {
    // A category that draws one kind alone tries little.
    expect(valid, category).toBeGreaterThan(100);
    expect(invalid, category).toBeGreaterThan(100);
  }
});

describe('example numbers', () => {
  const google = listExamples();

  test('of every region and type, Google’s: the library’s verdict', () => {
    expect(google.length).toBeGreaterThan(1_200);
    for (const { e164, national, region } of google) {
      expect(judgeDigits(e164, null)).toEqual(askOracle(e164, null));
      expect([e164, region, judgeDigits(national, region)]).toEqual([
        e164,
        region,
        askOracle(national, region),
      ]);
    }
  });

  test('and Google’s, but for what its older metadata says', () => {
    const differing = google.filter(({ e164, isValid, country, type }) => {
      const ours = judgeDigits(e164, null)!;
      return ours.valid !== isValid || (isValid && (ours.country !== country || ours.type !== type));
    });
    // google-libphonenumber 3.2.47 has metadata 9.0.40, libphonenumber-js 1.13.16 has 9.0.43.
    expect([...new Set(differing.map(({ region }) => region))].sort()).toEqual(['BJ', 'BW', 'TA', 'ZW']);
  });

  test('of every country’s mobiles, the library’s', () => {
    for (const [country, example] of Object.entries(examples)) {
      for (const [text, home] of [
        [example, country],
        [`+${notations.countries[country as keyof typeof examples]![0]}${example}`, null],
      ] as const) {
        expect([text, judgeDigits(text, home)]).toEqual([text, askOracle(text, home)]);
      }
    }
  });
});

test('what is not digits, and what is too short or too long, is left to the library', () => {
  for (const text of [
    '',
    '+',
    '1',
    '12',
    '+12',
    '1'.repeat(251),
    '+49 30',
    '030a',
    '++49301234567',
    '４９３０',
    '12x3',
  ]) {
    expect([text, judgeDigits(text, 'DE')]).toEqual([text, null]);
  }
  expect(judgeDigits('030123456', 'XX')).toBeNull();
  expect(judgeDigits('1'.repeat(250), 'DE')).toEqual(askOracle('1'.repeat(250), 'DE'));
});

test('the metadata holds no expression that the plan can’t read', () => {
  const plans = [...Object.values(notations.countries), ...Object.values(notations.nonGeographic)];
  for (const plan of plans) {
    const [, idd, general, , , , , prefix, , , leading, types] = plan as unknown as (
      | string
      | 0
      | undefined
    )[];
    const lines = (types as unknown as ([string] | 0)[]).map((type) => (type === 0 ? '' : type[0]));
    for (const source of [idd, general, prefix, leading, ...lines]) if (source) parseExpression(source);
  }
  for (const source of ['1(?=2)', '[^1]', '\\w', '(1', '1)', '^1', '1*?', '.']) {
    expect(() => parseExpression(source), source).toThrow(SyntaxError);
  }
});

test('the faults that `seed-faults.mjs` puts into the built plan have a place there', () => {
  for (const { file, from } of faults) {
    const built = fs.readFileSync(path.join(root, 'dist', 'phones', 'plan', `${file}.js`), 'utf8');
    expect([file, from, built.split(from).length - 1]).toEqual([file, from, 1]);
  }
  expect(faults.length).toBeGreaterThan(50);
});
