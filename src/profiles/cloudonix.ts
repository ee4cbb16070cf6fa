import { unknownRepeats } from './duplicate-rules.ts';
import type { Profile } from './schema.ts';

const source = 'https://developers.cloudonix.com/opbx/applications/auto-dialer/distribution-lists';
const checked = '2026-11-21';

export const cloudonix = {
  id: 'cloudonix',
  name: 'Cloudonix auto dialer',
  aliases: [],
  summary: 'Distribution lists of the Cloudonix OPBX auto dialer: CSV with phone_number in strict E.164.',
  read: checked,
  homepage: source,
  file: {
    types: { value: ['csv'], source, checked },
  },
  header: {
    policy: { value: 'required', source, checked },
    labels: { value: 'exact', source, checked },
    mappingScreen: { value: false, source, checked },
  },
  columns: {
    identity: { value: { field: 'phone', by: 'label', label: 'phone_number' }, source, checked },
    known: {
      value: [{ label: 'phone_number' }, { label: 'first_name' }, { label: 'last_name' }],
      source,
      checked,
    },
  },
  phone: {
    style: { value: 'e164', source, checked },
    separators: { value: false, source, checked },
  },
  duplicates: {},
  record: {},
  upload: {
    rows: { value: 'partial', source, checked },
    advice: {
      value: [
        'Remove duplicates and do-not-call numbers first.',
        'Name the list after its date and purpose.',
        'Try a small list first.',
      ],
      source,
      checked,
    },
  },
  // Removing duplicates is advised; whether they are refused is not documented.
  // A header that is required is the first line; nothing says that title lines are skipped.
  rules: {
    'header/not-first-row': 'error',
    ...unknownRepeats,
  },
  settings: [],
} satisfies Profile;
