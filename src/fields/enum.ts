import { foldLabel } from '../model/field.ts';
import { nearest } from '../model/nearest.ts';
import { faulty, type ReadVariable, soundVariable, type VariableFault } from './variable-reading.ts';

/** One of a few values. Another case, space or sign is the same value; another letter may be another. */
export function readEnum(values: readonly string[], fault: VariableFault = 'not-allowed'): ReadVariable {
  const known = new Set(values);
  return (value) => {
    if (known.has(value)) return soundVariable;
    const short = value.slice(0, 200);
    const folded = foldLabel(short);
    const same = values.filter((each) => folded !== '' && foldLabel(each) === folded);
    const mended = value.length <= 200 && same.length === 1 ? same[0]! : null;
    return faulty(fault, mended, mended ?? nearest(short, values));
  };
}
