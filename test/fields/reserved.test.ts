import { describe, expect, it } from 'vitest';
import { createVariableReader } from '../../src/fields/variable.ts';
import type { Variable } from '../../src/profiles/schema.ts';

const now = Date.parse('2026-11-25T12:00:00Z');
const read = (facts: Partial<Variable>, text: string) => {
  const { fault, doubt, mended } = createVariableReader({ name: 'x', ...facts } as Variable, now)(text);
  return [fault, doubt, mended];
};

describe('a priority', () => {
  const priority = { type: 'priority', min: 1, max: 10 } as const;
  it.each([
    ['1', [null, null, null]],
    ['10', [null, null, null]],
    ['', [null, null, null]],
    ['5.0', ['priority', null, '5']],
    ['05', ['priority', null, '5']],
    ['0', ['priority', null, null]],
    ['11', ['priority', null, null]],
    ['2.5', ['priority', null, null]],
    ['high', ['priority', null, null]],
  ])('%j', (text, expected) => expect(read(priority, text)).toEqual(expected));
});

describe('a language', () => {
  it.each([
    ['de', [null, null, null]],
    ['pt-BR', [null, null, null]],
    ['DE', ['language', null, 'de']],
    ['en_us', ['language', null, 'en-US']],
    ['xx', ['language', null, null]],
    ['German', ['language', null, null]],
  ])('%j', (text, expected) => expect(read({ type: 'language' }, text)).toEqual(expected));

  it('is one of those that are listed', () => {
    const listed = { type: 'language', values: ['English', 'German'] } as const;
    expect(read(listed, 'German')).toEqual([null, null, null]);
    expect(read(listed, 'german')).toEqual(['language', null, 'German']);
    expect(read(listed, 'de')).toEqual(['language', null, null]);
  });
});

describe('a consent', () => {
  const consent = { type: 'consent', maxAgeDays: 365 } as const;
  it.each([
    ['yes', [null, null, null]],
    ['Ja', [null, null, null]],
    ['x', [null, null, null]],
    ['2026-01-15', [null, null, null]],
    ['15.01.2026 10:30', [null, null, null]],
    ['2025-11-25', [null, null, null]],
    ['2025-11-23', [null, 'consent-expired', null]],
    // Whichever of its two days it is, one is young enough.
    ['12/01/2025', [null, null, null]],
    ['', ['consent', null, null]],
    ['no', ['consent', null, null]],
    ['FALSE', ['consent', null, null]],
    ['2027-01-01', ['consent', null, null]],
    ['maybe', ['consent', null, null]],
  ])('%j', (text, expected) => expect(read(consent, text)).toEqual(expected));

  it('is what the platform says it is', () => {
    const own = { type: 'consent', values: ['subscribed'] } as const;
    expect(read(own, 'Subscribed')).toEqual([null, null, null]);
    expect(read(own, 'yes')).toEqual(['consent', null, null]);
  });
});

describe('a number in a range', () => {
  it.each([
    ['3', [null, null, null]],
    ['0', ['not-allowed', null, null]],
    ['11', ['not-allowed', null, null]],
    ['x', ['not-number', null, null]],
  ])('%j', (text, expected) => expect(read({ type: 'number', min: 1, max: 10 }, text)).toEqual(expected));
});
