import { realpath } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import { printable } from '../model/printable.ts';
import { findProfile, profileNames } from '../profiles/index.ts';
import type { Profile } from '../profiles/schema.ts';
import { didYouMean, showKey, showValue } from './show.ts';
import type { Fail, Tree } from './tree.ts';

const maxExtends = 8;

/** A platform file on the way to a built-in one: its path as named, and where that leads on the disk. */
export interface Step {
  readonly path: string;
  readonly real: string;
}

/** What a file's `extends` names: a built-in platform, or the path of another file. Nothing named: `generic`. */
export async function findBase(
  extend: Tree | undefined,
  trail: readonly Step[],
  fail: Fail,
): Promise<Profile | Step> {
  if (!extend) return findProfile('generic')!;
  const { line } = extend;
  const name = extend.kind === 'scalar' ? extend.value : null;
  if (typeof name !== 'string' || name === '')
    return fail(line, 'extends: expected the name of a platform or of a file.');
  if (/^[a-z][a-z\d+.-]+:/i.test(name))
    return fail(
      line,
      `extends: ${showValue(name)} is a URL; save it as a file beside this one.`,
      'extends-url',
    );
  if (/[\\/]|\.(json|ya?ml)$/i.test(name)) return followFile(name, line, trail, fail);
  return (
    findProfile(name) ??
    fail(
      line,
      `extends: no platform "${showKey(name)}".${didYouMean(name, profileNames())}`,
      'platform-unknown',
    )
  );
}

async function followFile(name: string, line: number, trail: readonly Step[], fail: Fail): Promise<Step> {
  const path = isAbsolute(name) ? name : join(dirname(trail.at(-1)!.path), name);
  const real = await realpath(path).catch(() =>
    fail(line, `extends: there is no file ${printable(path)}.`, 'platform-missing'),
  );
  const start = trail.findIndex((step) => step.real === real);
  if (start >= 0) {
    const loop = [...trail.slice(start).map((step) => step.path), path]
      .map((each) => printable(each))
      .join(' → ');
    fail(line, `extends: ${loop} is a loop.`, 'extends-loop');
  }
  if (trail.length > maxExtends)
    fail(line, `extends: more than ${maxExtends} files deep.`, 'extends-too-deep');
  return { path, real };
}
