import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Flag, loadSettings, type SettingsRequest } from '../../src/config/index.ts';
import { isWorkError, UsageError } from '../../src/model/errors.ts';
import { makeFolder } from './folder.ts';

const flags: readonly Flag[] = [
  { name: 'country', kind: 'value' },
  { name: 'fail-on', kind: 'value', choices: ['error', 'warning', 'never'] },
  { name: 'max-rejected', kind: 'value' },
  { name: 'platform', kind: 'list' },
  { name: 'map', kind: 'map' },
  { name: 'rule', kind: 'map', choices: ['off', 'note', 'warning', 'error'] },
  { name: 'no-header', kind: 'boolean' },
];

/** Loads from `start` inside a folder of these files, which is also the home folder. */
async function load(
  files: Readonly<Record<string, string>>,
  request: Partial<SettingsRequest> = {},
  start = '.',
) {
  const folder = makeFolder(files);
  mkdirSync(join(folder, start), { recursive: true });
  const settings = await loadSettings({ start: join(folder, start), home: folder, flags, ...request });
  return { ...settings, path: settings.path?.replace(`${folder}/`, '') ?? null };
}

async function refusal(content: string, name = 'rollcall.config.yaml') {
  const error: unknown = await load({ [name]: content }).catch((reason: unknown) => reason);
  if (!(error instanceof UsageError)) throw new Error(`was taken: ${JSON.stringify(error)}`);
  return `${error.code} ${error.message}`;
}

describe('the values', () => {
  const yaml = [
    'country: NO',
    'fail-on: never',
    'max-rejected: 010',
    'platform: [generic, ./bank.yaml]',
    'map: { phone: C, var.age: 12 }',
    'rule:',
    '  dup/*: off',
    'no-header: true',
    'overrides:',
    '  - files: "north/*.csv"',
    '    country: SE',
    '  - files: [a.csv, b.csv]',
    '    platform: cloudonix',
    '    no-header: false',
  ].join('\n');
  const expected = {
    values: {
      country: 'NO',
      'fail-on': 'never',
      'max-rejected': '010',
      platform: ['generic', './bank.yaml'],
      map: { phone: 'C', 'var.age': '12' },
      rule: { 'dup/*': 'off' },
      'no-header': true,
    },
    overrides: [
      { files: ['north/*.csv'], values: { country: 'SE' } },
      { files: ['a.csv', 'b.csv'], values: { platform: ['cloudonix'], 'no-header': false } },
    ],
  };

  test.each(['yaml', 'yml'])('from %s', async (type) => {
    expect(await load({ [`rollcall.config.${type}`]: yaml })).toEqual({
      path: `rollcall.config.${type}`,
      ...expected,
    });
  });

  test('from JSON and package.json', async () => {
    const json = {
      ...expected.values,
      'max-rejected': 5,
      overrides: expected.overrides.map(({ files, values }) => ({ files, ...values })),
    };
    const values = { ...expected.values, 'max-rejected': '5' };
    expect(await load({ 'rollcall.config.json': JSON.stringify(json) })).toEqual({
      path: 'rollcall.config.json',
      ...expected,
      values,
    });
    expect(await load({ 'package.json': JSON.stringify({ name: 'x', rollcall: json }) })).toEqual({
      path: 'package.json',
      ...expected,
      values,
    });
  });
});

describe('the file', () => {
  const none = { path: null, values: {}, overrides: [] };
  const config = 'country: DE';

  test('is found upward, the nearest first', async () => {
    const files = { 'rollcall.config.yaml': config, 'a/rollcall.config.yml': 'country: FR', 'a/b/c/x': '' };
    expect(await load(files, {}, 'a/b/c')).toMatchObject({
      path: 'a/rollcall.config.yml',
      values: { country: 'FR' },
    });
    expect(await load({ 'rollcall.config.yaml': config }, {}, 'a/b/c')).toMatchObject({
      path: 'rollcall.config.yaml',
    });
  });

  test('is not looked for above the repository, the home folder, or the start outside both', async () => {
    expect(await load({ 'rollcall.config.yaml': config, 'a/.git/HEAD': '' }, {}, 'a/b')).toEqual(none);
    expect(await load({ 'rollcall.config.yaml': config, 'a/.git': 'gitdir: elsewhere' }, {}, 'a/b')).toEqual(
      none,
    );
    const folder = makeFolder({ 'rollcall.config.yaml': config, 'a/x': '' });
    expect(await loadSettings({ start: join(folder, 'a'), home: join(folder, 'a'), flags })).toEqual(none);
    expect(await loadSettings({ start: join(folder, 'a'), home: null, flags })).toEqual(none);
    expect(await loadSettings({ start: folder, home: null, flags })).toMatchObject({
      values: { country: 'DE' },
    });
  });

  test('in the repository’s own folder is found', async () => {
    expect(await load({ 'a/rollcall.config.yaml': config, 'a/.git/HEAD': '' }, {}, 'a/b')).toMatchObject({
      path: 'a/rollcall.config.yaml',
    });
  });

  test('is not a manifest without a section, or one that is not JSON', async () => {
    expect(await load({ 'package.json': '{"name": "rollcall"}' })).toEqual(none);
    expect(await load({ 'package.json': '{"rollcall": ' })).toEqual(none);
    expect(await load({ 'package.json': 'null "rollcall"' })).toEqual(none);
  });

  test('can be named, and switched off', async () => {
    const folder = makeFolder({
      'other.yaml': config,
      'rollcall.config.yaml': 'country: FR',
      'package.json': '{}',
    });
    const path = join(folder, 'other.yaml');
    expect(await loadSettings({ start: folder, home: null, flags, explicit: path })).toMatchObject({
      path,
      values: { country: 'DE' },
    });
    expect(await loadSettings({ start: folder, home: null, flags, disabled: true })).toEqual(none);
    const bad = (name: string) =>
      loadSettings({ start: folder, home: null, flags, explicit: join(folder, name) });
    await expect(bad('none.yaml')).rejects.toMatchObject({
      code: 'config-missing',
      message: `${folder}/none.yaml: no such file.`,
    });
    await expect(bad('package.json')).rejects.toMatchObject({
      code: 'config-invalid',
      message: `${folder}/package.json:1: has no key "rollcall".`,
    });
  });

  test('is one', async () => {
    const error = load({ 'rollcall.config.yaml': config, 'rollcall.config.json': '{}' });
    await expect(error).rejects.toMatchObject({
      code: 'config-ambiguous',
      message: expect.stringMatching(
        /^rollcall\.config\.json and rollcall\.config\.yaml are both in .*; keep one, or name it with --config\.$/,
      ),
    });
  });

  test('is named in messages as seen from the start', async () => {
    await expect(load({ 'rollcall.config.yaml': 'contry: DE' }, {}, 'a/b')).rejects.toThrow(
      '../../rollcall.config.yaml:1: contry: unknown key. Did you mean "country"?',
    );
  });
});

describe('what is wrong is told with its line and key', () => {
  test.each([
    ['country: DE\ncontry: FR', '2: contry: unknown key. Did you mean "country"?'],
    [
      'xyzzy: 1',
      '1: xyzzy: unknown key. Known are country, fail-on, max-rejected, platform, map, rule, no-header, $schema, overrides.',
    ],
    ['country: [DE]', '1: country: expected text or a number, found a list.'],
    ['country: true', '1: country: expected text or a number, found true.'],
    ['country:', '1: country: expected text or a number, found nothing.'],
    ['fail-on: warn', '1: fail-on: expected one of error, warning, never, found "warn".'],
    [
      'fail-on: warnings',
      '1: fail-on: expected one of error, warning, never, found "warnings". Did you mean "warning"?',
    ],
    ['fail-on: false', '1: fail-on: expected one of error, warning, never, found false.'],
    ['platform:\n  - a\n  - [b]', '3: platform[1]: expected text or a number, found a list.'],
    ['map: phone=C', '1: map: expected keys and values, found "phone=C".'],
    [
      'rule:\n  dup/number: of',
      '2: rule.dup/number: expected one of off, note, warning, error, found "of". Did you mean "off"?',
    ],
    ['no-header: yes', '1: no-header: expected true or false, found "yes".'],
    ['overrides: x', '1: overrides: expected a list, found "x".'],
    ['overrides:\n  - x', '2: overrides[0]: expected keys and values, found "x".'],
    ['overrides:\n  - country: DE', '2: overrides[0].files: expected a file pattern, or a list of them.'],
    ['overrides:\n  - files: []', '2: overrides[0].files: expected a file pattern, or a list of them.'],
    [
      'overrides:\n  - files: a\n    contry: b',
      '3: overrides[0].contry: unknown key. Did you mean "country"?',
    ],
    [
      'overrides:\n  - files: a\n    overrides: []',
      '3: overrides[0].overrides: unknown key. Known are country, fail-on, max-rejected, platform, map, rule, no-header, files.',
    ],
    ['map: { __proto__: x }', '1: __proto__: this key is not allowed.'],
    ['country: &c DE', '1: anchors (&) are not allowed; write the value out.'],
    ['country: DE\ncountry: FR', '2: country: given twice, first on line 1.'],
  ])('%j', async (content, message) => {
    expect(await refusal(content)).toBe(`config-invalid rollcall.config.yaml:${message}`);
  });

  test('in JSON and in a manifest', async () => {
    expect(await refusal('{\n"contry": "DE"}', 'rollcall.config.json')).toBe(
      'config-invalid rollcall.config.json:2: contry: unknown key. Did you mean "country"?',
    );
    expect(await refusal('{"name": "x",\n"rollcall": {\n"contry": 1}}', 'package.json')).toBe(
      'config-invalid package.json:3: contry: unknown key. Did you mean "country"?',
    );
    expect(await refusal('{\n"rollcall": 1}', 'package.json')).toBe(
      'config-invalid package.json:2: rollcall: expected keys and values.',
    );
  });

  test('a file of 2 MiB', async () => {
    expect(await refusal('#'.repeat(2 ** 21))).toBe(
      'config-too-large rollcall.config.yaml: larger than 1 MiB, the most that a config file may be.',
    );
  });
});

test('junk throws a UsageError, or is settings', async () => {
  const { writeFileSync } = await import('node:fs');
  const folder = makeFolder({});
  const key = fc.constantFrom(
    'country',
    'platform',
    'map',
    'rule',
    'no-header',
    'overrides',
    'files',
    'x',
    '__proto__',
  );
  const { node } = fc.letrec((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom<unknown>('off', null, true, 5, ''),
      fc.array(tie('node'), { maxLength: 3 }),
      fc.dictionary(key, tie('node'), { maxKeys: 5 }),
    ),
  }));
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    node.map((value) => JSON.stringify(value)),
  );
  await fc.assert(
    fc.asyncProperty(text, async (content) => {
      writeFileSync(join(folder, 'rollcall.config.yaml'), content);
      await loadSettings({ start: folder, home: folder, flags }).catch((error: unknown) => {
        if (!isWorkError(error)) throw error;
      });
    }),
    { numRuns: 1500 },
  );
});
