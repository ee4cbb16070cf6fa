import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRowKey } from '../../src/duplicates/row-key.ts';
import type { Batch } from '../../src/model/batch.ts';
import type { Contact } from '../../src/model/contact.ts';
import type { List } from '../../src/model/list.ts';
import type { PhoneReading } from '../../src/phones/index.ts';
import { createScanner } from '../../src/readers/csv.ts';

const phoneColumn = 1;

/** What was read of the phone cell, whatever its text. */
interface Read {
  readonly e164: string | null;
  readonly extension: string | null;
}

/** Two rows are the same where these are: the definition, in strings. */
function nameOf(cells: readonly string[], { e164, extension }: Read, ours: ReadonlySet<number>): string {
  const keys = cells.flatMap((text, column) => {
    if (ours.has(column)) return [];
    const isNumber = column === phoneColumn && e164 !== null;
    return [isNumber ? `${e164} ext. ${extension}` : text.trim().normalize('NFC')];
  });
  while (keys.at(-1) === '') keys.pop();
  return JSON.stringify([e164, keys]);
}

const units = [
  'a',
  'b',
  '1',
  ' ',
  '\u00a0',
  ',',
  '"',
  '\n',
  'é',
  'e',
  '\u0301',
  'Å',
  '\u212b',
  'ł',
  'ễ',
  '\0',
];
const cell = fc.oneof(
  fc.constantFrom('', ' ', 'Ann', 'José', 'Jose\u0301'),
  fc.string({ unit: fc.constantFrom(...units), maxLength: 5 }),
);
const row = fc.record({
  // Many of a few, so that many are the same.
  cells: fc.array(cell, { minLength: 1, maxLength: 5 }),
  isQuoted: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
  read: fc.record({
    e164: fc.constantFrom(null, '+14155552671', '+14155552672'),
    extension: fc.constantFrom(null, '1', '12'),
  }),
});

function write(cells: readonly string[], isQuoted: readonly boolean[]): string {
  const quote = (text: string, column: number) =>
    isQuoted[column] || /^"|[,\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return `${cells.map(quote).join(',')}\n`;
}

/** Each row's batch, all of them held while others are read. */
function scan(rows: readonly string[]): { batch: Batch; row: number }[] {
  const scanner = createScanner({ delimiter: ',' });
  const half = rows.length >> 1;
  const batches = [
    ...scanner.push(rows.slice(0, half).join('')),
    ...scanner.push(rows.slice(half).join('')),
    ...scanner.end(),
  ];
  return batches.flatMap((batch) => Array.from({ length: batch.count }, (_, row) => ({ batch, row })));
}

/** As a reader gives it that has its cells as strings. */
function inStrings(batch: Batch): Batch {
  return { ...batch, layout: () => null };
}

const hex = (words: Uint32Array, count: number) => Buffer.from(words.buffer, 0, 4 * count).toString('hex');

describe('the key of a row', () => {
  it.each<[name: string, ours: ReadonlySet<number>]>([
    ['', new Set()],
    [' but for our own columns', new Set([0, 3])],
  ])('is the same exactly where the rows are%s', (_, ours) => {
    const property = fc.property(fc.array(row, { maxLength: 40, size: 'max' }), (rows) => {
      const key = createRowKey({ phone: { column: phoneColumn }, several: null, ours } as List);
      const twice = [...rows, ...rows.map((row) => ({ ...row, isQuoted: row.isQuoted.map((is) => !is) }))];
      const placed = scan(twice.map(({ cells, isQuoted }) => write(cells, isQuoted)));
      const names = new Map<string, string>();
      const hashes = new Map<string, string>();
      placed.forEach(({ batch, row }, i) => {
        const read = twice[i % twice.length]!.read;
        const contact = { phone: read as PhoneReading } as Contact;
        const cells = Array.from({ length: batch.width(row) }, (_, column) => batch.cell(row, column));
        const name = nameOf(cells, read, ours);
        for (const form of [batch, inStrings(batch)]) {
          const tag = `${read.e164} ${hex(key.tag(form, row, contact), 2)}`;
          const hash = hex(key.hash(form, row, contact), 4);
          const isKnown = names.has(name);
          const both = `${hash} ${tag}`;
          if (isKnown) expect({ cells, both }).toEqual({ cells, both: names.get(name) });
          else expect({ cells, hash: hashes.get(hash), tag: hashes.get(tag) }).toEqual({ cells });
          names.set(name, both);
          hashes.set(hash, name);
          hashes.set(tag, name);
        }
      });
    });
    fc.assert(property, { seed: 13, numRuns: 400 });
  });

  it('is that of the cells, whatever their quotes', () => {
    const key = createRowKey({ phone: { column: 0 }, several: null, ours: new Set() } as unknown as List);
    const contact = { phone: { e164: '+14155552671', extension: null } as PhoneReading } as Contact;
    const text = fc.string({
      unit: fc.constantFrom('"', '"', ',', ' ', 'a', 'ž', '\u0301', '\n'),
      maxLength: 40,
    });
    const property = fc.property(text, (text) => {
      for (const { batch, row } of scan([text, ''])) {
        const [tag, tagOfStrings] = [batch, inStrings(batch)].map((form) =>
          hex(key.tag(form, row, contact), 2),
        );
        expect([batch.record(row), tag]).toEqual([batch.record(row), tagOfStrings]);
      }
    });
    fc.assert(property, { seed: 17, numRuns: 3000 });
  });

  it('tells long rows apart, too', () => {
    const key = createRowKey({
      phone: { column: phoneColumn },
      several: null,
      ours: new Set(),
    } as unknown as List);
    const contact = { phone: { e164: '+14155552671', extension: null } as PhoneReading } as Contact;
    const long = 'x'.repeat(4093);
    // One cell and the phone, on either side of what the quick hash takes; then twice as long.
    const rows = [long, `${long}x`, `${long}xx`, `${long}xy`, `${long}${long}x`, `${long}${long}y`];
    const written = rows.flatMap((text) => [`${text},1,,\n`, `"${text}",1\n`]);
    const tags = scan(written).flatMap(({ batch, row }) =>
      [batch, inStrings(batch)].map((form) => hex(key.tag(form, row, contact), 2)),
    );
    expect(tags).toEqual(rows.flatMap((_, i) => Array.from({ length: 4 }, () => tags[4 * i])));
    expect(new Set(tags).size).toBe(rows.length);
  });
});
