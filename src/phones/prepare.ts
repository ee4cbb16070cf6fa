import { type Cell, type Refusal, refuse, refuseSeveral } from './cell.ts';
import { draftDigits, readOnce, toCell } from './drafts.ts';
import { weaker } from './grades.ts';
import { tookOutInvisible, wroteOutDigits } from './steps.ts';
import { dropAsides, dropStrayMarks } from './text/asides.ts';
import { type Beside, lookBeside, note } from './text/beside.ts';
import { cleanText } from './text/clean.ts';
import { partAtConnectives } from './text/connectives.ts';
import { countDigits } from './text/digits.ts';
import { decodeEntities } from './text/entities.ts';
import { splitExtension } from './text/extension.ts';
import { dropFaxes, isFirstFax } from './text/faxes.ts';
import { replaceLookalikes } from './text/letters.ts';
import { mendEncoding } from './text/mojibake.ts';
import { dropNothing } from './text/nothing.ts';
import { restoreDigits } from './text/numeric-cell.ts';
import { toPlainDigits } from './text/plain-digits.ts';
import { findSame } from './text/same-number.ts';
import { couldSayAnything } from './text/sayings.ts';
import { isOtherShape } from './text/shapes.ts';
import { isCutClear, splitNumbers } from './text/split.ts';
import { readEntries } from './text/tell-entries.ts';
import { unwrapGuards } from './text/unwrap.ts';
import { dropScheme, resolveUri } from './text/uri.ts';
import type { Grade, PhoneHint } from './types.ts';
import { dialsTrunkZero } from './verdict.ts';

const maxLength = 1000;
const minDigits = 5;
const minNumber = 7;
const anySign = /[^\d\s+()./-]/;
// What programs write, and mojibake, has one of these.
const remnant = /[^\x20-\x7e]|[=:;{<>'"[\\_,|&%/]|\(['"]| {2}|\bext?/i;
const plain = /^\+?[\d ().-]+$/;
// What a formula came to, as of 030-2281774.
const negative = /^-\d+(?:[.,]\d+)?$/;

/**
 * From a cell's text to the digits in it, or to the reason why there is no one number.
 * @param plainDigits what `toPlainDigits` says of the text.
 */
export function prepareCell(
  text: string,
  country: string | null,
  isNumber: (part: string) => boolean,
  plainDigits = toPlainDigits(dropScheme(text)),
): Cell | Refusal {
  const trimmed = text.trim();
  if (trimmed.length > maxLength) return refuse('not-a-number');
  const number = dropScheme(trimmed);
  const digits = plainDigits ?? (trimmed === text ? null : toPlainDigits(number));
  if (digits !== null) {
    // Digits and nothing else are one number.
    const found = digits === number ? null : splitPlain(number, country, isNumber);
    return (
      found ?? {
        drafts: [draftDigits(digits, 'certain')],
        extension: null,
        hints: [],
        steps: [],
        isText: false,
      }
    );
  }
  if (plain.test(trimmed)) return preparePlain(trimmed, country, isNumber);
  const isMistyped = replaceLookalikes(trimmed) !== null && countDigits(trimmed) < 2 * minNumber;
  return isMistyped
    ? toCell(trimmed, null, country, [], [], 'certain', isNumber)
    : prepareText(trimmed, country, isNumber);
}

/** Several numbers in plain punctuation, or one with its code twice; null for one number. */
function splitPlain(
  text: string,
  country: string | null,
  isNumber: (part: string) => boolean,
): Cell | Refusal | null {
  const once = readOnce(text, null, [], [], 'certain', isNumber);
  if (once !== null) return once;
  const parts = splitNumbers(text, country, isNumber);
  if (parts.length < 2) return null;
  const same = findWritten(text, parts, country);
  return same === null
    ? refuseSeveral(parts, true)
    : toCell(same, null, country, [], [], 'certain', isNumber);
}

function preparePlain(
  text: string,
  country: string | null,
  isNumber: (part: string) => boolean,
): Cell | Refusal {
  if (negative.test(text)) return refuse('not-a-number');
  const restored = /[.-]|^\+8/.test(text) ? restore(text, country) : text;
  if (typeof restored !== 'string') return restored;
  const steps = restored === text ? [] : [wroteOutDigits];
  const number = dropAsides(restored, country, isNumber);
  const found = splitPlain(number, country, isNumber);
  return found ?? toCell(number, null, country, [], steps, 'certain', isNumber);
}

function prepareText(
  text: string,
  country: string | null,
  isNumber: (part: string) => boolean,
): Cell | Refusal {
  const mayHaveRemains = countDigits(text) >= minDigits && anySign.test(text) && remnant.test(text);
  const marked = mayHaveRemains ? readRemains(text.trim()) : decodeEntities(text.trim());
  const decoded = dropStrayMarks(marked);
  const cleaned = cleanText(decoded);
  const unwrapped = unwrapGuards(cleaned.text);
  if (unwrapped.text === '') return refuse('missing');
  if (negative.test(unwrapped.text)) return refuse('not-a-number');
  // Before a `Tel:` goes, which says that labels stand in front here.
  const body = dropFaxes(unwrapped.text);
  const linked = resolveUri(body);
  const restored = restore(linked, country);
  if (typeof restored !== 'string') return restored;
  // `079'412'66'08`, as in Switzerland.
  const whole = restored.includes("'") ? restored.replace(/(?<=\d)'(?=\d)/g, ' ') : restored;
  const trimmed = whole.replace(/^[\s,;/|]+|[\s,;/|]+$/g, '');
  // Letters that stand for digits are no words.
  const isMistyped = replaceLookalikes(trimmed) !== null;
  const resolved = isMistyped ? trimmed : partAtConnectives(dropAsides(trimmed, country, isNumber));
  // An underscore tells a handle from a label; digits of other scripts have to be seen as such.
  const asWritten = cleaned.hadForeignDigits ? cleaned.text : decoded;
  const isNumberWithText = linked === body && !isMistyped && replaceLookalikes(resolved) === null;
  const beside = isNumberWithText
    ? lookBeside(
        resolved === trimmed && body === unwrapped.text
          ? asWritten
          : dropAsides(asWritten, country, isNumber),
      )
    : note;
  if (beside.kind === 'unwanted') return refuse('not-to-be-used');
  if (beside.kind === 'other' || beside.kind === 'incomplete') return refuse('not-a-number');
  const once = readOnce(resolved, null, [], [], 'certain', isNumber);
  const parts = once === null ? splitNumbers(resolved, country, isNumber) : [resolved];
  let same: string | null = null;
  if (parts.length > 1) {
    // Which of them is none any more, the words may say.
    const isDoubtful = couldSayAnything(resolved);
    same = isDoubtful || resolved.includes('=') ? null : findWritten(resolved, parts, country);
    const isTold = isDoubtful || beside.kind === 'unknown';
    if (same === null)
      return refuseSeveral(parts, !isTold && !isFirstFax(resolved) && isCutClear(parts, isNumber));
  }

  const steps: string[] = [];
  if (decoded !== text.trim() || linked !== dropScheme(body))
    steps.push('took the number out of its link or code');
  if (cleaned.hadInvisible) steps.push(tookOutInvisible);
  if (restored !== linked) steps.push(wroteOutDigits);
  const hints: PhoneHint[] = [];
  if (cleaned.hadForeignDigits) hints.push({ id: 'non-ascii-digits', data: {} });
  if (unwrapped.wasGuarded) hints.push({ id: 'escaped-prefix', data: {} });
  const { number, extension, isKnown } = splitExtension(same ?? resolved);
  if (extension !== null) hints.push({ id: 'extension', data: { ext: extension } });
  const isNamed = (beside.kind === 'country' || beside.kind === 'abroad') && !number.includes('+');
  const named = isNamed ? beside.country : country;
  const isHome = beside.kind === 'abroad' && (!isNamed || named === country);
  const isSure = isKnown && named === country && marked === decoded;
  const floor = weaker(isHome ? 'certain' : gradeBeside(beside), isSure ? 'certain' : 'likely');
  const cell = toCell(number, extension, named, hints, steps, floor, isNumber);
  return named === country || 'reason' in cell ? cell : { ...cell, country: named };
}

/** One number, however often it is written; the end of one says less. */
function findWritten(text: string, parts: readonly string[], country: string | null): string | null {
  let at = 0;
  const areWritten = parts.every((part) => {
    const from = text.indexOf(part, at);
    at = from + part.length;
    return from !== -1;
  });
  return areWritten ? findSame(parts, country) : null;
}

/** The text as a person would have written it, where programs left something in it. */
function readRemains(text: string): string {
  return readEntries(dropNothing(mendEncoding(decodeEntities(text))));
}

function gradeBeside(beside: Beside): Grade {
  if (beside.kind === 'unknown') return 'guess';
  if (beside.kind === 'country') return beside.isSure ? 'certain' : 'likely';
  return beside.kind === 'note' ? 'certain' : 'likely';
}

function restore(text: string, country: string | null): string | Refusal {
  const digits = restoreDigits(text);
  if (digits === null) return refuse('excel-rounded', { value: text });
  return isOtherShape(digits, country !== null && dialsTrunkZero(country)) ? refuse('not-a-number') : digits;
}
