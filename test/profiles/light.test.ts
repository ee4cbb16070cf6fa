import { expect, test, vi } from 'vitest';

vi.mock('zod', () => {
  throw new Error('zod was loaded');
});

test('the built-in platforms and an unused config come without the schema library', async () => {
  const { profiles } = await import('../../src/profiles/index.ts');
  expect(profiles.length).toBeGreaterThan(0);
  const { loadSettings } = await import('../../src/config/index.ts');
  expect(await loadSettings({ start: '.', home: null, disabled: true, flags: [] })).toEqual({
    path: null,
    values: {},
    overrides: [],
  });
  await expect(import('../../src/profiles/schema.ts')).rejects.toThrow();
});
