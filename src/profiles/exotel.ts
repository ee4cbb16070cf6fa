import { unknownRepeats } from './duplicate-rules.ts';
import type { Profile } from './schema.ts';

const source = 'https://developer.exotel.com/docs/campaign-lists/overview';
const checked = '2026-11-25';
const guide = 'https://developer.exotel.com/docs/campaign-guides/campaign-contacts-management';
const earlier = '2026-11-21';

export const exotel = {
  id: 'exotel',
  name: 'Exotel campaign lists',
  aliases: [],
  summary: 'Static lists of Exotel campaigns: CSV with a number column and no fields of your own.',
  read: checked,
  homepage: guide,
  file: {
    types: { value: ['csv'], source, checked },
    maxBytes: { value: 60_000_000, source, checked },
    maxRows: { value: 100_000, source, checked },
  },
  header: {
    policy: { value: 'required', source: guide, checked: earlier },
  },
  columns: {
    identity: { value: { field: 'phone', by: 'label', label: 'number' }, source, checked },
    known: {
      value: [
        { label: 'number' },
        ...['first_name', 'last_name', 'company_name', 'email', 'tag'].map((label) => ({ label })),
      ],
      source,
      checked,
    },
  },
  phone: {
    style: { value: 'e164', source, checked },
    alsoStyles: {
      value: [{ style: 'digits' }, { style: 'significant-digits', country: 'IN' }],
      source: guide,
      checked: earlier,
    },
    separators: { value: false, source: guide, checked: earlier },
  },
  duplicates: {},
  record: {},
  upload: {
    advice: {
      value: [
        'A dynamic list takes 500,000 contacts with up to five variables; the limit here is that of a static one.',
      ],
      source,
      checked,
    },
  },
  // A header that is required is the first line. What becomes of repeats is not documented.
  rules: {
    'header/not-first-row': 'error',
    ...unknownRepeats,
  },
  settings: [],
} satisfies Profile;
