import type { CellKind } from '../../model/batch.ts';
import { dateToSerial } from '../../sheets/date-serial.ts';
import type { CellFormat } from './styles.ts';

/** What a cell holds where it is no text. */
export interface TypedValue {
  readonly format: CellFormat;
  /** As the format names it: a number or a boolean. */
  readonly type: 'n' | 'b';
  readonly value: string;
}

/** More digits than that a spreadsheet does not keep. */
const maxDigits = 15;

/**
 * The number, date or boolean that a text is by its kind; null where it must be written as text to come back as it is: long
 * or oddly written numbers, dates before 1900, errors.
 */
export function typeValue(text: string, kind: CellKind): TypedValue | null {
  switch (kind) {
    case 'number':
      return isExactNumber(text)
        ? { format: text.includes('.') ? 'general' : 'integer', type: 'n', value: text }
        : null;
    case 'date': {
      const date = dateToSerial(text);
      return date && { format: date.precision, type: 'n', value: `${date.serial}` };
    }
    case 'boolean':
      return text === 'TRUE' || text === 'FALSE'
        ? { format: 'general', type: 'b', value: text === 'TRUE' ? '1' : '0' }
        : null;
    case 'text':
    case 'rounded':
    case 'error':
      return null;
  }
}

function isExactNumber(text: string): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(text) && digitsOf(text) <= maxDigits && `${Number(text)}` === text;
}

function digitsOf(text: string): number {
  return text.replace(/^-?0*\.?0*/, '').replace('.', '').length;
}
