import fs from 'node:fs';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepPipe } from '../../src/io/kept-pipe.ts';
import { emptyFolder } from '../cli.ts';

describe('a pipe that is read more than once', () => {
  it('gives all readers the same bytes, in whatever order they ask', async () => {
    const chunk = fc.nat(200_000).map((length) => Buffer.from(Array.from({ length }, (_, i) => i % 251)));
    await fc.assert(
      fc.asyncProperty(
        fc.array(chunk, { maxLength: 6 }),
        fc.array(fc.nat(2), { maxLength: 20 }),
        fc.nat(300_000),
        async (chunks, turns, headBytes) => {
          const folder = emptyFolder();
          const pipe = keepPipe('-', Readable.from(chunks), folder);
          const all = Buffer.concat(chunks);
          const readers = [pipe.open(), pipe.open(), pipe.open()].map((source) => ({
            source,
            chunks: source.chunks()[Symbol.asyncIterator](),
            read: [] as Buffer[],
          }));
          const take = async (i: number) => {
            const { done, value } = await readers[i]!.chunks.next();
            if (!done) readers[i]!.read.push(Buffer.from(value));
            return !done;
          };
          const head = Buffer.from(await readers[0]!.source.head(headBytes));
          expect(head.equals(all.subarray(0, headBytes))).toBe(true);
          for (const turn of turns) await take(turn);
          for (const i of readers.keys()) while (await take(i));
          for (const { read } of readers) expect(Buffer.concat(read).equals(all)).toBe(true);
          pipe.close();
        },
      ),
      { numRuns: 40, seed: 2 },
    );
  });

  it('is kept on disk once it is long, and nothing stays behind', async () => {
    const folder = emptyFolder();
    const piece = Buffer.from(Array.from({ length: 1 << 20 }, (_, i) => i % 251));
    const pieces = Array.from({ length: 20 }, () => piece);
    const pipe = keepPipe('-', Readable.from(pieces), folder);
    const whole = await pipe.open().whole();
    expect(whole.size).toBe(20 << 20);
    // Across the border between memory and disk.
    const into = new Uint8Array(3 << 20);
    for (const at of [0, (7 << 20) + 5, 8 << 20, 18 << 20]) {
      const got = whole.read(into, at);
      const expected = Buffer.concat(pieces).subarray(at, at + into.length);
      expect(got).toBe(expected.length);
      expect(Buffer.from(into.subarray(0, got)).equals(expected)).toBe(true);
    }
    pipe.close();
    expect(fs.readdirSync(folder)).toEqual([]);
  });
});
