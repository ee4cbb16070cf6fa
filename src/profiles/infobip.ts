import { unknownRepeats } from './duplicate-rules.ts';
import type { Profile } from './schema.ts';

const source = 'https://www.infobip.com/docs/customer-profiles/persons/import-person-data.md';
const checked = '2026-11-25';

export const infobip = {
  id: 'infobip',
  name: 'Infobip persons',
  aliases: [],
  summary: 'Person import of Infobip: CSV, XLSX, XLS or TXT up to 50 MB; columns are matched on a screen.',
  read: checked,
  homepage: source,
  file: {
    types: { value: ['csv', 'xlsx', 'xls'], source, checked },
    extensions: { value: ['csv', 'xlsx', 'xls', 'txt', 'zip'], source, checked },
    maxBytes: { value: 50_000_000, source, checked },
  },
  header: {
    mappingScreen: { value: true, source, checked },
  },
  columns: {
    extra: { value: 'allowed', source, checked },
  },
  phone: {},
  duplicates: {},
  record: {},
  upload: {
    advice: {
      value: [
        'A person has at most 100 phone numbers and e-mail addresses, or the import fails.',
        'A larger file may be uploaded as a ZIP that holds nothing else.',
      ],
      source,
      checked,
    },
  },
  // A person may be known by an e-mail address or an external ID alone. Repeats are merged as is chosen at the upload.
  rules: {
    'file/extension-mismatch': 'error',
    'phone/missing': 'warning',
    ...unknownRepeats,
  },
  settings: [],
} satisfies Profile;
