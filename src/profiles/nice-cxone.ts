import { unknownRepeats } from './duplicate-rules.ts';
import type { Profile } from './schema.ts';

const source =
  'https://help.incontact.com/Content/ACD/Channels/PersonalConnection/CallingList/SetUpCallingLists.htm';
const checked = '2026-11-25';

export const niceCxone = {
  id: 'nice-cxone',
  name: 'NICE CXone calling lists',
  aliases: ['cxone'],
  summary:
    'Calling lists of NICE CXone: text in UTF-8 by commas or tabs, no record longer than 512 characters.',
  read: checked,
  homepage: source,
  file: {
    types: { value: ['csv'], source, checked },
    maxBytes: { value: 256_000_000, source, checked },
    maxRows: { value: 500_000, source, checked },
    encodings: { value: ['utf-8'], source, checked },
    delimiters: { value: [',', '\t'], source, checked },
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
  record: {
    maxRecordCharacters: { value: 512, source, checked },
  },
  upload: {
    advice: {
      value: [
        'Each record needs an external ID beside its number.',
        'A list for calls cannot serve for e-mail, too: upload it twice.',
        'All lists together hold at most 1,000,000 active records.',
      ],
      source,
      checked,
    },
  },
  // What becomes of repeats is not documented.
  rules: { ...unknownRepeats },
  settings: [],
} satisfies Profile;
