import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readPhone } from '../../src/phones/index.ts';
import { root } from '../cli.ts';

/** By country: a number, and notes that say not to dial it, that it is somebody else's, or no phone's. */
const lists = JSON.parse(
  fs.readFileSync(path.join(root, 'fixtures', 'phones', 'unwelcome-notes.json'), 'utf8'),
) as Record<string, { readonly number: string; readonly notes: readonly string[] }>;

const forms: readonly ((note: string, number: string) => string)[] = [
  (note, number) => `${note} ${number}`,
  (note, number) => `${note}: ${number}`,
  (note, number) => `${number} (${note})`,
  (note, number) => `${number} - ${note}`,
  (note, number) => `${note[0]!.toUpperCase()}${note.slice(1)} ${number}`,
];

test.each(Object.entries(lists))('with such a note in %s no number is read for certain', (country, list) => {
  const read = (text: string) =>
    readPhone(text, { country, repair: 'certain', strictness: 'valid', bareDigits: 'either', vote: null })
      .e164;
  expect(read(list.number)).not.toBeNull();
  expect(list.notes.length).toBeGreaterThan(10);
  const cells = list.notes.flatMap((note) => forms.map((form) => form(note, list.number)));
  expect(cells.filter((cell) => read(cell) !== null)).toEqual([]);
});
