/**
 * Does the fuzz find a fault? By hand: build first, then `node test/phones/seed-faults.mjs [inputs] [seed]`. Each fault is
 * put into a copy of the built plan, which then judges the same inputs as the library. Prints what found it; exit 1 where
 * one that matters was missed.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { askOracle, inputs } from './fuzz.mjs';

/** `nothing`: why the fault changes no verdict by today's metadata. @typedef {{ file: string, what: string, from: string, to: string, nothing?: string }} Fault */

/** @type {Fault[]} */
const faults = [
  {
    file: 'index',
    what: 'what dials abroad stays',
    from: 'if (!mayHave(text, dialsAbroad))',
    to: 'if (dialsAbroad)',
  },
  {
    file: 'index',
    what: 'a 0 may follow what dials abroad',
    from: " || rest.startsWith('0')",
    to: '',
  },
  {
    file: 'index',
    what: 'own calling code: also of numbers as they stand',
    from: '(!isNumber(whole, region) && isNumber(rest, region))',
    to: 'isNumber(rest, region)',
  },
  {
    file: 'index',
    what: 'own calling code: not of too long ones',
    from: 'whole.length > region.lengths.at(-1) || ',
    to: '',
  },
  {
    file: 'index',
    what: 'own calling code: also before no number',
    from: ' && isNumber(rest, region)',
    to: '',
  },
  {
    file: 'index',
    what: 'own calling code: the prefix behind it stays',
    from: 'return judgeAbroad(rest, code);',
    to: "return describe('+' + code.digits + rest, rest, identify(code, rest, 0), code, null);",
  },
  {
    file: 'index',
    what: 'own calling code: the default country keeps what is nobody’s',
    from: 'return judgeAbroad(rest, code);',
    to: 'return { ...judgeAbroad(rest, code), country: region.country };',
  },
  {
    file: 'index',
    what: 'international: the prefix stays',
    from: 'if (kind.mayBePrefixed)',
    to: 'if (kind === null)',
  },
  { file: 'index', what: '16 digits at most', from: 'maxNational = 17', to: 'maxNational = 16' },
  { file: 'index', what: '18 digits at most', from: 'maxNational = 17', to: 'maxNational = 18' },
  { file: 'index', what: 'one digit is enough', from: 'minNational = 2', to: 'minNational = 1' },
  {
    file: 'index',
    what: 'nobody’s are not the default country’s',
    from: 'kind.owner ?? home',
    to: 'kind.owner',
  },
  {
    file: 'index',
    what: 'the type by the main country',
    from: 'region === kind.judge ? kind.type : identifyType(region, number)',
    to: 'kind.type',
  },
  {
    file: 'calling-code',
    what: 'no codes of three digits',
    from: '[1, 2, 3].map',
    to: '[1, 2].map',
  },
  {
    file: 'calling-code',
    what: 'the beginning of a code is remembered as none',
    from: 'if (start.length === 3)',
    to: 'if (start.length > 0)',
  },
  {
    file: 'calling-code',
    what: 'a 0 begins a code',
    from: 'if (value === 0)',
    to: 'if (value < 0)',
  },
  {
    file: 'calling-code',
    what: 'the last owner, not the first',
    from: 'regions.findIndex(',
    to: 'regions.findLastIndex(',
  },
  {
    file: 'calling-code',
    what: 'leading digits are not asked for',
    from: "leadingDigits === null ? types[index] !== null : says(index, 'leading-digits')",
    to: 'types[index] !== null',
  },
  {
    file: 'calling-code',
    what: 'a type is not asked for',
    from: 'leadingDigits === null ? types[index] !== null :',
    to: 'leadingDigits === null ? index > 0 :',
  },
  {
    file: 'calling-code',
    what: 'no types but the main country’s',
    from: 'return index === 0 || leadingDigits === null;',
    to: 'return index === 0;',
  },
  {
    file: 'calling-code',
    what: 'the prefix is all of the number',
    from: 'startingWith(region.nationalPrefix.expression)',
    to: 'region.nationalPrefix.expression',
  },
  { file: 'line-types', what: 'no mobile is told from a fixed line', from: 'hasMobiles && ', to: '' },
  {
    file: 'line-types',
    what: 'the last type, not the first',
    from: 'types[0] ?? null',
    to: 'types.at(-1) ?? null',
    nothing: 'no number has two types, but for fixed and mobile',
  },
  {
    file: 'line-types',
    what: 'mobile is the first type',
    from: "!types.includes('fixed')",
    to: "types.includes('mobile') || !types.includes('fixed')",
  },
  {
    file: 'line-types',
    what: 'premium and toll-free are one another',
    from: "{ type: 'premium', index: 3 }",
    to: "{ type: 'premium', index: 2 }",
  },
  {
    file: 'line-types',
    what: 'no length of a type',
    from: 'both(isNumber, ofLength(ownLengths || lengths))',
    to: 'isNumber',
    nothing: 'no type’s pattern takes one of another length',
  },
  {
    file: 'line-types',
    what: 'a country’s lengths, not the type’s',
    from: 'ofLength(ownLengths || lengths)',
    to: 'ofLength(lengths)',
    nothing: 'no type’s pattern takes one of another length',
  },
  {
    file: 'line-types',
    what: 'no general pattern',
    from: 'both(parseExpression(general), parseExpression(pattern))',
    to: 'parseExpression(pattern)',
  },
  {
    file: 'national-prefix',
    what: 'no transform rule',
    from: 'hasGroup && prefixRule !== null',
    to: 'hasGroup && prefixRule === null',
  },
  {
    file: 'national-prefix',
    what: 'the rule without its group',
    from: 'match.length > 1 && Boolean(match.at(-1))',
    to: 'match.length > 1',
  },
  {
    file: 'national-prefix',
    what: 'the first group, not the last',
    from: 'match.at(-1)',
    to: 'match.at(1)',
    nothing: 'Brazil’s has two groups, alone, and they match together',
  },
  {
    file: 'national-prefix',
    what: 'one digit of a prefix, not a carrier’s code behind it',
    from: 'number.slice(match[0].length)',
    to: 'number.slice(1)',
  },
  {
    file: 'national-prefix',
    what: 'a number may become none',
    from: 'isNumber(number, region) && !isNumber(stripped, region)',
    to: 'number === stripped',
  },
  {
    file: 'national-prefix',
    what: 'an impossible length between may come of it',
    from: " || failure === 'invalid-length'",
    to: '',
  },
  {
    file: 'national-prefix',
    what: 'too short a number may come of it',
    from: "failure === 'too-short' || ",
    to: '',
  },
  {
    file: 'national-prefix',
    what: 'too long a number may not come of it',
    from: "failure === 'too-short' || failure === 'invalid-length'",
    to: 'failure !== null',
  },
  {
    file: 'national-prefix',
    what: 'the length by the default country',
    from: '(identify(code, stripped, 0).owner ?? region)',
    to: 'region',
  },
  {
    file: 'national-prefix',
    what: 'the prefix is all of the number, at home',
    from: 'if (rest.takesNothing)',
    to: 'if (at === number.length - 1)',
  },
  {
    file: 'region',
    what: 'leading digits are the whole number',
    from: 'startingWith(parseExpression(leadingDigits))',
    to: 'parseExpression(leadingDigits)',
  },
  {
    file: 'region',
    what: 'the prefix as dialled, not as parsed',
    from: 'prefixForParsing || nationalPrefix',
    to: 'nationalPrefix || prefixForParsing',
  },
  {
    file: 'region',
    what: 'the general pattern takes nothing',
    from: '(taken) => taken.length > 0',
    to: '() => false',
  },
  {
    file: 'national-prefix',
    what: 'a prefix that is always the same takes one digit more',
    from: 'number.slice(literal.length)',
    to: 'number.slice(literal.length + 1)',
  },
  {
    file: 'national-prefix',
    what: 'a prefix that is always the same stays',
    from: 'literal !== null',
    to: 'literal !== null && literal !== "0"',
    nothing: 'what is always the same is found by its expression, too',
  },
  { file: 'region', what: 'a prefix anywhere', from: 'pattern: new RegExp(`^', to: 'pattern: new RegExp(`' },
  {
    file: 'region',
    what: 'a length between is too short',
    from: "'too-long' : 'invalid-length'",
    to: "'too-long' : 'too-short'",
  },
  {
    file: 'region',
    what: 'the second-longest is the longest',
    from: 'lengths.at(-1)',
    to: '(lengths.at(-2) ?? lengths.at(-1))',
  },
  {
    file: 'expression',
    what: 'once too few',
    from: 'Math.max(min - 1, 0), max - 1',
    to: 'Math.max(min - 2, 0), max - 1',
  },
  {
    file: 'expression',
    what: 'once too many',
    from: 'Math.max(min - 1, 0), max - 1',
    to: 'Math.max(min - 1, 0), max',
  },
  {
    file: 'expression',
    what: 'more may follow after $',
    from: "{ kind: 'end' }, traits(true, false, 0)",
    to: "{ kind: 'end' }, traits(true, true, 0)",
    nothing: 'more numbers are looked at by the regular expression, which decides',
  },
  {
    file: 'expression',
    what: 'no optional head',
    from: 'head.canBeSkipped ? choice([inHead, derive(tail, digit)]) : inHead',
    to: 'inHead',
  },
  { file: 'expression', what: 'nothing starts with 9', from: '{ length: 10 }', to: '{ length: 9 }' },
  {
    file: 'expression',
    what: 'either, not both',
    from: 'both(derive(expression.left, digit), derive(expression.right, digit))',
    to: 'choice([derive(expression.left, digit), derive(expression.right, digit)])',
  },
  {
    file: 'parse-expression',
    what: 'a class without its last digit',
    from: 'digit <= Number(last)',
    to: 'digit < Number(last) || digit === Number(first)',
  },
  {
    file: 'parse-expression',
    what: 'at most is at least',
    from: 'repeat(atom, Number(min), Number(min))',
    to: 'repeat(atom, 0, Number(min))',
  },
  {
    file: 'parse-expression',
    what: 'nothing is optional',
    from: 'repeat(atom, 0, 1)',
    to: 'repeat(atom, 1, 1)',
  },
  {
    file: 'automaton',
    what: 'states that differ in whose they are',
    from: '{index}:',
    to: '{0}:',
  },
  {
    file: 'automaton',
    what: 'steps that find no room',
    from: '10 * automaton.states.length <=',
    to: '9 * automaton.states.length <=',
  },
];

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

/** Differences by category, the most first. @type {(fault: Fault | null, index: number) => Promise<[category: string, count: number][]>} */
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
