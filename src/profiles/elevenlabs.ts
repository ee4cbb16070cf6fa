import { unknownRepeats } from './duplicate-rules.ts';
import type { Profile } from './schema.ts';

const source = 'https://elevenlabs.io/docs/eleven-agents/phone-numbers/batch-calls.md';
const checked = '2026-11-25';
const earlier = '2026-11-21';
const overrides = ['language', 'first_message', 'system_prompt', 'voice_id'];

export const elevenlabs = {
  id: 'elevenlabs',
  name: 'ElevenLabs batch calls',
  aliases: [],
  summary: 'Batch calls of ElevenLabs agents: CSV or XLS with phone_number, every other column a variable.',
  read: checked,
  homepage: source,
  file: {
    types: { value: ['csv', 'xls'], source, checked },
  },
  header: {
    policy: { value: 'required', source, checked: earlier },
    reservedLabels: { value: overrides, source, checked: earlier },
  },
  columns: {
    identity: {
      value: { field: 'phone', by: 'label', label: 'phone_number' },
      source,
      checked: earlier,
    },
    known: {
      value: [{ label: 'phone_number' }, ...overrides.map((label) => ({ label }))],
      source,
      checked: earlier,
    },
    extra: { value: 'allowed', source, checked },
  },
  phone: {},
  duplicates: {},
  record: {},
  upload: {
    advice: {
      value: [
        `The columns ${overrides.join(', ')} override the agent's own: the batch fails where the agent does not allow that.`,
      ],
      source,
      checked: earlier,
    },
  },
  // An override may be meant. A header that is required is the first line. What becomes of repeats is not documented.
  rules: {
    'header/label-not-allowed': 'warning',
    'header/not-first-row': 'error',
    ...unknownRepeats,
  },
  settings: [],
} satisfies Profile;
