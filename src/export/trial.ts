/** Sends a few rows of different countries to a list of their own, all others on in their order. */
export interface Trial<T> {
  /** `country` is null where nobody can say; neighbours with the same `key` are not parted. */
  add(row: T, country: string | null, key: string | null): void;
  end(): void;
}

interface Held<T> {
  readonly row: T;
  readonly country: string | null;
  readonly key: string | null;
}

// So many rows are looked at; then it is decided, so that memory has a bound.
const mostHeld = 10_000;

/** Takes the first row of each country, up to `wanted`; then, if that is too few, the first of the others. */
export function createTrial<T>(
  wanted: number,
  toTrial: (row: T) => void,
  toOthers: (row: T, key: string | null) => void,
): Trial<T> {
  let held: Held<T>[] | null = [];

  return {
    add(row, country, key) {
      if (held === null) toOthers(row, key);
      else if (held.push({ row, country, key }) === mostHeld) decide(held);
    },
    end() {
      if (held !== null) decide(held);
    },
  };

  function decide(all: readonly Held<T>[]): void {
    held = null;
    const chosen = choose(all, wanted);
    for (const one of all) {
      if (chosen.has(one)) toTrial(one.row);
      else toOthers(one.row, one.key);
    }
  }
}

function choose<T>(all: readonly Held<T>[], wanted: number): ReadonlySet<Held<T>> {
  const isAlone = ({ key }: Held<T>, i: number) =>
    key === null || (all[i - 1]?.key !== key && all[i + 1]?.key !== key);
  const alone = all.filter(isAlone);
  const firstOf = new Map<string | null, Held<T>>();
  for (const one of alone) if (!firstOf.has(one.country)) firstOf.set(one.country, one);
  const chosen = new Set([...firstOf.values()].slice(0, wanted));
  for (const one of alone) {
    if (chosen.size === wanted) break;
    chosen.add(one);
  }
  return chosen;
}
