/**
 * Phone cells against libphonenumber-js, turn by turn in one process: build first, then
 * `node test/bench/phones.mjs [--cells 30000] [--rounds 7] [--only clean,national,messy,bad]`.
 *
 * The library parses, says whether the number is valid, and its type; we read the cell (`readPhone`), or judge digits
 * alone (`judgeDigits`). Numbers are drawn from the plans of 15 large countries. CPU, median of the rounds.
 */
import { parseArgs } from 'node:util';
import parsePhone from 'libphonenumber-js/max';
import { readPhone } from '../../dist/phones/index.js';
import { judgeDigits } from '../../dist/phones/plan/index.js';
import { countries, number, pick, seed } from '../phones/fuzz.mjs';

const { values } = parseArgs({
  options: {
    cells: { type: 'string', default: '30000' },
    rounds: { type: 'string', default: '7' },
    only: { type: 'string', default: 'clean,national,messy,bad' },
  },
});
const large = 'US GB DE FR BR IN JP MX IT ES CA AU NL PL TR'.split(' ');
const plans = countries.filter(({ country }) => large.includes(country));
const random = seed(20261121);
const junk = ['', 'n/a', 'ask at reception', '911', '2024-03-05', 'person1@example.com', '4.9151E+11'];

/** @typedef {{ e164: string, national: string, country: string, row: number }} Drawn */

/** @type {Record<string, (drawn: Drawn) => [text: string, country: string | null]>} */
const corpora = {
  clean: ({ e164 }) => [e164, null],
  national: ({ national, country }) => [national, country],
  messy: ({ e164, national, country }) =>
    pick(random, [
      () => [e164.replace(/^(\+\d\d)(\d{3})(\d+)/, '$1 ($2) $3'), null],
      () => [national.replace(/^(\d{3})(\d{3})/, '($1) $2-'), country],
      () => [national.replace(/^(\d{4})(\d{3})/, '$1 $2 '), country],
      () => [national.replace(/^(\d{3})(\d{3})/, '$1.$2.'), country],
      () => [e164.replace(/(\d{2})(?=\d)/g, '$1\u00a0'), country],
      () => [`tel:${e164}`, country],
      () => [`${national} ext. 12`, country],
    ])(),
  bad: ({ e164, national, country, row }) =>
    pick(random, [
      () => [pick(random, junk), country],
      () => [e164.slice(0, -4), null],
      () => [`${e164}9999`, null],
      () => [`+999${e164.slice(3)}`, null],
      () => [national.slice(0, 6), country],
      () => [`${e164} / ${e164.slice(0, -1)}${row % 10}`, country],
      () => [e164.replace(/1/, 'l'), country],
    ])(),
};

const options = new Map(
  [null, ...large].map((country) => [
    country,
    { country, repair: 'certain', strictness: 'valid', bareDigits: 'either', vote: null },
  ]),
);
/** @type {Record<string, (text: string, country: string | null) => boolean>} */
const contestants = {
  'libphonenumber-js': (text, country) => {
    const parsed = parsePhone(text, country ?? undefined);
    return parsed?.isValid() === true && parsed.getType() !== undefined;
  },
  judgeDigits: (text, country) => judgeDigits(text, country)?.valid ?? false,
  readPhone: (text, country) => readPhone(text, options.get(country)).e164 !== null,
};

console.log(
  '| µs a cell | libphonenumber-js | readPhone | × | judgeDigits | × |\n| --- | --: | --: | --: | --: | --: |',
);
for (const name of values.only.split(',')) {
  const cells = Array.from({ length: Number(values.cells) }, (_, row) => drawCell(corpora[name], row));
  const took = Array.from({ length: Number(values.rounds) }, () => ({
    library: measure(contestants['libphonenumber-js'], cells.slice(0, 5000), 1),
    read: measure(contestants.readPhone, cells, 4),
    judge: measure(contestants.judgeDigits, cells, 4),
  }));
  const of = (/** @type {(round: typeof took[0]) => number} */ figure) => median(took.map(figure));
  // Only digits are for `judgeDigits`; of other text it says no more than that.
  const digitsOnly = name === 'clean' || name === 'national';
  const line = [
    name,
    of(({ library }) => library).toFixed(2),
    of(({ read }) => read).toFixed(3),
    of(({ library, read }) => library / read).toFixed(1),
    digitsOnly ? of(({ judge }) => judge).toFixed(3) : '',
    digitsOnly ? of(({ library, judge }) => library / judge).toFixed(1) : '',
  ];
  console.log(`| ${line.join(' | ')} |`);
}

/** @type {(corpus: (drawn: Drawn) => [string, string | null], row: number) => [string, string | null]} */
function drawCell(corpus, row) {
  for (;;) {
    const plan = pick(random, plans);
    const whole = number(random, plan);
    const e164 = `+${plan.code}${whole}`;
    const trunk = plan.trunk && plan.trunk !== '1' && plan.country !== 'IT' ? plan.trunk : '';
    if (!judgeDigits(e164, null)?.valid) continue;
    const [text, country] = corpus({ e164, national: trunk + whole, country: plan.country, row });
    // Out of one piece, as a reader gives it.
    return [Buffer.from(text).toString(), country];
  }
}

/** Microseconds of CPU a cell. @type {(read: (text: string, country: string | null) => boolean, cells: [string, string | null][], times: number) => number} */
function measure(read, cells, times) {
  const before = process.cpuUsage();
  let valid = 0;
  for (let time = 0; time < times; time++)
    for (const [text, country] of cells) if (read(text, country)) valid++;
  const { user, system } = process.cpuUsage(before);
  if (valid < 0) throw new Error('the work is done for its count');
  return (user + system) / cells.length / times;
}

/** @type {(numbers: number[]) => number} */
function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
}
