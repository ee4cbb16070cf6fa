import { execFileSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { openSource, stdinSource } from '../../src/io/source.ts';
import { InputError } from '../../src/model/errors.ts';
import type { Source } from '../../src/model/streams.ts';

const folder = mkdtempSync(join(tmpdir(), 'rollcall-source-'));
afterAll(() => rmSync(folder, { recursive: true }));

const bytes = Buffer.from(Array.from({ length: 200_000 }, (_, i) => i % 251));
const path = join(folder, 'contacts.csv');
writeFileSync(path, bytes);

async function readAll(source: Source): Promise<{ bytes: Buffer; longest: number }> {
  const copies: Buffer[] = [];
  for await (const chunk of source.chunks()) copies.push(Buffer.from(chunk));
  return { bytes: Buffer.concat(copies), longest: Math.max(0, ...copies.map((copy) => copy.length)) };
}

async function expectWhole(source: Source): Promise<void> {
  expect(Buffer.from(await source.head(10))).toEqual(bytes.subarray(0, 10));
  expect(Buffer.from(await source.head(70_000))).toEqual(bytes.subarray(0, 70_000));
  expect((await source.head(10)).length).toBe(10);
  expect(source.consumed()).toBe(0);
  const read = await readAll(source);
  expect(read.bytes.equals(bytes)).toBe(true);
  expect(read.longest).toBeLessThanOrEqual(64 * 1024);
  expect(source.consumed()).toBe(bytes.length);
  source.close();
  source.close();
}

describe('a file', () => {
  it('is read from the first byte on, whatever was looked at before', async () => {
    const source = openSource(path);
    expect([source.name, source.size]).toEqual([path, bytes.length]);
    await expectWhole(source);
  });

  it('has a head no longer than itself', async () => {
    const source = openSource(path);
    expect((await source.head(10_000_000)).length).toBe(bytes.length);
    source.close();
  });

  it('may be left before its end', async () => {
    const source = openSource(path);
    for await (const chunk of source.chunks()) {
      expect(chunk.length).toBeGreaterThan(0);
      break;
    }
    expect(source.consumed()).toBeLessThan(bytes.length);
    await expect(source.head(1)).rejects.toThrow(InputError);
  });

  it.each<[name: string, path: string, error: object]>([
    ['missing', join(folder, 'contact.csv'), { code: 'input-missing', hint: 'Did you mean "contacts.csv"?' }],
    [
      'missing, nothing like it',
      join(folder, 'zzzzzzzz'),
      { code: 'input-missing', hint: expect.any(String) },
    ],
    ['missing with its folder', join(folder, 'no', 'list.csv'), { code: 'input-missing' }],
    ['below a file', join(path, 'list.csv'), { code: 'input-missing' }],
    ['a folder', folder, { code: 'input-is-folder', hint: expect.any(String) }],
    ['a name too long', 'x'.repeat(5000), { code: 'input-unreadable', hint: expect.any(String) }],
  ])('%s', (_, wrong, error) => {
    expect(() => openSource(wrong)).toThrow(InputError);
    expect(() => openSource(wrong)).toThrow(expect.objectContaining(error));
  });
});

describe('a stream', () => {
  const pieces = [bytes.subarray(0, 7), bytes.subarray(7, 150_000), bytes.subarray(150_000)];

  it('is read from the first byte on, whatever was looked at before', async () => {
    const source = stdinSource(Readable.from(pieces));
    expect([source.name, source.size]).toEqual(['-', null]);
    await expectWhole(source);
  });

  it('may give text', async () => {
    const stream = Readable.from(['é,', 'b\n']);
    expect((await readAll(stdinSource(stream))).bytes.toString()).toBe('é,b\n');
  });

  it('may be empty', async () => {
    const source = stdinSource(Readable.from([]));
    expect((await source.head(10)).length).toBe(0);
    expect((await readAll(source)).bytes.length).toBe(0);
  });

  it('says that it failed', async () => {
    const stream = new Readable({
      read() {
        this.destroy(new Error('gone'));
      },
    });
    await expect(stdinSource(stream).head(1)).rejects.toMatchObject({ code: 'input-unreadable' });
  });

  it.skipIf(process.platform === 'win32')('may be a named pipe', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const source = openSource(pipe);
    expect([source.name, source.size]).toEqual([pipe, null]);
    createWriteStream(pipe).end(bytes);
    await expectWhole(source);
  });
});
