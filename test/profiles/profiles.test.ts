import { describe, expect, test } from 'vitest';
import { duplicateRules } from '../../src/profiles/duplicate-rules.ts';
import { findProfile, profileNames, profiles } from '../../src/profiles/index.ts';
import { type Documented, factGroups, type Profile, profileSchema } from '../../src/profiles/schema.ts';

function listFacts(profile: Profile): [string, Documented<unknown>][] {
  return Object.keys(factGroups).flatMap((group) =>
    Object.entries(profile[group as keyof typeof factGroups]).map(
      ([key, fact]): [string, Documented<unknown>] => [`${group}.${key}`, fact],
    ),
  );
}

describe.each(profiles.map((profile) => [profile.id, profile] as const))('%s', (_, profile) => {
  test('obeys the schema', () => {
    expect(profileSchema.parse(profile)).toEqual(profile);
  });

  test('says where and when each fact was read', () => {
    for (const [name, { source, checked }] of listFacts(profile)) {
      expect(new URL(source).protocol, name).toMatch(/^https?:$/);
      expect(new Date(`${checked}`).toISOString().slice(0, 10), name).toBe(checked);
    }
  });

  test('holds no function', () => {
    expect(JSON.parse(JSON.stringify(profile))).toEqual(profile);
  });

  test('has the severities that its duplicate policy comes to', () => {
    expect(profile.rules).toMatchObject(duplicateRules(profile));
  });

  test('chooses by default what it says without a choice', () => {
    for (const setting of profile.settings) {
      if (setting.fact === 'phone.style')
        expect(setting.choices[setting.default]).toBe(profile.phone.style?.value);
    }
  });
});

test('generic documents nothing, so it can fail no file for a platform’s sake', () => {
  expect(listFacts(findProfile('generic')!)).toEqual([]);
});

test('names are told apart', () => {
  expect(profileNames()).toEqual(
    expect.arrayContaining([
      ...['generic', 'tovie-calls', 'jaicp-calls', 'tovie-text', 'jaicp-text', 'cloudonix'],
      ...['intellixent', 'autocalls', 'famulor', 'sondos'],
    ]),
  );
  expect(new Set(profileNames()).size).toBe(profileNames().length);
});

test('a platform is found by id or alias in any case, and not otherwise', () => {
  for (const profile of profiles) {
    for (const name of [profile.id, ...profile.aliases])
      expect(findProfile(name.toUpperCase())).toBe(profile);
  }
  expect(findProfile('tovie')).toBeNull();
  expect(findProfile('constructor')).toBeNull();
});

test('the facts that decide about a Tovie call list', () => {
  const { file, columns, phone, duplicates, upload } = findProfile('jaicp-calls')!;
  expect(file.types?.value).toEqual(['xlsx', 'xls', 'csv']);
  expect(file.maxBytes?.value).toBe(20_000_000);
  expect(file.maxRows).toBeUndefined();
  expect(columns.identity?.value).toEqual({ field: 'phone', by: 'position', position: 1 });
  expect(phone.style?.value).toBe('digits');
  expect(duplicates.sameNumberOtherFields?.value).toBe('load');
  expect(upload.rows?.value).toBe('partial');
});

test('the facts that decide about a Tovie text list', () => {
  const { file, columns, duplicates, upload, rules } = findProfile('jaicp-text')!;
  const calls = findProfile('tovie-calls')!;
  expect([file.types?.value, file.maxBytes?.value]).toEqual([
    calls.file.types?.value,
    calls.file.maxBytes?.value,
  ]);
  expect(columns.identity?.value).toEqual({ field: 'client-id', by: 'position', position: 1 });
  expect([columns.channels, columns.channelsPerFile?.value]).toEqual([undefined, 'one']);
  expect([duplicates.key?.value, duplicates.sameNumberOtherFields?.value]).toEqual(['row', 'load']);
  expect([rules['dup/identical-row'], rules['dup/channel-id']]).toEqual(['error', 'warning']);
  expect(upload.rows?.value).toBe('partial');
});

test('the facts that decide about a Cloudonix list', () => {
  const { file, header, columns, phone } = findProfile('cloudonix')!;
  expect(file.types?.value).toEqual(['csv']);
  expect(header.policy?.value).toBe('required');
  expect(header.labels?.value).toBe('exact');
  expect(header.mappingScreen?.value).toBe(false);
  expect(columns.identity?.value).toEqual({ field: 'phone', by: 'label', label: 'phone_number' });
  expect(columns.known?.value.map(({ label }) => label)).toEqual(['phone_number', 'first_name', 'last_name']);
  expect([phone.style?.value, phone.separators?.value]).toEqual(['e164', false]);
});
