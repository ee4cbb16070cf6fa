import fs from 'node:fs';
import { InputError, UsageError } from '../model/errors.ts';
import { printable } from '../model/printable.ts';

// A folder of lists is meant, not a whole disk.
const maxDepth = 8;
const listFiles = '**/*.{csv,tsv,txt,tab,psv,dat,xls,xlsx,xlsm}';
const ownOutputs = [
  '**/*.rejected.{csv,xlsx}',
  '**/*.{errors,duplicates,do-not-call}.csv',
  '**/*.manifest.json',
];

/**
 * The files that the arguments mean, each once, in the order given and sorted by code point within a folder or glob. A name
 * that exists is that file, whatever characters it holds. `InputError` for a pattern that matches nothing.
 */
export async function expandInputs(args: readonly string[], cwd: string): Promise<string[]> {
  const paths: string[] = [];
  for (const arg of args) paths.push(...(arg === '-' ? ['-'] : await expand(arg, cwd)));
  const unique = [...new Set(paths)];
  if (unique.filter((path) => path === '-').length > 0 && unique.length > 1) {
    throw new UsageError('stdin-with-files', 'standard input (-) cannot be mixed with files');
  }
  return unique;
}

async function expand(arg: string, cwd: string): Promise<string[]> {
  if (arg === '') throw new UsageError('input-unnamed', 'a file name is empty');
  const found = statOf(arg);
  if (found?.isDirectory()) {
    const { glob } = await import('tinyglobby');
    const inside = await glob([listFiles], {
      cwd: arg,
      ignore: [...ownOutputs, '**/node_modules/**'],
      caseSensitiveMatch: false,
      deep: maxDepth,
      followSymbolicLinks: false,
    });
    if (inside.length === 0)
      throw new InputError('input-unmatched', `${printable(arg)} holds no list files`, {
        hint: 'CSV, TSV, TXT, XLSX and XLS are looked for',
      });
    return sortByCodePoint(inside.map((name) => `${arg.replace(/[\\/]+$/, '')}/${name}`));
  }
  if (found !== undefined) return [arg];
  // A plain name that is missing fails when it is opened, so that the others are still processed.
  if (!/[*?[\]{}]/.test(arg)) return [arg];
  const { glob } = await import('tinyglobby');
  const matches = await glob([arg.replaceAll('\\', '/')], {
    cwd,
    ignore: ownOutputs,
    expandDirectories: false,
    followSymbolicLinks: false,
  });
  if (matches.length === 0) throw new InputError('input-unmatched', `${printable(arg)} matches no file`);
  return sortByCodePoint(matches);
}

function sortByCodePoint(paths: string[]): string[] {
  return paths.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** Undefined where there is nothing, or nothing that may be looked at: opening it says why. */
function statOf(path: string): fs.Stats | undefined {
  try {
    return fs.statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
