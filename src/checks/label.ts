import type { Check } from '../model/check.ts';
import { label as labelOf } from '../model/finding.ts';
import { findLabelFault } from '../model/label-fault.ts';
import { columnLetter } from '../model/position.ts';
import type { Rule } from '../model/rule.ts';

const notAllowed: Rule = {
  id: 'header/label-not-allowed',
  scope: 'column',
  severity: 'error',
  repair: 'certain',
  title: 'Column name that the platform does not take',
  message: 'Label {label}: {reason}.',
  guidance: 'Rename the column.',
  why: 'Names become variables or fields there, and not every text can be one.',
  examples: {
    valid: {
      input: 'phone,first_name\n+14155552671,Ann\n',
      platform: 'header:\n  forbiddenCharacters: " "\n',
    },
    invalid: {
      input: 'phone,first name\n+14155552671,Ann\n',
      platform: 'header:\n  forbiddenCharacters: " "\n',
    },
  },
};

export const label: Check = {
  rules: [notAllowed],
  file({ header, profile, ours, phone }, report) {
    if (header.line === null) return;
    const identity = profile.columns.identity?.value;
    header.labels.forEach((text, c) => {
      // The number's own label is the platform's, whatever it asks of others.
      if (ours.has(c) || (c === phone?.column && identity?.by === 'label')) return;
      const fault = findLabelFault(text.trim(), profile.header, columnLetter(c));
      if (fault === null) return;
      const data = {
        label: labelOf(text.trim() === '' ? `of column ${columnLetter(c)}` : text),
        reason: fault.reason,
      };
      report(notAllowed, c, null, data, { repair: fault.mended === null ? null : 'certain' });
    });
  },
};
