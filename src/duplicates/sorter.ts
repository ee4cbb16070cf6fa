import type { Spill } from '../model/streams.ts';
import { sortRecords } from './sort-records.ts';

/**
 * Records of a few 32-bit words each, to be had in order: by the first word, then the next. What is more than `maxBytes` of
 * them, or two million, goes to disk in sorted runs, which are merged in the end.
 */
export interface Sorter {
  add(record: Uint32Array): void;
  /** To be asked once, after the last. */
  sorted(): SortedRecords;
  size(): number;
  close(): void;
}

export interface SortedRecords {
  /** Null after the last; valid until the next is asked for. */
  next(): Uint32Array | null;
}

export interface SorterOptions {
  /** Words in a record. */
  readonly words: number;
  /** Of memory. */
  readonly maxBytes: number;
  readonly openSpill: () => Spill;
}

// What sorting needs beside a record.
const orderBytes = 12;
// An order and a word must fit in a double.
const maxRunRecords = 1 << 21;
const firstRecords = 1024;
const maxBlockBytes = 1 << 16;

interface Run {
  /** Bytes in the spill: from the next that has not been read to the end. */
  at: number;
  readonly end: number;
}

export function createSorter({ words, maxBytes, openSpill }: SorterOptions): Sorter {
  const bytesOfRecord = 4 * words;
  const capacity = Math.min(maxRunRecords, Math.max(2, Math.floor(maxBytes / (bytesOfRecord + orderBytes))));
  let records = new Uint32Array(Math.min(capacity, firstRecords) * words);
  let held = 0;
  let size = 0;
  let spill: Spill | null = null;
  const runs: Run[] = [];

  function spillRun(): void {
    spill ??= openSpill();
    const at = spill.size;
    const block = new Uint32Array(Math.max(1, Math.floor(maxBlockBytes / bytesOfRecord)) * words);
    let filled = 0;
    const flush = () => {
      spill!.append(new Uint8Array(block.buffer, 0, filled * 4));
      filled = 0;
    };
    const order = sortRecords(records, words, held);
    for (let i = 0; i < held; i++) {
      if (filled === block.length) flush();
      const from = order[i]! * words;
      for (let word = 0; word < words; word++) block[filled++] = records[from + word]!;
    }
    flush();
    runs.push({ at, end: spill.size });
    held = 0;
  }

  return {
    add(record) {
      if (held === capacity) spillRun();
      if (held * words === records.length) records = grown(records, capacity * words);
      const at = held++ * words;
      for (let word = 0; word < words; word++) records[at + word] = record[word]!;
      size++;
    },
    sorted() {
      if (spill === null) return inMemory(records, words, held);
      if (held > 0) spillRun();
      records = new Uint32Array(0);
      return merged(spill, runs, words, maxBytes);
    },
    size: () => size,
    close() {
      spill?.close();
      spill = null;
      records = new Uint32Array(0);
      held = 0;
    },
  };
}

function grown(records: Uint32Array<ArrayBuffer>, maxLength: number): Uint32Array<ArrayBuffer> {
  const bigger = new Uint32Array(Math.min(maxLength, 2 * records.length));
  bigger.set(records);
  return bigger;
}

function inMemory(records: Uint32Array, words: number, count: number): SortedRecords {
  const order = sortRecords(records, words, count);
  let i = 0;
  return {
    next() {
      if (i === count) return null;
      const from = order[i++]! * words;
      return records.subarray(from, from + words);
    },
  };
}

/** A run that is being read, and the first record of it that has not been taken. */
interface Head {
  readonly run: Run;
  readonly block: Uint32Array;
  at: number;
  /** Words of `block` that hold records. */
  filled: number;
}

/** A heap of the runs' heads. */
function merged(spill: Spill, runs: readonly Run[], words: number, maxBytes: number): SortedRecords {
  const blockBytes = Math.min(maxBlockBytes, Math.floor(maxBytes / runs.length));
  const length = Math.max(1, Math.floor(blockBytes / (4 * words))) * words;
  const heap = runs
    .map((run): Head => ({ run, block: new Uint32Array(length), at: 0, filled: 0 }))
    .filter((head) => refill(spill, head));
  for (let i = heap.length >> 1; i-- > 0; ) sink(heap, i, words);
  const taken = new Uint32Array(words);
  return {
    next() {
      const head = heap[0];
      if (head === undefined) return null;
      for (let word = 0; word < words; word++) taken[word] = head.block[head.at + word]!;
      head.at += words;
      if (head.at === head.filled && !refill(spill, head)) {
        const last = heap.pop()!;
        if (heap.length > 0) heap[0] = last;
      }
      sink(heap, 0, words);
      return taken;
    },
  };
}

/** False at the end of the run. */
function refill(spill: Spill, head: Head): boolean {
  const { run, block } = head;
  const bytes = Math.min(block.length * 4, run.end - run.at);
  if (bytes === 0) return false;
  spill.read(new Uint8Array(block.buffer, 0, bytes), run.at);
  run.at += bytes;
  head.at = 0;
  head.filled = bytes / 4;
  return true;
}

function sink(heap: Head[], from: number, words: number): void {
  const head = heap[from];
  if (head === undefined) return;
  let i = from;
  for (;;) {
    let child = 2 * i + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && isBefore(heap[child + 1]!, heap[child]!, words)) child++;
    if (!isBefore(heap[child]!, head, words)) break;
    heap[i] = heap[child]!;
    i = child;
  }
  heap[i] = head;
}

function isBefore(a: Head, b: Head, words: number): boolean {
  for (let word = 0; word < words; word++) {
    const [one, other] = [a.block[a.at + word]!, b.block[b.at + word]!];
    if (one !== other) return one < other;
  }
  return false;
}
