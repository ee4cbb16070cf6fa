import { showPath } from './show.ts';
import { type Fail, locate, type Path, type Tree } from './tree.ts';

/** One thing wrong with a file: where, and what as a function, since only the first few are told. */
export interface Problem {
  readonly path: Path;
  readonly tell: () => string;
}

const most = 5;

/** Throws one error that tells the first problems of a file, by line and one a key; returns where there is none. */
export function failOn(problems: readonly Problem[], tree: Tree, fail: Fail): void {
  const distinct = new Map(problems.toReversed().map((problem) => [showPath(problem.path), problem]));
  const placed = [...distinct.values()]
    .toReversed()
    .map((problem) => ({ ...problem, line: locate(tree, problem.path).tree.line }));
  const [first, ...others] = placed.toSorted((a, b) => a.line - b.line);
  if (!first) return;
  const told = others.slice(0, most - 1).map((problem) => `\n  line ${problem.line}: ${tellWhere(problem)}`);
  const left = others.length - told.length;
  fail(first.line, `${tellWhere(first)}${told.join('')}${left > 0 ? `\n  and ${left} more.` : ''}`);
}

function tellWhere({ path, tell }: Problem): string {
  return `${showPath(path)}: ${tell()}`;
}
