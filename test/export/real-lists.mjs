// Exports public lists for every built-in platform, twice, and validates each part of what came out.
//   node test/export/real-lists.mjs FOLDER
// FOLDER holds dc-libraries.csv, uk-hospitals.txt, us-hospitals.csv and nyc-schools.xls. Takes some minutes.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../bin/rollcall.js', import.meta.url));
const [folder = '.'] = process.argv.slice(2);
const lists = {
  'dc-libraries.csv': { country: 'US', column: 'PHONE' },
  'uk-hospitals.txt': { country: 'GB', column: 'Phone' },
  'us-hospitals.csv': { country: 'US', column: 'Phone Number' },
  'nyc-schools.xls': { country: 'US', column: 'Principal Phone Number' },
};

/** @type {(...args: string[]) => { status: number | null, stdout: string, stderr: string }} */
const rollcall = (...args) =>
  spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8', maxBuffer: 2 ** 26 });

/** @type {(at: string) => Record<string, string>} */
const sums = (at) =>
  Object.fromEntries(
    fs.readdirSync(at).map((name) => [
      name,
      createHash('sha256')
        .update(fs.readFileSync(path.join(at, name)))
        .digest('hex'),
    ]),
  );

const work = fs.mkdtempSync(path.join(os.tmpdir(), 'rollcall-real-'));
const platforms = JSON.parse(rollcall('platforms', '--json').stdout);
let [exports, parts, refused, wrong] = [0, 0, 0, 0];
const fail = (/** @type {string} */ where, /** @type {string} */ what) => {
  wrong++;
  console.log(`WRONG  ${where}: ${what}`);
};

for (const [name, { country, column }] of Object.entries(lists))
  for (const { id } of platforms) {
    const list = path.join(folder, name);
    const field = id === 'tovie-text' ? 'client-id' : 'phone';
    const flags = ['-p', id, ...(field === 'phone' ? ['--country', country] : ['--channel', 'sms'])];
    const out = path.join(work, `${name}-${id}`);
    const read = [list, ...flags, '--map', `${field}=${column}`];
    const args = [...read, '--out-dir', out, '--repair', 'likely', '-q'];
    const first = rollcall('export', ...args);
    const where = `${name} for ${id}`;
    if (first.status === 1 && !fs.existsSync(path.join(out, `${path.parse(name).name}.manifest.json`))) {
      refused++;
      const { stdout, stderr } = rollcall('validate', ...read);
      console.log(`refused  ${where}: ${(stdout || stderr).split('\n')[0]}`);
      continue;
    }
    if (first.status !== 0) {
      fail(where, `exit ${first.status}: ${first.stderr}`);
      continue;
    }
    exports++;
    const before = sums(out);
    if (rollcall('export', ...args).status !== 0) fail(where, 'no second time');
    if (JSON.stringify(sums(out)) !== JSON.stringify(before)) fail(where, 'other bytes the second time');
    const manifest = JSON.parse(
      fs.readFileSync(path.join(out, `${path.parse(name).name}.manifest.json`), 'utf8'),
    );
    const { read: all, ...lanes } = manifest.rows;
    const sum = Object.values(lanes).reduce((a, b) => a + b, 0);
    if (all !== sum) fail(where, `${all} rows read, ${sum} accounted for`);
    for (const { path: part, kind, rows } of manifest.outputs) {
      if (kind !== 'ready') continue;
      parts++;
      const again = rollcall(
        'validate',
        path.join(out, part),
        ...flags,
        '--report',
        'json',
        '--repair',
        'none',
      );
      if (again.status !== 0) {
        fail(where, `${part}: exit ${again.status}`);
        continue;
      }
      const [{ verdict, rows: counts }] = JSON.parse(again.stdout).results;
      if (verdict !== 'accepted' || counts.clean !== rows)
        fail(where, `${part}: ${verdict}, ${counts.clean} of ${rows}`);
    }
  }
fs.rmSync(work, { recursive: true });
console.log(`${exports} exports twice, ${parts} parts, ${refused} refused, ${wrong} wrong`);
process.exitCode = wrong === 0 ? 0 : 1;
