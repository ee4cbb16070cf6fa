import { expect, test } from 'vitest';
import { readPhone } from '../../src/phones/index.ts';

// What patterns with a choice of where to begin and end take long for. When one of them did, a cell took up to 7 seconds.
const atoms = [
  ...[
    '電話',
    'ก',
    'ال',
    'Oก',
    '\ufffdtel:',
    '\u200bOwww.a.',
    'a@b.ก',
    'McDonald',
    'Mc',
    'Aa ',
    'NULL;a.b.電',
  ],
  ...[
    '12 rue ',
    'rue de la ',
    'after 6 1 a ',
    'до 9 ',
    'ext. 1 ',
    'fax 1 ',
    '1 and ',
    '1, ',
    '(',
    '{"a":',
    '<a>',
  ],
  ...[
    '&amp;',
    'http://a 9時',
    '+`O1',
    'P/O Aa Â ',
    '1 - 2 ',
    '9:30 - ',
    "1'",
    '030 901820 / ',
    'a=1&',
    's:1:"a";',
  ],
];

test('cells as long as may be, of any pattern again and again, are done with', () => {
  const options = { repair: 'likely', strictness: 'valid', bareDigits: 'either', vote: null } as const;
  for (const atom of atoms) {
    for (let i = 0; i < 60; i++) {
      // Each with other words: what was said beside one number is remembered.
      const long = `${atom.repeat(1000).slice(0, 960)}${i.toString(2).replaceAll('0', 'б').replaceAll('1', 'д')}`;
      for (const text of [`030 9018${i} ${long}`, `${long} 030 9018${i}`, `${i}${long}`]) {
        for (const country of ['DE', 'US']) {
          const { e164, reason } = readPhone(text, { country, ...options });
          expect(e164 === null || reason === null).toBe(true);
        }
      }
    }
  }
});
