// Kills exports of a long list at random moments, and looks at what is left; then lets one run to its end.
//   node test/export/kill.mjs [kills=50] [rows=300000] [seed=1]
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../bin/rollcall.js', import.meta.url));

/** @returns {Promise<string[]>} what was wrong */
export async function killExports(kills, rows, seed) {
  const cwd = fs.mkdtempSync(path.join(os.tmpdir(), 'rollcall-kill-'));
  try {
    fs.writeFileSync(path.join(cwd, 'list.csv'), list(rows));
    const args = [
      bin,
      'export',
      'list.csv',
      '-p',
      'cloudonix',
      '-q',
      '--max-rows',
      String(Math.ceil(rows / 5)),
    ];
    const started = Date.now();
    spawnSync(process.execPath, args, { cwd });
    const whole = Date.now() - started;
    const out = path.join(cwd, 'list.cloudonix');
    const wanted = contents(out);
    fs.rmSync(out, { recursive: true });
    const wrong = [];
    let killed = 0;
    for (let i = 0; i < kills; i++) {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      // The last part, where files get their names, is where most can go wrong.
      const share = i % 2 === 0 ? seed / 0x7fffffff : 0.85 + (0.25 * seed) / 0x7fffffff;
      const hadAll = fs.existsSync(path.join(out, 'list.manifest.json'));
      const child = spawn(process.execPath, args, { cwd, stdio: 'ignore' });
      const ended = new Promise((resolve) => child.on('exit', (_code, signal) => resolve(signal)));
      await new Promise((resolve) => setTimeout(resolve, whole * share));
      child.kill('SIGKILL');
      if ((await ended) === 'SIGKILL') killed++;
      const left = contents(out);
      const isFinished = 'list.manifest.json' in left;
      for (const [name, content] of Object.entries(left)) {
        if (name.endsWith('.tmp')) continue;
        if (content !== wanted[name]) wrong.push(`kill ${i}: ${name} is not what it should be`);
      }
      if (isFinished) {
        for (const name of Object.keys(wanted))
          if (!(name in left)) wrong.push(`kill ${i}: a manifest, but no ${name}`);
      } else if (hadAll && Object.keys(left).length === 0) wrong.push(`kill ${i}: the last run is gone`);
      if (i % 3 === 2) fs.rmSync(out, { recursive: true, force: true });
    }
    const last = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
    if (last.status !== 0) wrong.push(`the rerun ended with ${last.status}: ${last.stderr}`);
    const left = contents(out);
    for (const name of new Set([...Object.keys(left), ...Object.keys(wanted)]))
      if (left[name] !== wanted[name]) wrong.push(`after the rerun ${name} is not what it should be`);
    if (killed === 0) wrong.push('no run was killed');
    return wrong;
  } finally {
    fs.rmSync(cwd, { recursive: true, force: true });
  }
}

function list(rows) {
  const lines = ['phone_number,name'];
  for (let i = 0; i < rows; i++)
    lines.push(`+1415${2000000 + ((i * 7919) % 7999999)},name ${i}${i % 50 === 0 ? ' ' : ''}`);
  lines.push('12,too short');
  return `${lines.join('\n')}\n`;
}

function contents(folder) {
  if (!fs.existsSync(folder)) return {};
  return Object.fromEntries(
    fs.readdirSync(folder).map((name) => [name, fs.readFileSync(path.join(folder, name), 'latin1')]),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [kills = 50, rows = 300_000, seed = 1] = process.argv.slice(2).map(Number);
  const wrong = await killExports(kills, rows, seed);
  console.log(wrong.length === 0 ? `${kills} kills: nothing wrong` : wrong.join('\n'));
  process.exitCode = wrong.length === 0 ? 0 : 1;
}
