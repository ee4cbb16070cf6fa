import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { nameLineType } from '../../src/model/line-type.ts';
import { type LineType, type ReadOptions, readPhone } from '../../src/phones/index.ts';
import { both } from '../../src/phones/plan/expression.ts';
import { compileLineTypes } from '../../src/phones/plan/line-types.ts';
import { notations } from '../../src/phones/plan/notation.ts';
import { compileRegion } from '../../src/phones/plan/region.ts';
import { count } from './short-number-table.ts';

const options: ReadOptions = {
  country: null,
  repair: 'certain',
  strictness: 'valid',
  bareDigits: 'either',
  vote: null,
};

describe('a real number of each type', () => {
  test.each<[LineType, string]>([
    ['fixed', '+4930901820'],
    ['mobile', '+447400123456'],
    ['fixed-or-mobile', '+14155552671'],
    ['voip', '+445612345678'],
    ['toll-free', '+448001111111'],
    ['premium', '+449012345678'],
    ['shared-cost', '+33810123456'],
    ['uan', '+443301234567'],
    ['personal', '+447012345678'],
    ['pager', '+447640123456'],
    ['voicemail', '+41860123456789'],
  ])('%s: %s', (type, number) => {
    const reading = readPhone(number, options);
    expect([reading.e164, reading.type]).toEqual([number, type]);
    const cautions = reading.hints.map(({ id }) => id).filter((id) => id === 'premium-or-shared-cost');
    expect(cautions).toHaveLength(type === 'premium' || type === 'shared-cost' ? 1 : 0);
    expect(nameLineType(type)).toMatch(/^[a-zV]/);
  });
});

/** The share (0\u20131) of a country\u2019s mobile numbers that its plan has as fixed lines, too; 1 where it knows no mobiles. */
function shareUntold(country: string): number {
  const region = compileRegion(country, notations.countries[country]!);
  const numbersOf = (wanted: LineType) =>
    compileLineTypes(region).find(({ type }) => type === wanted)?.numbers;
  const [fixed, mobile] = [numbersOf('fixed'), numbersOf('mobile')];
  if (mobile === undefined) return 1;
  if (fixed === undefined) return 0;
  const total = (numbers: typeof fixed) =>
    region.lengths.reduce((sum, length) => sum + count(numbers, length), 0);
  return total(both(fixed, mobile)) / total(mobile);
}

test('README says in which countries fixed lines and mobiles cannot be told apart', () => {
  const shares = Object.keys(notations.countries).map((country) => [country, shareUntold(country)] as const);
  const listed = (isListed: (share: number) => boolean) =>
    shares
      .filter(([, share]) => isListed(share))
      .map(([country]) => country)
      .sort()
      .join(', ');
  const never = listed((share) => share === 1);
  const mostly = listed((share) => share < 1 && share >= 0.5);
  const readme = fs.readFileSync(new URL('../../README.md', import.meta.url), 'utf8').replace(/\s+/g, ' ');
  expect(readme).toContain(
    `Fixed lines and mobiles cannot be told apart in ${never}, nor most mobiles in ${mostly}: `,
  );
});
