/**
 * Exact duplicates among many numbers: CPU and memory a number, of the tables and of a `Set`. Every contestant is a process
 * of its own. Build first.
 *
 *     node test/bench/keys.mjs [--numbers 10000000] [--rounds 1] [--memory 512000000] [--only set,membership,...]
 *
 * The numbers are like E.164 and in random order; a fifth of them come again. Prints Markdown. What making the numbers costs
 * is measured by `none` and taken off. Bytes: `held` is what the table has allocated at the end, `peak` the most that the
 * process ever took, less that of `none`; both for each different number. All must find the same number of repeats.
 */
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createCollector } from '../../dist/duplicates/answers.js';
import { createHashIndex } from '../../dist/duplicates/hash-index.js';
import { createHashes } from '../../dist/duplicates/hashes.js';
import { createNumberIndex } from '../../dist/duplicates/number-index.js';
import { createNumberTable } from '../../dist/duplicates/number-table.js';
import { openSpill } from '../../dist/io/spill.js';

const { values } = parseArgs({
  options: {
    numbers: { type: 'string', default: '10000000' },
    rounds: { type: 'string', default: '1' },
    memory: { type: 'string', default: '512000000' },
    only: { type: 'string', default: 'none,set,membership,places,tagged,hashed,sorted' },
    run: { type: 'string' },
  },
});
const numbers = Number(values.numbers);
const different = Math.floor(numbers * 0.8);

/** Calls `see` with each number, and how many came before. @type {(see: (number: number, i: number) => void) => void} */
function forEachNumber(see) {
  let state = 12345;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  for (let i = 0; i < numbers; i++) {
    const id = i < different ? i : random() % different;
    // A prime: different ids give different numbers, in no order.
    const scattered = (id * 2654435 + 97) % 4294967291;
    see(7e10 + scattered * 2 + (id & 1), i);
  }
}

/** @typedef {{ repeats: number, held: number }} Found */

/** @type {Record<string, () => Found>} */
const contestants = {
  none() {
    let sum = 0;
    forEachNumber((number) => {
      sum ^= number;
    });
    return { repeats: sum === 0.5 ? 1 : 0, held: 0 };
  },
  set() {
    const set = new Set();
    forEachNumber((number) => set.add(`+${number}`));
    return { repeats: numbers - set.size, held: 0 };
  },
  membership: () => byTable(false),
  places: () => byTable(true),
  // As lists are judged: a batch of numbers is brought into reach, then looked up.
  tagged() {
    const index = createNumberIndex();
    const tag = new Uint32Array(2);
    const batch = new Float64Array(1024);
    let repeats = 0;
    let filled = 0;
    const flush = (/** @type {number} */ start) => {
      index.preload(batch, 0, filled);
      for (let k = 0; k < filled; k++) if (index.add(batch[k] ?? 0, start + k, tag) !== -1) repeats++;
      filled = 0;
    };
    forEachNumber((number, i) => {
      batch[filled++] = number;
      if (filled === batch.length) flush(i + 1 - filled);
    });
    flush(numbers - filled);
    return { repeats, held: index.bytes() };
  },
  hashed() {
    const index = createHashIndex();
    const { text } = createHashes();
    const words = new Uint32Array(4);
    let repeats = 0;
    forEachNumber((number, i) => {
      text.start();
      text.add(`+${number}`);
      text.finish(words);
      if (index.add(words, i) !== -1) repeats++;
    });
    return { repeats, held: index.bytes() };
  },
  sorted() {
    const collector = createCollector({
      keep: 'first',
      maxBytes: Number(values.memory),
      openSpill: () => openSpill(tmpdir()),
    });
    const words = new Uint32Array(4);
    const keyings = /** @type {any} */ ([{ words: () => words }]);
    const batch = /** @type {any} */ ({});
    forEachNumber((number, i) => {
      words[0] = number;
      words[1] = number / 2 ** 32;
      collector.add(keyings, 0, i, batch, i, /** @type {any} */ (null));
    });
    const answers = collector.answers();
    let repeats = 0;
    for (let i = 0; i < numbers; i++) if (answers.at(i) !== null) repeats++;
    answers.close();
    return { repeats, held: 0 };
  },
};

/** @type {(places: boolean) => Found} */
function byTable(places) {
  const table = createNumberTable({ places });
  let repeats = 0;
  forEachNumber((number, i) => {
    if (table.add(number, i) !== -1) repeats++;
  });
  return { repeats, held: table.bytes() };
}

if (values.run !== undefined) {
  const found = /** @type {() => Found} */ (contestants[values.run])();
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  console.log(JSON.stringify({ ...found, cpu: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS * 1024 }));
} else {
  const names = ['none', ...values.only.split(',').filter((name) => name !== 'none')];
  /** @type {Record<string, { repeats: number, held: number, cpu: number, peak: number }[]>} */
  const results = {};
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const name of names) {
      const args = [
        '--max-old-space-size=12000',
        fileURLToPath(import.meta.url),
        ...['--run', name, '--numbers', values.numbers, '--memory', values.memory],
      ];
      const { stdout, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      if (status === 0) results[name] = [...(results[name] ?? []), JSON.parse(stdout)];
    }
  }
  const none = /** @type {{ cpu: number, peak: number }[]} */ (results.none);
  console.log(`${numbers} numbers, ${different} different\n`);
  console.log(
    '| | µs a number | bytes held | bytes at the peak | repeats |\n| --- | ---: | ---: | ---: | ---: |',
  );
  for (const name of names.slice(1)) {
    const all = results[name];
    if (all === undefined) {
      console.log(`| ${name} | fails | | | |`);
      continue;
    }
    const micros = median(all.map(({ cpu }, i) => ((cpu - (none[i]?.cpu ?? 0)) * 1e6) / numbers));
    const held = median(all.map(({ held: bytes }) => bytes / different));
    const peak = median(all.map(({ peak: bytes }, i) => (bytes - (none[i]?.peak ?? 0)) / different));
    console.log(
      `| ${name} | ${micros.toFixed(2)} | ${held === 0 ? '' : held.toFixed(1)} | ${peak.toFixed(1)} | ${all[0]?.repeats} |`,
    );
  }
}

/** @type {(values: number[]) => number} */
function median(numbersGiven) {
  return numbersGiven.sort((a, b) => a - b)[numbersGiven.length >> 1] ?? 0;
}
