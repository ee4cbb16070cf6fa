import { unknownRepeats } from './duplicate-rules.ts';
import type { Profile } from './schema.ts';

const source = 'https://docs.retellai.com/deploy/make-batch-call';
const checked = '2026-11-25';

export const retell = {
  id: 'retell',
  name: 'Retell batch calls',
  aliases: [],
  summary:
    'Batch calls of Retell AI: CSV with a "phone number" column in E.164, every other column a variable.',
  read: checked,
  homepage: source,
  file: {
    types: { value: ['csv'], source, checked },
  },
  header: {
    policy: { value: 'required', source, checked },
  },
  columns: {
    identity: { value: { field: 'phone', by: 'label', label: 'phone number' }, source, checked },
    known: {
      value: [{ label: 'phone number' }, { label: 'ignore e164 validation' }],
      source,
      checked,
    },
    extra: { value: 'allowed', source, checked },
  },
  phone: {
    style: { value: 'e164', source, checked },
  },
  duplicates: {},
  record: {},
  upload: {
    advice: {
      value: [
        'With telephony of your own, a column "ignore e164 validation" that holds true lets other numbers through.',
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
