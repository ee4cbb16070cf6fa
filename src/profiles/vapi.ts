import { unknownRepeats } from './duplicate-rules.ts';
import type { Profile } from './schema.ts';

const source = 'https://docs.vapi.ai/outbound-campaigns/contact-data';
const checked = '2026-11-25';
const overview = 'https://docs.vapi.ai/outbound-campaigns/overview';
const earlier = '2026-11-21';

export const vapi = {
  id: 'vapi',
  name: 'Vapi campaigns',
  aliases: [],
  summary: 'Outbound campaigns of Vapi: CSV with a number column, every other column a variable of the call.',
  read: checked,
  homepage: source,
  file: {
    types: { value: ['csv'], source, checked },
    maxBytes: { value: 5_000_000, source, checked },
    maxRows: { value: 10_000, source, checked },
    encodings: { value: ['utf-8'], source, checked: earlier },
  },
  header: {
    policy: { value: 'required', source, checked },
    labels: { value: 'exact', source, checked },
    forbiddenCharacters: { value: ' ', source: overview, checked: earlier },
    firstCharacter: { value: 'letter', source: overview, checked: earlier },
  },
  columns: {
    identity: { value: { field: 'phone', by: 'label', label: 'number' }, source, checked },
    known: {
      value: [{ label: 'number' }, { label: 'name', maxCharacters: 40 }],
      source,
      checked,
    },
    extra: { value: 'allowed', source, checked },
    emptyCells: { value: 'omitted', source, checked },
  },
  phone: {
    style: { value: 'e164', source, checked },
    separators: { value: "() -'", source, checked },
  },
  duplicates: {},
  record: {},
  upload: {
    advice: {
      value: [
        'Leave no blank rows and no label twice.',
        'An empty cell leaves its variable out of the call.',
      ],
      source,
      checked: earlier,
    },
  },
  // A header that is required is the first line. What becomes of repeats is not documented.
  rules: {
    'header/not-first-row': 'error',
    ...unknownRepeats,
  },
  settings: [],
} satisfies Profile;
