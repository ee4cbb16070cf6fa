/**
 * Compares the plan with the library, by hand: build first, then `node test/phones/fuzz-long.mjs [inputs] [seed]`.
 * Prints each difference, at most 20 a category, and how many of each there were; exit 1 where there were any.
 */
import { isDeepStrictEqual } from 'node:util';
import { judgeDigits } from '../../dist/phones/plan/index.js';
import { askOracle, categories, inputs } from './fuzz.mjs';

const [count = '2000000', seed = `${Date.now() % 2 ** 31}`] = process.argv.slice(2);
const differing = Object.fromEntries(Object.keys(categories).map((category) => [category, 0]));
let compared = 0;
let valid = 0;
for (const { category, text, country } of inputs(Number(seed), Number(count))) {
  const ours = judgeDigits(text, country);
  if (ours === null) continue;
  compared++;
  if (ours.valid) valid++;
  const theirs = askOracle(text, country);
  if (isDeepStrictEqual(ours, theirs)) continue;
  if (differing[category]++ < 20) console.log(category, text, country, { ours, theirs });
}
const differences = Object.values(differing).reduce((sum, number) => sum + number, 0);
if (differences > 0) console.table(differing);
console.log(
  `seed ${seed}: ${compared} of ${count} compared, ${valid} of them valid, ${differences} differences`,
);
process.exitCode = differences === 0 ? 0 : 1;
