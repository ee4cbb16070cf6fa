import type { Profile } from './schema.ts';

const source = 'https://help.cloud.tovie.ai/platform/telephony/lists_of_numbers';
const checked = '2026-11-21';

export const tovieCalls = {
  id: 'tovie-calls',
  name: 'Tovie calls',
  aliases: ['jaicp-calls'],
  summary: 'Client lists for Tovie and JAICP call campaigns: phone in the first column, any further fields.',
  read: checked,
  homepage: source,
  file: {
    types: { value: ['xlsx', 'xls', 'csv'], source, checked },
    maxBytes: { value: 20_000_000, source, checked },
  },
  header: {},
  columns: {
    identity: { value: { field: 'phone', by: 'position', position: 1 }, source, checked },
    extra: { value: 'allowed', source, checked },
    emptyCells: {
      value: 'empty',
      source: 'https://help.cloud.just-ai.com/en/jaicp/JS_API/built_in_services/dialer/getPayload',
      checked,
    },
    // The columns are documented, their labels and cells are not: the forms are those of the same dialer's API.
    variables: {
      value: [
        { name: 'timezone', type: 'timezone', anyLabel: true },
        { name: 'priority', type: 'priority', anyLabel: true },
      ],
      source: 'https://help.just-ai.com/1.10.5/docs/en/telephony/calls_api/add_phones',
      checked,
    },
  },
  phone: {
    style: { value: 'digits', source, checked },
  },
  duplicates: {
    key: { value: 'row', source, checked },
    sameNumberOtherFields: { value: 'load', source, checked },
  },
  record: {},
  upload: {
    rows: { value: 'partial', source, checked },
    consent: { value: 'The people on the list have agreed to be called.', source, checked },
  },
  rules: { 'dup/identical-row': 'error', 'dup/number': 'off', 'dup/number-fields-differ': 'warning' },
  settings: [],
} satisfies Profile;
