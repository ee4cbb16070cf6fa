import { findEncoder, tellCharacter } from '../encodings/index.ts';
import type { Check } from '../model/check.ts';
import { label as labelOf } from '../model/finding.ts';
import { withoutInvisible } from '../model/invisible.ts';
import { findLabelFault } from '../model/label-fault.ts';
import { declaredLabels, type List } from '../model/list.ts';
import { columnLetter } from '../model/position.ts';
import { findRefused } from '../model/refused-columns.ts';
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
  file(list, report) {
    const { header, profile, ours, phone } = list;
    if (header.line === null) return;
    const lackingIn = createLacking(list);
    const identity = profile.columns.identity?.value;
    header.labels.forEach((text, c) => {
      // The number's own label is the platform's, whatever it asks of others.
      if (ours.has(c) || (c === phone?.column && identity?.by === 'label')) return;
      const lacking = lackingIn(text, c);
      if (lacking !== null) {
        report(
          notAllowed,
          c,
          null,
          { label: labelOf(text), reason: lacking },
          { repair: null, isDecisive: true },
        );
        return;
      }
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

/** What the encoding of the written list lacks of a label that is written as it stands; null where it has it all. */
function createLacking(list: List): (text: string, column: number) => string | null {
  const { writtenIn, encoding, profile } = list;
  const isBare = profile.header.policy?.value === 'forbidden';
  const encoder = writtenIn === null || writtenIn === encoding || isBare ? null : findEncoder(writtenIn);
  if (encoder === null) return () => null;
  const [refused, declared] = [findRefused(list), declaredLabels(list)];
  return (text, column) => {
    const character = encoder.lacking(withoutInvisible(text).trim());
    return character === null || refused.has(column) || declared.has(column)
      ? null
      : `${encoder.name} has no ${tellCharacter(character)}`;
  };
}
