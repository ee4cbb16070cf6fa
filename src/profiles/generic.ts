import type { Profile } from './schema.ts';

/** No platform: nothing is documented, so nothing is demanded but valid numbers, each once. */
export const generic = {
  id: 'generic',
  name: 'Generic',
  aliases: [],
  summary: 'Any list of valid phone numbers, however they are written, each number once.',
  read: '2026-11-21',
  homepage: 'https://github.com/google/libphonenumber',
  file: {},
  header: {},
  columns: {},
  phone: {},
  duplicates: {},
  record: {},
  upload: {},
  rules: { 'dup/identical-row': 'error', 'dup/number': 'error', 'dup/number-fields-differ': 'off' },
  settings: [],
} satisfies Profile;
