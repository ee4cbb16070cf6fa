import type { JudgeOptions } from '../model/list.ts';
import {
  type BareDigits,
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

/** How a column that will be rewritten settles its cells, and how digits without + will be taken once it is written. */
export interface Settled {
  readonly survey: ColumnSurvey;
  readonly later: BareDigits;
}

/**
 * A cell that is rewritten has no say in how the others are read the next time: so a vote counts only where those that
 * are left alone vote the same. Who asks for likely readings gets them at once.
 */
export function settleForGood(
  cells: PhoneCells,
  survey: ColumnSurvey,
  options: JudgeOptions,
  style: PhoneStyle,
): Settled {
  if (style === 'digits') return settleDigits(cells, survey, options);
  const bareDigits = 'either';
  if (style.startsWith('national'))
    return { survey: { ...survey, bareDigits, votes: noVotes }, later: bareDigits };
  const isMeantOnce = options.repair === 'likely' || survey.votes.size === 0;
  const votes = isMeantOnce ? survey.votes : lastingVotes(cells, survey.votes, options);
  return { survey: { ...survey, bareDigits, votes }, later: bareDigits };
}

/**
 * What is written as digits carries its country code, and where that is most of a column, the column will say so. Where
 * it would not, or nothing was looked at, each cell has to say by itself how it is read.
 */
function settleDigits(cells: PhoneCells, survey: ColumnSurvey, options: JudgeOptions): Settled {
  const settled = { ...survey, votes: noVotes };
  if (survey.bareDigits === 'international' && willCarryCodes(cells, options, 'international')) {
    return { survey: settled, later: 'international' };
  }
  // Without a country, a column of digits that does not show its codes could not be read at all.
  const isHomeless = cells.phones.length > 0 && cells.countries === null && options.country === null;
  const otherwise = isHomeless ? 'national' : 'own';
  const later = willCarryCodes(cells, options, 'own') ? 'international' : otherwise;
  return { survey: { ...settled, bareDigits: 'own' }, later };
}

/** Will a column that is read so and written as digits be seen to carry country codes? */
function willCarryCodes(
  { phones, countries }: PhoneCells,
  { country: given, repair, strictness }: JudgeOptions,
  bareDigits: BareDigits,
): boolean {
  const written = phones.map((text, i) => {
    const country = countries?.[i] ?? given;
    const { e164 } = readPhone(text, { country, repair, strictness, bareDigits, vote: null });
    return e164 === null ? text : e164.slice(1);
  });
  const after = surveyColumn(written, { country: given, countries, style: 'digits', repair });
  return phones.length > 0 && after.bareDigits === 'international';
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
