import fs from 'node:fs';
import path from 'node:path';
import { type RepairLevel, readPhone } from '../../src/phones/index.ts';
import { root } from '../cli.ts';

/**
 * A cell and what a careful person does with it. `read`: enters one of `accept`; `reject`: asks before anybody is called;
 * `either`: both will do, another number never. `likely` is what may be read where likely readings are applied.
 */
export interface JudgedCell {
  readonly text: string;
  readonly country: string | null;
  readonly kind: string;
  readonly must: 'read' | 'reject' | 'either';
  readonly accept: readonly string[];
  readonly likely: readonly string[];
  /** Which of the lists in the file it is of, where there are several. */
  readonly list?: string;
}

export function judgedCells(file: string): readonly JudgedCell[] {
  const lines = fs
    .readFileSync(path.join(root, 'fixtures', 'phones', file), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line));
}

export function readCell({ text, country }: JudgedCell, repair: RepairLevel): string | null {
  return readPhone(text, { country, repair, strictness: 'valid', bareDigits: 'either', vote: null }).e164;
}
