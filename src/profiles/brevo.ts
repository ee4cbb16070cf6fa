import { unknownRepeats } from './duplicate-rules.ts';
import type { Profile } from './schema.ts';

const source = 'https://help.brevo.com/hc/en-us/articles/208729849-Create-a-file-to-import-your-contacts';
const checked = '2026-11-25';

export const brevo = {
  id: 'brevo',
  name: 'Brevo contacts',
  aliases: ['sendinblue'],
  summary: 'Contact import of Brevo: CSV, XLSX or TXT with one sheet; columns are matched on a screen.',
  read: checked,
  homepage: source,
  file: {
    types: { value: ['csv', 'xlsx'], source, checked },
    extensions: { value: ['csv', 'xlsx', 'txt'], source, checked },
    sheets: { value: 'one', source, checked },
    maxBytes: { value: 250_000_000, source, checked },
    encodings: { value: ['utf-8', 'windows-1252'], source, checked },
    delimiters: { value: [',', ';', '\t'], source, checked },
  },
  header: {
    policy: { value: 'optional', source, checked },
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
        'Each contact needs one of EMAIL, SMS, WHATSAPP, LANDLINE_NUMBER and EXT_ID.',
        'A landline number is written with + and its country code, with nothing between the digits.',
      ],
      source,
      checked,
    },
  },
  // A contact may be known by its e-mail address alone. What becomes of repeated numbers is not documented.
  rules: {
    'file/extension-mismatch': 'error',
    'file/delimiter-unexpected': 'error',
    'file/multiple-sheets': 'error',
    'phone/missing': 'warning',
    ...unknownRepeats,
  },
  settings: [],
} satisfies Profile;
