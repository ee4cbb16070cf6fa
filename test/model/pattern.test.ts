import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compilePattern, type Pattern } from '../../src/model/pattern.ts';

const piece = fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\d', '\\.', '\\p{L}', '(?:ab|b)', '(a|)', 'ü');
const quantifier = fc.constantFrom('', '', '', '*', '+', '?', '{2}', '{1,3}', '{2,}');
const pattern = fc
  .array(fc.tuple(piece, quantifier), { minLength: 1, maxLength: 6 })
  .map((pieces) => pieces.map(([one, times]) => one + times).join(''));
const choices = fc.array(pattern, { minLength: 1, maxLength: 3 }).map((all) => all.join('|'));
const text = fc.array(fc.constantFrom('a', 'b', '1', '.', 'ü', '😀', '\n'), { maxLength: 10 });

test('matches what the engine matches', () => {
  fc.assert(
    fc.property(choices, text, (source, chars) => {
      const compiled = compilePattern(source);
      if (typeof compiled === 'string') throw new Error(`${source}: ${compiled}`);
      const value = chars.join('');
      expect(compiled.matches(value)).toBe(new RegExp(`^(?:${source})$`, 'su').test(value));
    }),
    { numRuns: 3000 },
  );
});

test.each([
  '(a+)+',
  '(a*b?)*',
  '(a|b+){2,}',
  '(?=a)',
  '(?<!a)b',
  '(?<name>a)',
  '(a)\\1',
  '\\bword',
  '^a$',
  '(a',
  'a)',
  '[a',
  '[b-a]',
  '*a',
  'a**',
  'a+?',
  '\\p{Nonsense}',
  'a{1001}{2}',
  'a{3,2001}',
  'a'.repeat(201),
])('refuses %s', (source) => {
  expect(compilePattern(source)).toBeTypeOf('string');
});

test('takes no choice back, however many there are', () => {
  const compiled = compilePattern(`${'a?'.repeat(60)}${'a'.repeat(60)}`) as Pattern;
  expect(compiled.matches('a'.repeat(60))).toBe(true);
  expect(compiled.matches(`${'a'.repeat(120)}b`)).toBe(false);
});
