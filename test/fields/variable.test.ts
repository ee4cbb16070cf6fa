import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseDate } from '../../src/fields/date.ts';
import { exampleOfVariable } from '../../src/fields/example-variables.ts';
import { mendNumber } from '../../src/fields/number.ts';
import { createVariableReader, soundVariable } from '../../src/fields/variable.ts';
import { dateFormats, type Variable } from '../../src/profiles/schema.ts';

const variables: readonly Variable[] = [
  { name: 'x', type: 'text' },
  { name: 'x', type: 'text', required: true },
  { name: 'x', type: 'text', pattern: '[A-Z]{2}\\d', example: 'AB1' },
  { name: 'x', type: 'number' },
  { name: 'x', type: 'boolean' },
  { name: 'x', type: 'boolean', values: ['ja', 'nein'] },
  { name: 'x', type: 'date' },
  ...dateFormats.map((format): Variable => ({ name: 'x', type: 'date', format })),
  { name: 'x', type: 'enum', values: ['Gold', 'Silver plus', 'N/A'] },
  { name: 'x', type: 'email' },
];

function read(variable: Partial<Variable>, text: string) {
  return createVariableReader({ name: 'x', type: 'text', ...variable } as Variable, 0)(text);
}

test.each([
  ['1234', null, '1234'],
  ['12,5', 'not-number', '12.5'],
  ['1,234', 'not-number', null],
  ['1,234.50', 'not-number', '1234.50'],
  ['1.234,50', 'not-number', '1234.50'],
  ['1.234.567', 'not-number', '1234567'],
  ['1 234,50', 'not-number', '1234.50'],
  ['€ 12', 'not-number', '12'],
  ['+3', 'not-number', '3'],
  ['−3', 'not-number', '-3'],
  ['.5', 'not-number', '0.5'],
  ['12%', 'not-number', null],
  ['1E3', 'not-number', null],
  ['1,2,3', 'not-number', null],
  ['12 34', 'not-number', null],
  ['N/A', 'not-number', ''],
])('reads the number %s', (text, fault, mended) => {
  expect(read({ type: 'number' }, text)).toMatchObject({ fault, mended: fault === null ? null : mended });
});

test.each([
  ['TRUE', null, null],
  ['yes', 'not-boolean', 'true'],
  ['0', 'not-boolean', 'false'],
  ['нет', 'not-boolean', 'false'],
  ['maybe', 'not-boolean', null],
])('reads the boolean %s', (text, fault, mended) => {
  expect(read({ type: 'boolean' }, text)).toMatchObject({ fault, mended });
});

test.each([
  ['2026-11-30', undefined, null, null, null],
  ['30.11.2026', undefined, null, null, null],
  ['03/04/2026', undefined, null, 'date-ambiguous', null],
  ['03/03/2026', undefined, null, null, null],
  ['03.04.2026', undefined, null, null, null],
  ['2026-02-29', undefined, 'not-date', null, null],
  ['29.02.2024', undefined, null, null, null],
  ['31/02/2026', undefined, 'not-date', null, null],
  ['46000', undefined, 'not-date', null, null],
  ['03/04/2026', 'DD/MM/YYYY', null, null, null],
  ['03/04/2026', 'MM/DD/YYYY', null, null, null],
  ['03/04/2026', 'YYYY-MM-DD', 'not-date', null, null],
  ['2026-04-03', 'DD/MM/YYYY', 'not-date', null, '03/04/2026'],
  ['2026-04-03T00:00:00Z', 'DD/MM/YYYY', 'not-date', null, '03/04/2026'],
  ['30/11/2026', 'MM/DD/YYYY', 'not-date', null, '11/30/2026'],
  ['3.4.2026', 'DD.MM.YYYY', 'not-date', null, '03.04.2026'],
] as const)('reads the date %s as %s', (text, format, fault, doubt, mended) => {
  expect(read({ type: 'date', ...(format && { format }) }, text)).toMatchObject({ fault, doubt, mended });
});

describe('an enum', () => {
  const values = ['Gold', 'Silver plus', 'married'];

  it('mends case, space and signs only', () => {
    expect(read({ type: 'enum', values }, 'silver-PLUS').mended).toBe('Silver plus');
    expect(read({ type: 'enum', values }, 'Gold')).toBe(soundVariable);
    const other = read({ type: 'enum', values }, 'unmarried');
    expect(other).toMatchObject({ fault: 'not-allowed', mended: null, near: 'married' });
  });

  it('takes a filler that it allows', () => {
    expect(read({ type: 'enum', values: ['N/A'] }, 'N/A')).toBe(soundVariable);
  });
});

describe('filler', () => {
  it.each(['N/A', 'null', 'TEST', '-', '#N/A', 'xxx'])('is %s', (text) => {
    expect(read({}, text)).toMatchObject({ fault: null, doubt: 'placeholder', mended: '' });
    expect(read({ required: true }, text)).toMatchObject({ doubt: 'placeholder', mended: null });
  });

  it.each(['Null', 'None', 'Test', 'Na', 'Testa', '1'])('is not %s', (text) => {
    expect(read({}, text)).toBe(soundVariable);
  });
});

test('space and what nobody sees is no value', () => {
  expect(read({ required: true }, ' \u200b ').fault).toBe('required-missing');
  expect(read({ type: 'number' }, ' 12\u200b').fault).toBeNull();
});

test.each(['a@b.org', 'ann.lee+x@example.co.uk'])('%s is an address', (text) => {
  expect(read({ type: 'email' }, text).fault).toBeNull();
});

test('what was mended is right, whatever stood there', () => {
  const near = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.stringMatching(/^[€+-]?[0-9 .,']{1,14}$/),
    fc.stringMatching(/^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}$/),
    fc.constantFrom('gold', 'SILVER PLUS', 'ja', 'YES', 'N/A', 'null', '-'),
  );
  fc.assert(
    fc.property(fc.constantFrom(...variables), near, (variable, text) => {
      const reader = createVariableReader(variable, 0);
      const { mended } = reader(text);
      if (mended !== null) expect(reader(mended)).toEqual(soundVariable);
    }),
    { numRuns: 5000 },
  );
});

test('a number is mended to the number that it was', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
      const number = `${whole}.${String(cents).padStart(2, '0')}`;
      const german = Number(number).toLocaleString('de-DE', { minimumFractionDigits: 2 });
      const value = mendNumber(german);
      expect(value === null ? null : Number(value)).toBe(Number(number));
    }),
  );
});

test('every format writes back the day that it reads', () => {
  const days = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, fc.constantFrom(...dateFormats), (date, format) => {
      const iso = date.toISOString().slice(0, 10);
      const { isRight, mended } = parseDate(iso, format);
      const written = isRight ? iso : mended!;
      expect(parseDate(written, format).isRight).toBe(true);
      const [day, month] = [iso.slice(8), iso.slice(5, 7)];
      expect(written.indexOf(day) !== -1 && written.indexOf(month) !== -1).toBe(true);
    }),
  );
});

test('examples are valid', () => {
  for (const variable of variables)
    for (let n = 0; n < 3; n++) {
      const example = exampleOfVariable(variable, '', n);
      expect([variable, createVariableReader(variable, 0)(example)]).toEqual([variable, soundVariable]);
    }
});
