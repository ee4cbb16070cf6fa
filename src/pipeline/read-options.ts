import type { JudgeOptions } from '../model/list.ts';
import type { ColumnSurvey, ReadOptions } from '../phones/index.ts';

/** The country that a row names wins over the one given for all. */
export function createReadOptions(
  { country: given, repair, strictness }: JudgeOptions,
  { bareDigits, votes }: Pick<ColumnSurvey, 'bareDigits' | 'votes'>,
): (own: string | null) => ReadOptions {
  const known = new Map<string | null, ReadOptions>();
  return (own) => {
    const country = own ?? given;
    let options = known.get(country);
    if (options === undefined) {
      const vote = country === null ? null : (votes.get(country) ?? null);
      options = { country, repair, strictness, bareDigits, vote };
      known.set(country, options);
    }
    return options;
  };
}
