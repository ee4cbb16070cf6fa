import type { Profile } from './schema.ts';

/** Where nobody says what becomes of repeats, or a person chooses at the upload: told, and never in the way. */
export const unknownRepeats = {
  'dup/identical-row': 'warning',
  'dup/number': 'warning',
  'dup/number-fields-differ': 'off',
} as const satisfies Profile['rules'];

/** The severities that a platform's duplicate policy comes to; none where it is not documented. */
export function duplicateRules({
  columns,
  duplicates: { key, sameNumberOtherFields },
}: Pick<Profile, 'columns' | 'duplicates'>): Profile['rules'] {
  const other = sameNumberOtherFields?.value ?? (key && (key.value === 'row' ? 'load' : 'refuse'));
  if (other === undefined) return {};
  if (Array.isArray(key?.value))
    return { ...unknownRepeats, 'dup/identical-row': 'off', 'dup/number': 'error', 'dup/key': 'error' };
  if (other === 'merge') return unknownRepeats;
  if (columns.identity?.value.field === 'client-id')
    return {
      ...{ 'dup/identical-row': 'error', 'dup/number': 'off', 'dup/number-fields-differ': 'off' },
      'dup/channel-id': other === 'load' ? 'warning' : 'error',
    };
  return other === 'load'
    ? { 'dup/identical-row': 'error', 'dup/number': 'off', 'dup/number-fields-differ': 'warning' }
    : { 'dup/identical-row': 'error', 'dup/number': 'error', 'dup/number-fields-differ': 'off' };
}
