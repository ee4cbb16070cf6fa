import { columnLetter } from '../../model/position.ts';

/** Names cells (`B12`) by their 0-based column and 1-based line; a letter is made once. */
export function createRefs(): (column: number, line: number) => string {
  const letters: string[] = [];
  return (column, line) => {
    letters[column] ??= columnLetter(column);
    return letters[column] + line;
  };
}
