import type { Cell, Draft, Refusal } from './cell.ts';
import { weaker } from './grades.ts';
import { cutBehind, dropSecondCode } from './text/asides.ts';
import { countDigits, extractDigits, findNumbers, toDigits } from './text/digits.ts';
import { dialLetters, replaceLookalikes } from './text/letters.ts';
import { toPlainDigits } from './text/plain-digits.ts';
import { couldSayAnything } from './text/sayings.ts';
import type { Grade, PhoneHint, PhoneHintId } from './types.ts';
import { callingCodeOf } from './verdict.ts';

const optionalZero = /\(\s*0\s*\)/;

/** The digits that the text of one number comes to, in one way or several. */
export function toCell(
  number: string,
  extension: string | null,
  country: string | null,
  hints: readonly PhoneHint[],
  steps: readonly string[],
  floor: Grade,
  isNumber: (part: string) => boolean,
): Cell | Refusal {
  const short = cutBehind(number);
  if (short !== null && isNumber(short)) {
    const grade = weaker(floor, 'likely');
    return {
      drafts: [draft(short, grade, 'text-around'), draft(number, grade)],
      extension,
      hints,
      steps,
      isText: false,
    };
  }
  const once = readOnce(number, extension, hints, steps, floor, isNumber);
  if (once !== null) return once;
  const plainDigits = toPlainDigits(number);
  if (plainDigits !== null) {
    return { drafts: [draftDigits(plainDigits, floor)], extension, hints, steps, isText: false };
  }
  const digits = extractDigits(number);
  if (!/[^\d\s()+.\-/]/.test(number)) {
    const drafts = digits === null ? [] : [draft(number, floor)];
    return { drafts, extension, hints, steps, isText: false };
  }
  const isText = digits === null || digits.length < 7;
  return { drafts: draftText(number, country, floor), extension, hints, steps, isText };
}

function draftText(number: string, country: string | null, floor: Grade): Draft[] {
  // O and l beside digits are a rival to reading only the digits.
  const restored = replaceLookalikes(number);
  if (restored !== null) return [draft(restored, 'guess', 'letters')];
  const drafts: Draft[] = [];
  if (extractDigits(number) !== null) drafts.push(draft(number, floor, 'text-around'));
  const isAmerican = number.startsWith('+') || (country !== null && callingCodeOf(country) === '1');
  const dialled = isAmerican ? dialLetters(number) : null;
  if (dialled !== null) drafts.push(draft(dialled, 'likely', 'letters'));
  const [only, ...more] = drafts.length === 0 ? findNumbers(number) : [];
  if (only !== undefined && more.length === 0) {
    // A room or a floor is a digit or two; more may be part of the number.
    const hasMore = countDigits(number) > countDigits(only) + 2;
    const isDoubtful = hasMore || couldSayAnything(number);
    drafts.push(draft(only, isDoubtful ? 'guess' : weaker(floor, 'likely'), 'text-around'));
  }
  return drafts;
}

export function draftDigits(digits: string, grade: Grade): Draft {
  return { digits, withoutZero: null, grade, hint: null };
}

function draft(number: string, grade: Grade, hint: PhoneHintId | null = null): Draft {
  return {
    digits: extractDigits(number) ?? '',
    withoutZero: optionalZero.test(number) ? toDigits(number.replace(optionalZero, '')) : null,
    grade,
    hint,
  };
}

/** `035206/035206/329041` */
export function readOnce(
  text: string,
  extension: string | null,
  hints: readonly PhoneHint[],
  steps: readonly string[],
  floor: Grade,
  isNumber: (part: string) => boolean,
): Cell | null {
  const once = dropSecondCode(text);
  if (once === null || isNumber(text) || !isNumber(once)) return null;
  const drafts = [draft(once, weaker(floor, 'likely'))];
  return {
    drafts,
    extension,
    hints,
    steps: [...steps, 'took out the code that stands twice'],
    isText: false,
  };
}
