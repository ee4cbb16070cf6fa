import { UsageError } from '../model/errors.ts';
import { nearest } from '../model/nearest.ts';
import { printable } from '../model/printable.ts';
import type { Profile, Setting } from './schema.ts';

/** The profile with what `--set KEY=VALUE` chose. `UsageError` (`setting-unknown`, `setting-invalid`) for what it does not declare. */
export function applySettings(profile: Profile, chosen: Readonly<Record<string, string>>): Profile {
  return Object.entries(chosen).reduce(applySetting, profile);
}

function applySetting(profile: Profile, [key, text]: [string, string]): Profile {
  const setting = profile.settings.find((candidate) => candidate.key === key);
  if (!setting) return refuseKey(profile, key);
  const origin = { source: printable(`--set ${key}=${text}`), checked: null };
  return { ...profile, phone: { ...profile.phone, ...readFact(setting, text, origin) } };
}

function readFact(
  setting: Setting,
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
