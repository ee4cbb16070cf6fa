import { unknownRepeats } from './duplicate-rules.ts';
import type { Profile } from './schema.ts';

const source = 'https://help.convoso.com/hc/en-us/articles/215379327-Upload-a-Lead-List';
const checked = '2026-11-25';

export const convoso = {
  id: 'convoso',
  name: 'Convoso leads',
  aliases: [],
  summary:
    'Lead lists of Convoso: CSV or tab text, numbers of ten digits of the one country that is chosen there.',
  read: checked,
  homepage: source,
  file: {
    types: { value: ['csv'], source, checked },
    extensions: { value: ['csv', 'txt'], source, checked },
    delimiters: { value: [',', '\t'], source, checked },
  },
  header: {
    // The characters that the page calls special.
    forbiddenCharacters: { value: '!@#$%^&*()', source, checked },
  },
  columns: {},
  phone: {
    style: { value: 'significant-digits', source, checked },
    minDigits: { value: 10, source, checked },
    maxDigits: { value: 10, source, checked },
    separators: { value: '-', source, checked },
  },
  duplicates: {},
  record: {},
  upload: {
    advice: {
      value: [
        'Lists of up to 30,000 leads are recommended; cut longer ones.',
        'Ampersands and asterisks are taken out of every cell.',
      ],
      source,
      checked,
    },
  },
  // Convoso takes other names with the wrong ending for nothing it knows. Whether repeats load is chosen at the upload.
  rules: {
    'file/extension-mismatch': 'error',
    ...unknownRepeats,
  },
  settings: [{ key: 'country', summary: 'The country chosen for the list.', fact: 'phone.country' }],
} satisfies Profile;
