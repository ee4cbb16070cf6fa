/** What a JSON or YAML file holds, with the line (1-based) of each value: in a map the line of its key. */
export type Tree = ScalarTree | ListTree | MapTree;

/** `text` is the scalar as written, without quotes; '' with a null value where nothing was written. */
export interface ScalarTree {
  readonly kind: 'scalar';
  readonly line: number;
  readonly value: string | number | boolean | null;
  readonly text: string;
}

export interface ListTree {
  readonly kind: 'list';
  readonly line: number;
  readonly items: readonly Tree[];
}

export interface MapTree {
  readonly kind: 'map';
  readonly line: number;
  readonly entries: ReadonlyMap<string, Tree>;
}

/** Throws the `UsageError` that points at a line of the file at hand. */
export type Fail = (line: number, text: string, code?: string) => never;

/** A key as the path to it, a place in a list as its 0-based number. */
export type Path = readonly PropertyKey[];

export const maxDepth = 32;

/** The value as plain JavaScript. Keys were checked when the tree was built: none can reach a prototype. */
export function toValue(tree: Tree): unknown {
  if (tree.kind === 'scalar') return tree.value;
  if (tree.kind === 'list') return tree.items.map(toValue);
  return Object.fromEntries([...tree.entries].map(([key, value]) => [key, toValue(value)]));
}

/** Follows `path` as far as the tree goes: the last value reached, and how many steps led there. */
export function locate(tree: Tree, path: Path): { tree: Tree; steps: number } {
  let steps = 0;
  for (const step of path) {
    const next =
      tree.kind === 'map'
        ? tree.entries.get(String(step))
        : tree.kind === 'list'
          ? tree.items[Number(step)]
          : undefined;
    if (!next) break;
    tree = next;
    steps++;
  }
  return { tree, steps };
}
