import { unknownRepeats } from './duplicate-rules.ts';
import type { Profile } from './schema.ts';

const source = 'https://github.com/ccabrerar/vicidial';
const checked = '2026-11-21';

export const vicidial = {
  id: 'vicidial',
  name: 'VICIdial lead loader',
  aliases: [],
  summary:
    "VICIdial's lead loader in its standard layout: columns by position, no header, the number in two of them.",
  read: checked,
  homepage: source,
  file: {
    types: { value: ['csv', 'xlsx', 'xls'], source, checked },
  },
  header: {
    policy: { value: 'forbidden', source, checked },
  },
  columns: {
    identity: { value: { field: 'phone', by: 'position', position: 5 }, source, checked },
    known: {
      value: [
        { label: 'vendor_lead_code', position: 1, maxCharacters: 20 },
        { label: 'source_id', position: 2, maxCharacters: 50 },
        { label: 'list_id', position: 3 },
        { label: 'phone_code', position: 4, maxCharacters: 4 },
        { label: 'phone_number', position: 5, maxCharacters: 18 },
        { label: 'title', position: 6, maxCharacters: 4 },
        { label: 'first_name', position: 7, maxCharacters: 30 },
        { label: 'middle_initial', position: 8, maxCharacters: 1 },
        { label: 'last_name', position: 9, maxCharacters: 30 },
        { label: 'address1', position: 10, maxCharacters: 100 },
        { label: 'address2', position: 11, maxCharacters: 100 },
        { label: 'address3', position: 12, maxCharacters: 100 },
        { label: 'city', position: 13, maxCharacters: 50 },
        { label: 'state', position: 14, maxCharacters: 2 },
        { label: 'province', position: 15, maxCharacters: 50 },
        { label: 'postal_code', position: 16, maxCharacters: 10 },
        { label: 'country_code', position: 17, maxCharacters: 3 },
        { label: 'gender', position: 18, maxCharacters: 1 },
        { label: 'date_of_birth', position: 19, maxCharacters: 10 },
        { label: 'alt_phone', position: 20, maxCharacters: 12 },
        { label: 'email', position: 21, maxCharacters: 70 },
        { label: 'security_phrase', position: 22, maxCharacters: 100 },
        { label: 'comments', position: 23, maxCharacters: 255 },
        { label: 'rank', position: 24 },
        { label: 'owner', position: 25, maxCharacters: 20 },
      ],
      source,
      checked,
    },
  },
  phone: {
    style: { value: 'significant-digits', source, checked },
    callingCode: { value: { by: 'position', position: 4 }, source, checked },
    minDigits: { value: 5, source, checked },
    maxDigits: { value: 18, source, checked },
    separators: { value: true, source, checked },
  },
  duplicates: {},
  record: {
    maxRecordBytes: { value: 4096, source, checked },
    // Quotes are deleted before a line is split.
    forbiddenCharacters: { value: '\t\r\n', source, checked },
  },
  upload: {
    advice: {
      value: [
        'Choose the list on the upload page, unless list_id holds one of 100 or more in each row.',
        'Quotes, backticks, backslashes and semicolons are taken out of every cell.',
        'Choose how repeats are found there: by default nobody looks for them.',
      ],
      source,
      checked,
    },
  },
  // Whether repeats load is chosen on the upload page.
  rules: { ...unknownRepeats },
  settings: [],
} satisfies Profile;
