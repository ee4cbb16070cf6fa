import { countDigits } from './digits.ts';

/** What stands behind a whole number, and may be the end of a second one. */
interface Ending {
  readonly joint: string;
  readonly digits: string;
}

const lastEnding = /\s*[/&,;~\n]\s*-?\s*(\d{1,7}|\d{1,4}(?:[ -]\d{2,4}){1,2})$/;
const dashed = /( ?- ?)(\d{1,7})$/;
const number = /^[^\d+(]*[+(]*\d[\d ()+.\-/]*$/;
const minDigits = 7;
const maxWhole = 19;
const maxDigits = 7;
const maxEndings = 20;

/**
 * The numbers of `020 7946 0018/19`, `2352061261, 61262`, `031-8057-3075~6`, `22370 25133 - 25835`, each written out; none
 * where what stands in front is no whole number, or what stands behind may be part of it.
 */
export function splitAbbreviated(text: string, isNumber: (part: string) => boolean): readonly string[] {
  const joint = findJoint(text);
  if (joint === null) return [];
  return (joint === '-' ? splitAtDash(text, isNumber) : splitAtMarks(text, isNumber)) ?? [];
}

/** What stands before the last few digits: a mark, or only a dash. */
function findJoint(text: string): string | null {
  let dash: string | null = null;
  for (let at = text.length - 1, digits = 0; at > 0 && digits <= maxDigits; at--) {
    const char = text[at]!;
    if (char >= '0' && char <= '9') digits++;
    else if (digits > 0 && '/&,;~\n'.includes(char)) return char;
    else if (digits > 0 && char === '-') dash ??= char;
    else if (char !== ' ' || digits === 0) break;
  }
  return dash;
}

function splitAtMarks(text: string, isNumber: (part: string) => boolean): readonly string[] | null {
  const endings: Ending[] = [];
  let found: readonly string[] | null = null;
  let whole = text;
  // The shortest whole number: two endings and a number may be a longer one.
  while (endings.length < maxEndings) {
    const [match, digits = ''] = lastEnding.exec(whole) ?? [];
    if (match === undefined || countDigits(digits) > maxDigits) break;
    whole = whole.slice(0, -match.length);
    endings.unshift({ joint: match.slice(0, match.length - digits.length), digits });
    if (!isWhole(whole, isNumber) || !areEndings(whole, endings)) continue;
    found = [whole, ...endings.flatMap((ending) => complete(whole, ending))];
  }
  return found;
}

/** A dash is part of most numbers: what stands behind it must go on counting. */
function splitAtDash(text: string, isNumber: (part: string) => boolean): readonly string[] | null {
  const [match, joint = '', digits = ''] = dashed.exec(text.slice(-maxDigits - 3)) ?? [];
  if (match === undefined) return null;
  const whole = text.slice(0, -match.length);
  const last = lastGroup(whole);
  if (last.length < digits.length || Number(digits) <= Number(last.slice(-digits.length))) return null;
  // `48-64-23-78-66-81` is one number, and a digit or two too many of it.
  const isMarked = joint === ' - ' || !whole.includes('-');
  const isApart = isMarked
    ? digits.length < 3 || digits.length === last.length
    : digits.length < 3 && last.length > 3;
  return isApart && isWhole(whole, isNumber) && !isNumber(text)
    ? [whole, ...complete(whole, { joint, digits })]
    : null;
}

function isWhole(text: string, isNumber: (part: string) => boolean): boolean {
  const count = countDigits(text);
  return (
    count >= minDigits && count <= maxWhole && number.test(text) && isNumber(text.replace(/^[^\d+(]+/, ''))
  );
}

function areEndings(whole: string, endings: readonly Ending[]): boolean {
  return endings.every(({ joint, digits }) => {
    if (/[ -]/.test(digits)) return shapeOf(whole).endsWith(` ${shapeOf(digits)}`);
    if (countDigits(whole) - digits.length < 2) return false;
    if (joint === ',' || joint === ';') return endings.length > 1 || goesOn(whole, digits);
    if (joint === '/') return digits.length < 5 || digits.length === lastGroup(whole).length;
    return true;
  });
}

/** `61262` behind a number that ends in `61261`: what else stands behind a comma may be an extension. */
export function goesOn(whole: string, digits: string): boolean {
  const tail = whole.replace(/\D/g, '').slice(-digits.length);
  const half = Math.ceil(digits.length / 2);
  return digits.length > 2 && tail !== digits && tail.slice(0, half) === digits.slice(0, half);
}

/** The number that an ending stands for, or all that a range does. */
function complete(whole: string, { joint, digits }: Ending): readonly string[] {
  const bare = digits.replace(/\D/g, '');
  const throughDial = /-(\d{1,3})$/.exec(whole)?.[1];
  const length = throughDial !== undefined && !/[~\n]/.test(joint) ? throughDial.length : bare.length;
  const stem = whole.slice(0, indexOfLastDigits(whole, length));
  const isRange = joint.includes('~') || /^ ?- ?$/.test(joint);
  const from = Number(whole.replace(/\D/g, '').slice(-bare.length));
  const to = Number(bare);
  if (!isRange || to <= from || to - from > maxEndings) return [stem + bare];
  return Array.from({ length: to - from }, (_, i) => stem + String(from + 1 + i).padStart(bare.length, '0'));
}

function indexOfLastDigits(text: string, count: number): number {
  let at = text.length;
  for (let left = count; left > 0 && at > 0; at--) if (/\d/.test(text[at - 1]!)) left--;
  return at;
}

function lastGroup(text: string): string {
  return /\d+$/.exec(text)?.[0] ?? '';
}

function shapeOf(text: string): string {
  return text.replace(/\d/g, '9').replace(/[^9]+/g, ' ');
}
