import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSpill } from '../../src/io/spill.ts';
import { OutputError } from '../../src/model/errors.ts';
import { emptyFolder } from '../cli.ts';

describe('bytes that are put aside', () => {
  it('can be read from anywhere, while more are added', () => {
    const folder = emptyFolder();
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.uint8Array({ maxLength: 300 }), fc.nat(1500), fc.nat(400)), { maxLength: 8 }),
        (steps) => {
          const spill = openSpill(folder);
          let all = Buffer.alloc(0);
          for (const [bytes, at, length] of steps) {
            spill.append(bytes);
            all = Buffer.concat([all, bytes]);
            expect(spill.size).toBe(all.length);
            const into = new Uint8Array(length);
            const got = spill.read(into, at);
            expect(Buffer.from(into.subarray(0, got))).toEqual(Buffer.from(all.subarray(at, at + length)));
          }
          spill.close();
          spill.close();
        },
      ),
    );
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  it('are gone when the process is told to end', () => {
    const folder = emptyFolder();
    const cleaners = new Set<() => void>();
    openSpill(folder, (clean) => {
      cleaners.add(clean);
      return () => cleaners.delete(clean);
    }).append(Buffer.from('+14155552671'));
    for (const clean of cleaners) clean();
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  it('say what to do where there is no room for them', () => {
    const open = () => openSpill(path.join(emptyFolder(), 'missing'));
    expect(open).toThrow(OutputError);
    expect(open).toThrow(/there is no such folder/);
  });
});
