import type { Profile } from './schema.ts';

/** The severities that a platform's duplicate policy comes to; none where it is not documented. */
export function duplicateRules({ key, sameNumberOtherFields }: Profile['duplicates']): Profile['rules'] {
  const other = sameNumberOtherFields?.value ?? (key && (key.value === 'row' ? 'load' : 'refuse'));
  if (other === undefined) return {};
  return other === 'load'
    ? { 'dup/identical-row': 'error', 'dup/number': 'off', 'dup/number-fields-differ': 'warning' }
    : { 'dup/identical-row': 'error', 'dup/number': 'error', 'dup/number-fields-differ': 'off' };
}
