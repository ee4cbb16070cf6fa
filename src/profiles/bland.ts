import { unknownRepeats } from './duplicate-rules.ts';
import type { Profile } from './schema.ts';

const source = 'https://docs.bland.ai/api-v1/post/sms-batch.md';
const checked = '2026-11-25';

export const bland = {
  id: 'bland',
  name: 'Bland batches',
  aliases: ['bland-ai'],
  summary: 'Recipients of a Bland batch: CSV with a phone_number column that cannot be mapped.',
  read: checked,
  homepage: source,
  file: { types: { value: ['csv'], source, checked } },
  header: { policy: { value: 'required', source, checked } },
  columns: {
    identity: { value: { field: 'phone', by: 'label', label: 'phone_number' }, source, checked },
    extra: { value: 'allowed', source, checked },
  },
  phone: {
    style: { value: 'e164', source, checked },
    // A missing + is added.
    alsoStyles: { value: [{ style: 'digits' }], source, checked },
  },
  duplicates: {},
  record: {},
  upload: {},
  rules: { 'header/not-first-row': 'error', ...unknownRepeats },
  settings: [],
} satisfies Profile;
