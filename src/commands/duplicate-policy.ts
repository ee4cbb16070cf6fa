import { tmpdir } from 'node:os';
import type { DuplicatePolicy, Keep, Key } from '../duplicates/index.ts';
import { openSpill } from '../io/spill.ts';
import { UsageError } from '../model/errors.ts';
import { printable } from '../model/printable.ts';
import type { FlagValues } from './flags.ts';
import { sizeOf, text } from './options.ts';
import type { World } from './world.ts';

/** How rows are compared: `--key`, `--keep`, `--scope`, `--memory`. */
export function duplicatePolicyOf(values: FlagValues, world: World): DuplicatePolicy {
  const folder = temporaryFolder(values);
  return {
    key: keyOf(text(values, 'key')),
    keep: text(values, 'keep') as Keep,
    scope: text(values, 'scope') as DuplicatePolicy['scope'],
    maxBytes: memoryOf(text(values, 'memory') ?? ''),
    openSpill: () => openSpill(folder, world.onAbort),
  };
}

export function temporaryFolder(values: FlagValues): string {
  return text(values, 'tmp-dir') ?? tmpdir();
}

function keyOf(given: string | null): Key {
  if (given === null) return { kind: 'platform' };
  if (given === 'row' || given === 'phone' || given === 'client-id') return { kind: given };
  const names = given.split(',').map((name) => name.trim());
  if (names.includes(''))
    throw new UsageError('value-invalid', `--key: "${printable(given)}" names an empty column`, {
      hint: 'use row, phone, client-id or labels such as --key email,city; #3 where a label holds a comma',
    });
  return { kind: 'columns', names: [...new Set(names)], by: 'flag' };
}

// With less, the empty tables alone would be too much.
const leastBytes = 1_000_000;

function memoryOf(given: string): number {
  const bytes = sizeOf('memory', given);
  if (bytes >= leastBytes) return bytes;
  throw new UsageError('value-invalid', `--memory: "${printable(given)}" is less than 1MB`);
}
