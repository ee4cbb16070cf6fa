/**
 * Does the fuzz find a fault? By hand: build first, then `node test/phones/seed-faults.mjs [inputs] [seed]`. Each fault is
 * put into a copy of the built plan, which then judges the same inputs as the library. Prints what found it; exit 1 where
 * one that matters was missed.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { faults } from './faults.mjs';
import { askOracle, inputs } from './fuzz.mjs';

const [count = '150000', seed = '20261121'] = process.argv.slice(2);
const judged = [...inputs(Number(seed), Number(count))].map((input) => ({
  ...input,
  verdict: askOracle(input.text, input.country),
}));

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rollcall-faults-'));
const missed = [];
try {
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  fs.writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
  if ((await tryFault(null, 0)).length > 0)
    throw new Error('The plan differs from the library without a fault');
  for (const [index, fault] of faults.entries()) {
    const found = await tryFault(fault, index + 1);
    const [most] = found;
    const total = found.reduce((sum, [, number]) => sum + number, 0);
    if (most === undefined && fault.nothing === undefined) missed.push(fault.what);
    const told =
      most === undefined
        ? `missed: ${fault.nothing ?? 'the fuzz is too weak'}`
        : `${total} in ${found.length} categories, ${most[1]} of them ${most[0]}`;
    console.log(`${fault.file}: ${fault.what} | ${told}`);
  }
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
console.log(`${faults.length} faults, ${count} inputs, seed ${seed}: ${missed.length} missed that matter`);
process.exitCode = missed.length === 0 ? 0 : 1;

/** Differences by category, the most first. @type {(fault: import('./faults.d.mts').Fault | null, index: number) => Promise<[category: string, count: number][]>} */
async function tryFault(fault, index) {
  const home = path.join(folder, `${index}`);
  fs.cpSync(path.join(root, 'dist/phones/plan'), path.join(home, 'plan'), { recursive: true });
  fs.copyFileSync(path.join(root, 'dist/phones/library.js'), path.join(home, 'library.js'));
  if (fault !== null) {
    const file = path.join(home, 'plan', `${fault.file}.js`);
    const parts = fs.readFileSync(file, 'utf8').split(fault.from);
    if (parts.length !== 2) throw new Error(`${fault.file}: ${parts.length - 1} times: ${fault.from}`);
    fs.writeFileSync(file, parts.join(fault.to));
  }
  const { judgeDigits } = await import(pathToFileURL(path.join(home, 'plan/index.js')).href);
  const found = new Map();
  for (const { category, text, country, verdict } of judged) {
    if (isAsTold(judgeDigits, text, country, verdict)) continue;
    found.set(category, (found.get(category) ?? 0) + 1);
  }
  return [...found].sort(([, a], [, b]) => b - a);
}

/** @type {(judge: Function, text: string, country: string | null, verdict: Record<string, unknown>) => boolean} */
function isAsTold(judge, text, country, verdict) {
  try {
    const ours = judge(text, country);
    return ours === null || Object.keys(verdict).every((key) => ours[key] === verdict[key]);
  } catch {
    return false;
  }
}
