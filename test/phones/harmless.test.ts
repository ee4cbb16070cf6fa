import { expect, test } from 'vitest';
import { readWording } from '../../src/phones/text/harmless.ts';

test.each([
  ['Tel.: ', '', 'harmless'],
  ['', ' (home)', 'harmless'],
  ['Mob no. ', '', 'harmless'],
  ['会社電話', '', 'harmless'],
  ['Frau Müller ', '', 'harmless'],
  ['', ' (Bob)', 'harmless'],
  ['Sterling House ', '', 'names'],
  ['Herr Müller Weg ', '', 'names'],
  ['no call ', '', 'unknown'],
  ['', ' no', 'unknown'],
  ['vanha ', '', 'unknown'],
  ['会社電話旧', '', 'unknown'],
  ['C.C. ', '', 'unknown'],
  ['<s>', '</s>', 'unknown'],
  ['≠ ', '', 'unknown'],
  ['NIK ', '', 'unknown'],
] as const)('%j and %j beside a number are %s', (before, after, wording) => {
  expect(readWording(before, after)).toBe(wording);
});

test('a long run of known words is looked at in no time', () => {
  expect(readWording(`${'电话号码'.repeat(200)}旧`, '')).toBe('unknown');
});
