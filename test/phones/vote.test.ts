import parsePhone from 'libphonenumber-js/max';
import { describe, expect, test } from 'vitest';
import { type ColumnSurvey, type RepairLevel, readPhone, surveyColumn } from '../../src/phones/index.ts';
import { digits, pick, seed } from './generate.ts';

const random = seed(20261125);
const starts = ['151', '152', '157', '160', '170', '175', '176', '179'];
const mobiles = Array.from({ length: 4_000 }, () => `${pick(random, starts)}${digits(random, 8)}`);
const withoutPlus = mobiles.map((mobile) => `49${mobile}`);

function survey(cells: readonly string[], country: string, repair: RepairLevel = 'certain'): ColumnSurvey {
  return surveyColumn(cells, { country, countries: null, style: null, repair });
}

function read(cells: readonly string[], country: string, repair: RepairLevel) {
  const { votes, bareDigits } = survey(cells, country, repair);
  const options = {
    country,
    repair,
    strictness: 'valid',
    bareDigits,
    vote: votes.get(country) ?? null,
  } as const;
  return cells.map((cell) => readPhone(cell, options));
}

describe('4,000 German mobiles without their +', () => {
  test('none is read for certain, and the column says how', () => {
    expect(withoutPlus.every((text) => parsePhone(text, 'DE')?.number === `+49${text}`)).toBe(true);
    for (const [i, reading] of read(withoutPlus, 'DE', 'certain').entries()) {
      expect(reading).toMatchObject({ e164: null, reason: 'ambiguous', grade: 'likely' });
      expect(reading.suggestion).toBe(`+${withoutPlus[i]}`);
    }
  });

  test('all are read right where likely readings are applied, each with a note', () => {
    for (const [i, reading] of read(withoutPlus, 'DE', 'likely').entries()) {
      expect(reading).toMatchObject({ e164: `+${withoutPlus[i]}`, type: 'mobile', grade: 'likely' });
      expect(reading.hints.find(({ id }) => id === 'read-by-vote')?.data).toEqual({
        e164: `+${withoutPlus[i]}`,
        share: '100%',
      });
    }
  });

  test('one among others is read as they are', () => {
    const trunk = [...mobiles.slice(0, 200).map((mobile) => `0${mobile}`), ...withoutPlus.slice(0, 6)];
    expect(read(trunk, 'DE', 'likely').at(-1)?.e164).toBe(`+${withoutPlus[5]}`);
    const national = [...mobiles.slice(0, 300), withoutPlus[0]!];
    expect(read(national, 'DE', 'likely').at(-1)?.e164).toBe(`+49${withoutPlus[0]}`);
    expect(read(national, 'DE', 'certain').at(-1)?.e164).toBeNull();
  });

  test('half of each settles nothing', () => {
    const mixed = [...mobiles.slice(0, 60), ...withoutPlus.slice(0, 40)];
    expect(survey(mixed, 'DE').votes.size).toBe(0);
  });
});

test('a list of Emden, area 4921, is no list of Germany', () => {
  const emden = Array.from({ length: 500 }, () => `4921${digits(random, 5)}`);
  expect(survey(emden, 'DE').votes.get('DE')).toBeUndefined();
  expect(read(emden, 'DE', 'likely').every(({ e164 }) => e164 === null || !e164.startsWith('+4921'))).toBe(
    true,
  );
});

test('foreign numbers that lost their + are likely where most of the column are', () => {
  const british = Array.from({ length: 50 }, () => `447400${digits(random, 6)}`);
  expect(read(british, 'US', 'certain')[0]).toMatchObject({ e164: null, grade: 'likely' });
  expect(read(british, 'US', 'likely').map(({ e164 }) => e164)).toEqual(british.map((text) => `+${text}`));
  const american = Array.from(
    { length: 200 },
    () => `415${2 + Math.floor(random() * 8)}5${digits(random, 5)}`,
  );
  expect(read([...american, british[0]!], 'US', 'likely').at(-1)?.e164).toBeNull();
});

test('where nearly any digits are a fixed line, a list from abroad is no list of fixed lines', () => {
  const british = Array.from(
    { length: 50 },
    () => `447${pick(random, ['400', '500', '911'])}${digits(random, 6)}`,
  );
  expect(british.filter((text) => parsePhone(text, 'DE')?.isValid()).length).toBeGreaterThan(40);
  expect(read(british, 'DE', 'certain').every(({ e164 }) => e164 === null)).toBe(true);
  for (const [i, { e164 }] of read(british, 'DE', 'likely').entries()) {
    const text = `+${british[i]}`;
    expect(e164).toBe(parsePhone(text)?.isValid() ? text : null);
  }
  const porz = Array.from({ length: 50 }, () => `22039${digits(random, 5)}`);
  expect(read(porz, 'DE', 'certain').map(({ e164 }) => e164)).toEqual(porz.map((text) => `+49${text}`));
});

test('a significant zero that is lost everywhere is likely', () => {
  const romans = Array.from({ length: 50 }, () => `6${digits(random, 8)}`);
  const lost = romans.filter(
    (text) => !parsePhone(text, 'IT')?.isValid() && parsePhone(`0${text}`, 'IT')?.isValid(),
  );
  expect(lost.length).toBeGreaterThan(10);
  expect(survey(lost, 'IT').votes.get('IT')).toEqual({ reads: 'zero-lost', share: 1 });
  expect(read(lost, 'IT', 'certain').every(({ e164 }) => e164 === null)).toBe(true);
  expect(read(lost, 'IT', 'likely').map(({ e164 }) => e164)).toEqual(lost.map((text) => `+390${text}`));
});

test('each country of a column has its own vote', () => {
  const cells = [
    ...withoutPlus.slice(0, 50),
    ...Array.from({ length: 50 }, () => `020 7405 ${digits(random, 4)}`),
  ];
  const countries = cells.map((_, i) => (i < 50 ? 'DE' : 'GB'));
  const { votes } = surveyColumn(cells, { country: null, countries, style: null, repair: 'certain' });
  expect([...votes.keys()]).toEqual(['DE']);
});

test('without repair nothing is settled', () => {
  expect(survey(withoutPlus, 'DE', 'none').votes.size).toBe(0);
});

test('German mobiles without their 0 are no American numbers, though most would be valid ones', () => {
  for (const country of ['DE', null]) {
    const found = surveyColumn(mobiles, { country, countries: null, style: 'digits', repair: 'certain' });
    expect(found.bareDigits).not.toBe('international');
    expect(found.missing?.kind ?? null).toBe(country === null ? 'country' : null);
  }
});

test('what was dialled at home is missing everywhere', () => {
  const british = Array.from({ length: 50 }, () => `7400${digits(random, 6)}`);
  expect(survey(british, 'GB').lackTrunkZero).toEqual(['GB']);
  expect(survey(['07400123456', ...british], 'GB').lackTrunkZero).toEqual([]);
});

describe('a country that was given by mistake', () => {
  const american = Array.from(
    { length: 300 },
    (_, i) => `${pick(random, ['602', '603', '415', '212'])}555${2000 + i}`,
  );

  test('is doubted where it explains next to nothing', () => {
    const { unlikely, votes } = survey(american, 'MY');
    expect(unlikely?.country).toBe('MY');
    expect(unlikely?.shares[0]?.country).toBe('US');
    expect(votes.size).toBe(0);
    expect(survey(american, 'US').unlikely).toBeNull();
  });

  test('is not doubted for a list of which much is broken', () => {
    const broken = american.map((text, i) => (i % 3 === 0 ? text : `${text}12`));
    expect(survey(broken, 'US').unlikely).toBeNull();
  });
});

test('American numbers of ten and of eleven digits are certain beside each other', () => {
  const mixed = Array.from({ length: 100 }, (_, i) => `${i % 10 === 0 ? '' : '1'}4155552${100 + i}`);
  expect(survey(mixed, 'US').votes.size).toBe(0);
  expect(read(mixed, 'US', 'certain').every(({ e164 }) => e164 !== null)).toBe(true);
});
