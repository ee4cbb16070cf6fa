import type { Problem } from './problem.ts';
import { didYouMean, showValue, unknownKey } from './show.ts';
import { type MapTree, type Path, type ScalarTree, type Tree, toValue } from './tree.ts';

/** A flag that a config file may hold, by its name in kebab-case without dashes. */
export interface Flag {
  readonly name: string;
  /** `value`: text or a number. `list`: repeatable, one or several. `map`: keys with a text each. */
  readonly kind: 'value' | 'list' | 'map' | 'boolean';
  /** What a value, each of a list or each of a map may be; absent: anything. */
  readonly choices?: readonly string[];
}

/** As on the command line: text, also where the file says a number. */
export type SettingValue = string | boolean | readonly string[] | Readonly<Record<string, string>>;

interface ReadValues {
  readonly values: Record<string, SettingValue>;
  readonly problems: Problem[];
}

interface ReadOverride {
  readonly files: string[];
  readonly values: Record<string, SettingValue>;
}

/** The settings of a config file, with everything wrong in it. */
export function readFlags(tree: MapTree, flags: readonly Flag[]): ReadValues & { overrides: ReadOverride[] } {
  const top = readValues(tree, [], flags, ['$schema', 'overrides']);
  const list = tree.entries.get('overrides');
  const overrides: ReadOverride[] = [];
  if (list && list.kind !== 'list') top.problems.push(mismatch(['overrides'], 'a list', list));
  for (const [i, item] of list?.kind === 'list' ? list.items.entries() : []) {
    const path = ['overrides', i];
    if (item.kind !== 'map') {
      top.problems.push(mismatch(path, 'keys and values', item));
      continue;
    }
    const { values, problems } = readValues(item, path, flags, ['files']);
    const files = item.entries.get('files');
    const globs = files ? readTexts(files, [...path, 'files'], undefined, problems) : [];
    if (globs.length === 0)
      problems.push({ path: [...path, 'files'], tell: () => 'expected a file pattern, or a list of them.' });
    top.problems.push(...problems);
    overrides.push({ files: globs, values });
  }
  return { ...top, overrides };
}

function readValues(
  tree: MapTree,
  path: Path,
  flags: readonly Flag[],
  others: readonly string[],
): ReadValues {
  const problems: Problem[] = [];
  const values: Record<string, SettingValue> = {};
  for (const [key, value] of tree.entries) {
    if (others.includes(key)) continue;
    const flag = flags.find(({ name }) => name === key);
    const at = [...path, key];
    if (flag) values[key] = readValue(value, at, flag, problems);
    else
      problems.push({ path: at, tell: () => unknownKey(key, [...flags.map(({ name }) => name), ...others]) });
  }
  return { values, problems };
}

function readValue(tree: Tree, path: Path, { kind, choices }: Flag, problems: Problem[]): SettingValue {
  if (kind === 'list') return readTexts(tree, path, choices, problems);
  if (kind === 'map') return readMap(tree, path, choices, problems);
  if (kind === 'value') return readText(tree, path, choices, problems);
  const isBoolean = tree.kind === 'scalar' && typeof tree.value === 'boolean';
  if (!isBoolean) problems.push(mismatch(path, 'true or false', tree));
  return isBoolean && tree.value === true;
}

function readTexts(tree: Tree, path: Path, choices: Flag['choices'], problems: Problem[]): string[] {
  if (tree.kind !== 'list') return [readText(tree, path, choices, problems)];
  return tree.items.map((item, i) => readText(item, [...path, i], choices, problems));
}

function readMap(
  tree: Tree,
  path: Path,
  choices: Flag['choices'],
  problems: Problem[],
): Record<string, string> {
  if (tree.kind !== 'map') {
    problems.push(mismatch(path, 'keys and values', tree));
    return {};
  }
  return Object.fromEntries(
    [...tree.entries].map(([key, value]) => [key, readText(value, [...path, key], choices, problems)]),
  );
}

function readText(tree: Tree, path: Path, choices: Flag['choices'], problems: Problem[]): string {
  if (!isText(tree)) {
    problems.push(mismatch(path, choices ? `one of ${choices.join(', ')}` : 'text or a number', tree));
    return '';
  }
  if (choices && !choices.includes(tree.text))
    problems.push(mismatch(path, `one of ${choices.join(', ')}`, tree, choices));
  return tree.text;
}

function isText(tree: Tree): tree is ScalarTree {
  return tree.kind === 'scalar' && (typeof tree.value === 'string' || typeof tree.value === 'number');
}

function mismatch(path: Path, expected: string, tree: Tree, candidates: readonly string[] = []): Problem {
  const found = tree.kind === 'scalar' ? tree.value : toValue(tree);
  return {
    path,
    tell: () => `expected ${expected}, found ${showValue(found)}.${didYouMean(found, candidates)}`,
  };
}
