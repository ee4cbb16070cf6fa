/**
 * The benchmarks: every contestant is a process of its own, and all take turns, round by round. Build first.
 *
 *     node test/bench/run.mjs [--rows 1000000] [--rounds 3] [--only reading,judging,normalizing,workbooks,memory,start-up] [--large]
 *
 * Prints Markdown. CPU is user and system time of the whole process. A ratio is the median over the rounds of its CPU to
 * that of another in the same round: 3.1 takes 3.1 times as much, 1/20 a twentieth. Trust the ratios, never the seconds.
 * `--large` adds 5 M rows to `memory`. Lists are made once and kept in the temporary folder.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', default: 'reading,judging,normalizing,workbooks,memory,start-up' },
    large: { type: 'boolean', default: false },
  },
});
const rows = Number(values.rows);
const workbookRows = rows / 2;

/** @type {(name: string) => string} */
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const rollcall = here('../../bin/rollcall.js');

/**
 * A list's path. Another process makes it: a child's peak memory is counted from that of its parent.
 * @type {(kind: string, rows: number) => string}
 */
const list = (kind, rows) => run([here('generate.mjs'), '--kind', kind, '--rows', `${rows}`]).trim();
/** @type {(...args: string[]) => string[]} */
const validate = (...args) => [rollcall, 'validate', ...args];
// Each run replaces what the one before wrote.
const written = join(tmpdir(), 'rollcall-bench', 'normalized.csv');
const noDuplicates = ['--rule', 'dup/*=off'];

/** @typedef {{ title?: string, against: string[], rounds?: number, contestants: () => Record<string, string[]> }} Contest */

/** @type {Record<string, Contest>} */
const contests = {
  reading: {
    title: `reading ${rows} rows`,
    against: ['floor', 'fast-csv'],
    contestants() {
      const good = list('good', rows);
      return {
        floor: [here('floor.mjs'), good],
        'fast-csv': [here('fast-csv.mjs'), good],
        'reader, no cell touched': [here('stages.mjs'), 'batches', good],
        'reader, every cell': [here('stages.mjs'), 'cells', good],
      };
    },
  },
  judging: {
    title: `judging ${rows} rows`,
    against: ['floor', 'plain script', 'validate'],
    contestants() {
      const good = list('good', rows);
      const national = list('national', rows);
      return {
        floor: [here('floor.mjs'), good],
        'plain script': [here('plain-script.mjs'), good],
        validate: validate(good),
        'validate, dup off': validate(good, ...noDuplicates),
        'validate, all bad': validate(list('bad', rows)),
        'plain script, national': [here('plain-script.mjs'), national, 'US'],
        'validate, national': validate(national, '--country', 'US'),
      };
    },
  },
  normalizing: {
    title: `normalizing ${rows} rows`,
    against: ['plain script', 'validate, dup off'],
    contestants() {
      const good = list('good', rows);
      const national = list('national', rows);
      return {
        'plain script': [here('plain-script.mjs'), good],
        'validate, dup off': validate(good, ...noDuplicates),
        'normalize -o': [rollcall, 'normalize', good, '-o', written, '--force'],
        'normalize, to standard output': [rollcall, 'normalize', good, '-q'],
        'normalize -o, national': [
          rollcall,
          'normalize',
          national,
          '--country',
          'US',
          '-o',
          written,
          '--force',
        ],
        'normalize -o, four columns added': [
          ...[rollcall, 'normalize', good, '-o', written, '--force'],
          ...['--add', 'e164,valid,country,type'],
        ],
      };
    },
  },
  workbooks: {
    title: `workbooks of ${workbookRows} rows`,
    against: ['exceljs reads', 'exceljs writes'],
    contestants() {
      const made = run([here('generate-workbook.mjs'), '--rows', `${workbookRows}`]).trim();
      const out = join(tmpdir(), 'rollcall-bench', 'written.xlsx');
      return {
        'exceljs reads': [here('exceljs-read.mjs'), made],
        'reader, every cell': [here('read-workbook.mjs'), made],
        'exceljs writes': [here('exceljs-write.mjs'), `${workbookRows}`, out],
        'writer, six texts': [here('write-xlsx.mjs'), `${workbookRows}`, out],
        validate: validate(made, '--map', 'phone=B', '--country', 'US'),
      };
    },
  },
  memory: {
    against: [],
    contestants: () =>
      Object.fromEntries(
        [rows, ...(values.large ? [5_000_000] : [])].map((size) => [
          `validate ${size} rows, dup off`,
          validate(list('good', size), ...noDuplicates),
        ]),
      ),
  },
  'start-up': {
    against: ['node -e 0'],
    rounds: 15,
    contestants: () => ({
      'node -e 0': ['-e', '0'],
      '--version': [rollcall, '--version'],
      'validate 100 rows': validate(list('good', 100)),
    }),
  },
};

console.log(
  `${new Date().toISOString().slice(0, 10)}, commit ${commit()}, Node ${process.versions.node}, ${machine()}`,
);
for (const name of values.only.split(',')) printContest(name, contests[name]);

/** @type {(name: string, contest: Contest) => void} */
function printContest(name, { title = name, against, rounds = 0, contestants }) {
  const entries = Object.entries(contestants());
  const took = Array.from({ length: Math.max(rounds, Number(values.rounds)) }, () =>
    Object.fromEntries(entries.map(([contestant, args]) => [contestant, measure(args)])),
  );
  const lines = entries.map(([contestant]) => [
    contestant,
    median(took.map((round) => round[contestant].cpu)).toFixed(2),
    ...against.map((base) => ratio(median(took.map((round) => round[contestant].cpu / round[base].cpu)))),
    median(took.map((round) => round[contestant].megabytes)).toFixed(0),
  ]);
  const head = [`${title}, ${took.length} rounds`, 'CPU s', ...against.map((base) => `× ${base}`), 'peak MB'];
  const rule = head.map((_, column) => (column === 0 ? '---' : '--:'));
  console.log(`\n${[head, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')}`);
}

/** @type {(args: string[]) => { cpu: number, megabytes: number }} */
function measure(args) {
  const { status, output } = spawnSync(process.execPath, ['--require', here('usage.cjs'), ...args], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
  });
  // 1 says that a list has faults; of a script, that it broke.
  if (status !== 0 && (status !== 1 || args[0] !== rollcall))
    throw new Error(`exit ${status}: ${args.join(' ')}`);
  return JSON.parse(output[3] ?? '');
}

/** @type {(args: string[]) => string} */
function run(args) {
  return execFileSync(process.execPath, args, { encoding: 'utf8' });
}

/** @type {(numbers: number[]) => number} */
function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

/** @type {(value: number) => string} */
function ratio(value) {
  return value < 0.95 ? `1/${(1 / value).toPrecision(3)}` : value.toPrecision(3);
}

function machine() {
  return `${cpus().length} × ${cpus()[0].model.trim()}`;
}

function commit() {
  /** @type {(...args: string[]) => string} */
  const git = (...args) => execFileSync('git', args, { cwd: here('.'), encoding: 'utf8' }).trim();
  return `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain', '../../src') === '' ? '' : ' and changes'}`;
}
