import { type Context, type Taking, takeAsWritten, takeOtherwise, takeRival } from './readings.ts';
import { judge, type Verdict } from './verdict.ts';

export interface Choice {
  /** The reading as it stands: what its failure says is the reason given. Null where no country says how to take it. */
  readonly written: Judged | null;
  /** The first reading that is a valid number. */
  readonly found: Judged | null;
  /** A second valid number that the same digits could as well be. */
  readonly rival: Verdict | null;
}

export interface Judged {
  readonly taking: Taking;
  readonly verdict: Verdict;
}

/** Tries the readings of a number, the plainest first, and stops at the first valid one. */
export function chooseReading(digits: string, context: Context): Choice {
  const taking = takeAsWritten(digits, context);
  const written = taking === null ? null : judgeTaking(taking);
  if (written?.verdict.valid) return { written, found: written, rival: findRival(written, context) };
  for (const other of takeOtherwise(digits, context)) {
    const judged = judgeTaking(other);
    if (judged.verdict.valid) return { written, found: judged, rival: null };
  }
  return { written, found: null, rival: null };
}

function judgeTaking(taking: Taking): Judged {
  return { taking, verdict: judge(taking.digits, taking.country) };
}

function findRival({ taking, verdict }: Judged, context: Context): Verdict | null {
  const other = takeRival(taking, verdict, context);
  if (other === null) return null;
  const rival = judgeTaking(other).verdict;
  return rival.valid && rival.e164 !== verdict.e164 ? rival : null;
}
