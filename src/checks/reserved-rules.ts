import type { Rule } from '../model/rule.ts';

const own = (facts: string, row: string, more = '') => ({
  input: `phone,x\n+14155552671,${row}\n`,
  platform: `columns:\n  variables:\n    - { name: x, ${facts} }\n${more}`,
});
const zoned = (zone: string, ...flags: string[]) => ({
  input: `phone,timezone\n+12125552671,${zone}\n`,
  flags: ['--map', 'timezone=timezone', ...flags],
});
const window = (from: string, to: string) =>
  own('type: timezone', 'America/Los_Angeles', `upload:\n  window: { from: '${from}', to: '${to}' }\n`);
const noon = ['--now', '2026-11-25T20:00:00Z'];

/** Of the columns that a platform itself reads. */
export const reservedRules = {
  timezone: {
    id: 'tz/invalid',
    scope: 'cell',
    severity: 'error',
    repair: 'likely',
    title: 'Not a time zone that is taken',
    message: '{value} is not a time zone the platform takes.',
    guidance: 'Use {style}, for example {example}.',
    why: 'The platform refuses the row, or calls people at the hours of another place. A city or a spelling that leads to one zone is mended.',
    examples: { valid: zoned('America/New_York'), invalid: zoned('Eastern') },
  },
  language: {
    id: 'language/invalid',
    scope: 'cell',
    severity: 'error',
    repair: 'likely',
    title: 'Not a language that is taken',
    message: '{value} is not a language of this platform.',
    guidance: 'Use {allowed}.',
    why: 'The platform refuses the row, or speaks its default language.',
    examples: {
      valid: own('type: language, values: [en, de]', 'de'),
      invalid: own('type: language, values: [en, de]', 'fr'),
    },
  },
  priority: {
    id: 'priority/invalid',
    scope: 'cell',
    severity: 'error',
    repair: 'likely',
    title: 'Not a priority that is taken',
    message: '{value} is not a valid priority.',
    guidance: 'Use {allowed}.',
    why: 'Platforms count in other ranges and other directions: a number of one means something else to another.',
    examples: {
      valid: own('type: priority, min: 1, max: 10, first: highest', '10'),
      invalid: own('type: priority, min: 1, max: 10, first: highest', '99'),
    },
  },
  consent: {
    id: 'consent/missing',
    scope: 'cell',
    severity: 'error',
    repair: null,
    title: 'No consent',
    message: 'No consent value or date.',
    guidance: 'Remove the contact or obtain consent.',
    why: 'Whoever has not agreed must not be called: in many countries that is the law.',
    examples: { valid: own('type: consent', 'yes'), invalid: own('type: consent', 'no') },
  },
  'consent-expired': {
    id: 'consent/expired',
    scope: 'cell',
    severity: 'warning',
    repair: null,
    title: 'Consent that is too old',
    message: 'Consent of {date} is older than {max}.',
    guidance: 'Renew it.',
    why: 'A consent fades, after a time that laws and platforms name. Counted to --now.',
    examples: {
      valid: {
        ...own('type: consent, maxAgeDays: 365', '2026-06-01'),
        flags: noon,
      },
      invalid: {
        ...own('type: consent, maxAgeDays: 365', '2024-06-01'),
        flags: noon,
      },
    },
  },
  disagrees: {
    id: 'tz/disagrees',
    scope: 'cell',
    severity: 'warning',
    repair: null,
    title: "Time zone of another region than the number's",
    message: "Zone {given} does not occur in the number's region.",
    guidance: 'Check the address.',
    why: 'One of the two is wrong, or the person has moved. Zones that keep the same time as one of the region are none of another.',
    examples: { valid: zoned('America/New_York'), invalid: zoned('Europe/Berlin') },
  },
  ambiguous: {
    id: 'tz/ambiguous',
    scope: 'cell',
    severity: 'note',
    repair: null,
    title: 'Number that fits several time zones',
    message: 'The number fits {n} zones; none filled.',
    guidance: 'Add a zone or postal code.',
    why: 'A time zone is filled only where a number has exactly one: a wrong one rings at night. Mobiles of a large country may be anywhere in it.',
    examples: {
      valid: zoned('', '--fill', 'timezone'),
      invalid: {
        input: 'phone,timezone\n+18005552671,\n',
        flags: ['--map', 'timezone=timezone', '--fill', 'timezone'],
      },
    },
  },
  outside: {
    id: 'tz/outside-window',
    scope: 'row',
    severity: 'warning',
    repair: null,
    title: 'Contacted outside the hours',
    message: 'Local time at {at} is outside {window}.',
    guidance: 'Move the start time, or split by zone.',
    why: 'A campaign that began at --now would ring there outside the hours that the platform file names.',
    examples: {
      valid: { ...window('08:00', '21:00'), flags: noon },
      invalid: { ...window('13:00', '21:00'), flags: noon },
    },
  },
} as const satisfies Readonly<Record<string, Rule>>;
