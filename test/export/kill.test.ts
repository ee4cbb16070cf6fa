import { expect, it } from 'vitest';
import { killExports } from './kill.mjs';

// `node test/export/kill.mjs 50 300000` is the longer one.
it('an export that is killed leaves nothing that could be uploaded, and the next one finishes', async () => {
  expect(await killExports(6, 30_000, 20261125)).toEqual([]);
});
