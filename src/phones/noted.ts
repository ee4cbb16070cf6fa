import type { Cell } from './cell.ts';
import { judgePlain, readOptionalZero } from './plain.ts';
import { prepareCell } from './prepare.ts';
import { accept, noHints } from './reading.ts';
import { tellSteps, tookOutInvisible, wroteOutDigits } from './steps.ts';
import { goesOn } from './text/abbreviated.ts';
import { countDigits } from './text/digits.ts';
import { splitExtension } from './text/extension.ts';
import { restoreDigits } from './text/numeric-cell.ts';
import { toPlainDigits } from './text/plain-digits.ts';
import type { PhoneHint, PhoneReading, ReadOptions } from './types.ts';

/** What the long way says of the text before and after a plain number, whatever the number. */
interface Aside {
  /** All hints; those that come before one on an extension, and after it. */
  readonly hints: readonly PhoneHint[];
  readonly before: readonly PhoneHint[];
  readonly beside: readonly PhoneHint[];
  readonly steps: readonly string[];
  readonly done: readonly string[];
}

const maxLength = 80;
const maxKnown = 1000;
// In the last two, a word beside it may take digits from a number, `12 Uhr`.
const samples = ['+4930901820', '030 901820', '(212) 736-5000', '12 030 901820', '030 901820 12'];
const hasSampleLength = (part: string) => countDigits(part) === 9 || countDigits(part) === 10;
const minus = /\p{Pd}$|\u2212$/u;
const asides = new Map<string, Aside | null>();
const extensionLabels = new Map<string, boolean>();
let lastLabel = ' ext. ';
const foreignDigits: PhoneHint = { id: 'non-ascii-digits', data: {} };

const tookExtension = tellSteps([], null, [{ id: 'extension', data: {} }]);

/**
 * The short way for a plain and valid number with something beside it: a label, a note, a quote, an extension, digits of
 * another script. A list has few notes and many cells with each, so that the long way looks at what stands beside numbers
 * once. Null for any other cell; what is read here is read the same the long way.
 */
export function readNoted(text: string, options: ReadOptions): PhoneReading | null {
  if (text.length > maxLength) return null;
  if (text.includes('(0)')) return readOptionalZero(text);
  const extended = readExtended(text, options);
  if (extended !== null) return extended;
  const { core, before, after, hadForeignDigits, hadInvisible } = takeApart(text);
  if (core === '' || (before !== '' && hasListIndex(core))) return null;
  let digits = toPlainDigits(core);
  let extension: string | null = null;
  if (digits === null) {
    if (after !== '' || hadInvisible) return null;
    if (before === '' && !hadForeignDigits && core.endsWith('.0')) return readDecimal(core, options);
    const cut = cutExtension(core);
    if (cut === null) return null;
    digits = toPlainDigits(cut.number);
    extension = cut.extension;
  }
  const verdict = digits === null ? null : judgePlain(digits, options);
  if (!verdict?.valid) return null;
  const aside = lookUp(before, after);
  if (aside === null) return null;
  if (hadInvisible && aside.steps.length > 0) return null;
  if (extension === null && !hadForeignDigits) {
    const done = hadInvisible ? [tookOutInvisible, ...aside.done] : aside.done;
    return accept(verdict, null, 'certain', aside.hints, done, null);
  }
  const steps = hadInvisible ? [tookOutInvisible] : aside.steps;
  const hints: PhoneHint[] = hadForeignDigits ? [foreignDigits] : [];
  hints.push(...aside.before);
  if (extension !== null) hints.push({ id: 'extension', data: { ext: extension } });
  hints.push(...aside.beside);
  return accept(verdict, extension, 'certain', hints, tellSteps(steps, null, hints), null);
}

/** A plain number and an extension, and nothing else. */
function readExtended(text: string, options: ReadOptions): PhoneReading | null {
  const cut = cutExtension(text);
  const digits = cut === null ? null : toPlainDigits(cut.number);
  const verdict = digits === null ? null : judgePlain(digits, options);
  if (!verdict?.valid) return null;
  const { extension } = cut!;
  const hints: PhoneHint[] = [{ id: 'extension', data: { ext: extension } }];
  return accept(verdict, extension, 'certain', hints, tookExtension, null);
}

/** A number that a spreadsheet kept as a number. */
function readDecimal(text: string, options: ReadOptions): PhoneReading | null {
  const digits = restoreDigits(text);
  if (digits === null || toPlainDigits(digits) !== digits) return null;
  const verdict = judgePlain(digits, options);
  return verdict?.valid ? accept(verdict, null, 'certain', noHints, [wroteOutDigits], null) : null;
}

/** The stretch from the first digit to the last, in ASCII digits and without invisible characters, and what stands beside it. */
function takeApart(text: string) {
  let from = -1;
  let to = 0;
  let hadForeignDigits = false;
  let hadInvisible = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isForeign = code > 0x65f && isForeignDigit(code);
    if (isForeign) hadForeignDigits = true;
    if (isForeign || (code >= 48 && code <= 57)) {
      if (from === -1) from = at;
      to = at + 1;
    } else if (from !== -1 && isInvisible(code)) hadInvisible = true;
  }
  if (from === -1) return { core: '', before: '', after: '', hadForeignDigits, hadInvisible };
  while (from > 0 && '+('.includes(text[from - 1]!)) from--;
  let core = text.slice(from, to);
  if (hadForeignDigits || hadInvisible) core = toAscii(core);
  return { core, before: text.slice(0, from), after: text.slice(to), hadForeignDigits, hadInvisible };
}

function toAscii(text: string): string {
  let ascii = '';
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // All these blocks but the Indian one begin at a multiple of 16.
    if (isForeignDigit(code)) ascii += code >= 0x966 && code <= 0x96f ? code - 0x966 : code & 15;
    else if (!isInvisible(code)) ascii += text[at];
  }
  return ascii;
}

/** Arabic, Persian, Devanagari and fullwidth digits. */
function isForeignDigit(code: number): boolean {
  return (
    (code >= 0x660 && code <= 0x669) ||
    (code >= 0x6f0 && code <= 0x6f9) ||
    (code >= 0x966 && code <= 0x96f) ||
    (code >= 0xff10 && code <= 0xff19)
  );
}

/** Zero widths, marks of direction, soft hyphens. */
function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    code === 0xfeff
  );
}

/** `2 030…` behind a label: the 2 is none of the number's. */
function hasListIndex(core: string): boolean {
  return ' .:)'.includes(core[1] ?? 'x') && core[0] !== '+' && core[0] !== '(';
}

/** A number, a label of an extension as the library knows it, and one to six digits. */
function cutExtension(core: string): { number: string; extension: string } | null {
  let end = core.length;
  while (isAsciiDigit(core.charCodeAt(end - 1))) end--;
  const length = core.length - end;
  let start = end;
  while (start > 0 && !isAsciiDigit(core.charCodeAt(start - 1))) start--;
  if (start === 0 || length === 0 || length > 6) return null;
  // In most lists all have the same.
  const isSame = end - start === lastLabel.length && core.startsWith(lastLabel, start);
  if (!isSame && !isExtensionLabel(core.slice(start, end))) return null;
  if (end - start === 1 && ',;'.includes(core[start]!) && goesOn(core.slice(0, start), core.slice(end)))
    return null;
  return { number: core.slice(0, start), extension: core.slice(end) };
}

function isExtensionLabel(label: string): boolean {
  let isKnown = extensionLabels.get(label);
  if (isKnown === undefined) {
    const { number, extension, isKnown: is } = splitExtension(`${samples[0]}${label}12`);
    isKnown = is && extension === '12' && number === samples[0];
    if (extensionLabels.size >= maxKnown) extensionLabels.clear();
    extensionLabels.set(label, isKnown);
  }
  if (isKnown) lastLabel = label;
  return isKnown;
}

function isAsciiDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const nothing: Aside = { hints: [], before: [], beside: [], steps: [], done: [] };

function lookUp(before: string, after: string): Aside | null {
  if (before === '' && after === '') return nothing;
  const key = `${before}\n${after}`;
  let aside = asides.get(key);
  if (aside === undefined) {
    // A minus is no sign of a list.
    aside = minus.test(before) ? null : learn(before, after);
    if (asides.size >= maxKnown) asides.clear();
    asides.set(key, aside);
  }
  return aside;
}

/** What the long way says of samples with the same beside them; null where it does not say the same of all. */
function learn(before: string, after: string): Aside | null {
  const cells = samples.map((sample) => prepareCell(`${before}${sample}${after}`, null, hasSampleLength));
  const [first, ...others] = cells.map((cell, i) => describe(cell, samples[i]!));
  if (first == null) return null;
  const said = JSON.stringify(first);
  return others.every((other) => JSON.stringify(other) === said) ? first : null;
}

function describe(cell: ReturnType<typeof prepareCell>, sample: string): Aside | null {
  if ('reason' in cell) return null;
  const { drafts, extension, hints, steps, country } = cell satisfies Cell;
  const [draft] = drafts;
  if (draft === undefined || draft.digits !== toPlainDigits(sample) || draft.grade !== 'certain') return null;
  if (extension !== null || country !== undefined || draft.withoutZero !== null || cell.isText) return null;
  const beside: readonly PhoneHint[] = draft.hint === null ? [] : [{ id: draft.hint, data: {} }];
  const all = [...hints, ...beside];
  return { hints: all, before: hints, beside, steps, done: tellSteps(steps, null, all) };
}
