import { unknownRepeats } from './duplicate-rules.ts';
import type { Profile } from './schema.ts';

const source = 'https://knowledge.hubspot.com/import-and-export/set-up-your-import-file';
const checked = '2026-11-25';

export const hubspot = {
  id: 'hubspot',
  name: 'HubSpot contacts',
  aliases: [],
  summary:
    'Contact import of HubSpot: CSV, XLSX or XLS with one sheet and a header; columns are matched on a screen.',
  read: checked,
  homepage: source,
  file: {
    types: { value: ['csv', 'xlsx', 'xls'], source, checked },
    extensions: { value: ['csv', 'xlsx', 'xls'], source, checked },
    sheets: { value: 'one', source, checked },
    maxBytes: { value: 512_000_000, source, checked },
    maxRows: { value: 1_048_576, source, checked },
    maxColumns: { value: 999, source, checked },
    encodings: { value: ['utf-8'], source, checked },
  },
  header: {
    policy: { value: 'required', source, checked },
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
      value: ['The free tools take 20 MB a file: there, add --max-size 20MB.'],
      source,
      checked,
    },
  },
  // The key of a contact is its e-mail address, so that one may do without a number and several may share it.
  rules: {
    'file/extension-mismatch': 'error',
    'file/multiple-sheets': 'error',
    'header/not-first-row': 'error',
    'phone/missing': 'warning',
    ...unknownRepeats,
  },
  settings: [],
} satisfies Profile;
