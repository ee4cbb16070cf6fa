import { expect, test } from 'vitest';
import type { ReadOptions } from '../../src/phones/index.ts';
import { readCell, readShort } from '../../src/phones/read.ts';
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

const asides: readonly ((text: string, random: () => number) => string)[] = [
  (text) => `'${text}`,
  (text) => `="${text}"`,
  (text) => `Tel: ${text}`,
  (text) => `Tel. ${text}`,
  (text) => `mob ${text} (office)`,
  (text) => `${text} ask for Maria`,
  (text) => `${text} ext. 12`,
  (text) => `${text}x7`,
  (text) => `${text} (ext 123)`,
  (text) => `${text},`,
  (text) => `${text}h`,
  (text) => `${text} h`,
  (text) => `Order #${text}`,
  (text) => `DE ${text}`,
  (text) => `${text} (France)`,
  (text) => `0${text}`,
  (text) => `00${text.replace('+', '')}`,
  (text) => text.replace(/^(\+\d\d)/, '$1 (0)'),
  (text) => text.replace(/^(\+\d\d)/, '$1(0) '),
  (text) => `${text}.0`,
  (text) => text.replace(/^(\d{3})(\d{3})/, '$1.$2.'),
  (text) => text.replace(/^(\d{3})(\d{3})(\d\d)/, '$1.$2.$3.'),
  (text) => text.replace(/(\d\d)(?=\d)/g, '$1.'),
  (text) => text.replace(/(\d{1,4})$/, ' ($1)'),
  (text) => text.replace(/(?:19|20)\d\d$/, ' $&'),
  (text) => `${text} 2019`,
  (text) => `${text}, 12`,
  (text) => text.replace(/^0\d/, '$& $&'),
  (text) => `${text}~3`,
  (text) => `${text},${text.slice(-4, -2)}99`,
  (text) => `${text} (08.00-19.00)`,
  (text) => `${text} (12)345`,
  (text) => `${text}¿`,
  (text) => `${text} xx12`,
  (text) => `${text} y ${text}`,
  (text) => `${text} ${text}`,
  (text) => `${text}-${text.slice(-4)}`,
  (text) => `Tel. ${text} - Fax: ${text}`,
  (text) => `2) ${text}`,
  (text) => `2. ${text}`,
  (text) => text.replace(/^(\+?\d{4})/, '$1/'),
  (text) => text.replace(/(\d{7})/, '$1/'),
  (text) => text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
  (text) => text.replace(/\d/g, (digit) => String.fromCharCode(0x966 + Number(digit))),
  (text) => text.replace(/^(\+?\d\d)/, '$1\u200b'),
  (text) => `\u202a${text}\u202c`,
  (text) => `Fax ${text.replace(/^(\d{3})/, '$1 ')}`,
  (text) => `a ${text.replace(/^(\d)/, '$1 ')}`,
  (text, random) =>
    `${pick(random, ['M', 'T:', 'x', 'No.', '(', '…', '/', '5 '])}${text}${pick(random, ['', 'x', ')', ';', ' xx', '!'])}`,
];

test('what is read the short way is read the same the long way', () => {
  const random = seed(17);
  let plain = 0;
  let noted = 0;
  for (const { text, country } of inputs(99, 90_000)) {
    const decorated = pick(random, decorations)(text, random);
    const cell = random() < 0.6 ? pick(random, asides)(decorated, random) : decorated;
    const options: ReadOptions = {
      country,
      repair: pick(random, ['certain', 'likely']),
      strictness: pick(random, ['valid', 'possible']),
      bareDigits: pick(random, ['either', 'either', 'national', 'international']),
      vote: pick(random, [
        null,
        null,
        { reads: 'national', share: 1 },
        { reads: 'international', share: 1 },
        { reads: 'own-code', share: 1 },
      ]),
    };
    const short = readShort(cell, options);
    if (short === null) continue;
    if (short.done.length === 0) plain++;
    else noted++;
    expect([cell, options, short]).toEqual([cell, options, readCell(cell, options)]);
  }
  expect(plain).toBeGreaterThan(6_000);
  expect(noted).toBeGreaterThan(1_500);
});
