import { describe, expect, test } from 'vitest';
import { type PhoneReading, type ReadOptions, readPhone } from '../../src/phones/index.ts';

const defaults: ReadOptions = {
  country: null,
  repair: 'certain',
  strictness: 'valid',
  bareDigits: 'either',
  vote: null,
};

/** A reading in one line: `certain +14155550123 x12 [hints]`, or `reason → suggestion (grade) [hints]`. */
function sketch({ e164, extension, grade, reason, suggestion, hints }: PhoneReading): string {
  const ids = hints.map(({ id }) => id).filter((id) => id !== 'reserved-or-dummy');
  const notes = ids.length === 0 ? '' : ` [${ids.join(' ')}]`;
  if (e164 !== null) return `${grade} ${e164}${extension === null ? '' : ` x${extension}`}${notes}`;
  return `${reason}${suggestion === null ? '' : ` → ${suggestion} (${grade})`}${notes}`;
}

type Line = readonly [text: string, country: string | null, expected: string];

function check(lines: readonly Line[], options: Partial<ReadOptions> = {}) {
  test.each(lines)('%j [%s] %s', (text, country, expected) => {
    expect(sketch(readPhone(text, { ...defaults, country, ...options }))).toBe(expected);
  });
}

describe('numbers kept as numbers', () => {
  check([
    ['1.41556E+10', 'US', 'excel-rounded'],
    ['1,41556E+10', 'DE', 'excel-rounded'],
    ['4.9E+12', 'DE', 'excel-rounded'],
    ['1E+10', 'US', 'excel-rounded'],
    ['1.4155550123E+10', 'US', 'certain +14155550123'],
    ['1,4155550123E+10', 'US', 'certain +14155550123'],
    ['1.4155550123e10', 'US', 'certain +14155550123'],
    ['14155550123.0', 'US', 'certain +14155550123'],
    ['4155550123.0', 'US', 'certain +14155550123'],
    ['4155550123.00', 'US', 'certain +14155550123'],
    ['4,155,550,123', 'US', 'certain +14155550123'],
  ]);

  test('what was lost is said', () => {
    expect(readPhone('1.41556E+10', defaults).data).toEqual({ value: '1.41556E+10' });
  });
});

describe('guards and wrappers', () => {
  check([
    ["'+14155550123", null, 'certain +14155550123 [escaped-prefix]'],
    ['="4155550123"', 'US', 'certain +14155550123 [escaped-prefix]'],
    ['=+14155550123', null, 'certain +14155550123 [escaped-prefix]'],
    ['"+1 415 555 0123"', null, 'certain +14155550123 [escaped-prefix]'],
    ['="1.4155550123E+10"', 'US', 'certain +14155550123 [escaped-prefix]'],
    ["'", 'US', 'missing'],
    ['tel:+1-415-555-0123', null, 'certain +14155550123'],
    ['callto:+14155550123', null, 'certain +14155550123'],
    ['sms:+14155550123?body=hello%201', null, 'certain +14155550123'],
    ['tel:+1-415-555-0123;ext=12', null, 'certain +14155550123 x12 [extension]'],
  ]);

  test('a phone-context is resolved, at every call', () => {
    for (const repair of ['none', 'certain', 'none', 'none'] as const) {
      const reading = readPhone('tel:415-555-0123;phone-context=+1', { ...defaults, repair });
      expect(reading.e164).toBe('+14155550123');
    }
  });
});

describe('lost and added zeros', () => {
  check([
    ['7400123456', 'GB', 'certain +447400123456'],
    ['212345678', 'IT', 'invalid-range → +390212345678 (guess)'],
    ['+44 (0) 7400 123456', null, 'certain +447400123456 [trunk-zero]'],
    ['+4407400123456', null, 'certain +447400123456 [trunk-zero]'],
    ['0044 (0)7400 123456', null, 'certain +447400123456 [idd-prefix trunk-zero]'],
    ['+1 (0) 415 555 0123', null, 'certain +14155550123 [trunk-zero]'],
    ['+39 (0) 333 1234567', null, 'certain +393331234567 [trunk-zero]'],
    ['+39 (0) 312 3456789', null, 'ambiguous → +393123456789 (guess)'],
    ['+39 (0)2 12345678', null, 'certain +390212345678'],
    ['+34 0 612 345 678', null, 'too-long → +34612345678 (guess) [trunk-zero]'],
    ['+353 0 85 012 3456', null, 'certain +353850123456 [trunk-zero]'],
    ['89123456789', 'RU', 'certain +79123456789'],
    ['8 (912) 345-67-89', 'KZ', 'certain +79123456789'],
    ['+89123456789', null, 'country-code-unknown → +79123456789 (guess)'],
    ['+52 1 55 1234 5678', null, 'too-long → +525512345678 (guess)'],
    ['044 55 1234 5678', 'MX', 'too-long → +525512345678 (guess)'],
  ]);
});

describe('country codes', () => {
  check([
    ['14155550123', null, 'country-code-unknown → +14155550123 (likely)'],
    ['4155550123', null, 'country-code-unknown'],
    ['447400123456', 'GB', 'certain +447400123456'],
    ['919876543210', 'IN', 'certain +919876543210'],
    ['447400123456', 'US', 'too-long → +447400123456 (guess)'],
    ['4915123456789', 'DE', 'ambiguous → +4915123456789 (guess)'],
    ['0044 20 7946 0018', 'GB', 'certain +442079460018 [idd-prefix]'],
    ['0044 20 7946 0018', 'FR', 'certain +442079460018 [idd-prefix]'],
    ['0044 20 7946 0018', null, 'certain +442079460018 [idd-prefix]'],
    ['011 44 20 7946 0018', 'US', 'certain +442079460018 [idd-prefix]'],
    ['011 44 20 7946 0018', 'GB', 'certain +442079460018 [idd-prefix]'],
    ['011 44 20 7946 0018', null, 'certain +442079460018 [idd-prefix]'],
    ['0113 496 0018', 'GB', 'certain +441134960018'],
    ['810 44 20 7946 0018', 'RU', 'certain +442079460018 [idd-prefix]'],
    ['0011 44 20 7946 0018', 'AU', 'certain +442079460018 [idd-prefix]'],
    ['0014155550123', 'US', 'certain +14155550123 [idd-prefix]'],
    ['+0044 20 7946 0018', null, 'certain +442079460018 [idd-prefix]'],
    ['+++44 20 7946 0018', null, 'certain +442079460018'],
    ['(+44) 20 7946 0018', null, 'certain +442079460018'],
  ]);

  test('hints and reasons carry their fields', () => {
    expect(readPhone('0044 20 7946 0018', defaults).hints[0]).toEqual({
      id: 'idd-prefix',
      data: { prefix: '00' },
    });
    expect(readPhone('4915123456789', { ...defaults, country: 'DE' }).data).toEqual({
      a: '+4915123456789',
      b: '+494915123456789',
    });
  });
});

describe('extensions', () => {
  check([
    ['415-555-0123 x123', 'US', 'certain +14155550123 x123 [extension]'],
    ['415-555-0123 ext. 123', 'US', 'certain +14155550123 x123 [extension]'],
    ['415-555-0123 #123', 'US', 'certain +14155550123 x123 [extension]'],
    ['415-555-0123,,123', 'US', 'certain +14155550123 x123 [extension]'],
    ['415-555-0123;ext=123', 'US', 'certain +14155550123 x123 [extension]'],
    ['020 7946 0018 (ext. 2)', 'GB', 'certain +442079460018 x2 [extension]'],
    ['+49 30 1234567 App. 12', 'DE', 'not-a-number → +49301234567 (likely) [extension]'],
    ['+49 30 1234567 DW 12', null, 'certain +49301234567 x12 [extension]'],
    ['01 99 00 12 34 poste 12', 'FR', 'certain +33199001234 x12 [extension]'],
    ['+49 30 1234567 App. 12', null, 'not-a-number → +49301234567 (likely) [extension]'],
    ['0211 1234-56', 'DE', 'certain +49211123456'],
  ]);
});

describe('several numbers', () => {
  const two = 'several-numbers → +442079460018 (likely)';
  check([
    ['020 7946 0018 / 020 7946 0019', 'GB', two],
    ['020 7946 0018/020 7946 0019', 'GB', two],
    ['020 7946 0018; 020 7946 0019', 'GB', two],
    ['020 7946 0018 or 020 7946 0019', 'GB', two],
    ['020 7946 0018,020 7946 0019', 'GB', two],
    ['020 7946 0018\r\n020 7946 0019', 'GB', two],
    ['home 020 7946 0018 work 020 7946 0019', 'GB', two],
    ['+44 20 7946 0018/19', null, two],
    ['+442079460018 +442079460019', null, two],
    ['020 7946 0018  +44 20 7946 0019', 'GB', two],
    ['020 7946 0018/19', 'GB', two],
    ['202-555-0121\n202-555-0121\n(202) 555-0121', 'US', 'certain +12025550121'],
    ['202-555-0121\n202-555-0122', 'US', 'several-numbers → +12025550121 (likely)'],
    ['202-555-0121\n', 'US', 'certain +12025550121'],
    ['  202-555-0121 ; ', 'US', 'certain +12025550121'],
    ['0211/1234567', 'DE', 'certain +492111234567'],
    ['+49 (0)6221/1234567', null, 'certain +4962211234567 [trunk-zero]'],
  ]);

  test('they are counted', () => {
    const cell = '202-555-0121\n202-555-0122\n(202) 555-0123';
    expect(readPhone(cell, { ...defaults, country: 'US' }).data).toEqual({ n: 3 });
  });
});

describe('digits that are none of the number', () => {
  check([
    ['030 901820 (2019)', 'DE', 'not-a-number → +4930901820 (likely) [text-around]'],
    ['030 901820 (2)', 'DE', 'not-a-number → +4930901820 (likely) [text-around]'],
    ['030 901820 - 2019', 'DE', 'not-a-number → +4930901820 (likely) [text-around]'],
    ['+49 30 901820 2019', null, 'not-a-number → +4930901820 (likely) [text-around]'],
    ['+49 171 234 2019', null, 'certain +491712342019'],
    ['00 49 30 9018 2019', null, 'certain +493090182019 [idd-prefix]'],
    ['011 15-2345-1988', 'AR', 'certain +5491123451988'],
    ['2) 030 901820', 'DE', 'certain +4930901820'],
    ['2. 030 901820', 'DE', 'certain +4930901820'],
    ['(2) 9265 9333', 'AU', 'certain +61292659333'],
  ]);
});

describe('faxes', () => {
  check([
    ['Fax 030 901820', 'DE', 'not-to-be-used'],
    ['030 901820 (fax)', 'DE', 'not-to-be-used'],
    ['Fax 030 901820, mobile', 'DE', 'not-to-be-used'],
    ['Tel./Fax 030 901820', 'DE', 'certain +4930901820 [text-around]'],
    ['Tel. 030 901820, Fax:', 'DE', 'certain +4930901820 [text-around]'],
  ]);
});

describe('tax numbers behind the code of a country', () => {
  check([
    ['BE 0471.811.661', 'BE', 'not-a-number → +32471811661 (likely) [text-around]'],
    ['BE 0471 81 16 61', 'BE', 'certain +32471811661 [text-around]'],
  ]);
});

describe('letters and text', () => {
  check([
    ['415555O123', 'US', 'not-a-number → +14155550123 (guess) [letters]'],
    ['4l5-555-0123', 'US', 'not-a-number → +14155550123 (guess) [letters]'],
    ['030 123456O', 'DE', 'not-a-number → +49301234560 (guess) [letters]'],
    ['1-800-FLOWERS', 'US', 'not-a-number → +18003569377 (likely) [letters]'],
    ['800-FLOWERS', 'CA', 'not-a-number → +18003569377 (likely) [letters]'],
    ['+1-800-FLOWERS', 'DE', 'not-a-number → +18003569377 (likely) [letters]'],
    ['1-800-FLOWERSNOW', 'US', 'not-a-number'],
    ['1-800-FLOWERS', 'DE', 'not-a-number'],
    ['Cell: +1 415 555 0123', null, 'certain +14155550123 [text-around]'],
    ['415-555-0123 (cell)', 'US', 'certain +14155550123 [text-around]'],
    ['Room 12, 020 7946 0018', 'GB', 'certain +442079460018 [text-around]'],
    ['12 Main Street', 'US', 'not-a-number'],
  ]);
});

describe('other scripts and invisible characters', () => {
  check([
    ['+１４１５５５５０１２３', null, 'certain +14155550123 [non-ascii-digits]'],
    ['٠٢٠٧٩٤٦٠٠١٨', 'GB', 'certain +442079460018 [non-ascii-digits]'],
    ['+۱۴۱۵۵۵۵۰۱۲۳', null, 'certain +14155550123 [non-ascii-digits]'],
    ['+१४१५५५५०१२३', null, 'certain +14155550123 [non-ascii-digits]'],
    ['+๑๔๑๕๕๕๕๐๑๒๓', null, 'certain +14155550123 [non-ascii-digits]'],
    ['+1\u200b415\u00a0555\u20090123', null, 'certain +14155550123'],
    ['\u202a+1\u200e 415\u202f555\t0123\u202c', null, 'certain +14155550123'],
    ['\uff0b1 415_555·0123', null, 'certain +14155550123'],
    ['+1\u2013415\u2212555\u20100123', null, 'certain +14155550123'],
    ['［020］ 7946 0018', 'GB', 'certain +442079460018'],
    ['\u200b\ufeff', 'GB', 'missing'],
  ]);
});

describe('shapes that are something else', () => {
  const countries = ['US', 'DE', 'GB', 'DK', 'SG', null];
  const shapes = [
    '14/05/1955',
    '5/14/1955',
    '2024-05-14',
    '2024-05-14T10:00:00Z',
    '14.05.55',
    '94105-1234',
    '123-45-6789',
    '192.168.10.25',
    '-77.0369',
    '38.897860612835082',
    '123.45',
    '550e8400-e29b-41d4-a716-446655440000',
    'someone415@example.com',
    'https://example.com/4155550123',
    '#N/A',
    '#REF!',
    '#DIV/0!',
    'NULL',
    'n/a',
    '-',
    '()',
  ];
  check(countries.flatMap((country) => shapes.map((shape): Line => [shape, country, 'not-a-number'])));

  check([
    ['09131-1234', 'DE', 'certain +4991311234'],
    ['20.12.34.56', 'DK', 'certain +4520123456'],
    ['030.1234567', 'DE', 'certain +49301234567'],
    ['0301234.56', 'DE', 'certain +4930123456'],
    ['0301234567.00', 'DE', 'certain +49301234567'],
  ]);

  test('a cell of any size is answered', () => {
    expect(readPhone('1'.repeat(5_000_000), { ...defaults, country: 'US' }).reason).toBe('not-a-number');
    expect(readPhone(' '.repeat(5_000_000), defaults).reason).toBe('missing');
    expect(readPhone(`${' '.repeat(100_000)}+14155550123`, defaults).e164).toBe('+14155550123');
  });
});

describe('reasons', () => {
  check([
    ['', 'US', 'missing'],
    [' \t ', 'US', 'missing'],
    ['911', 'US', 'short-or-emergency'],
    ['112', 'DE', 'short-or-emergency'],
    ['000', 'AU', 'short-or-emergency'],
    ['17', 'FR', 'short-or-emergency'],
    ['12345', 'US', 'too-short'],
    ['0155550123', 'US', 'invalid-range'],
    ['1155550123', 'US', 'invalid-range'],
    ['00000 000000', 'GB', 'invalid-range'],
    ['+4', 'US', 'country-code-unknown'],
    ['+999 123456789', null, 'country-code-unknown'],
  ]);

  test.each([
    ['+14155550', null, 'too-short', { country: '+1', n: 7 }],
    ['415555012', 'US', 'too-short', { country: 'US', n: 9 }],
    ['+14155550123456', null, 'too-long', { country: '+1', n: 13 }],
    ['+141555501234567890123', null, 'too-long', { country: '+1', n: 20 }],
    ['+3312345678', null, 'too-short', { country: 'FR', n: 8 }],
    ['+4330', null, 'too-short', { country: 'AT', n: 2 }],
    [
      '+4676543210',
      null,
      'invalid-range',
      { country: 'SE', version: expect.stringMatching(/^\d+\.\d+\.\d+$/) },
    ],
    ['+9641234567890123', null, 'too-long', { country: 'IQ', n: 13 }],
    ['+44 1234567890123', null, 'too-long', { country: '+44', n: 13 }],
    ['+4611', null, 'too-short', { country: 'SE', n: 2 }],
    ['+354 12345678', null, 'invalid-length', { country: 'IS', n: 8 }],
    ['2079 4600', 'GB', 'invalid-length', { country: 'GB', n: 8 }],
  ])('%s [%s] is %s', (text, country, reason, data) => {
    expect(readPhone(text, { ...defaults, country })).toMatchObject({ e164: null, reason, data });
  });
});

describe('levels', () => {
  describe('likely', () => {
    check(
      [
        ['14155550123', null, 'likely +14155550123'],
        ['1-800-FLOWERS', 'US', 'likely +18003569377 [letters]'],
        ['mom 020 7946 0018', 'GB', 'likely +442079460018 [text-around]'],
        ['+49 30 1234567 App. 12', null, 'likely +49301234567 x12 [extension]'],
        ['+34 0 612 345 678', null, 'too-long → +34612345678 (guess) [trunk-zero]'],
        ['020 7946 0018 / 020 7946 0019', 'GB', 'likely +442079460018 [first-of-several]'],
        ['415555O123', 'US', 'not-a-number → +14155550123 (guess) [letters]'],
        ['4915123456789', 'DE', 'ambiguous → +4915123456789 (guess)'],
      ],
      { repair: 'likely' },
    );
  });
  describe('none', () => {
    check(
      [
        ['415-555-0123 (cell)', 'US', 'certain +14155550123'],
        ['4915123456789', 'DE', 'certain +494915123456789'],
        ['2024-05-14', 'DE', 'certain +4920240514'],
        ['="4155550123"', 'US', 'certain +14155550123'],
        ['\uff0b14155550123', null, 'country-code-unknown → +14155550123 (certain)'],
        ['0014155550123', 'US', 'too-long → +14155550123 (certain) [idd-prefix]'],
        ['14155550123', null, 'country-code-unknown → +14155550123 (likely)'],
        ['1.41556E+10', 'US', 'excel-rounded'],
      ],
      { repair: 'none' },
    );
  });
  describe('possible', () => {
    check(
      [
        ['0155550123', 'US', 'certain +10155550123 [possible-only]'],
        ['415555012', 'US', 'too-short'],
        ['4155550123', 'US', 'certain +14155550123'],
      ],
      { strictness: 'possible' },
    );
  });
});

describe('what the column has settled', () => {
  describe('international', () => {
    check(
      [
        ['4915123456789', 'DE', 'certain +4915123456789'],
        ['14155550123', null, 'certain +14155550123'],
        ['14155550123', 'DE', 'certain +14155550123'],
        ['4155550123', 'US', 'certain +14155550123'],
        ['07400123456', 'GB', 'certain +447400123456'],
        ['1415555012', null, 'too-short'],
      ],
      { bareDigits: 'international' },
    );
    check([['14155550123', null, 'certain +14155550123']], { bareDigits: 'international', repair: 'none' });
  });
  describe('national', () => {
    check(
      [
        ['4915123456789', 'DE', 'ambiguous → +4915123456789 (guess)'],
        ['14155550123', null, 'country-code-unknown'],
        ['4155550123', 'US', 'certain +14155550123'],
        ['+14155550123', null, 'certain +14155550123'],
      ],
      { bareDigits: 'national', repair: 'likely' },
    );
  });
});

describe('cautions', () => {
  test.each([
    ['+14155550123', true],
    ['+14155550223', false],
    ['+442079460018', true],
    ['+447700900123', true],
    ['9999999999', true],
    ['+447400123456', false],
    ['+441632960123', true],
    ['+61491570006', true],
    ['+61370101234', true],
    ['+61491570007', false],
    ['+4599999999', true],
    ['+919876543210', true],
  ])('%s is for fiction or filler: %s', (text, isDummy) => {
    const { hints } = readPhone(text, { ...defaults, country: 'US' });
    expect(hints.some(({ id }) => id === 'reserved-or-dummy')).toBe(isDummy);
  });

  test('premium numbers are pointed out', () => {
    const reading = readPhone('0900 1234567', { ...defaults, country: 'DE' });
    expect(reading).toMatchObject({ e164: '+499001234567', type: 'premium' });
    expect(reading.hints).toEqual([{ id: 'premium-or-shared-cost', data: { type: 'premium' } }]);
  });
});
