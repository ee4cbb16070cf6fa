import { foldLabel } from '../model/field.ts';
import { withoutInvisible } from '../model/invisible.ts';
import { nearest } from '../model/nearest.ts';
import { compilePattern, type Pattern } from '../model/pattern.ts';
import type { Variable } from '../profiles/schema.ts';
import { parseDate } from './date.ts';
import { idShapes } from './id-shapes.ts';
import { mendNumber, numberShape } from './number.ts';

export type VariableFault =
  | 'required-missing'
  | 'not-number'
  | 'not-boolean'
  | 'not-date'
  | 'not-allowed'
  | 'pattern'
  | 'email';

/** What was understood of a cell that holds a variable. */
export interface VariableReading {
  /** Why the platform would not take it; null where it would. */
  readonly fault: VariableFault | null;
  /** Worth a look all the same. */
  readonly doubt: 'placeholder' | 'date-ambiguous' | null;
  /** What the cell would become with `--repair likely`, '' where it would be cleared; null where it stays. */
  readonly mended: string | null;
  /** The allowed value that comes nearest. */
  readonly near: string | null;
}

export type ReadVariable = (text: string) => VariableReading;

/** As it should be: the same value for every such cell, since almost all are. */
export const soundVariable: VariableReading = { fault: null, doubt: null, mended: null, near: null };

/** Reads the cells of one variable. Cost: linear in the text. */
export function createVariableReader(variable: Variable): ReadVariable {
  const { required = false } = variable;
  const readValue = readerOf(variable);
  const allowed = variable.type === 'enum' ? new Set(variable.values) : null;
  return (text) => {
    const value = withoutInvisible(text).trim();
    if (value === '') return required ? { ...soundVariable, fault: 'required-missing' } : soundVariable;
    const reading = readValue(value);
    if (allowed?.has(value) || !isFiller(value)) return reading;
    // What is cleared is missing where it is required: only a person can fill it.
    return { ...reading, doubt: 'placeholder', mended: required ? null : '' };
  };
}

/** What a value of the type may be, as people are told. */
export function allowedOf({ type, values }: Variable): readonly string[] {
  return values ?? (type === 'boolean' ? ['true', 'false'] : []);
}

/** Names such as Null are no filler, so that only one case counts. */
const filler =
  /^(?:n\/a|N\/A|#N\/A|null|NULL|none|NONE|nil|NIL|undefined|NaN|test|TEST|tbd|TBD|xxx+|XXX+|-+|\?+|\.+)$/;

function isFiller(value: string): boolean {
  return value.length <= 20 && filler.test(value);
}

function readerOf(variable: Variable): ReadVariable {
  switch (variable.type) {
    case 'text':
      return variable.pattern === undefined
        ? () => soundVariable
        : matching(compilePattern(variable.pattern) as Pattern);
    case 'number':
      return (value) => (numberShape.test(value) ? soundVariable : faulty('not-number', mendNumber(value)));
    case 'boolean':
      return readBoolean(allowedOf(variable));
    case 'date':
      return (value) => {
        const { isRight, isAmbiguous, mended } = parseDate(value, variable.format ?? null);
        if (!isRight) return faulty('not-date', mended);
        return isAmbiguous ? { ...soundVariable, doubt: 'date-ambiguous' } : soundVariable;
      };
    case 'enum':
      return readEnum(allowedOf(variable));
    case 'email':
      return (value) => (idShapes.email.refuse(value, null) === null ? soundVariable : faulty('email', null));
  }
}

function faulty(fault: VariableFault, mended: string | null, near: string | null = null): VariableReading {
  return { fault, doubt: null, mended, near };
}

function matching(pattern: Pattern): ReadVariable {
  return (value) => (pattern.matches(value) ? soundVariable : faulty('pattern', null));
}

const yes = new Set(['true', 'yes', 'y', '1', 'on', 'ja', 'wahr', 'oui', 'vrai', 'sí', 'si', 'да', 'истина']);
const no = new Set(['false', 'no', 'n', '0', 'off', 'nein', 'falsch', 'non', 'faux', 'нет', 'ложь']);

/** In any case, since spreadsheets write TRUE. */
function readBoolean([forYes = '', forNo = '']: readonly string[]): ReadVariable {
  const [ownYes, ownNo] = [forYes.toLowerCase(), forNo.toLowerCase()];
  return (value) => {
    if (value.length > 200) return faulty('not-boolean', null);
    const lower = value.toLowerCase();
    if (lower === ownYes || lower === ownNo) return soundVariable;
    return faulty('not-boolean', yes.has(lower) ? forYes : no.has(lower) ? forNo : null);
  };
}

/** Another case, space or sign is the same value; another letter may be another. */
function readEnum(values: readonly string[]): ReadVariable {
  const known = new Set(values);
  return (value) => {
    if (known.has(value)) return soundVariable;
    const short = value.slice(0, 200);
    const folded = foldLabel(short);
    const same = values.filter((each) => folded !== '' && foldLabel(each) === folded);
    const mended = value.length <= 200 && same.length === 1 ? same[0]! : null;
    return faulty('not-allowed', mended, mended ?? nearest(short, values));
  };
}
