import { unknownRepeats } from './duplicate-rules.ts';
import type { Profile } from './schema.ts';

const source = 'https://support.talkdesk.com/hc/en-us/articles/360051868112-Mandatory-Extra-Fields-in-a-List';
const checked = '2026-11-25';
const uploading = 'https://support.talkdesk.com/hc/en-us/articles/360043587352-Uploading-a-List';
const others = ['Home', 'Office', 'Extra 1', 'Extra 2', 'Extra 3'];

export const talkdesk = {
  id: 'talkdesk',
  name: 'Talkdesk Dialer lists',
  aliases: [],
  summary: 'Record lists of the Talkdesk Dialer: CSV with first name, last name and a number in E.164.',
  read: checked,
  homepage: source,
  file: {
    types: { value: ['csv'], source: uploading, checked },
    maxRows: { value: 250_000, source: uploading, checked: '2026-11-21' },
  },
  header: {
    policy: { value: 'required', source: uploading, checked },
  },
  columns: {
    identity: { value: { field: 'phone', by: 'label', label: 'Mobile', also: others }, source, checked },
    known: {
      value: [
        { label: 'First name', required: true, maxCharacters: 80 },
        { label: 'Last name', required: true, maxCharacters: 80 },
        ...['Mobile', ...others].map((label) => ({ label })),
        ...['External ID', 'External Provider', 'Timezone'].map((label) => ({ label })),
      ],
      source,
      checked,
    },
    extra: { value: 'allowed', source, checked },
    variables: {
      value: [{ name: 'Priority', type: 'priority', min: 1, max: 10, first: 'highest' }],
      source,
      checked,
    },
  },
  phone: {
    style: { value: 'e164', source, checked },
  },
  duplicates: {},
  record: {},
  upload: {
    rows: { value: 'partial', source: uploading, checked },
    advice: {
      value: [
        'A time zone that is not on the list of Talkdesk makes its record invalid.',
        'Without a priority it is 5.',
      ],
      source,
      checked,
    },
  },
  // Whether repeats load is chosen at the upload: by number, by external ID and provider, or not at all.
  rules: {
    'header/not-first-row': 'error',
    ...unknownRepeats,
  },
  settings: [],
} satisfies Profile;
