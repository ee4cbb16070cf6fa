import { unknownRepeats } from './duplicate-rules.ts';
import type { Profile } from './schema.ts';

const source = 'https://developers.ringcentral.com/engage/voice/guide/dialing/leads/bulk-import';
const checked = '2026-11-21';

export const ringcx = {
  id: 'ringcx',
  name: 'RingCX leads',
  aliases: ['engage-voice'],
  summary: 'Leads of RingCX campaigns: Excel, or text by commas, tabs or pipes, with or without a header.',
  read: '2026-11-25',
  homepage: source,
  file: {
    types: { value: ['csv', 'xlsx', 'xls'], source, checked },
    delimiters: { value: [',', '\t', '|'], source, checked },
  },
  header: {
    policy: { value: 'optional', source, checked },
  },
  columns: {},
  phone: {},
  duplicates: {},
  record: {},
  upload: {
    advice: {
      value: [
        'Choose at the upload how repeats of leadPhone are handled, and where the time zone comes from.',
      ],
      source,
      checked: '2026-11-25',
    },
  },
  // Whether repeats load is chosen at the upload.
  rules: { ...unknownRepeats },
  settings: [],
} satisfies Profile;
