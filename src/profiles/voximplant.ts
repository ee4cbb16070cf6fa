import { unknownRepeats } from './duplicate-rules.ts';
import type { Profile } from './schema.ts';

const source = 'https://voximplant.com/docs/references/httpapi/calllists';
const checked = '2026-11-25';

export const voximplant = {
  id: 'voximplant',
  name: 'Voximplant call lists',
  aliases: [],
  summary:
    'Call lists of Voximplant: CSV by semicolons unless said otherwise; a scenario of yours reads the columns.',
  read: checked,
  homepage: source,
  file: {
    types: { value: ['csv'], source, checked },
    delimiters: { value: [';', ','], source, checked },
  },
  header: {},
  columns: {
    known: {
      value: [
        { label: '__start_execution_time' },
        { label: '__end_execution_time' },
        { label: '__start_at' },
        { label: '__task_uuid', maxCharacters: 40 },
      ],
      source,
      checked,
    },
    extra: { value: 'allowed', source, checked },
  },
  phone: {},
  duplicates: {},
  record: {},
  upload: {
    advice: {
      value: [
        'Name the delimiter and the encoding with the upload where they are not semicolons and UTF-8.',
        '__start_execution_time and __end_execution_time are UTC, as 14:30:00; __start_at is Unix time; __task_uuid is unique.',
      ],
      source,
      checked,
    },
  },
  // What becomes of repeats is not documented.
  rules: { ...unknownRepeats },
  settings: [],
} satisfies Profile;
