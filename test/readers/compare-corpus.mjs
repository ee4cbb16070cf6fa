/**
 * Compares the built readers with a folder of real workbooks, cell by cell: names of sheets, line, column and text.
 *
 *   npm run build && node test/readers/compare-corpus.mjs FOLDER [--half open|held-out] [--only PART] [--jobs N] [--truth FOLDER] [--details F.json]
 *
 * What the files hold is written down first, by corpus-truth.py (openpyxl, xlrd), in FOLDER.truth unless --truth names another
 * folder; files that have a truth already keep it. A file belongs to a half by a hash of its path: bugs are looked for in the
 * open one, and the other one tells whether that was enough. Files are read in other processes, each with 30 s and 512 MB of
 * heap. Prints a line for each file that is not as it should be, then a table. A cell may have several accepted texts where
 * its format leaves them open; a sheet is equal only if every cell has one of them.
 */
import { execFileSync, fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const limitMs = 30_000;
const dist = new URL('../../dist/', import.meta.url);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ...{
      half: { type: 'string' },
      only: { type: 'string', default: '' },
      jobs: { type: 'string', default: '2' },
    },
    ...{ details: { type: 'string' }, truth: { type: 'string' }, child: { type: 'boolean' } },
  },
});
const folder = resolve(positionals[0]);
const truths = values.truth ?? `${folder}.truth`;

if (values.child) {
  process.on('message', async (name) => process.send(await readOne(name)));
} else {
  await compareAll();
}

async function compareAll() {
  execFileSync(
    process.env.PYTHON ?? 'python3',
    [fileURLToPath(new URL('corpus-truth.py', import.meta.url)), folder, truths, values.only],
    {
      stdio: 'inherit',
    },
  );
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((name) => name.includes(values.only) && existsSync(truthPath(name)))
    .filter((name) => values.half === undefined || halfOf(name) === values.half)
    .sort();
  const results = [];
  const next = names.values();
  const turns = Array.from({ length: Number(values.jobs) }, async () => {
    let reader = null;
    for (const name of next) {
      reader ??= startReader();
      const { status, reason = '' } = truthOf(name);
      const answer = await reader.read(name);
      if (answer.outcome === 'hang' || answer.outcome === 'crash') reader = null;
      const result = { name, status, reason, ...answer };
      results.push(result);
      if (!isFine(result)) console.log(describe(result));
    }
    reader?.stop();
  });
  await Promise.all(turns);
  results.sort((a, b) => (a.name < b.name ? -1 : 1));
  console.log(`\n${tableOf(results)}`);
  if (values.details !== undefined) writeFileSync(values.details, JSON.stringify(results, null, 1));
}

function halfOf(name) {
  return createHash('sha256').update(name).digest()[0] % 2 === 0 ? 'open' : 'held-out';
}

/** A process that reads one file after another until one of them hangs or crashes it. */
function startReader() {
  const child = fork(fileURLToPath(import.meta.url), [folder, '--child', '--truth', truths], {
    execArgv: ['--max-old-space-size=512'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    errors = (errors + text).slice(-2000);
  });
  return {
    stop: () => child.kill(),
    read(name) {
      const start = performance.now();
      return new Promise((resolve) => {
        const finish = (answer) => {
          clearTimeout(timer);
          child.removeAllListeners();
          resolve({ ...answer, ms: Math.round(performance.now() - start) });
        };
        const timer = setTimeout(() => {
          finish({ outcome: 'hang' });
          child.kill('SIGKILL');
        }, limitMs);
        child.once('message', finish);
        child.once('exit', (code, signal) =>
          finish({ outcome: 'crash', why: `${signal ?? code}: ${lastError(errors)}` }),
        );
        child.send(name);
      });
    },
  };
}

function lastError(text) {
  return text.split('\n').find((line) => /Error|FATAL/.test(line)) ?? text.trim().slice(0, 200);
}

function truthPath(name) {
  return join(truths, `${name}.json`);
}

function truthOf(name) {
  return JSON.parse(readFileSync(truthPath(name), 'utf8'));
}

/** In a child: `equal`, `differs` or `refused` where there is a truth to hold against it, else `read` or `refused`. */
async function readOne(name) {
  const { status, sheets } = truthOf(name);
  const path = join(folder, name);
  if (sheets === undefined || status === 'bad')
    return (await readTables(path, {}, [])).refused ?? { outcome: 'read' };

  const differences = { count: 0, places: [] };
  // A sheet that holds nothing but white space is none with data.
  const filled = sheets.filter(({ rows }) => Object.values(rows).some(hasText));
  if (filled.length === 0) {
    const { refused } = await readTables(path, {}, [{ name: '', rows: {} }], differences);
    if (refused !== undefined && !/file\/empty/.test(refused.why)) return refused;
  }
  // All that are seen at once, the hidden ones by name.
  const visible = filled.filter(({ hidden }) => !hidden);
  const turns = [
    ...(visible.length > 0 ? [{ sheet: 'all', wanted: visible }] : []),
    ...filled.filter(({ hidden }) => hidden).map((one) => ({ sheet: one.name, wanted: [one] })),
  ];
  for (const { sheet, wanted } of turns) {
    const { refused, listed } = await readTables(path, { sheet }, wanted, differences);
    if (refused !== undefined) return refused;
    const shown = (list) => JSON.stringify(list.map(({ name, hidden }) => [name, hidden]));
    if (shown(listed) !== shown(sheets)) note(differences, 'list of sheets', shown(listed), shown(sheets));
  }
  return differences.count === 0 ? { outcome: 'equal' } : { outcome: 'differs', ...differences };
}

function hasText(row) {
  return Object.values(row)
    .flat()
    .some((text) => text.trim() !== '');
}

async function readTables(path, options, wanted, differences) {
  const { openTable } = await import(new URL('readers/index.js', dist));
  const { openSource } = await import(new URL('io/source.js', dist));
  const source = openSource(path);
  const opened = await openTable(source, options);
  if ('trouble' in opened) {
    source.close();
    return { refused: { outcome: 'refused', why: tell(opened.trouble) } };
  }
  let listed;
  for (const [i, table] of opened.tables.entries()) {
    const sheet = wanted[i] ?? {
      name: `${table.sheet}, which holds nothing`,
      rows: wanted.length > 0 ? {} : null,
    };
    await compareSheet(table, sheet, differences);
    if (!table.complete()) return { refused: { outcome: 'refused', why: tell(table.trouble()) } };
    listed = table.sheets() ?? [];
  }
  for (const { name } of wanted.slice(opened.tables.length))
    note(differences, name, 'no such table', 'a sheet with data');
  source.close();
  return { listed };
}

function tell(trouble) {
  return trouble.map(({ rule, data }) => `${rule} ${JSON.stringify(data)}`).join('; ');
}

async function compareSheet(table, { name, rows }, differences) {
  let last = 0;
  let isLastBlank = false;
  for await (const batch of table.batches()) {
    for (let row = 0; row < batch.count; row++) {
      const line = batch.line(row);
      if (line !== last + 1) note(differences, `${name}: order of rows`, line, last + 1);
      last = line;
      isLastBlank = batch.isBlank(row);
      const width = batch.width(row);
      const wanted = rows?.[line] ?? {};
      for (let column = 0; column < width; column++) {
        const text = batch.cell(row, column);
        if (rows !== null) compareCell(differences, name, line, column, text, wanted[column]);
      }
      for (const column in wanted) {
        if (Number(column) >= width) compareCell(differences, name, line, Number(column), '', wanted[column]);
      }
    }
  }
  for (const line in rows ?? {}) {
    if (Number(line) <= last) continue;
    for (const column in rows[line])
      compareCell(differences, name, Number(line), Number(column), '', rows[line][column]);
  }
  if (rows !== null && isLastBlank && !(last in rows))
    note(differences, `${name}: a blank last row`, last, '');
}

function compareCell(differences, sheet, line, column, ours, wanted = '') {
  const isEqual = typeof wanted === 'string' ? ours === wanted : wanted.includes(ours);
  if (!isEqual) note(differences, `${sheet}!${letters(column)}${line}`, ours, [wanted].flat()[0]);
}

function note(differences, place, ours, truth) {
  differences.count++;
  if (differences.places.length < 20) differences.places.push({ place, ours: cut(ours), truth: cut(truth) });
}

function cut(value) {
  return String(value).slice(0, 300);
}

function letters(column) {
  const rest = Math.floor(column / 26);
  return (rest === 0 ? '' : letters(rest - 1)) + String.fromCharCode(65 + (column % 26));
}

function isFine({ status, outcome }) {
  switch (status) {
    case 'good':
      return outcome === 'equal';
    case 'bad':
      return outcome === 'refused';
    case 'outside':
      return outcome === 'equal' || outcome === 'refused';
    default:
      return outcome === 'read' || outcome === 'refused';
  }
}

function describe({ name, status, reason, outcome, why = '', count, places }) {
  const first = places?.[0];
  const shown =
    first === undefined
      ? why
      : `${count} places, first ${first.place}: ${JSON.stringify(first.ours)}, should be ${JSON.stringify(first.truth)}`;
  return `${status}\t${outcome}\t${name}\t${shown}${status === 'bad' ? ` (${reason})` : ''}`;
}

function tableOf(results) {
  const outcomes = ['equal', 'differs', 'refused', 'read', 'hang', 'crash'];
  const lines = [['', ...outcomes, 'all']];
  for (const status of ['good', 'bad', 'impostor', 'outside', 'unsure']) {
    const ones = results.filter((result) => result.status === status);
    lines.push([
      status,
      ...outcomes.map((outcome) => ones.filter((one) => one.outcome === outcome).length),
      ones.length,
    ]);
  }
  return lines
    .map((line) => line.map((field, i) => String(field)[i ? 'padStart' : 'padEnd'](9)).join(''))
    .join('\n');
}
