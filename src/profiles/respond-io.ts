import { unknownRepeats } from './duplicate-rules.ts';
import type { Profile } from './schema.ts';

const source = 'https://help.respond.io/l/en/contacts/contact-import';
const checked = '2026-11-21';

export const respondIo = {
  id: 'respond-io',
  name: 'Respond.io contacts',
  aliases: ['respondio'],
  summary: 'Contact import of Respond.io: CSV under 20 MB and 200,000 rows, numbers with their country code.',
  read: checked,
  homepage: source,
  file: {
    types: { value: ['csv'], source, checked },
    maxBytes: { value: 19_999_999, source, checked },
    maxRows: { value: 199_999, source, checked },
  },
  header: {},
  columns: {
    known: { value: [{ label: 'First Name', required: true }], source, checked },
    extra: { value: 'allowed', source, checked },
  },
  phone: {
    style: { value: 'e164', source, checked },
    alsoStyles: { value: [{ style: 'digits' }], source, checked },
    separators: { value: true, source, checked },
  },
  duplicates: {},
  record: {},
  upload: {
    advice: {
      value: [
        'A First Name column is needed to add new contacts.',
        'A plus sign before the country code is recommended.',
        'Dates are written 2026-11-21.',
      ],
      source,
      checked,
    },
  },
  // Contacts that are only updated need no first name. What becomes of repeats is not documented.
  rules: {
    'header/required-missing': 'warning',
    ...unknownRepeats,
  },
  settings: [],
} satisfies Profile;
