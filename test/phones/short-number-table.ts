import manifest from 'google-libphonenumber/package.json' with { type: 'json' };
import { derive, type Expression } from '../../src/phones/plan/expression.ts';
import { parseExpression } from '../../src/phones/plan/parse-expression.ts';
import { pick } from './generate.ts';
import { listShortPlans, type ShortPlan } from './google.mjs';

const plans = listShortPlans();

// Texting services take up to four fifths of all strings of 4, 5 or 6 digits in the United States, Canada and Switzerland.
// There, such a cell is sooner a number that lost its area code. (France's 11 % of 4 digits are people's tax offices.)
const maxShare = 0.15;
const maxDigits = 6;
const minCountries = 3;

/** The lengths at which a number says that it is a short one, ascending. */
export function tellingLengths({ numbers, lengths }: ShortPlan): number[] {
  const expression = parseExpression(numbers);
  return lengths.filter(
    (length) => length <= maxDigits && (length <= 3 || count(expression, length) / 10 ** length <= maxShare),
  );
}

const counts = new Map<string, number>();

/** How many strings of so many digits the expression takes. */
export function count(expression: Expression, length: number): number {
  if (length === 0) return expression.takesNothing ? 1 : 0;
  const key = `${expression.id} ${length}`;
  let found = counts.get(key);
  if (found === undefined) {
    found = 0;
    for (let digit = 0; digit < 10; digit++) found += count(derive(expression, digit), length - 1);
    counts.set(key, found);
  }
  return found;
}

/** Emergency numbers of at most three digits that several countries have. */
function listEmergencies(): string[] {
  const patterns = plans.flatMap(({ emergencies }) =>
    emergencies === null ? [] : new RegExp(`^(?:${emergencies})$`),
  );
  const all = [2, 3].flatMap((length) =>
    Array.from({ length: 10 ** length }, (_, n) => String(n).padStart(length, '0')),
  );
  return all.filter((digits) => patterns.filter((pattern) => pattern.test(digits)).length >= minCountries);
}

/** The text of `src/phones/short-number-table.ts`. */
export function renderTable(): string {
  const entries = plans.map((plan) => {
    return `  ${plan.region}: '${tellingLengths(plan).join('')} ${plan.numbers.replaceAll('\\d', 'x')}',`;
  });
  return `// Derived from ShortNumberMetadata.xml of libphonenumber, Copyright (C) The Libphonenumber Authors, licensed under the
// Apache License, Version 2.0 (https://www.apache.org/licenses/LICENSE-2.0; https://github.com/google/libphonenumber),
// as carried by ${manifest.name} ${manifest.version}. Changed: only short codes are kept, and of them the lengths that tell.
// Written by \`npx vitest run --mode update test/phones/short-numbers.test.ts\`; that test fails when it is not current.

/** Emergency numbers of two and three digits that at least ${minCountries} countries have. */
export const emergencies =
  '${listEmergencies().join(' ')}';

/** By ISO-2 code: the lengths to look at, a space, an expression for whole numbers; \`x\` is any digit. */
export const shortNumbers: Readonly<Record<string, string>> = {
${entries.join('\n')}
};
`;
}

/** A number that the region's expression takes, whatever its length. */
export function drawShortNumber(random: () => number, { numbers }: ShortPlan): string {
  let rest = parseExpression(numbers);
  let drawn = '';
  while (!rest.takesNothing || (rest.firstDigits !== 0 && random() < 0.5)) {
    const next = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter((digit) => (rest.firstDigits >> digit) & 1);
    const digit = pick(random, next);
    drawn += digit;
    rest = derive(rest, digit);
  }
  return drawn;
}
