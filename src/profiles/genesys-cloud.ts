import { unknownRepeats } from './duplicate-rules.ts';
import type { Profile } from './schema.ts';

const source = 'https://help.mypurecloud.com/articles/csv-files';
const checked = '2026-11-25';
const creating = 'https://help.mypurecloud.com/articles/create-new-contact-list/';
const earlier = '2026-11-21';

export const genesysCloud = {
  id: 'genesys-cloud',
  name: 'Genesys Cloud contact lists',
  aliases: ['purecloud'],
  summary:
    'Contact lists of Genesys Cloud: at most 50 columns with unique labels; the phone columns are chosen there.',
  read: checked,
  homepage: source,
  file: {
    types: { value: ['csv', 'xlsx', 'xls'], source: creating, checked: earlier },
    maxRows: { value: 1_000_000, source: creating, checked: earlier },
    maxColumns: { value: 50, source, checked },
    encodings: { value: ['utf-8'], source, checked },
  },
  header: {
    policy: { value: 'required', source, checked },
    mappingScreen: { value: true, source: creating, checked: earlier },
    maxLabelCharacters: { value: 128, source: creating, checked: earlier },
    forbiddenCharacters: { value: '\\', source, checked },
    repeatedLabels: { value: 'refuse-file', source, checked },
  },
  columns: {
    extra: { value: 'allowed', source, checked },
  },
  phone: {},
  duplicates: {},
  record: {
    maxCellCharacters: { value: 512, source: creating, checked: earlier },
  },
  upload: {
    advice: {
      value: [
        'Leave no blank rows at the end: they can make the import fail.',
        'What is appended to a list later must have the same columns.',
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
