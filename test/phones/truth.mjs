/**
 * Phone cells of five kinds for `truth.test.ts`, which has them judged by us and by Google: what stands in lists and both
 * libraries claim to read. None of what they read differently by design: letters as keys, `++`, `+0`, a fullwidth `+`, a `~`
 * inside a number, which is the sign of an extension to one of them.
 */
import { countries, digits, mutate, number, pick, prefix, seed, upTo } from './fuzz.mjs';
import { listExamples, spellAtHome } from './google.mjs';

/** @typedef {import('./fuzz.mjs').Random} Random */
/** @typedef {import('./fuzz.mjs').Plan} Plan */
/** @typedef {readonly [text: string, country: string | null]} Cell */

const separators = [' ', '-', '.', '/', '  ', ' - ', '\u00a0', '\u2011', '\u2013'];
const before = ['Tel: ', 'tel:', 'Phone ', 'Call: ', ' ', '\t', '(', '\u200b', 'Mob.: ', '"', "'"];
const behind = ['.', ' ', ')', '-', ';', '"', ' (', '\u200b', ' /', ' !'];
const extensions = [
  ' x12',
  ' ext. 7',
  ';ext=345',
  ' #12',
  ' extn 3',
  ' доб. 12',
  ', ext 1234',
  ' X 9',
  ' int 5',
  ' ext:99',
];

/** The cells, the same for the same seed. @type {(start: number) => Generator<{ category: string, text: string, country: string | null }>} */
export function* cells(start) {
  const random = seed(start);
  for (const [text, country] of listExampleCells()) yield { category: 'examples', text, country };
  for (const [category, { count, draw }] of Object.entries(drawn)) {
    for (let i = 0; i < count; i++) {
      const [text, country] = draw(random, countries[i % countries.length]);
      yield { category, text, country };
    }
  }
}

/** Each as its country writes it, and with its calling code. @returns {Cell[]} */
function listExampleCells() {
  return listExamples().flatMap(({ e164, spelled, region }) =>
    region === null
      ? [[e164, null]]
      : [
          [e164, null],
          [spelled, region],
        ],
  );
}

/** @type {Record<string, { count: number, draw: (random: Random, plan: Plan) => Cell }>} */
const drawn = {
  national: {
    count: 4_165,
    draw: (random, plan) => [writeAtHome(random, plan, number(random, plan)), plan.country],
  },
  mutated: {
    count: 3_430,
    draw: (random, plan) => {
      const wrong = mutate(random, number(random, plan));
      return random() < 0.5
        ? [`+${plan.code}${wrong}`, null]
        : [writeAtHome(random, plan, wrong), plan.country];
    },
  },
  messy: {
    count: 3_430,
    draw: (random, plan) => {
      const whole = number(random, plan);
      const [text, country] = pick(random, [
        () => [
          `+${plan.code}${pick(random, [' ', '-', ' (0)', ''])}${whole}`,
          pick(random, [null, plan.country]),
        ],
        () => [prefix(random, plan, 0.5) + whole, plan.country],
        () => [writeAtHome(random, plan, whole), plan.country],
      ])();
      return [decorate(random, text), country];
    },
  },
  fuzz: {
    count: 3_430,
    draw: (random, plan) => {
      const some = digits(random, 4 + upTo(random, 10));
      return pick(random, [
        () => [`+${plan.code}${some}`, null],
        () => [`+${1 + upTo(random, 9)}${some}`, pick(random, [null, plan.country])],
        () => [some, plan.country],
        () => [`${plan.code}${some}`, plan.country],
        () => [
          `${pick(random, ['00', '011', '810', '0'])}${pick(random, countries).code}${some}`,
          plan.country,
        ],
        () => [some, null],
      ])();
    },
  },
};

/** Digits alone, with the trunk prefix, or grouped as the country does, with its prefix or without. @type {(random: Random, plan: Plan, number: string) => string} */
function writeAtHome(random, { code, trunk }, number) {
  const spelled = () => spellAtHome(`+${code}${number}`) ?? number;
  return pick(random, [
    () => number,
    () => `${trunk || ''}${number}`,
    spelled,
    spelled,
    () => (trunk ? spelled().replace(new RegExp(`^(\\D*)${trunk}[ -]?`), '$1') : spelled()),
  ])();
}

/** @type {(random: Random, text: string) => string} */
function decorate(random, text) {
  const separator = pick(random, separators);
  const chance = pick(random, [0, 0.2, 0.5]);
  const spread = text.replace(/\d(?=\d)/g, (digit) => (random() < chance ? digit + separator : digit));
  const bracketed = random() < 0.2 ? spread.replace(/^(\+?\d{1,3}[ -]?)?(\d{2,4})/, '$1($2)') : spread;
  const [front, end] = [
    random() < 0.4 ? pick(random, before) : '',
    random() < 0.2 ? pick(random, behind) : '',
  ];
  return `${front}${bracketed}${random() < 0.25 ? pick(random, extensions) : end}`;
}
