/**
 * The order of `count` records of `words` 32-bit words each that stand side by side, by the first word, then the next; equal
 * ones as they stand. At most 2^21 records. A word and a record's number make one double: what sorts those is the engine's
 * own code, ten times as fast as asking a function about every pair.
 */
export function sortRecords(records: Uint32Array, words: number, count: number): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, i) => i);
  sortBy(0, 0, count, { records, words, order, packed: new Float64Array(count) });
  return order;
}

interface Sorting {
  readonly records: Uint32Array;
  readonly words: number;
  readonly order: Uint32Array;
  readonly packed: Float64Array;
}

const numberRange = 2 ** 21;
// Calling the engine costs more.
const fewRecords = 24;

/** Sorts those from `from` to before `to`, which agree in all words before this one. */
function sortBy(word: number, from: number, to: number, sorting: Sorting): void {
  const { records, words, order, packed } = sorting;
  if (to - from <= fewRecords) {
    insert(word, from, to, sorting);
    return;
  }
  for (let i = from; i < to; i++) packed[i] = records[order[i]! * words + word]! * numberRange + order[i]!;
  packed.subarray(from, to).sort();
  for (let i = from; i < to; i++) order[i] = packed[i]! % numberRange;
  if (word + 1 === words) return;
  for (let start = from; start < to; ) {
    const value = records[order[start]! * words + word];
    let end = start + 1;
    while (end < to && records[order[end]! * words + word] === value) end++;
    if (end - start > 1) sortBy(word + 1, start, end, sorting);
    start = end;
  }
}

function insert(word: number, from: number, to: number, { records, words, order }: Sorting): void {
  for (let i = from + 1; i < to; i++) {
    const record = order[i]!;
    let at = i;
    while (at > from && isBefore(record, order[at - 1]!)) {
      order[at] = order[at - 1]!;
      at--;
    }
    order[at] = record;
  }

  function isBefore(a: number, b: number): boolean {
    for (let offset = word; offset < words; offset++) {
      const [one, other] = [records[a * words + offset]!, records[b * words + offset]!];
      if (one !== other) return one < other;
    }
    return a < b;
  }
}
