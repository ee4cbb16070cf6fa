import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ReadOptions, readPhone } from '../../src/phones/index.ts';
import { emergencies } from '../../src/phones/short-number-table.ts';
import { isShortNumber } from '../../src/phones/short-numbers.ts';
import { judge } from '../../src/phones/verdict.ts';
import { digits, seed } from './generate.ts';
import { isGooglesShortNumber, listShortPlans } from './google.mjs';
import { drawShortNumber, renderTable, tellingLengths } from './short-number-table.ts';

const tablePath = new URL('../../src/phones/short-number-table.ts', import.meta.url);
const isUpdating = process.env.MODE === 'update';
const base: ReadOptions = {
  country: null,
  repair: 'certain',
  strictness: 'valid',
  bareDigits: 'either',
  vote: null,
};

test('the table is the one that Google’s metadata gives', () => {
  const rendered = renderTable();
  if (isUpdating) fs.writeFileSync(tablePath, rendered);
  else expect(fs.readFileSync(tablePath, 'utf8')).toBe(rendered);
});

const plans = listShortPlans();
const theWorlds = new Set(emergencies.split(' '));

describe('Google\u2019s own answer', () => {
  test('to all that has three digits at most', () => {
    let found = 0;
    for (const { region } of plans) {
      for (const length of [1, 2, 3]) {
        for (let n = 0; n < 10 ** length; n++) {
          const text = String(n).padStart(length, '0');
          const isShort = isGooglesShortNumber(text, region);
          if (isShort) found++;
          if (isShortNumber(text, region) !== (isShort || theWorlds.has(text)))
            expect([region, text]).toEqual(isShort);
        }
      }
    }
    expect(found).toBeGreaterThan(4_000);
  });

  test('to longer ones, where their length tells', () => {
    const random = seed(20261121);
    const counts = { short: 0, other: 0, untold: 0 };
    for (const plan of plans) {
      const telling = tellingLengths(plan);
      for (let n = 0; n < 120; n++) {
        const text = n % 3 === 0 ? digits(random, 4 + (n % 4)) : drawShortNumber(random, plan);
        if (text.length < 4) continue;
        const isShort = isGooglesShortNumber(text, plan.region);
        const isTold = telling.includes(text.length);
        counts[isShort ? (isTold ? 'short' : 'untold') : 'other']++;
        expect([plan.region, text, isShortNumber(text, plan.region)]).toEqual([
          plan.region,
          text,
          isShort && isTold,
        ]);
      }
    }
    for (const [kind, count] of Object.entries(counts)) expect([kind, count > 500]).toEqual([kind, true]);
  });
});

test('no short number is read as another one, at whatever level', () => {
  const random = seed(7);
  for (const plan of plans) {
    for (let n = 0; n < 40; n++) {
      const text = drawShortNumber(random, plan);
      if (!tellingLengths(plan).includes(text.length)) continue;
      const country = plan.region;
      const isOrdinary = judge(text, country).valid;
      for (const repair of ['none', 'certain', 'likely'] as const) {
        for (const strictness of ['valid', 'possible'] as const) {
          // Possible is what the library says is possible.
          if (repair === 'none' && strictness === 'possible') continue;
          const { e164, reason } = readPhone(text, { ...base, country, repair, strictness });
          if (isOrdinary)
            expect([country, text, reason === 'short-or-emergency']).toEqual([country, text, false]);
          else expect([country, text, e164, reason]).toEqual([country, text, null, 'short-or-emergency']);
        }
      }
    }
  }
});

describe('what a person would say', () => {
  const short = 'short-or-emergency';
  test.each([
    ['112', null, short],
    ['911', null, short],
    ['9-1-1', null, short],
    ['999', null, short],
    ['000', null, short],
    ['1 1 0', null, short],
    ['119', null, short],
    ['17', null, short],
    ['tel:112', null, short],
    ['+112', null, short],
    ['+911', null, short],
    ['911', 'DE', short],
    ['15', 'FR', short],
    ['3639', 'FR', short],
    ['133', 'AT', short],
    ['144', 'CH', short],
    ['190', 'BR', short],
    ['193', 'BR', short],
    ['100', 'IN', short],
    ['101', 'GB', short],
    ['111', 'GB', short],
    ['118500', 'GB', short],
    ['116 117', 'DE', short],
    ['116000', 'IT', short],
    ['211', 'US', short],
    ['411', 'US', short],
    ['988', 'US', short],
    ['+49 112', null, short],
    ['+49 (0) 112', null, short],
    ['+61 000', null, short],
    ['+49 22543', null, 'invalid-range'],
    ['+49 30', null, 'too-short'],
    ['0049 112', 'FR', short],
    ['+49112', 'US', short],
    ['+1 911', null, short],
    ['+44 101', null, short],
    // A texting service, or what is left of a number: the United States have 880,000 of the former.
    ['56447', 'US', 'too-short'],
    ['5552671', 'US', 'too-short'],
    ['+1415555', null, 'too-short'],
    ['Call 911', 'US', 'not-a-number'],
    ['7', 'US', 'too-short'],
    ['131444', 'AU', null],
    // Short, and a number of Jersey without its area code all the same: the only country where both can be.
    ['118013', 'JE', null],
    ['118013\u200b', 'JE', null],
  ] as const)('%s [%s] %s', (text, country, reason) => {
    expect(readPhone(text, { ...base, country }).reason).toBe(reason);
  });

  test('as the library has it, the library decides', () => {
    const none: ReadOptions = { ...base, country: 'DE', repair: 'none' };
    expect(readPhone('116117', none)).toMatchObject({ e164: null, reason: short, suggestion: null });
    expect(readPhone('116117', { ...none, strictness: 'possible' }).e164).toBe('+49116117');
    expect(readPhone('116117', { ...base, country: 'DE', strictness: 'possible' }).reason).toBe(short);
  });
});
