import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/model/errors.ts';
import { applySettings, findProfile } from '../../src/profiles/index.ts';

const intellixent = findProfile('intellixent')!;

describe('what --set chooses', () => {
  test('decides a fact and says where it comes from', () => {
    const { phone } = applySettings(intellixent, { phone: 'national', country: 'ro' });
    expect(phone).toEqual({
      style: { value: 'national-digits', source: '--set phone=national', checked: null },
      country: { value: 'RO', source: '--set country=ro', checked: null },
    });
    expect(intellixent.phone.style?.value).toBe('e164');
  });

  test('sets up further numbers', () => {
    const { columns } = applySettings(intellixent, { secondaries: '2', 'secondary-errors': 'clear' });
    expect(columns.secondaries?.value).toMatchObject({ count: 2, invalid: 'clear' });
    expect(intellixent.columns.secondaries?.value).toMatchObject({ count: 0, invalid: 'reject' });
  });

  test('changes nothing where nothing was chosen', () => {
    expect(applySettings(intellixent, {})).toBe(intellixent);
  });

  test.each([
    [
      'intellixent',
      { fone: 'national' },
      'setting-unknown',
      '--set: Intellixent leads has no setting "fone". Did you mean "phone"?',
    ],
    [
      'intellixent',
      { colour: 'red' },
      'setting-unknown',
      '--set: Intellixent leads has no setting "colour". It has phone, country, secondaries, secondary-errors.',
    ],
    [
      'intellixent',
      { secondaries: '11' },
      'setting-invalid',
      '--set secondaries: expected a number from 0 to 10, found "11".',
    ],
    [
      'intellixent',
      { 'secondary-errors': 'cleer' },
      'setting-invalid',
      '--set secondary-errors: expected one of reject, clear, found "cleer". Did you mean "clear"?',
    ],
    [
      'cloudonix',
      { phone: 'national' },
      'setting-unknown',
      '--set: Cloudonix auto dialer has no setting "phone". It has none.',
    ],
    [
      'intellixent',
      { phone: 'nation' },
      'setting-invalid',
      '--set phone: expected one of international, national, found "nation". Did you mean "national"?',
    ],
    [
      'intellixent',
      { phone: 'constructor' },
      'setting-invalid',
      '--set phone: expected one of international, national, found "constructor".',
    ],
    [
      'intellixent',
      { country: 'Romania' },
      'setting-invalid',
      '--set country: expected a two-letter country code, found "Romania".',
    ],
  ])('%s %o', (id, chosen, code, message) => {
    const set = () => applySettings(findProfile(id)!, chosen as unknown as Record<string, string>);
    expect(set).toThrow(UsageError);
    expect(set).toThrow(expect.objectContaining({ code, message }));
  });
});
