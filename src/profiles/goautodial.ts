import { unknownRepeats } from './duplicate-rules.ts';
import type { Profile } from './schema.ts';

const source = 'https://github.com/goautodial/goAPIv2';
const checked = '2026-11-21';
const labels = [
  ...['Phone', 'VendorLeadCode', 'PhoneCode', 'Title', 'FirstName', 'MiddleInitial', 'LastName'],
  ...['Address1', 'Address2', 'Address3', 'City', 'State', 'Province', 'PostalCode', 'CountryCode'],
  ...['Gender', 'DateOfBirth', 'AltPhone', 'Email', 'SecurityPhrase', 'Comments'],
];

export const goautodial = {
  id: 'goautodial',
  name: 'GOautodial leads',
  aliases: [],
  summary:
    'Lead upload of GOautodial 4: CSV with 21 columns by position, then fields of your own; line 1 is dropped.',
  read: checked,
  homepage: source,
  file: {
    types: { value: ['csv'], source, checked },
  },
  header: {
    policy: { value: 'dropped', source, checked },
  },
  columns: {
    identity: { value: { field: 'phone', by: 'position', position: 1 }, source, checked },
    known: { value: labels.map((label, i) => ({ label, position: i + 1 })), source, checked },
    extra: { value: 'allowed', source, checked },
  },
  phone: {},
  duplicates: {},
  record: {
    maxRecordBytes: { value: 1000, source, checked },
  },
  upload: {
    advice: {
      value: [
        'Phone is dialled as it stands: the loader takes no signs out of it and does not look at its length.',
        'Names in UTF-8 come out garbled where they hold more than plain letters.',
        'The label of a field of your own must be its name.',
      ],
      source,
      checked,
    },
  },
  // Line 1 is dropped: labels that stand below are read as a contact. Whether repeats load is chosen on the upload page.
  rules: {
    'header/not-first-row': 'error',
    ...unknownRepeats,
  },
  settings: [],
} satisfies Profile;
