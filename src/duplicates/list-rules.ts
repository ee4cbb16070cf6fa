import type { Rule } from '../model/rule.ts';

const two = 'phone,name\n+14155552671,Ann\n+14155552672,Bob\n';
const others = '+14155552679\n';
const first = '+14155552671\n';

export const listed: Rule = {
  id: 'do-not-call/listed',
  scope: 'row',
  severity: 'error',
  repair: 'certain',
  title: 'On a do-not-call list',
  message: 'On do-not-call list {list}, {line}.',
  guidance: 'Do not contact; kept apart.',
  why: 'Whoever asked not to be called must not be, and in many countries each such call is fined. Compared without extension and however it is written; a cell that could be read two ways is listed where one of them is. Nothing else is said of such a row.',
  examples: {
    valid: { input: two, flags: ['--do-not-call', 'blocked.csv'], files: { 'blocked.csv': others } },
    invalid: {
      input: two,
      flags: ['--do-not-call', 'blocked.csv@US'],
      files: { 'blocked.csv': '(415) 555-2671\n' },
    },
  },
};

export const secondaryListed: Rule = {
  id: 'do-not-call/secondary-listed',
  scope: 'cell',
  severity: 'error',
  repair: 'certain',
  clears: true,
  title: 'Secondary number on a do-not-call list',
  message: '{column} is on do-not-call list {list}, {line}.',
  guidance: 'It is cleared; the contact is called under its other numbers.',
  why: 'Whoever asked not to be called under this number must not be. The contact itself is not on the list.',
  examples: {
    valid: {
      input: 'phone_number,secondary_phone_1\n+14155552671,+14155552672\n',
      flags: ['-p', 'intellixent', '--set', 'secondaries=1', '--do-not-call', 'blocked.csv'],
      files: { 'blocked.csv': others },
    },
    invalid: {
      input: 'phone_number,secondary_phone_1\n+14155552672,+14155552671\n',
      flags: ['-p', 'intellixent', '--set', 'secondaries=1', '--do-not-call', 'blocked.csv'],
      files: { 'blocked.csv': first },
    },
  },
};

/** What US telemarketers are held to: https://www.ecfr.gov/current/title-16/part-310/section-310.4#p-310.4(b)(3)(iv), read 2026-11-25. */
export const maxListAgeDays = 31;

export const stale: Rule = {
  id: 'do-not-call/stale',
  scope: 'file',
  severity: 'warning',
  repair: null,
  title: 'Do-not-call list is old',
  message: 'List {list} is {days} days old; limit {limit}.',
  guidance: 'Download it again.',
  why: `People ask not to be called every day; US rules allow a list of at most ${maxListAgeDays} days. Its age is that of the date in its name (2026-10-01), or without one that of the file, counted to --now.`,
  examples: {
    valid: {
      input: two,
      flags: ['--do-not-call', 'blocked-2026-10-01.csv', '--now', '2026-11-01'],
      files: { 'blocked-2026-10-01.csv': others },
    },
    invalid: {
      input: two,
      flags: ['--do-not-call', 'blocked-2026-10-01.csv', '--now', '2026-11-02'],
      files: { 'blocked-2026-10-01.csv': others },
    },
  },
};

export const unreadable: Rule = {
  id: 'do-not-call/unreadable',
  scope: 'file',
  severity: 'error',
  repair: null,
  title: 'Entries of a do-not-call list that are no numbers',
  message: "{entries} of {list} can't be read as numbers, the first in {line}.",
  guidance: 'Correct them, or name their country (FILE@US): they protect nobody as they are.',
  why: 'Whoever is meant by such an entry would be called. The other entries are used; where one can only be guessed, the guess is left out of the calls as well, but nobody vouches for it.',
  examples: {
    valid: { input: two, flags: ['--do-not-call', 'blocked.csv'], files: { 'blocked.csv': others } },
    invalid: {
      input: two,
      flags: ['--do-not-call', 'blocked.csv'],
      files: { 'blocked.csv': `${others}555-2673\n` },
    },
  },
};

export const notCompared: Rule = {
  id: 'do-not-call/not-compared',
  scope: 'file',
  severity: 'warning',
  repair: null,
  title: 'IDs that no do-not-call list can be compared with',
  message: 'IDs of {channels} are no phone numbers: the do-not-call lists keep none of them apart.',
  guidance: 'Take out by hand whoever must not be contacted there.',
  why: 'Only WhatsApp, Viber Business and SMS know people by their numbers; whose account an ID of another channel is, no list of numbers tells.',
  examples: {
    valid: {
      input: 'whatsapp_id,name\n14155552671,Ann\n',
      flags: ['-p', 'tovie-text', '--do-not-call', 'blocked.csv'],
      files: { 'blocked.csv': others },
    },
    invalid: {
      input: 'telegram_id,name\n123456789,Ann\n',
      flags: ['-p', 'tovie-text', '--do-not-call', 'blocked.csv'],
      files: { 'blocked.csv': others },
    },
  },
};

export const alreadyLoaded: Rule = {
  id: 'dup/already-loaded',
  scope: 'row',
  severity: 'error',
  repair: 'certain',
  title: 'Already on the platform',
  message: 'Number is already in {list}, {line}.',
  guidance: 'It is left out.',
  why: 'A list that went up before is named with --against; whoever is in it would be called twice. Compared after normalizing.',
  examples: {
    valid: { input: two, flags: ['--against', 'loaded.csv'], files: { 'loaded.csv': others } },
    invalid: { input: two, flags: ['--against', 'loaded.csv'], files: { 'loaded.csv': first } },
  },
};
