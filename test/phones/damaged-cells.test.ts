import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../cli.ts';
import { judgedCells, readCell } from './cells.ts';

// Cells of real lists' kinds of damage, written by people who had not seen the code.
const cells = judgedCells('damaged-cells.jsonl');

// Where the contract says otherwise, or where the library's own reading is the plainer one, by reason; each was looked at.
const deviations = JSON.parse(
  fs.readFileSync(path.join(root, 'fixtures', 'phones', 'damaged-cells-deviations.json'), 'utf8'),
) as Record<string, readonly string[]>;
const known = new Set(Object.values(deviations).flat());

test('no cell is read as a number that nobody wrote', () => {
  const wrong = cells.flatMap((cell) => {
    const certain = readCell(cell, 'certain');
    const likely = readCell(cell, 'likely');
    const isWrong =
      (certain !== null && (cell.must === 'reject' || !cell.accept.includes(certain))) ||
      (likely !== null && !cell.accept.includes(likely) && !cell.likely.includes(likely));
    return isWrong && !known.has(cell.text) ? [{ ...cell, certain, is: likely }] : [];
  });
  expect(wrong).toEqual([]);
});

test('what a careful person reads is read', () => {
  const wanted = cells.filter(({ must }) => must === 'read');
  const missed = wanted.filter((cell) => readCell(cell, 'certain') === null && !known.has(cell.text));
  expect(wanted.length).toBeGreaterThan(1_000);
  expect(missed).toEqual([]);
});

test('of several numbers the first is read where likely readings are', () => {
  const several = cells.filter(
    ({ kind }) => kind === 'several numbers in the cell: the first only as likely',
  );
  const missed = several.filter((cell) => readCell(cell, 'likely') === null && !known.has(cell.text));
  expect(several.length).toBeGreaterThan(100);
  expect(missed).toEqual([]);
});

test('a deviation is of a cell of the list', () => {
  const texts = new Set(cells.map(({ text }) => text));
  expect([...known].filter((text) => !texts.has(text))).toEqual([]);
});
