import type { Rule } from '../model/rule.ts';

const good = { input: 'phone,name\n+14155552671,Ann\n+14155552672,Bob\n' };
const sameNumber = { input: 'phone,name\n+14155552671,Ann\n+1 415 555 2671,Bob\n' };

export const identicalRow: Rule = {
  id: 'dup/identical-row',
  scope: 'row',
  severity: 'error',
  repair: 'certain',
  title: 'Same row again',
  message: 'Same as {first} in every field.',
  guidance: 'Delete one.',
  why: 'The contact would be called twice, or the upload logs an error for it.',
  examples: { valid: good, invalid: { input: 'phone,name\n+14155552671,Ann\n+14155552671,Ann\n' } },
};

export const sameNumberRule: Rule = {
  id: 'dup/number',
  scope: 'row',
  severity: 'error',
  repair: 'likely',
  title: 'Same number again',
  message: 'Same number as {first}.',
  guidance: 'Keep the right one; see `dedupe --keep`.',
  why: 'The phone would ring twice. Compared after normalizing, so spelling does not hide a repeat.',
  examples: { valid: good, invalid: sameNumber },
};

export const fieldsDiffer: Rule = {
  id: 'dup/number-fields-differ',
  scope: 'row',
  severity: 'warning',
  repair: null,
  title: 'Same number twice, details differ',
  message: 'Same number as {first}, other fields differ.',
  guidance: 'The platform calls both. Delete one, or add `--one-per-phone`.',
  why: 'The platform loads both rows, and the phone rings twice.',
  examples: {
    valid: { input: 'phone,name\n14155552671,Ann\n14155552672,Bob\n', flags: ['-p', 'tovie-calls'] },
    invalid: { input: 'phone,name\n14155552671,Ann\n14155552671,Bob\n', flags: ['-p', 'tovie-calls'] },
  },
};

export const acrossColumns: Rule = {
  id: 'dup/across-columns',
  scope: 'cell',
  severity: 'warning',
  repair: null,
  title: "Secondary number that is another row's own",
  message: 'Secondary number is the primary of {first}.',
  guidance: 'Decide who owns the number.',
  why: 'Whoever answers may hear what was meant for the other contact, or be called for both.',
  examples: {
    valid: {
      input: 'phone_number,secondary_phone_1\n+14155552671,\n+14155552672,+14155552673\n',
      flags: ['-p', 'intellixent', '--set', 'secondaries=1'],
    },
    invalid: {
      input: 'phone_number,secondary_phone_1\n+14155552671,\n+14155552672,+14155552671\n',
      flags: ['-p', 'intellixent', '--set', 'secondaries=1'],
    },
  },
};

export const sameId: Rule = {
  id: 'dup/channel-id',
  scope: 'row',
  severity: 'error',
  repair: 'likely',
  title: 'Same ID again',
  message: 'Same ID as {first}.',
  guidance: 'Delete one.',
  why: 'The same person of the same channel would be written to twice.',
  examples: {
    valid: { input: 'telegram_id,name\n123456789,Ann\n123456788,Ann\n', flags: ['-p', 'tovie-text'] },
    invalid: { input: 'telegram_id,name\n123456789,Ann\n123456789,Bob\n', flags: ['-p', 'tovie-text'] },
  },
};

export const sameKey: Rule = {
  id: 'dup/key',
  scope: 'row',
  severity: 'error',
  repair: 'likely',
  title: 'Same {columns} again',
  message: 'Same {columns} as {first}.',
  guidance: 'Keep the right one; see `dedupe --keep`.',
  why: 'The columns of the key tell contacts apart, and here they do not.',
  examples: {
    valid: {
      input: 'phone,email\n+14155552671,ann@example.org\n+14155552672,bob@example.org\n',
      flags: ['--key', 'email'],
    },
    invalid: {
      input: 'phone,email\n+14155552671,ann@example.org\n+14155552672,ann@example.org\n',
      flags: ['--key', 'email'],
    },
  },
};

export const keyEmpty: Rule = {
  id: 'dup/key-empty',
  scope: 'row',
  severity: 'note',
  repair: null,
  title: 'No {columns}, so compared with no other row',
  message: '{columns} is empty, so that the row is compared with no other.',
  guidance: 'Fill it in, or choose another --key.',
  why: 'What is empty says nothing about who the contact is: such rows are never taken for repeats.',
  examples: {
    valid: { input: 'phone,email\n+14155552671,ann@example.org\n', flags: ['--key', 'email'] },
    invalid: { input: 'phone,email\n+14155552671,\n', flags: ['--key', 'email'] },
  },
};
