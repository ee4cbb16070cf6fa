import type { Profile } from './schema.ts';

const source =
  'https://www.interakt.shop/resource-center/all-users-contact-management-with-whatsapp-business-platform-new/';
const checked = '2026-11-25';

export const interakt = {
  id: 'interakt',
  name: 'Interakt contacts',
  aliases: [],
  summary:
    'WhatsApp contacts of Interakt: CSV with the country code in one column and the number in another.',
  read: checked,
  homepage: source,
  file: {
    types: { value: ['csv'], source, checked },
  },
  header: {
    policy: { value: 'required', source, checked },
  },
  columns: {
    identity: { value: { field: 'phone', by: 'label', label: 'Phone Number' }, source, checked },
    known: {
      value: [
        { label: 'Country Code', required: true },
        { label: 'Phone Number' },
        ...['Name', 'First Name', 'Last Name', 'Email', 'WhatsApp Opted'].map((label) => ({ label })),
      ],
      source,
      checked,
    },
    extra: { value: 'allowed', source, checked },
  },
  phone: {
    style: { value: 'significant-digits', source, checked },
    callingCode: { value: { by: 'label', label: 'Country Code' }, source, checked },
    separators: { value: false, source, checked },
  },
  duplicates: {
    key: { value: 'phone', source, checked },
    sameNumberOtherFields: { value: 'refuse', source, checked },
  },
  record: {},
  upload: {
    consent: {
      value: 'The people whose WhatsApp Opted is TRUE have agreed to be written to.',
      source,
      checked,
    },
    advice: {
      value: ['Name holds letters only.', 'WhatsApp Opted holds TRUE or FALSE.'],
      source,
      checked,
    },
  },
  // A header that is required is the first line.
  rules: {
    'header/not-first-row': 'error',
    'dup/identical-row': 'error',
    'dup/number': 'error',
    'dup/number-fields-differ': 'off',
  },
  settings: [],
} satisfies Profile;
