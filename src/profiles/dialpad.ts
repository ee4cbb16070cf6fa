import { unknownRepeats } from './duplicate-rules.ts';
import type { Profile } from './schema.ts';

const source = 'https://help.dialpad.com/docs/shared-company-contacts';
const checked = '2026-11-29';

export const dialpad = {
  id: 'dialpad',
  name: 'Dialpad shared contacts',
  aliases: [],
  summary: 'Shared company contacts of Dialpad: CSV with all numbers of a contact in one cell.',
  read: checked,
  homepage: source,
  file: { types: { value: ['csv'], source, checked } },
  header: {
    policy: { value: 'required', source, checked },
    labels: { value: 'any-case', source, checked },
  },
  columns: {
    identity: { value: { field: 'phone', by: 'label', label: 'phones' }, source, checked },
    known: {
      value: [
        'First_Name',
        'Last_Name',
        'email',
        'phones',
        'extension',
        'company',
        'role',
        'URLs',
        'country',
      ].map((label) => ({ label })),
      source,
      checked,
    },
  },
  phone: {
    style: { value: 'e164', source, checked },
    // Country codes are only required outside the US.
    alsoStyles: { value: [{ style: 'national-digits', country: 'US' }], source, checked },
    // No periods or dashes.
    separators: { value: ' ()', source, checked },
    several: { value: { separator: '|', invalid: 'reject' }, source, checked },
  },
  duplicates: {},
  record: {},
  upload: {
    advice: { value: ['Each contact needs a first name or a last name.'], source, checked },
  },
  rules: { 'header/not-first-row': 'error', ...unknownRepeats },
  settings: [],
} satisfies Profile;
