import type { JudgeOptions } from '../model/list.ts';
import {
  type ColumnSurvey,
  isSameVote,
  type PhoneStyle,
  readPhone,
  surveyColumn,
  type Vote,
} from '../phones/index.ts';

/** The filled phone cells of a column, and by cell the country that its row names; null where no column does. */
export interface PhoneCells {
  readonly phones: readonly string[];
  readonly countries: readonly (string | null)[] | null;
}

/**
 * How a column that will be rewritten settles its cells. A cell that is rewritten has no say in how the others are read
 * the next time: so a vote counts only where those that it leaves alone vote the same. Who asks for likely readings gets
 * them at once. A style without + asks no column at all, since all that it writes would vote.
 */
export function settleForGood(
  cells: PhoneCells,
  survey: ColumnSurvey,
  options: JudgeOptions,
  style: PhoneStyle,
): ColumnSurvey {
  if (style === 'digits') return { ...survey, bareDigits: 'own', votes: noVotes };
  const bareDigits = 'either';
  if (style.startsWith('national')) return { ...survey, bareDigits, votes: noVotes };
  const isMeantOnce = options.repair === 'likely' || survey.votes.size === 0;
  const votes = isMeantOnce ? survey.votes : lastingVotes(cells, survey.votes, options);
  return { ...survey, bareDigits, votes };
}

const noVotes: ReadonlyMap<string, Vote> = new Map();

function lastingVotes(
  { phones, countries }: PhoneCells,
  votes: ReadonlyMap<string, Vote>,
  { country: given, repair, strictness }: JudgeOptions,
): ReadonlyMap<string, Vote> {
  const left = phones.flatMap((text, i) => {
    const country = countries?.[i] ?? given;
    const vote = votes.get(country ?? '') ?? null;
    const { e164 } = readPhone(text, { country, repair, strictness, bareDigits: 'either', vote });
    return e164 === null ? [i] : [];
  });
  const after = surveyColumn(
    left.map((i) => phones[i]!),
    { country: given, countries: countries && left.map((i) => countries[i] ?? null), style: null, repair },
  );
  return new Map([...votes].filter(([country, vote]) => isSameVote(vote, after.votes.get(country))));
}
