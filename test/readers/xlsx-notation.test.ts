import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnLetter } from '../../src/model/position.ts';
import { createDateTexts } from '../../src/readers/xlsx/date-texts.ts';
import { decimalText, readDecimal } from '../../src/readers/xlsx/digits.ts';
import { scanSheet } from '../../src/readers/xlsx/sheet.ts';
import { readStrings } from '../../src/readers/xlsx/strings.ts';
import { type DateFormat, serialText } from '../../src/sheets/dates.ts';

/** As most programs write it, or as XML allows it. Both mean the same. */
interface Notation {
  readonly prefix: string;
  readonly quote: string;
  /** In tags, where there may be any. */
  readonly space: string;
  /** Where white space and comments say nothing. */
  readonly between: string;
}

interface Cell {
  readonly gap: number;
  readonly style: number | null;
  readonly type: string;
  readonly value: string | null;
}

interface Row {
  readonly gap: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly cells: readonly Cell[];
}

const plain: Notation = { prefix: '', quote: '"', space: '', between: '' };
const shown: readonly DateFormat[] = [null, 'date', 'datetime', 'time', 'elapsed', null];
const formats = [...shown, ...shown.toReversed()];
const strings = Buffer.from(
  '<sst><si><t>one</t></si><si><t> two</t></si><si><t/></si><si><t>=é&amp;</t></si></sst>',
);

const number = fc.oneof(
  fc.nat(5_000_000).map(String),
  fc.integer({ min: -1e15, max: 1e17 }).map(String),
  fc.double({ min: 0, max: 3e6, noNaN: true }).map(String),
  fc.constantFrom('14155551234', '1.5E+10', '007', '5.0', '.5', '5.', '-0', '60', '44087.51851851852'),
  fc.constantFrom('0.000001', '0.0000001', '9007199254740993', '12345678901234567890', '&#49;2', ' 7 '),
);
const cell: fc.Arbitrary<Cell> = fc.record({
  gap: fc.constantFrom(1, 1, 1, 2, 30),
  style: fc.option(fc.nat(formats.length)),
  ...{ type: fc.constant(''), value: fc.option(number, { freq: 10 }) },
});
const row: fc.Arbitrary<Row> = fc.record({
  gap: fc.constantFrom(1, 1, 1, 2, 1500),
  attributes: fc.constantFrom<Record<string, string>>({}, { spans: '1:6' }, { spans: '1:6', hidden: '1' }),
  cells: fc.array(
    fc.oneof(
      cell,
      ...[
        ['s', ['0', '1', '2', '3']],
        ['b', ['0', '1', 'true', '2']],
        ['str', ['a', '>"', ' =1', '']],
        ['e', ['#N/A']],
        ['d', ['2024-05-01']],
      ].map(([type, values]) =>
        cell.chain((one) =>
          fc.constantFrom(...(values as string[])).map((value) => ({ ...one, type: type as string, value })),
        ),
      ),
    ),
    { maxLength: 6 },
  ),
});

function write(rows: readonly Row[], { prefix, quote, space, between }: Notation): Buffer {
  const open = (name: string, attributes: Readonly<Record<string, string | null>>) =>
    `<${prefix}${name}${Object.entries(attributes)
      .filter(([, value]) => value !== null)
      .map(([key, value]) => ` ${key}${space}=${quote}${value}${quote}`)
      .join('')}${space}`;
  let line = 0;
  const written = rows.map(({ gap, attributes, cells }) => {
    line += gap;
    let column = -1;
    const inner = cells.map((one) => {
      column += one.gap;
      const r = `${columnLetter(column)}${line}`;
      const opening = open('c', {
        ...{ r, s: one.style === null ? null : String(one.style), t: one.type === '' ? null : one.type },
      });
      if (one.value === null) return `${between}${opening}/>`;
      return `${between}${opening}><${prefix}v>${one.value}</${prefix}v></${prefix}c${space}>`;
    });
    const opening = open('row', { r: String(line), ...attributes });
    return cells.length === 0
      ? `${between}${opening}/>`
      : `${between}${opening}>${inner.join('')}${between}</${prefix}row${space}>`;
  });
  return Buffer.from(
    `<${prefix}worksheet><${prefix}sheetData>${written.join('')}</${prefix}sheetData></${prefix}worksheet>`,
  );
}

async function scan(bytes: Buffer, cuts: readonly number[], visibleOnly: boolean) {
  const at = [0, ...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length];
  async function* chunks() {
    for (let i = 1; i < at.length; i++) yield Buffer.from(bytes.subarray(at[i - 1], at[i]));
  }
  const sheet = scanSheet(chunks(), { strings: readStrings(strings), formats, is1904: false, visibleOnly });
  const rows: unknown[] = [];
  for await (const batch of sheet.batches()) {
    rows.push([batch.start, batch.count, ...batch.marks]);
    for (let row = 0; row < batch.count; row++) {
      const columns = Array.from({ length: batch.width(row) }, (_, column) => column);
      const cells = columns.map((column) => `${batch.kind(row, column)} ${batch.cell(row, column)}`);
      rows.push([batch.line(row), batch.isBlank(row), ...cells]);
    }
  }
  return { rows, counts: sheet.counts, seen: { ...sheet.seen } };
}

it('a sheet says the same in any notation, wherever its bytes are cut', async () => {
  const notation: fc.Arbitrary<Notation> = fc.record({
    prefix: fc.constantFrom('', 'x:'),
    quote: fc.constantFrom('"', "'"),
    space: fc.constantFrom('', ' ', '\n'),
    between: fc.constantFrom('', '\n', '<!-- <c r="A1"> -->'),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { maxLength: 12 }),
      notation,
      fc.array(fc.nat(3000), { maxLength: 20 }),
      fc.boolean(),
      async (rows, odd, cuts, visibleOnly) => {
        const expected = await scan(write(rows, { ...odd, between: '<!-- -->' }), [], visibleOnly);
        expect(await scan(write(rows, plain), cuts, visibleOnly)).toEqual(expected);
        expect(await scan(write(rows, odd), cuts, visibleOnly)).toEqual(expected);
      },
    ),
    { numRuns: 300 },
  );
});

it('a number is read from its digits as from its text, and written as it would be', () => {
  const written = fc.oneof(number, fc.nat(10 ** 15).map(String), fc.stringMatching(/^\d{0,17}\.?\d{0,17}$/));
  fc.assert(
    fc.property(written, (text) => {
      const value = readDecimal(Buffer.from(text), 0, text.length);
      if (value !== -1) expect(value).toBe(Number(text));
    }),
    { numRuns: 2000 },
  );
  const amount = fc.tuple(fc.nat(10 ** 15), fc.nat(6)).map(([digits, places]) => digits / 10 ** places);
  fc.assert(
    fc.property(fc.oneof(fc.double(), fc.maxSafeInteger(), fc.nat(10 ** 9), amount), (value) => {
      expect(decimalText(value)).toBe(String(value));
    }),
    { numRuns: 2000 },
  );
});

it('a date is written as always, whatever was written before it', () => {
  // All in the same place of those that are kept.
  const days = fc.nat(20).map((n) => 4093 * n);
  const serial = fc.oneof(days, fc.nat(50), fc.double({ min: 0, max: 2_958_465, noNaN: true }));
  const format = fc.constantFrom<DateFormat>('date', 'time', 'datetime', 'elapsed');
  fc.assert(
    fc.property(fc.array(fc.tuple(serial, format)), fc.boolean(), (asked, is1904) => {
      const texts = createDateTexts(is1904);
      for (const [value, shown] of asked)
        expect(texts(value, shown)).toBe(serialText(value, shown, is1904) ?? '');
    }),
  );
});

it('a shared text is the same whichever were asked for before it', () => {
  const count = 140_000;
  const items = Array.from({ length: count }, (_, i) => `<si><t>text ${i}</t></si>`);
  const many = readStrings(Buffer.from(`<sst>${items.join('')}</sst>`));
  // As far apart as may share a place.
  const index = fc.tuple(fc.nat(5), fc.nat(2)).map(([at, turn]) => at + turn * 2 ** 16);
  fc.assert(
    fc.property(fc.array(index), (asked) => {
      for (const i of asked) expect(many.get(i)).toBe(`text ${i}`);
    }),
  );
  for (const none of [-1, count, 7.5, Number.NaN]) expect(() => many.get(none)).toThrow();
});
