import { unknownRepeats } from './duplicate-rules.ts';
import type { Profile } from './schema.ts';

const source = 'https://developer.cisco.com/docs/contact-center-express/data-structure-for-campaign-contacts';
const checked = '2026-11-25';

export const ciscoUccx = {
  id: 'cisco-uccx',
  name: 'Cisco UCCX campaigns',
  aliases: ['uccx'],
  summary: 'Campaign contacts of Cisco Unified CCX: comma-separated text with Phone1, labels in any case.',
  read: checked,
  homepage: source,
  file: {
    types: { value: ['csv'], source, checked },
    delimiters: { value: [','], source, checked },
  },
  header: {
    policy: { value: 'required', source, checked },
    labels: { value: 'any-case', source, checked },
  },
  columns: {
    identity: { value: { field: 'phone', by: 'label', label: 'Phone1' }, source, checked },
    known: {
      value: [
        { label: 'Phone1' },
        ...['Account Number', 'First Name', 'Last Name', 'Phone2', 'Phone3', 'Dial Time'].map((label) => ({
          label,
        })),
      ],
      source,
      checked,
    },
  },
  phone: {},
  duplicates: {},
  record: {},
  upload: {
    advice: { value: ['Repeats load where allowDuplicateContacts says so.'], source, checked },
  },
  // A header that is required is the first line. Whether repeats load is chosen at the upload.
  rules: {
    'header/not-first-row': 'error',
    ...unknownRepeats,
  },
  settings: [],
} satisfies Profile;
