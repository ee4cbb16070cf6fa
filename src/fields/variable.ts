import { withoutInvisible } from '../model/invisible.ts';
import { compilePattern, type Pattern } from '../model/pattern.ts';
import type { Variable } from '../profiles/schema.ts';
import { parseDate } from './date.ts';
import { readEnum } from './enum.ts';
import { idShapes } from './id-shapes.ts';
import { mendNumber, numberShape } from './number.ts';
import { readReserved } from './reserved.ts';
import { faulty, type ReadVariable, soundVariable } from './variable-reading.ts';
import { no, yes } from './yes-no.ts';

export {
  type ReadVariable,
  soundVariable,
  type VariableFault,
  type VariableReading,
} from './variable-reading.ts';

/** Reads the cells of one variable. `now`: milliseconds since the epoch, for ages. Cost: linear in the text. */
export function createVariableReader(variable: Variable, now: number): ReadVariable {
  const { required = false } = variable;
  const readValue = readerOf(variable, now);
  const allowed = variable.type === 'enum' ? new Set(variable.values) : null;
  return (text) => {
    const value = withoutInvisible(text).trim();
    if (variable.type === 'consent') return readValue(value);
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

function readerOf(variable: Variable, now: number): ReadVariable {
  switch (variable.type) {
    case 'text':
      return variable.pattern === undefined
        ? () => soundVariable
        : matching(compilePattern(variable.pattern) as Pattern);
    case 'number':
      return readNumber(variable);
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
    case 'timezone':
    case 'language':
    case 'priority':
    case 'consent':
      return readReserved(variable, now);
  }
}

function readNumber({
  min = Number.NEGATIVE_INFINITY,
  max = Number.POSITIVE_INFINITY,
}: Variable): ReadVariable {
  return (value) => {
    if (!numberShape.test(value)) return faulty('not-number', mendNumber(value));
    const number = Number(value);
    if (number >= min && number <= max) return soundVariable;
    return faulty('not-allowed', null, String(number < min ? min : max));
  };
}

function matching(pattern: Pattern): ReadVariable {
  return (value) => (pattern.matches(value) ? soundVariable : faulty('pattern', null));
}

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
