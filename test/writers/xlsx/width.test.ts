import { expect, it } from 'vitest';
import { countLines, measureWidth } from '../../../src/writers/xlsx/width.ts';

it.each([
  ['', 0],
  ['abc', 3],
  ['Łódź', 4],
  ['東京', 4],
  ['한국', 4],
  ['ﾊﾛｰ', 3],
  ['ＡＢ', 4],
  ['😀', 2],
  ['ab\nabcd\n', 4],
  // Nobody looks further.
  ['x'.repeat(3000), 2000],
])('%j is %d digits wide', (text, width) => {
  expect(measureWidth(text)).toBe(width);
});

it.each([
  ['', 10, 1],
  ['x'.repeat(10), 10, 1],
  ['x'.repeat(11), 10, 2],
  ['東'.repeat(6), 10, 2],
  ['a\n\nb', 10, 3],
  ['a\nb', Number.POSITIVE_INFINITY, 2],
])('%j takes, where a line holds %d, %d lines', (text, width, lines) => {
  expect(countLines(text, width)).toBe(lines);
});
