/**
 * Contact lists for the benchmarks, the same bytes every time: six columns, every phone in the list once.
 * By hand: `node test/bench/generate.mjs --rows 1000000 --kind good out.csv`.
 */
import { closeSync, existsSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** Raise it when a list comes out otherwise than before: lists are kept between runs. */
const edition = 1;

/** @typedef {(row: number, random: () => number) => string} Phone */

const words = (/** @type {string} */ text) => text.split(' ');
const firstNames = words(
  'Ann Bob José Zoë Łukasz Mary Grace Ivan Søren Omar Emma Li Hannah Noah Aïcha Peter',
);
const lastNames = words(
  "Smith García Nguyễn Müller Jones O'Neil Kowalski Brown Šimić Okafor Lee Dubois Khan Rossi",
);
const cities = words('Berlin Paris London Málaga Köln Leeds Lyon Boston Austin Łódź');
const notes = [
  'called twice',
  'prefers e-mail',
  'Rückruf am Montag',
  'VIP, handle with care',
  'says "not before noon"',
  'two lines\nof text',
];
const areaCodes = [212, 206, 303, 312, 404, 415, 503, 617, 713, 818];

/** The `row`th of `size` numbers, each once and in no visible order. @type {(row: number, size: number) => number} */
const shuffled = (row, size) => (row * 7_368_787 + 3_141_593) % size;
/** @type {(number: number, length: number) => string} */
const padded = (number, length) => String(number).padStart(length, '0');

/**
 * Ten digits of the North American plan; exchanges 200 to 549, so none that is kept for fiction.
 * @type {(row: number) => string}
 */
function northAmerican(row) {
  return `${areaCodes[row % 10]}${2_000_000 + shuffled(Math.floor(row / 10), 3_500_000)}`;
}

/** @type {(row: number) => string} */
function international(row) {
  const of = Math.floor(row / 4);
  if (row % 4 === 0) return `+49151${padded(shuffled(of, 100_000_000), 8)}`;
  if (row % 4 === 1) return `+4471${padded(shuffled(of, 100_000_000), 8)}`;
  if (row % 4 === 2) return `+3361${padded(shuffled(of, 10_000_000), 7)}`;
  return `+1${northAmerican(of)}`;
}

/** @type {Phone} */
function national(row, random) {
  const digits = northAmerican(row);
  const [area, exchange, line] = [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)];
  return pick(random, [
    `(${area}) ${exchange}-${line}`,
    `${area}-${exchange}-${line}`,
    `${area}.${exchange}.${line}`,
    digits,
  ]);
}

/** What goes wrong with phone cells, in equal shares. @type {((row: number) => string)[]} */
const damages = [
  () => '',
  () => 'n/a',
  () => 'ask at reception',
  () => '911',
  () => '2024-03-05',
  (row) => `person${row}@example.com`,
  (row) => international(row).slice(0, -4),
  (row) => `${international(row)}9999`,
  (row) => `+999${padded(row, 9)}`,
  (row) => `+1100${padded(shuffled(row, 10_000_000), 7)}`,
  (row) => `0151 ${padded(shuffled(row, 100_000_000), 8)}`,
  (row) => `4.9151${row % 10}E+11`,
  (row) => `${international(row)} / ${international(row + 1)}`,
  (row) => `+49l51${padded(shuffled(row, 100_000_000), 8)}`,
];

/** @type {Record<string, Phone>} */
const kinds = {
  good: international,
  bad: (row) => damages[row % damages.length](row),
  national,
};

/** Writes a list where none is yet. @type {(options: { rows: number, kind: string, path?: string }) => string} */
export function generate({ rows, kind, path = keptPath(rows, kind) }) {
  const phone = kinds[kind];
  if (phone === undefined) throw new Error(`no kind "${kind}": ${Object.keys(kinds).join(', ')}`);
  if (existsSync(path)) return path;
  const random = seed(20_240_305);
  const fd = openSync(`${path}.part`, 'w');
  let text = 'name,phone,email,city,note,date\n';
  for (let row = 0; row < rows; row++) {
    text += `${record(row, phone(row, random), random)}\n`;
    if (text.length > 1 << 20 || row === rows - 1) {
      writeSync(fd, text);
      text = '';
    }
  }
  closeSync(fd);
  renameSync(`${path}.part`, path);
  return path;
}

/** @type {(rows: number, kind: string) => string} */
function keptPath(rows, kind) {
  const folder = join(tmpdir(), 'rollcall-bench');
  mkdirSync(folder, { recursive: true });
  return join(folder, `${kind}-${rows}-${edition}.csv`);
}

/** @type {(row: number, phone: string, random: () => number) => string} */
function record(row, phone, random) {
  const first = pick(random, firstNames);
  const last = pick(random, lastNames);
  const shape = random();
  const name =
    shape < 0.08 ? `${last}, ${first}` : shape < 0.1 ? `${first} "Ace" ${last}` : `${first} ${last}`;
  const note = random() < 0.4 ? pick(random, notes) : '';
  const date = `20${padded(10 + (row % 15), 2)}-${padded(1 + (row % 12), 2)}-${padded(1 + (row % 28), 2)}`;
  return [name, phone, `person${row}@example.com`, pick(random, cities), note, date].map(quoted).join();
}

/** @type {(text: string) => string} */
const quoted = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** @type {<T>(random: () => number, items: T[]) => T} */
const pick = (random, items) => items[Math.floor(random() * items.length)];

/** mulberry32. @type {(start: number) => () => number} */
function seed(start) {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { rows: { type: 'string', default: '1000000' }, kind: { type: 'string', default: 'good' } },
  });
  console.log(generate({ rows: Number(values.rows), kind: values.kind, path: positionals[0] }));
}
