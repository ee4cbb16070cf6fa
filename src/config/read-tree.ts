import { extname } from 'node:path';
import { UsageError } from '../model/errors.ts';
import { printable } from '../model/printable.ts';
import { parseJson } from './parse-json.ts';
import { type FileKind, readText } from './read-text.ts';
import type { Fail, MapTree } from './tree.ts';

export interface FileTree {
  readonly tree: MapTree;
  readonly fail: Fail;
}

/** Reads a `.json`, `.yaml` or `.yml` file of keys and values; `shown` is its name in messages. */
export async function readTree(path: string, shown: string, kind: FileKind): Promise<FileTree> {
  const file = printable(shown);
  const extension = extname(path).toLowerCase();
  if (!['.json', '.yaml', '.yml'].includes(extension)) {
    throw new UsageError(`${kind}-invalid`, `${file}: a ${kind} file ends in .json, .yaml or .yml.`);
  }
  const fail: Fail = (line, text, code = `${kind}-invalid`) => {
    throw new UsageError(code, `${file}:${line}: ${text}`);
  };
  const text = await readText(path, file, kind);
  refuseControls(text, fail);
  const tree =
    extension === '.json' ? parseJson(text, fail) : (await import('./parse-yaml.ts')).parseYaml(text, fail);
  if (tree.kind !== 'map') return fail(tree.line, 'expected keys and values.');
  return { tree, fail };
}

function refuseControls(text: string, fail: Fail): void {
  const at = text.search(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/);
  if (at >= 0) fail(text.slice(0, at).split('\n').length, 'holds a control character.');
}
