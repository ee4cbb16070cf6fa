import type { Profile } from './schema.ts';

const source = 'https://help.cloud.tovie.ai/platform/telephony/lists_of_numbers';
const checked = '2026-11-21';

export const tovieText = {
  id: 'tovie-text',
  name: 'Tovie text',
  aliases: ['jaicp-text'],
  summary:
    'Client lists for Tovie and JAICP text campaigns: the client ID of one channel in the first column, any further fields.',
  read: checked,
  homepage: source,
  file: {
    types: { value: ['xlsx', 'xls', 'csv'], source, checked },
    maxBytes: { value: 20_000_000, source, checked },
  },
  header: {},
  columns: {
    identity: { value: { field: 'client-id', by: 'position', position: 1 }, source, checked },
    extra: { value: 'allowed', source, checked },
    channelsPerFile: { value: 'one', source, checked },
  },
  phone: {},
  duplicates: {
    key: { value: 'row', source, checked },
    sameNumberOtherFields: { value: 'load', source, checked },
  },
  record: {},
  upload: {
    rows: { value: 'partial', source, checked },
    consent: { value: 'The people on the list have agreed to be written to.', source, checked },
  },
  rules: {
    'dup/identical-row': 'error',
    'dup/number': 'off',
    'dup/number-fields-differ': 'off',
    'dup/channel-id': 'warning',
  },
  settings: [],
} satisfies Profile;
