import { unknownRepeats } from './duplicate-rules.ts';
import type { Profile } from './schema.ts';

const source = 'https://docs.anyreach.ai/campaigns/contacts';
const checked = '2026-11-25';

export const anyreach = {
  id: 'anyreach',
  name: 'Anyreach contacts',
  aliases: [],
  summary:
    'Campaign contacts of Anyreach: CSV of which the first 1,000 rows are read; columns are matched on a screen.',
  read: checked,
  homepage: source,
  file: {
    types: { value: ['csv'], source, checked },
    extensions: { value: ['csv'], source, checked },
    maxBytes: { value: 10_000_000, source, checked },
    maxRows: { value: 1000, source, checked },
    beyondMaxRows: { value: 'truncate', source, checked },
  },
  header: {
    mappingScreen: { value: true, source, checked },
  },
  columns: {
    known: {
      value: ['external_id', 'scheduled_at'].map((label) => ({ label })),
      source,
      checked,
    },
    extra: { value: 'allowed', source, checked },
    variables: { value: [{ name: 'timezone', type: 'timezone', forms: ['iana'] }], source, checked },
  },
  phone: {
    style: { value: 'e164', source, checked },
  },
  duplicates: {},
  record: {},
  upload: {
    advice: {
      value: [
        'Several phone columns are dialled in their order.',
        'external_id is unique in a campaign, scheduled_at an ISO 8601 time.',
      ],
      source,
      checked,
    },
  },
  // Contacts are told apart by external_id.
  rules: {
    'file/extension-mismatch': 'error',
    ...unknownRepeats,
  },
  settings: [],
} satisfies Profile;
