import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyNumber, type ReadOptions, readPhone, soleNumber } from '../../src/phones/index.ts';

const options = (country: string | null): ReadOptions => ({
  country,
  repair: 'likely',
  strictness: 'possible',
  bareDigits: 'either',
  vote: null,
});

function every(text: string, country: string | null): readonly string[] {
  return everyNumber(readPhone(text, options(country)), text, options(country));
}

describe('every number that a cell may mean', () => {
  it.each([
    ['one that is certain', '(415) 555-2671', 'US', ['+14155552671']],
    ['without its extension', '415-555-2671 ext. 5', 'US', ['+14155552671']],
    ['both of two readings', '4915123456789', 'DE', ['+4915123456789', '+494915123456789']],
    ['each of several', '415 555 2671 / 415 555 2672', 'US', ['+14155552671', '+14155552672']],
    ['an abbreviated one written out', '020 7405 9200/01', 'GB', ['+442074059200', '+442074059201']],
    ['all of a range', '031-863-0041~3', 'KR', ['+82318630041', '+82318630042', '+82318630043']],
    ['each that only a space parts', '227222673 227220023', 'PL', ['+48227222673', '+48227220023']],
    [
      'each, though a guess makes one of all',
      '7872833164 - 87',
      'PR',
      ['+17872833164', '+77283316487', '+17872833187'],
    ],
    ['direct dials', '08272 800-50, 512', 'DE', ['+49827280050', '+498272800512']],
    ['a fax as well', 'Tel. 030 901820, Fax 030 901821', 'DE', ['+4930901820', '+4930901821']],
    ['two of a fax', 'Fax: 030 901820 / 030 901821', 'DE', ['+4930901820', '+4930901821']],
    ['one not to be dialled', 'STOP 415-555-2671', 'US', ['+14155552671']],
    [
      'both where words tell which is none',
      '415 555 2671 tot / 415 555 2672',
      'US',
      ['+14155552671', '+14155552672'],
    ],
    ['a likely one', '1-800-FLOWERS', 'US', ['+18003569377']],
    ['a guess', '+4155552671', 'US', ['+14155552671']],
    ['of a range that is not assigned', '+1 555 123 4567', null, ['+15551234567']],
    ['none of national digits without a country', '4155552671', null, []],
    ['none of a short code', '12345', 'US', []],
    ['none of a word', 'n/a', 'US', []],
    ['none of nothing', '', 'US', []],
  ])('%s', (_, text, country, numbers) => {
    expect(every(text, country)).toEqual(numbers);
  });

  it('leaves none beside a fax out of a list', () => {
    const text = 'Tel. 030 901820, Fax 030 901821';
    const reading = readPhone(text, options('DE'));
    expect(soleNumber(reading)).toBe('+4930901820');
    expect(soleNumber(reading, text)).toBeNull();
    expect(soleNumber(readPhone('Tel. 030 901820', options('DE')), 'Tel. 030 901820')).toBe('+4930901820');
  });

  it('is what is read, and what is suggested, whatever the text', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'0123456789+()-/ .xe&') });
    fc.assert(
      fc.property(cell, fc.constantFrom('US', 'DE', 'IT', 'BR', null), (text, country) => {
        const { e164, suggestion } = readPhone(text, options(country));
        const numbers = every(text, country);
        for (const one of [e164, suggestion]) if (one !== null) expect(numbers).toContain(one);
        expect(new Set(numbers).size).toBe(numbers.length);
        for (const one of numbers) expect(one).toMatch(/^\+\d+$/);
      }),
      { numRuns: 2000 },
    );
  });
});
