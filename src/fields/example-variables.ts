import type { Variable } from '../profiles/schema.ts';
import { writeDate } from './date.ts';
import { allowedOf } from './variable.ts';

/** A valid value for the row `n` (from 0) of a sample list. `text` is what its label suggests, '' for nothing. */
export function exampleOfVariable(variable: Variable, text: string, n: number): string {
  const { type, maxCharacters = Number.POSITIVE_INFINITY, example, format = 'YYYY-MM-DD' } = variable;
  switch (type) {
    case 'text':
      return example ?? (text === '' ? 'Example' : text).slice(0, maxCharacters).trim();
    case 'number':
    case 'priority':
      return String(Math.min(Math.max(n + 1, variable.min ?? 1), variable.max ?? n + 1));
    case 'boolean':
    case 'enum': {
      const values = allowedOf(variable);
      return values[n % values.length] ?? '';
    }
    case 'date':
      return writeDate({ year: 2027, month: 3, day: 15 + n }, format);
    case 'timezone':
      return variable.values?.[0] ?? '';
    case 'language':
      return variable.values?.[0] ?? 'en';
    case 'consent':
      return variable.values?.[0] ?? 'yes';
    case 'email':
      return text.includes('@') ? text : `person${n + 1}@example.com`;
  }
}
