import { expect, test } from 'vitest';
import { type ReadOptions, readPhone } from '../../src/phones/index.ts';
import { readPlain } from '../../src/phones/plain.ts';
import { inputs } from './fuzz.mjs';
import { pick, seed } from './generate.ts';

const decorations: readonly ((text: string, random: () => number) => string)[] = [
  (text) => text,
  (text) => text,
  (text) => text.replace(/^(\+?\d{3})(\d{3})/, '$1-$2-'),
  (text) => text.replace(/^(\+?\d{3})(\d{3})/, '$1.$2.'),
  (text) => text.replace(/^(\+?)(\d{3})/, '$1($2) '),
  (text) => text.replace(/^(\+?\d{2})/, '$1 (0) '),
  (text) => text.replace(/^(\+?\d+)(\d\d)$/, '$1.$2'),
  (text) => `-${text}`,
  (text) => ` ${text.replace(/^(\d\d)(\d\d)/, '$1.$2.')} `,
  (text) => text.replace(/^(\d\d)(\d\d)/, '$1.$2.'),
  (text) => text.replace(/^(\d\d)(\d\d)(\d\d)/, '$1.$2.$3.'),
  (text) => text.replace(/^(\d{5})(\d{4})/, '$1-$2'),
  (text, random) =>
    text.replace(/\d/g, (digit) => digit + pick(random, ['', '', '', ' ', '-', '.', '(', ')'])),
];

test('what is read the short way is read the same the long way', () => {
  const random = seed(17);
  let read = 0;
  for (const { text, country } of inputs(99, 60_000)) {
    const cell = pick(random, decorations)(text, random);
    const options: ReadOptions = {
      country,
      repair: pick(random, ['certain', 'likely']),
      strictness: pick(random, ['valid', 'possible']),
      bareDigits: pick(random, ['either', 'either', 'national', 'international']),
      vote: pick(random, [null, null, { reads: 'national', share: 1 }, { reads: 'international', share: 1 }]),
    };
    const short = readPlain(cell, options);
    if (short === null) continue;
    read++;
    // The zero-width space is cleaned away, and takes the cell the long way.
    const long = readPhone(`${cell}\u200b`, options);
    expect([cell, options, short]).toEqual([cell, options, { ...long, done: [] }]);
  }
  expect(read).toBeGreaterThan(8_000);
});
