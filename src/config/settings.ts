import { basename, relative } from 'node:path';
import { findConfig } from './find-config.ts';
import { failOn } from './problem.ts';
import { type Flag, readFlags, type SettingValue } from './read-flags.ts';
import { readTree } from './read-tree.ts';
import type { Fail, MapTree } from './tree.ts';

export type { Flag, SettingValue } from './read-flags.ts';

export interface SettingsRequest {
  /** Folder from which a config file is looked for, upward. */
  readonly start: string;
  /** `--config F`: this file and no other. */
  readonly explicit?: string | null;
  /** `--no-config`. */
  readonly disabled?: boolean;
  /** Where the search ends at the latest; null where nobody has a home. */
  readonly home: string | null;
  /** Every flag that a config file may hold. */
  readonly flags: readonly Flag[];
}

export interface Override {
  /** Globs, as written: relative to the config file's folder. */
  readonly files: readonly string[];
  readonly values: Readonly<Record<string, SettingValue>>;
}

export interface Settings {
  /** Absolute when it was found, as named when it was given; null where there is none. */
  readonly path: string | null;
  readonly values: Readonly<Record<string, SettingValue>>;
  readonly overrides: readonly Override[];
}

/**
 * Reads the config file there is, if any: `rollcall.config.json|yaml|yml` or `package.json#rollcall`. Keys are the flags' names.
 * Merges nothing and opens no file that it names. Throws `UsageError`: `config-missing`, `-too-large`, `-invalid`, `-ambiguous`.
 */
export async function loadSettings({
  start,
  explicit,
  disabled,
  home,
  flags,
}: SettingsRequest): Promise<Settings> {
  const path = disabled ? null : (explicit ?? (await findConfig(start, home)));
  if (path === null) return { path, values: {}, overrides: [] };
  const file = await readTree(path, explicit ?? relative(start, path), 'config');
  const section = basename(path) === 'package.json' ? findSection(file.tree, file.fail) : file.tree;
  const { values, overrides, problems } = readFlags(section, flags);
  failOn(problems, section, file.fail);
  return { path, values, overrides };
}

function findSection(tree: MapTree, fail: Fail): MapTree {
  const section = tree.entries.get('rollcall');
  if (!section) return fail(1, 'has no key "rollcall".');
  return section.kind === 'map' ? section : fail(section.line, 'rollcall: expected keys and values.');
}
