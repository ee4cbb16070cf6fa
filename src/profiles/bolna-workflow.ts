import type { Profile } from './schema.ts';

const source = 'https://www.bolna.ai/docs/api-reference/workflow-campaigns/upload-entries.md';
const checked = '2026-11-25';

export const bolnaWorkflow = {
  id: 'bolna-workflow',
  name: 'Bolna workflow campaigns',
  aliases: [],
  summary:
    'Entries of a Bolna workflow campaign: CSV with mobile_number; one column it does not know refuses it all.',
  read: checked,
  homepage: source,
  file: {
    types: { value: ['csv'], source, checked },
    maxBytes: { value: 32_000_000, source, checked },
    maxRows: { value: 150_000, source, checked },
  },
  header: {
    policy: { value: 'required', source, checked },
  },
  columns: {
    identity: { value: { field: 'phone', by: 'label', label: 'mobile_number' }, source, checked },
    known: {
      value: [{ label: 'mobile_number' }, { label: 'reference_id' }, { label: 'name' }, { label: 'email' }],
      source,
      checked,
    },
    extra: { value: 'refused', source, checked },
  },
  phone: {},
  duplicates: {},
  record: {},
  upload: {
    rows: { value: 'partial', source, checked },
    advice: {
      value: [
        'Fields that the start node of the workflow declares are known, too: name them in a platform file that extends this one.',
      ],
      source,
      checked,
    },
  },
  // One column that is not declared refuses the upload. What becomes of repeated numbers is
  // not documented; without the columns left out, rows that differed may be the same.
  rules: {
    'header/unknown': 'error',
    'header/not-first-row': 'error',
    'dup/identical-row': 'off',
    'dup/number': 'warning',
    'dup/number-fields-differ': 'off',
  },
  settings: [],
} satisfies Profile;
