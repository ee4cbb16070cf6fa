/**
 * Numbers that try every rule of the plan, and the library's verdict on each. Shared by `plan.test.ts` and by
 * `fuzz-long.mjs`, which runs the built program and so can't read TypeScript.
 */
import {
  isSupportedCountry,
  ParseError,
  parsePhoneNumberWithError,
  validatePhoneNumberLength,
} from 'libphonenumber-js/max';
import metadata from 'libphonenumber-js/max/metadata';

/** @typedef {() => number} Random */
/** @typedef {{ code: string, country: string | null, idd: string | 0, general: string, lengths: number[], trunk: string | 0, prefix: string | 0, leading: string | 0 | undefined, types: ([string] | 0)[] }} Plan */

/** @type {(notation: any[], country: string | null) => Plan} */
const toPlan = (notation, country) => {
  const [code, idd, general, lengths, , trunk, , prefix, , , leading, types] = notation;
  return { code, country, idd, general, lengths, trunk, prefix: prefix || trunk, leading, types };
};
export const countries = Object.entries(metadata.countries).map(([country, notation]) =>
  toPlan(notation, country),
);
const plans = [
  ...countries,
  ...Object.values(metadata.nonGeographic).map((notation) => toPlan(notation, null)),
];
const codes = [...new Set(plans.map(({ code }) => code))];
/** Three digits that no calling code begins. */
const noCodes = Array.from({ length: 1000 }, (_, value) => `${value}`.padStart(3, '0')).filter(
  (start) => !codes.some((code) => start.startsWith(code)),
);

/** @typedef {(random: Random, plan: Plan) => readonly [text: string, country: string | null]} Draw */

/** One of each is drawn in turn; `plan` is drawn from all countries unless `of` names some. @type {Record<string, { of?: string, draw: Draw }>} */
export const categories = {
  'random digits after a calling code': {
    draw: (random) => [`+${pick(random, codes)}${digits(random, upTo(random, 19))}`, null],
  },
  'random digits': {
    draw: (random, { country }) => [
      `${pick(random, ['', '', '+'])}${digits(random, 3 + upTo(random, 18))}`,
      pick(random, [country, country, null]),
    ],
  },
  'a number of its own plan': { draw: (random, plan) => [`+${plan.code}${number(random, plan)}`, null] },
  'of a code that is no country’s': {
    draw: (random) => {
      const plan = pick(
        random,
        plans.filter(({ country }) => country === null),
      );
      return [`+${plan.code}${mutate(random, number(random, plan), 0.5)}`, null];
    },
  },
  'with a few wrong digits': {
    draw: (random, plan) => [`+${plan.code}${mutate(random, number(random, plan))}`, null],
  },
  'with the prefix after the code': {
    draw: (random, plan) => [
      `+${plan.code}${prefix(random, plan)}${mutate(random, number(random, plan), 0.3)}`,
      null,
    ],
  },
  'at home': { draw: (random, plan) => [mutate(random, number(random, plan), 0.3), plan.country] },
  'at home with the prefix': {
    draw: (random, plan) => [prefix(random, plan) + mutate(random, number(random, plan), 0.3), plan.country],
  },
  'at home without the area code': {
    draw: (random, plan) => [
      prefix(random, plan, 0.3) + number(random, plan).slice(1 + upTo(random, 4)),
      plan.country,
    ],
  },
  'calling code without +': {
    draw: (random, plan) => [
      plan.code + prefix(random, plan, 0.2) + mutate(random, number(random, plan), 0.3),
      plan.country,
    ],
  },
  'dialled from abroad': {
    draw: (random, plan) => {
      const other = pick(random, countries);
      const idd = draw(random, String(pick(random, [plan, plan, other]).idd));
      return [
        `${idd}${other.code}${prefix(random, other, 0.2)}${mutate(random, number(random, other), 0.3)}`,
        plan.country,
      ];
    },
  },
  'in the wrong country': {
    draw: (random, plan) => [
      prefix(random, plan, 0.3) + number(random, plan),
      pick(random, countries).country,
    ],
  },
  'Argentina’s 9 and 15, Mexico’s 1': {
    of: 'AR MX',
    draw: (random, plan) => {
      const whole = number(random, plan);
      const at = 2 + upTo(random, 3);
      const written = pick(random, [
        `9${whole}`,
        `0${whole.slice(0, at)}15${whole.slice(at)}`,
        `${whole.slice(0, at)}15${whole.slice(at)}`,
        `1${whole}`,
        `044${whole}`,
        `01${whole}`,
      ]);
      return home(random, plan, written);
    },
  },
  'Brazil’s, Colombia’s, China’s and Korea’s carriers': {
    of: 'BR CO CN KR CR BO',
    draw: (random, plan) => {
      const carrier =
        pick(random, ['0', '90', '']) +
        pick(random, ['', '15', '21', '31', '3', '9', '17911', '1', '81', '1922']);
      return home(random, plan, carrier + mutate(random, number(random, plan), 0.3));
    },
  },
  'zeros that are part of the number': {
    of: 'IT VA SM GA CI CG FR',
    draw: (random, plan) =>
      home(random, plan, pick(random, ['', '0', '00', '0549', '06698']) + number(random, plan)),
  },
  'shared plans': {
    of: 'RU KZ GB GG IM JE CX CC AU NF NO SJ FI AX MA EH RE YT GP MF BL CW BQ SH TA DO PR JM US CA',
    draw: (random, plan) =>
      home(random, plan, pick(random, ['', '', '8', '0', '1']) + mutate(random, number(random, plan), 0.4)),
  },
  'prefixes that add digits': {
    of: 'JP MG GA NF CX CC AU SM GG IM JE AG BB VI LI LT LU FO HU BY',
    draw: (random, plan) =>
      home(random, plan, prefix(random, plan, 0.8) + mutate(random, number(random, plan), 0.2)),
  },
  // Numbers and calling code are told apart by the country's general pattern alone.
  'that begin with their own calling code': {
    of: 'AT CU DE FI ID IT MM PL SE SK VA XK ZA',
    draw: (random, plan) => {
      const whole = number(random, plan);
      const rest = pick(random, [whole, whole.slice(plan.code.length), digits(random, whole.length - 2)]);
      return home(random, plan, prefix(random, plan, 0.3) + plan.code + mutate(random, rest, 0.3));
    },
  },
  'at the limits': {
    draw: (random, plan) => {
      const whole = number(random, plan);
      const long = whole + digits(random, upTo(random, Math.max(21 - whole.length, 1)));
      const short = whole.slice(0, 1 + upTo(random, 4));
      const [none, other] = [pick(random, noCodes), pick(random, countries)];
      return pick(random, [
        () => home(random, plan, long),
        () => home(random, plan, short),
        () => home(random, plan, prefix(random, plan) + pick(random, [long, short])),
        () => home(random, plan, '0'.repeat(1 + upTo(random, 3)) + whole),
        () => [`+${none}${digits(random, upTo(random, 15))}`, pick(random, [null, plan.country])],
        () => [`${draw(random, String(plan.idd))}${none}${digits(random, upTo(random, 10))}`, plan.country],
        () => [`${draw(random, String(plan.idd))}${other.code}${short}`, plan.country],
        () => [`${draw(random, String(plan.idd))}${digits(random, 1 + upTo(random, 2))}`, plan.country],
      ])();
    },
  },
};

/**
 * Numbers with the country they are read in, the same for the same seed.
 * @type {(start: number, count: number) => Generator<{ category: string, text: string, country: string | null }>}
 */
export function* inputs(start, count) {
  const random = seed(start);
  const kinds = Object.entries(categories).map(([category, { of, draw }]) => {
    return {
      category,
      draw,
      plans:
        of === undefined ? countries : countries.filter((plan) => of.split(' ').includes(plan.country ?? '')),
    };
  });
  for (let i = 0; i < count; i++) {
    const { category, draw, plans } = kinds[i % kinds.length];
    const [text, country] = draw(random, pick(random, plans));
    yield { category, text, country };
  }
}

const lineTypes = {
  FIXED_LINE: 'fixed',
  FIXED_LINE_OR_MOBILE: 'fixed-or-mobile',
  PREMIUM_RATE: 'premium',
  PERSONAL_NUMBER: 'personal',
};
const failures = {
  INVALID_COUNTRY: 'country-code-unknown',
  NOT_A_NUMBER: 'not-a-number',
  TOO_SHORT: 'too-short',
  TOO_LONG: 'too-long',
  INVALID_LENGTH: 'invalid-length',
};

/** The library's own words, in ours. @type {(text: string, country: string | null) => object} */
export function askOracle(text, country) {
  const home = country !== null && isSupportedCountry(country) ? country : undefined;
  try {
    const number = parsePhoneNumberWithError(text, home);
    const type = number.getType();
    const valid = number.isValid();
    return {
      e164: number.number,
      country: number.country ?? null,
      callingCode: number.countryCallingCode,
      nationalNumber: number.nationalNumber,
      extension: null,
      type: type === undefined ? null : (lineTypes[type] ?? type.toLowerCase().replaceAll('_', '-')),
      valid,
      failure: valid ? null : (failures[validatePhoneNumberLength(text, home)] ?? 'invalid-range'),
    };
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const nothing = {
      e164: null,
      country: null,
      callingCode: null,
      nationalNumber: null,
      extension: null,
      type: null,
    };
    return { ...nothing, valid: false, failure: failures[error.message] };
  }
}

/** @type {(random: Random, plan: Plan, written: string) => readonly [string, string | null]} */
function home(random, plan, written) {
  return random() < 0.5 ? [written, plan.country] : [`+${plan.code}${written}`, null];
}

/** A number drawn from one of the plan's types, or from the whole of it. @type {(random: Random, plan: Plan) => string} */
export function number(random, { general, leading, types }) {
  const patterns = types.flatMap((type) => (type?.[0] ? [type[0]] : []));
  if (random() < 0.1) patterns.push(general);
  const drawn = draw(random, pick(random, patterns));
  if (!leading || random() < 0.9) return drawn;
  const start = draw(random, leading);
  return start + drawn.slice(start.length);
}

/** What may stand before a national number, with this chance. @type {(random: Random, plan: Plan, chance?: number) => string} */
export function prefix(random, { prefix, trunk }, chance = 1) {
  if (random() >= chance || !prefix) return '';
  return random() < 0.5 && trunk ? trunk : draw(random, prefix);
}

/** With this chance, some digits changed, lost or added. @type {(random: Random, number: string, chance?: number) => string} */
export function mutate(random, number, chance = 1) {
  if (random() >= chance) return number;
  const at = upTo(random, number.length);
  const [before, after] = [number.slice(0, at), number.slice(at)];
  return pick(random, [
    () => before + digits(random, 1) + after.slice(1),
    () => before + digits(random, 2) + after.slice(2),
    () => before + after.slice(1),
    () => number.slice(0, -1 - upTo(random, 3)),
    () => before + digits(random, 1) + after,
    () => number + digits(random, 1 + upTo(random, 4)),
  ])();
}

/** A string that matches. @type {(random: Random, pattern: string) => string} */
function draw(random, pattern) {
  let at = 0;
  const drawChoice = () => {
    const options = [drawSequence()];
    while (pattern[at] === '|') {
      at++;
      options.push(drawSequence());
    }
    return pick(random, options);
  };
  const drawSequence = () => {
    let text = '';
    while (at < pattern.length && !'|)'.includes(pattern[at])) text += drawRepeat();
    return text;
  };
  const drawRepeat = () => {
    const start = at;
    let text = drawAtom();
    const [counts, min, max] = /^(?:\?|\{(\d+)(?:,(\d+))?\})/.exec(pattern.slice(at)) ?? [];
    if (counts === undefined) return text;
    const [least, most] = counts === '?' ? [0, 1] : [Number(min), Number(max ?? min)];
    const end = at + counts.length;
    const times = least + upTo(random, most - least + 1);
    if (times === 0) text = '';
    for (let time = 1; time < times; time++) {
      at = start;
      text += drawAtom();
    }
    at = end;
    return text;
  };
  const drawAtom = () => {
    const rest = pattern.slice(at);
    const [token] = /^(?:\\d|\(\?:|\[[\d-]+\]|.)/.exec(rest) ?? [''];
    at += token.length;
    if (token === '\\d') return digits(random, 1);
    if (token === '$') return '';
    if (token.startsWith('['))
      return pick(
        random,
        [...'0123456789'].filter((digit) => new RegExp(token).test(digit)),
      );
    if (!token.startsWith('(')) return token;
    const text = drawChoice();
    at++;
    return text;
  };
  return drawChoice();
}

/** @type {(random: Random, length: number) => string} */
export function digits(random, length) {
  return Array.from({ length }, () => upTo(random, 10)).join('');
}

/** 0 to one less than `count`. @type {(random: Random, count: number) => number} */
export function upTo(random, count) {
  return Math.floor(random() * count);
}

/** @type {<T>(random: Random, items: readonly T[]) => T} */
export function pick(random, items) {
  return items[upTo(random, items.length)];
}

/** mulberry32. @type {(start: number) => Random} */
export function seed(start) {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
