import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OleFile, openOle } from '../../src/readers/xls/ole.ts';
import { compoundFile } from './biff.ts';
import { memorySource } from './read.ts';

const open = async (bytes: Uint8Array) => openOle(await memorySource(bytes).whole());
const readAll = (file: OleFile | null) => file?.entries.map((entry) => file.read(entry)) ?? [null];
const sector = (index: number) => 512 * (index + 1);
const bytes = (length: number) => Buffer.from(Array.from({ length }, (_, i) => (i * 7 + (i >> 8)) & 0xff));

describe('a compound file', () => {
  it('gives the streams of its root, long and short ones', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.stringMatching(/^[a-z]{1,20}$/), fc.integer({ min: 1, max: 20_000 }), {
          minKeys: 1,
          maxKeys: 8,
        }),
        async (lengths) => {
          const streams = Object.entries(lengths).map(([name, length]) => [name, bytes(length)] as const);
          const inside = [['/storage9/inner', bytes(10)] as const];
          const paths = [...streams.map(([name, content]) => [`/${name}`, content] as const), ...inside];
          const file = await open(compoundFile(Object.fromEntries(paths)));
          const read = file!.entries
            .filter(({ name }) => !['storage9', '\u0001Sh33tJ5'].includes(name))
            .map((entry) => [entry.name, Buffer.from(file!.read(entry)!)]);
          expect(Object.fromEntries(read)).toEqual(Object.fromEntries(streams));
        },
      ),
      { numRuns: 50 },
    );
  });

  it('gives no stream of which a part is missing', async () => {
    const whole = compoundFile({ '/long': bytes(10_000) });
    const file = await open(whole);
    const last = sector(file!.entries[0]!.start) + 10_000;
    const long = async (length: number) => readAll(await open(whole.subarray(0, length)))[0];
    expect(await long(last)).toEqual(new Uint8Array(bytes(10_000)));
    expect(await long(last - 1)).toBeNull();
    expect(await long(sector(file!.entries[0]!.start) + 200)).toBeNull();
    // The short one lies behind it.
    expect(readAll(file)[1]).toHaveLength(4);
    expect(readAll(await open(whole.subarray(0, last)))).toEqual([expect.anything(), null]);
  });

  it('ends where its sectors or its directory run in circles', async () => {
    const whole = compoundFile({ '/long': bytes(100_000), '/other': bytes(5000) });
    const start = (await open(whole))!.entries.find(({ name }) => name === 'long')!.start;
    const table = sector(whole.readUInt32LE(76));
    const circle = Buffer.from(whole);
    circle.writeUInt32LE(start, table + 4 * (start + 3));
    const long = (await open(circle))!.entries.find(({ name }) => name === 'long')!;
    expect((await open(circle))!.read({ ...long, bytes: 2 ** 31 })).toBeNull();

    const directory = sector(whole.readUInt32LE(48));
    const siblings = Buffer.from(whole);
    for (const entry of [1, 2]) siblings.writeUInt32LE(1, directory + 128 * entry + 72);
    expect((await open(siblings))!.entries.length).toBeLessThanOrEqual(2);

    const tables = Buffer.from(whole);
    tables.writeUInt32LE(start, 68);
    expect(await open(tables)).not.toBeUndefined();
  });

  it('may be anything behind its signature', async () => {
    const whole = compoundFile({ '/long': bytes(6000), '/short': bytes(70) });
    const change = fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 20 }), async (changes) => {
        const copy = Buffer.from(whole);
        for (const [at, byte] of changes) copy[at] = byte;
        for (const read of readAll(await open(copy)))
          expect(read === null || read.length <= copy.length).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
