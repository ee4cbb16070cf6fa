import { unknownRepeats } from './duplicate-rules.ts';
import type { Profile } from './schema.ts';

const source = 'https://www.bolna.ai/docs/batch-calling';
const checked = '2026-11-25';

export const bolna = {
  id: 'bolna',
  name: 'Bolna batches',
  aliases: ['bolna-batch'],
  summary: 'Batch calls of Bolna: CSV with contact_number in E.164, every other column a variable.',
  read: checked,
  homepage: source,
  file: {
    types: { value: ['csv'], source, checked },
    encodings: { value: ['utf-8'], source, checked: '2026-11-21' },
  },
  header: {
    policy: { value: 'required', source, checked },
    labels: { value: 'exact', source, checked },
  },
  columns: {
    identity: { value: { field: 'phone', by: 'label', label: 'contact_number' }, source, checked },
    known: { value: [{ label: 'contact_number' }], source, checked },
    extra: { value: 'allowed', source, checked },
  },
  phone: {
    style: { value: 'e164', source, checked },
  },
  duplicates: {},
  record: {},
  upload: {},
  // A header that is required is the first line. What becomes of repeats is not documented.
  rules: {
    'header/not-first-row': 'error',
    ...unknownRepeats,
  },
  settings: [],
} satisfies Profile;
