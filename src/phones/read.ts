import type { Cell, Draft, Refusal } from './cell.ts';
import { type Choice, chooseReading, isFound, type Judged } from './choose.ts';
import { explainFailure } from './explain.ts';
import { isWithin, weaker } from './grades.ts';
import { gatherHints, hintDummy } from './hints.ts';
import { readNoted } from './noted.ts';
import { judgePlain, readPlain } from './plain.ts';
import { prepareCell } from './prepare.ts';
import { accept, noHints, noProposal, type Proposal, reject } from './reading.ts';
import { carriesCode } from './readings.ts';
import { isShortReading } from './short-numbers.ts';
import { nothingDone, tellSteps } from './steps.ts';
import { extractDigits, toDigits } from './text/digits.ts';
import { toPlainDigits } from './text/plain-digits.ts';
import { dropScheme, resolveUri } from './text/uri.ts';
import type { Grade, PhoneHint, PhoneReading, ReadOptions } from './types.ts';
import { judge, type Verdict } from './verdict.ts';

/** Reads one cell. Any text is taken, and nothing is thrown; one verdict where the cell is plain and valid. */
export function readPhone(text: string, given: ReadOptions): PhoneReading {
  const options = given.bareDigits === 'international' ? narrow(text, given) : given;
  if (options.repair === 'none') return readAsLibrary(text, options);
  const digits = toPlainDigits(dropScheme(text));
  const reading = readPlainly(text, digits, options);
  if (reading !== null) return reading;
  return anyDigit.test(text) ? readCell(text, options, digits) : readWords(text, options, given);
}

const anyDigit = /\d/;
const wordings = new WeakMap<ReadOptions, Map<string, PhoneReading>>();
const maxWordings = 500;
const maxWords = 80;

/** What holds no digit is mostly said in many cells of a list: `n/a`, `unknown`, `ask at reception`. */
function readWords(text: string, options: ReadOptions, given: ReadOptions): PhoneReading {
  if (text.length > maxWords) return readCell(text, options);
  let readings = wordings.get(given);
  if (readings === undefined) {
    readings = new Map();
    wordings.set(given, readings);
  }
  const known = readings.get(text);
  if (known !== undefined) return known;
  const reading = readCell(text, options);
  // A copy, which does not keep the chunk alive that it was cut from.
  if (readings.size < maxWordings) readings.set(Buffer.from(text, 'utf16le').toString('utf16le'), reading);
  return reading;
}

/** What a platform documents is digits and nothing else: `8 495 123…` in such a column is a number from home, or a Russian one. */
function narrow(text: string, options: ReadOptions): ReadOptions {
  if (options.country === null || text.charCodeAt(0) === plus || /^\s*\d+\s*$/.test(text)) return options;
  return { ...options, bareDigits: 'own' };
}

const plus = 43;

/** What stands for a number cell of more digits than a spreadsheet keeps: they look like digits, and some are not. */
export function refuseRounded(text: string): PhoneReading {
  return reject('excel-rounded', { value: text });
}

/** The short ways; null for a cell that has to be looked at closely. */
export function readShort(text: string, options: ReadOptions): PhoneReading | null {
  return readPlainly(text, toPlainDigits(dropScheme(text)), options);
}

function readPlainly(text: string, digits: string | null, options: ReadOptions): PhoneReading | null {
  return digits === null ? readNoted(text, options) : readPlain(digits, options);
}

/** What the library makes of the text as it is; our own reading only says why it failed and what it could be. */
function readAsLibrary(text: string, options: ReadOptions): PhoneReading {
  const verdict = judgeAsLibrary(text, options);
  if (passes(verdict, options))
    return accept(verdict, verdict.extension, 'certain', noHints, nothingDone, null);
  const ours = readCell(text, { ...options, repair: 'certain' });
  if (ours.e164 === null) return ours;
  const digits = toDigits(extractDigits(text) ?? '');
  const { reason, data } = explainFailure(verdict, digits, options.country);
  return reject(reason, data, ours.hints, ours);
}

function judgeAsLibrary(text: string, { country, bareDigits }: ReadOptions): Verdict {
  // Where digits are the platform's documented form, taking them for what they are repairs nothing.
  if (/^[1-9]\d+$/.test(text) && carriesCode(text, country, bareDigits)) {
    const documented = judge(`+${text}`, null);
    if (documented.valid || country === null) return documented;
  }
  return judge(text.includes(';phone-context=') ? resolveUri(text) : text, country);
}

/** The long way, which any text may go; `plainDigits` is what `toPlainDigits` says of it. */
export function readCell(text: string, options: ReadOptions, plainDigits?: string | null): PhoneReading {
  const choose = (digits: string, withoutZero: string | null, named?: string | null) => {
    const { bareDigits } = options;
    if (named != null) return chooseReading(digits, { country: named, bareDigits, vote: null, withoutZero });
    return chooseReading(digits, { country: options.country, bareDigits, vote: options.vote, withoutZero });
  };
  const isNumber = (part: string) => isPlain(part, options) || isFound(choose(toDigits(part), null));
  const cell = prepareCell(text, options.country, isNumber, plainDigits);
  if ('reason' in cell) return refuse(cell, options);

  let written: Attempt | null = null;
  for (const draft of cell.drafts) {
    const choice = choose(draft.digits, draft.withoutZero, cell.country);
    const attempt = { cell, draft, choice };
    if (isShortReading(attempt, cell.country ?? options.country)) {
      return reject('short-or-emergency', {}, cell.hints);
    }
    if (choice.rival !== null) return weigh(attempt, choice.found!, choice.rival, options);
    if (choice.found !== null) return settle(attempt, choice.found, options);
    written ??= attempt;
  }
  return written === null
    ? reject('not-a-number', {}, cell.hints)
    : fail(written, cell.hints, noProposal, options);
}

interface Attempt {
  readonly cell: Cell;
  readonly draft: Draft;
  readonly choice: Choice;
}

function isPlain(part: string, options: ReadOptions): boolean {
  const digits = toPlainDigits(part);
  return digits !== null && judgePlain(digits, options)?.valid === true;
}

/** Of several numbers the first is likely meant; the others are told, not lost in silence. */
function refuse({ reason, data, parts, isFirstMeant }: Refusal, options: ReadOptions): PhoneReading {
  const [first] = parts;
  if (first === undefined || !isFirstMeant) return reject(reason, data);
  const reading = readShort(first, options) ?? readCell(first, { ...options, repair: 'likely' });
  if (reading.e164 === null)
    return reject(reason, data, noHints, { e164: reading.suggestion, grade: 'guess' });
  if (!isWithin('likely', options.repair))
    return reject(reason, data, noHints, { e164: reading.e164, grade: 'likely' });
  const hints: PhoneHint[] = [...reading.hints, { id: 'first-of-several', data }];
  return {
    ...reading,
    grade: 'likely',
    hints,
    done: [...reading.done, `took the first of ${data.n} numbers`],
  };
}

/** Two numbers are written with these digits: which is meant, only the column can say, and never for certain. */
function weigh(attempt: Attempt, found: Judged, rival: Judged, options: ReadOptions): PhoneReading {
  const { voted } = attempt.choice;
  const grade = voted === null ? 'guess' : weaker(attempt.draft.grade, 'likely');
  if (voted !== null && isWithin(grade, options.repair)) return take(attempt, voted, grade, null, options);
  const data = { a: rival.verdict.e164 ?? '', b: found.verdict.e164 ?? '' };
  return reject('ambiguous', data, attempt.cell.hints, { e164: (voted ?? rival).verdict.e164, grade });
}

/** A valid reading was found: it is applied where its grade allows. */
function settle(attempt: Attempt, found: Judged, options: ReadOptions): PhoneReading {
  const grade = weaker(attempt.draft.grade, found.taking.grade);
  if (isWithin(grade, options.repair)) return take(attempt, found, grade, null, options);
  const hints = gatherHints(attempt.cell, attempt.draft, found);
  return fail(attempt, hints, { e164: found.verdict.e164, grade }, options);
}

/** The reading with what was done for it. */
function take(
  { cell, draft, choice }: Attempt,
  judged: Judged,
  grade: Grade,
  suggestion: string | null,
  { vote }: ReadOptions,
): PhoneReading {
  const { taking, verdict } = judged;
  const gathered = gatherHints(cell, draft, judged);
  const isVoted = taking.isVoted || judged === choice.voted;
  const share = `${Math.floor((vote?.share ?? 0) * 100)}%`;
  const byVote: PhoneHint = { id: 'read-by-vote', data: { e164: verdict.e164 ?? '', share } };
  const hints = isVoted ? [...gathered, byVote] : gathered;
  return accept(verdict, cell.extension, grade, hints, tellSteps(cell.steps, taking.step, hints), suggestion);
}

/** Nothing valid may be applied: the reading as written passes where its length is enough, or gives the reason. */
function fail(
  attempt: Attempt,
  hints: PhoneReading['hints'],
  proposal: Proposal,
  options: ReadOptions,
): PhoneReading {
  const { cell, draft, choice } = attempt;
  const { written } = choice;
  const grade = weaker(draft.grade, written?.taking.grade ?? 'guess');
  if (written !== null && isWithin(grade, options.repair) && passes(written.verdict, options)) {
    return take(attempt, written, grade, proposal.e164, options);
  }
  if (draft.grade !== 'certain' || cell.isText) return reject('not-a-number', {}, hints, proposal);
  // A reading that supposes a country code does not say what is wrong with the number.
  if (written === null || grade !== 'certain') return reject('country-code-unknown', {}, hints, proposal);
  const { reason, data } = explainFailure(written.verdict, written.taking.digits, options.country);
  return reject(reason, data, [...hints, ...hintDummy(written.verdict)], proposal);
}

function passes(verdict: Verdict, { strictness }: ReadOptions): boolean {
  return verdict.valid || (strictness === 'possible' && verdict.failure === 'invalid-range');
}
