import { type Context, type Taking, takeAsWritten, takeOtherwise, takeRival } from './readings.ts';
import type { Vote } from './types.ts';
import { judge, type Verdict } from './verdict.ts';

export interface Choice {
  /** The reading as it stands: what its failure says is the reason given. Null where no country says how to take it. */
  readonly written: Judged | null;
  /** The first reading that is a valid number. */
  readonly found: Judged | null;
  /** A second valid number that the same digits could as well be. */
  readonly rival: Judged | null;
  /** Which of the two the column is written like; null where it does not say. */
  readonly voted: Judged | null;
}

export interface Judged {
  readonly taking: Taking;
  readonly verdict: Verdict;
}

/** Tries the readings of a number, the plainest first, and stops at the first valid one. */
export function chooseReading(digits: string, context: Context): Choice {
  const taking = takeAsWritten(digits, context);
  const written = taking === null ? null : judgeTaking(taking);
  if (written?.verdict.valid) return weigh(written, context);
  for (const other of takeOtherwise(digits, context)) {
    const judged = judgeTaking(other);
    if (judged.verdict.valid) return { written, found: judged, rival: null, voted: null };
  }
  return { written, found: null, rival: null, voted: null };
}

/** Is there a number, and by more than a guess? */
export function isFound({ found }: Choice): boolean {
  return found !== null && found.taking.grade !== 'guess';
}

function judgeTaking(taking: Taking): Judged {
  return { taking, verdict: judge(taking.digits, taking.country) };
}

/** A valid number, against the second one that the same digits could as well be. */
function weigh(written: Judged, context: Context): Choice {
  const other = takeRival(written.taking, written.verdict, context);
  if (other === null) return { written, found: written, rival: null, voted: null };
  const rival = judgeTaking(other);
  if (rival.verdict.e164 === written.verdict.e164)
    return { written, found: written, rival: null, voted: null };
  if (rival.verdict.valid) return { written, found: written, rival, voted: settle(written, rival, context) };
  // Where nearly all lost their +, digits that are no number with it are no certain number without it.
  const isDoubtful =
    other.isVoted && context.vote?.reads === 'international' && context.vote.share >= nearlyAll;
  const found = isDoubtful ? { ...written, taking: { ...written.taking, grade: 'guess' as const } } : written;
  return { written: isDoubtful ? rival : written, found, rival: null, voted: null };
}

const nearlyAll = 0.8;

/** Would two votes settle every cell alike? */
export function isSameVote(a: Vote, b: Vote | undefined): boolean {
  return a.reads === b?.reads && a.share >= nearlyAll === b.share >= nearlyAll;
}

/** The column settles whether digits lost their `+`; what an explicit `(0)` means it can't. */
function settle(written: Judged, rival: Judged, { vote, withoutZero }: Context): Judged | null {
  if (rival.taking.isVoted) return rival;
  return withoutZero === null && vote?.reads === 'national' ? written : null;
}
