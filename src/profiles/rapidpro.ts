import type { Profile } from './schema.ts';

const source = 'https://github.com/rapidpro/rapidpro';
const checked = '2026-11-21';

export const rapidpro = {
  id: 'rapidpro',
  name: 'RapidPro contacts',
  aliases: [],
  summary:
    'Contact import of RapidPro: columns such as URN:Tel and Field:X; one number twice refuses the whole file.',
  read: checked,
  homepage: source,
  file: {
    types: { value: ['xlsx', 'xls', 'csv'], source, checked },
    maxRows: { value: 25_000, source, checked },
  },
  header: {
    policy: { value: 'required', source, checked },
    emptyLabels: { value: 'refused', source, checked },
  },
  columns: {
    identity: { value: { field: 'phone', by: 'label', label: 'URN:Tel' }, source, checked },
    known: {
      value: [{ label: 'URN:Tel' }, ...['Name', 'Language', 'UUID'].map((label) => ({ label }))],
      source,
      checked,
    },
    emptyCells: { value: 'kept', source, checked },
  },
  phone: {},
  duplicates: {
    key: { value: 'phone', source, checked },
    sameNumberOtherFields: { value: 'refuse', source, checked },
    repeats: { value: 'refuse-file', source, checked },
  },
  record: {},
  upload: {
    advice: {
      value: [
        'Name a field of your own Field:X.',
        'A cell of -- clears a field.',
        'A list with 250 numbers in a row marks the account as suspicious.',
      ],
      source,
      checked,
    },
  },
  // A header that is required is the first line.
  rules: {
    'header/not-first-row': 'error',
    'dup/identical-row': 'error',
    'dup/number': 'error',
    'dup/number-fields-differ': 'off',
  },
  settings: [],
} satisfies Profile;
