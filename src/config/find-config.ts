import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from '../model/errors.ts';
import { printable } from '../model/printable.ts';
import { readText } from './read-text.ts';

const names = ['rollcall.config.json', 'rollcall.config.yaml', 'rollcall.config.yml'];

/**
 * The nearest config file at or above `start`, up to the folder with `.git` or the home folder. Outside both only `start` is
 * looked at: a file that a stranger left in `/tmp` must not decide anything. `UsageError` `config-ambiguous` for two in one folder.
 */
export async function findConfig(start: string, home: string | null): Promise<string | null> {
  for (const folder of await listFolders(resolve(start), home === null ? null : resolve(home))) {
    const found = await listConfigs(folder);
    if (found.length > 1) {
      const both = found.map((path) => basename(path)).join(' and ');
      throw new UsageError(
        'config-ambiguous',
        `${both} are both in ${printable(folder)}; keep one, or name it with --config.`,
      );
    }
    if (found[0]) return found[0];
  }
  return null;
}

async function listFolders(start: string, home: string | null): Promise<string[]> {
  const folders: string[] = [];
  for (let folder = start; ; folder = dirname(folder)) {
    folders.push(folder);
    if (folder === home || (await exists(join(folder, '.git')))) return folders;
    if (folder === dirname(folder)) return [start];
  }
}

async function listConfigs(folder: string): Promise<string[]> {
  const paths = names.map((name) => join(folder, name));
  const present = await Promise.all(paths.map(exists));
  const manifest = join(folder, 'package.json');
  const hasSection =
    (await exists(manifest)) && mentionsRollcall(await readText(manifest, manifest, 'config'));
  return [...paths.filter((_, i) => present[i]), ...(hasSection ? [manifest] : [])];
}

/** A manifest that is not JSON, or has no section of ours, is none of our business. */
function mentionsRollcall(text: string): boolean {
  if (!text.includes('"rollcall"')) return false;
  try {
    return Object.hasOwn(JSON.parse(text) ?? {}, 'rollcall');
  } catch {
    return false;
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
