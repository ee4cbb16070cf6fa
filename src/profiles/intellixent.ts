import type { Profile } from './schema.ts';

const source = 'https://docs.intellixent.ai/leads/importing-leads';
const checked = '2026-11-21';

export const intellixent = {
  id: 'intellixent',
  name: 'Intellixent leads',
  aliases: ['autocalls', 'famulor', 'sondos'],
  summary:
    'Lead import of Intellixent, Autocalls, Famulor and Sondos AI: a phone_number column, mapped on a screen.',
  read: checked,
  homepage: source,
  file: {
    types: { value: ['csv', 'xlsx', 'xls'], source, checked },
  },
  header: {
    policy: { value: 'required', source, checked },
    mappingScreen: { value: true, source, checked },
  },
  columns: {
    identity: { value: { field: 'phone', by: 'label', label: 'phone_number' }, source, checked },
    known: { value: [{ label: 'phone_number' }], source, checked },
    secondaries: {
      value: {
        count: 0,
        label: 'secondary_phone_{n}',
        variable: 'secondary_{n}_{name}',
        invalid: 'reject',
      },
      source,
      checked,
    },
  },
  phone: {
    style: { value: 'e164', source, checked },
  },
  duplicates: {
    key: { value: 'phone', source, checked },
    sameNumberOtherFields: { value: 'refuse', source, checked },
    // Numbers that are there already are refused, too.
    scope: { value: 'account', source, checked },
  },
  record: {},
  upload: {
    rows: { value: 'partial', source, checked },
  },
  // A header that is required is the first line; nothing says that title lines are skipped.
  rules: {
    'header/not-first-row': 'error',
    'dup/identical-row': 'error',
    'dup/number': 'error',
    'dup/number-fields-differ': 'off',
  },
  settings: [
    {
      key: 'phone',
      summary: 'International numbers of any country, or national numbers of one.',
      fact: 'phone.style',
      choices: { international: 'e164', national: 'national-digits' },
      default: 'international',
    },
    { key: 'country', summary: 'The country chosen for a file of national numbers.', fact: 'phone.country' },
    {
      key: 'secondaries',
      summary: 'Further numbers of a contact that are dialled in their order, 0 to 10.',
      fact: 'columns.secondaries.count',
      most: 10,
    },
    {
      key: 'secondary-errors',
      summary:
        'What becomes of a contact with a secondary number that is none: reject it, or clear the number.',
      fact: 'columns.secondaries.invalid',
    },
  ],
} satisfies Profile;
