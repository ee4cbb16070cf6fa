import { UsageError } from '../model/errors.ts';
import { nearest } from '../model/nearest.ts';
import { printable } from '../model/printable.ts';
import type { Profile, Secondaries, Setting } from './schema.ts';

/** The profile with what `--set KEY=VALUE` chose. `UsageError` (`setting-unknown`, `setting-invalid`) for what it does not declare. */
export function applySettings(profile: Profile, chosen: Readonly<Record<string, string>>): Profile {
  return Object.entries(chosen).reduce(applySetting, profile);
}

function applySetting(profile: Profile, [key, text]: [string, string]): Profile {
  const setting = profile.settings.find((candidate) => candidate.key === key);
  if (!setting) return refuseKey(profile, key);
  const origin = { source: printable(`--set ${key}=${text}`), checked: null };
  if (setting.fact === 'columns.secondaries.count' || setting.fact === 'columns.secondaries.invalid')
    return chooseSecondaries(profile, setting, text, origin);
  return { ...profile, phone: { ...profile.phone, ...readFact(setting, text, origin) } };
}

type SecondarySetting = Extract<Setting, { fact: `columns.secondaries.${string}` }>;

function chooseSecondaries(
  profile: Profile,
  setting: SecondarySetting,
  text: string,
  origin: { source: string; checked: null },
): Profile {
  const fact = profile.columns.secondaries;
  if (fact === undefined) return refuseKey(profile, setting.key);
  const value = { ...fact.value, ...readSecondaries(setting, text) };
  return { ...profile, columns: { ...profile.columns, secondaries: { value, ...origin } } };
}

function readSecondaries(setting: SecondarySetting, text: string): Partial<Secondaries> {
  if (setting.fact === 'columns.secondaries.count') {
    if (/^\d{1,3}$/.test(text) && Number(text) <= setting.most) return { count: Number(text) };
    return refuseValue(setting.key, text, `a number from 0 to ${setting.most}`, []);
  }
  if (text === 'reject' || text === 'clear') return { invalid: text };
  return refuseValue(setting.key, text, 'one of reject, clear', ['reject', 'clear']);
}

function readFact(
  setting: Exclude<Setting, SecondarySetting>,
  text: string,
  origin: { source: string; checked: null },
): Profile['phone'] {
  if (setting.fact === 'phone.country') {
    if (!/^[a-z]{2}$/i.test(text)) return refuseValue(setting.key, text, 'a two-letter country code', []);
    return { country: { value: text.toUpperCase(), ...origin } };
  }
  const names = Object.keys(setting.choices);
  const value = Object.hasOwn(setting.choices, text) ? setting.choices[text] : undefined;
  if (!value) return refuseValue(setting.key, text, `one of ${names.join(', ')}`, names);
  return { style: { value, ...origin } };
}

function refuseKey({ name, settings }: Profile, key: string): never {
  const keys = settings.map((setting) => setting.key);
  const meant = nearest(key.slice(0, 100), keys);
  const known = keys.length === 0 ? 'It has none.' : `It has ${keys.join(', ')}.`;
  const hint = meant ? `Did you mean "${meant}"?` : known;
  throw new UsageError('setting-unknown', `--set: ${name} has no setting "${printable(key, 60)}". ${hint}`);
}

function refuseValue(key: string, text: string, expected: string, candidates: readonly string[]): never {
  const meant = nearest(text.slice(0, 100), candidates);
  const hint = meant ? ` Did you mean "${meant}"?` : '';
  throw new UsageError(
    'setting-invalid',
    `--set ${key}: expected ${expected}, found "${printable(text, 60)}".${hint}`,
  );
}
