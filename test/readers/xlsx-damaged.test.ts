import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openTable } from '../../src/readers/index.ts';
import { root } from '../cli.ts';
import { memorySource } from './read.ts';

const good = fs.readFileSync(path.join(root, 'fixtures', 'workbooks', 'leads.xlsx'));

/** All cells, or null where the file is refused. */
async function read(bytes: Buffer): Promise<string | null> {
  const opened = await openTable(memorySource(bytes, 'list.xlsx'));
  if ('trouble' in opened) return null;
  const [table] = opened.tables;
  const cells: string[] = [];
  for await (const batch of table!.batches())
    for (let row = 0; row < batch.count; row++)
      for (let column = 0; column < batch.width(row); column++)
        cells.push(`${batch.line(row)},${column}=${batch.cell(row, column)}`);
  return table!.complete() ? cells.join('\n') : null;
}

function randomFrom(seed: number): (max: number) => number {
  let state = seed;
  return (max) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * max);
  };
}

it('no damaged copy of a workbook is read wrongly', async () => {
  const whole = await read(good);
  const random = randomFrom(20261125);
  let refused = 0;
  for (let copy = 0; copy < 400; copy++) {
    const damaged = Buffer.from(good);
    if (copy % 8 === 0) damaged.fill(0, random(good.length), good.length);
    else for (let byte = 0; byte <= random(4); byte++) damaged[random(good.length)] = random(256);
    const found = await read(copy % 8 === 1 ? damaged.subarray(0, random(good.length)) : damaged);
    if (found === null) refused++;
    else expect(found).toBe(whole);
  }
  expect(refused).toBeGreaterThan(300);
});
