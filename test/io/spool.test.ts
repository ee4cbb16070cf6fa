import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spool } from '../../src/io/spool.ts';
import { InputError } from '../../src/model/errors.ts';
import { emptyFolder } from '../cli.ts';

async function* inChunks(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

describe('a pipe that is kept on disk', () => {
  it('can be read from anywhere, whatever its chunks were', async () => {
    const folder = emptyFolder();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 8 }),
        fc.nat(2500),
        fc.nat(400),
        async (chunks, at, length) => {
          const all = Buffer.concat(chunks);
          const spooled = await spool(inChunks(chunks), folder);
          const into = new Uint8Array(length);
          const read = spooled.read(into, at);
          expect(spooled.size).toBe(all.length);
          expect(Buffer.from(into.subarray(0, read))).toEqual(all.subarray(at, at + length));
          spooled.close();
        },
      ),
    );
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  it('leaves nothing behind when the pipe breaks', async () => {
    const folder = emptyFolder();
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('first');
      throw new Error('the pipe broke');
    }
    await expect(spool(broken(), folder)).rejects.toThrow('the pipe broke');
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  it('says what to do where it cannot be kept', async () => {
    const missing = path.join(emptyFolder(), 'missing');
    const spooled = spool(inChunks([]), missing);
    await expect(spooled).rejects.toThrow(InputError);
    await expect(spooled).rejects.toMatchObject({ hint: expect.stringContaining('--tmp-dir') });
  });
});
