import { unknownRepeats } from './duplicate-rules.ts';
import type { Profile } from './schema.ts';

const source = 'https://confluence.twin24.ai/pages/viewpage.action?pageId=148539066';
const checked = '2026-11-21';
const older =
  'https://confluence.twin24.ai/pages/diffpagesbyversion.action?originalVersion=33&pageId=28672045&revisedVersion=129';

export const twin24 = {
  id: 'twin24',
  name: 'Twin24 contact bases',
  aliases: [],
  summary:
    'Contact bases of Twin24: XLSX, or CSV by semicolons; the number in column 1, without a plus sign.',
  read: checked,
  homepage: source,
  file: {
    types: { value: ['csv', 'xlsx'], source, checked },
    encodings: { value: ['utf-8', 'windows-1251'], source: older, checked },
    delimiters: { value: [';'], source: older, checked },
  },
  header: {},
  columns: {
    identity: { value: { field: 'phone', by: 'position', position: 1 }, source, checked },
    extra: { value: 'allowed', source, checked },
  },
  phone: {
    style: { value: 'digits', source, checked },
  },
  duplicates: {},
  record: {},
  upload: {},
  // What becomes of repeats is not documented.
  rules: { ...unknownRepeats },
  settings: [],
} satisfies Profile;
