import { realpath } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { printable } from '../model/printable.ts';
import type { Profile } from '../profiles/schema.ts';
import { findBase, type Step } from './base-platform.ts';
import { type JudgeOptions, judgePlatform } from './judge-platform.ts';
import { overlay } from './overlay.ts';
import { readTree } from './read-tree.ts';
import { type MapTree, toValue } from './tree.ts';

/**
 * A user's own platform: a JSON or YAML file in which every key is optional, over the platform that it `extends` (`generic` by
 * default). Its id is the file's name. At most 1 MiB, `extends` at most 8 files deep. Whatever is wrong with a file throws a
 * `UsageError`: `platform-missing`, `-too-large`, `-invalid`, `-unknown`, `extends-loop`, `extends-too-deep`, `extends-url`.
 */
export async function loadPlatformFile(path: string, options: JudgeOptions = {}): Promise<Profile> {
  return loadStep({ path, real: await realpath(path).catch(() => path) }, [], options);
}

async function loadStep(step: Step, trail: readonly Step[], options: JudgeOptions): Promise<Profile> {
  const { tree, fail } = await readTree(step.path, step.path, 'platform');
  const soFar = [...trail, step];
  const found = await findBase(tree.entries.get('extends'), soFar, fail);
  const base = 'real' in found ? await loadStep(found, soFar, options) : found;
  const { factGroups, profileSchema } = await import('../profiles/schema.ts');
  const own = ownKeys(tree);
  const file = basename(step.path);
  const origin = { id: basename(file, extname(file)), source: printable(file) };
  const merged = overlay(base, toValue(own) as Record<string, unknown>, Object.keys(factGroups), origin);
  return judgePlatform(profileSchema, merged, own, options, fail);
}

function ownKeys(tree: MapTree): MapTree {
  const entries = [...tree.entries].filter(([key]) => key !== 'extends' && key !== '$schema');
  return { ...tree, entries: new Map(entries) };
}
