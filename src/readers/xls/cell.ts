import type { CellKind } from '../../model/batch.ts';
import { type DateFormat, dateFormat, serialText } from '../../sheets/dates.ts';
import { doubleText } from '../../sheets/number-text.ts';

/** A cell as the library reads it: a number, text, boolean or error, and the code of its number format. */
export interface LibraryCell {
  readonly t: string;
  readonly v?: unknown;
  readonly z?: string | number;
}

/** [MS-XLS] 2.5.10 */
const errors: Readonly<Record<number, string>> = {
  ...{ 0: '#NULL!', 7: '#DIV/0!', 15: '#VALUE!', 23: '#REF!' },
  ...{ 29: '#NAME?', 36: '#NUM!', 42: '#N/A', 43: '#GETTING_DATA' },
};

/** A cell's text, or null where it holds nothing. */
export function readCell({ t, v, z }: LibraryCell, is1904: boolean): [text: string, kind: CellKind] | null {
  if (t === 's' && typeof v === 'string') return v === '' ? null : [v, 'text'];
  if (t === 'b') return [v === true ? 'TRUE' : 'FALSE', 'boolean'];
  if (t === 'e') return [errors[Number(v)] ?? '#N/A', 'error'];
  if (t !== 'n' || typeof v !== 'number') return null;
  const date = serialText(v, formatOf(z), is1904);
  if (date !== null) return [date, 'date'];
  const number = doubleText(v);
  if (number === null) return ['#NUM!', 'error'];
  return [number.text, number.isRounded ? 'rounded' : 'number'];
}

const formats = new Map<string, DateFormat>();

function formatOf(code: string | number | undefined): DateFormat {
  if (typeof code !== 'string') return null;
  const known = formats.get(code);
  if (known !== undefined) return known;
  const format = dateFormat(code);
  formats.set(code, format);
  return format;
}
