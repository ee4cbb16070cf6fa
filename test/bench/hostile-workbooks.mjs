/**
 * What hostile workbooks cost the program: each is made, and `rollcall validate` run on it. Build first.
 *
 *     node test/bench/hostile-workbooks.mjs [--only PART]
 *
 * Prints Markdown: seconds and processor seconds of the whole run, peak memory, exit code and first finding. Over budget
 * (2 s of the processor and 200 MB where the file declares its size, 10 s and 400 MB where it has to be counted) is marked,
 * and exit code 1.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { hostile } from './hostile-parts.mjs';

const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, make: { type: 'string' }, file: { type: 'string' } },
});

/** @type {(name: string) => string} */
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const budgets = { declared: { seconds: 2, megabytes: 200 }, counted: { seconds: 10, megabytes: 400 } };
const limitMs = 60_000;

// Another process makes each: a child's peak memory is counted from that of its parent.
if (values.make !== undefined) writeFileSync(values.file, hostile[values.make].make());
else runAll();

function runAll() {
  const folder = mkdtempSync(join(tmpdir(), 'rollcall-hostile-'));
  console.log('| workbook | s | CPU s | MB | exit | finding |\n| --- | --- | --- | --- | --- | --- |');
  try {
    for (const [title, { name = 'list.xlsx', budget }] of Object.entries(hostile)) {
      if (!title.includes(values.only)) continue;
      const file = join(folder, name);
      const made = spawnSync(process.execPath, [
        here('hostile-workbooks.mjs'),
        '--make',
        title,
        '--file',
        file,
      ]);
      if (made.status !== 0) throw new Error(`${title}: ${made.stderr}`);
      const cost = run(file);
      const isOver = cost.cpu > budgets[budget].seconds || cost.megabytes > budgets[budget].megabytes;
      if (isOver || cost.exit === 'killed') process.exitCode = 1;
      const numbers = [cost.seconds.toFixed(2), cost.cpu.toFixed(2), cost.megabytes.toFixed(0)];
      console.log(
        `| ${[title, ...numbers, cost.exit, cost.finding + (isOver ? ` **over ${budget}**` : '')].join(' | ')} |`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @type {(file: string) => { seconds: number, cpu: number, megabytes: number, exit: number | string, finding: string }} */
function run(file) {
  const start = performance.now();
  const args = ['--require', here('usage.cjs'), here('../../bin/rollcall.js'), 'validate', file, '--json'];
  const child = spawnSync(process.execPath, args, {
    ...{ encoding: 'utf8', timeout: limitMs, killSignal: 'SIGKILL', maxBuffer: 2 ** 28 },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const seconds = (performance.now() - start) / 1000;
  const usage = child.output[3] ? JSON.parse(child.output[3]) : { cpu: Number.NaN, megabytes: Number.NaN };
  return { ...usage, seconds, exit: child.status ?? 'killed', finding: findingOf(child) };
}

/** @type {(child: import('node:child_process').SpawnSyncReturns<string>) => string} */
function findingOf({ stdout, stderr, signal }) {
  if (signal !== null) return signal;
  try {
    const [file] = JSON.parse(stdout).results[0].files;
    const [finding] = file.findings;
    const rows = `${file.rows.read} rows`;
    return finding === undefined ? rows : `${finding.rule}: ${finding.message} (${rows})`;
  } catch {
    return stderr.trim().split('\n')[0];
  }
}
