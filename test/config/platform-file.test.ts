import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadPlatformFile } from '../../src/config/index.ts';
import { isWorkError, UsageError } from '../../src/model/errors.ts';
import { findProfile, profiles } from '../../src/profiles/index.ts';
import { profileSchema } from '../../src/profiles/schema.ts';
import { makeFolder } from './folder.ts';

const fixtures = join(import.meta.dirname, '../../fixtures/platforms');

async function load(content: string | Uint8Array, name = 'my.yaml') {
  return loadPlatformFile(join(makeFolder({ [name]: content }), name));
}

/** Code and message of what `name` in a folder of these files throws, with the folder's path taken out. */
async function refusal(
  files: Readonly<Record<string, string | Uint8Array>>,
  name = Object.keys(files)[0]!,
  ruleIds?: string[],
) {
  const folder = makeFolder(files);
  const error: unknown = await loadPlatformFile(join(folder, name), ruleIds ? { ruleIds } : {}).then(
    () => new Error('was taken'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof UsageError)) throw error;
  return `${error.code} ${error.message.replaceAll(`${folder}/`, '')}`;
}

describe('a platform file', () => {
  test('lays bare and documented facts over what it extends', async () => {
    const bank = await loadPlatformFile(join(fixtures, 'bank.yaml'));
    const tovie = findProfile('tovie-calls')!;
    const bare = { source: 'bank.yaml', checked: null };
    expect(bank).toEqual({
      ...tovie,
      id: 'bank',
      name: 'Bank dialer',
      aliases: [],
      summary: 'Own rules from bank.yaml, on top of Tovie calls.',
      file: {
        types: tovie.file.types,
        maxRows: { value: 5000, ...bare },
        beyondMaxRows: { value: 'reject', ...bare },
      },
      phone: {
        style: { value: 'national-digits', ...bare },
        country: { value: 'DE', source: 'https://example.com/dialer/manual', checked: '2026-10-02' },
      },
      duplicates: { key: tovie.duplicates.key, sameNumberOtherFields: { value: 'refuse', ...bare } },
      rules: {
        'dup/identical-row': 'error',
        'dup/number': 'error',
        'dup/number-fields-differ': 'off',
        'phone/premium-or-shared-cost': 'error',
      },
    });
  });

  test('extends another file by a path relative to it', async () => {
    const trial = await loadPlatformFile(join(fixtures, 'bank-trial.json'));
    expect(trial.id).toBe('bank-trial');
    expect(trial.file.maxRows).toEqual({ value: 50, source: 'bank-trial.json', checked: null });
    expect(trial.phone.country?.value).toBe('DE');
    expect(trial.summary).toBe('Own rules from bank-trial.json, on top of Bank dialer.');
  });

  test('starts from generic where it extends nothing', async () => {
    const profile = await load('phone:\n  style: e164\n');
    expect(profile).toMatchObject({
      id: 'my',
      name: 'my',
      rules: findProfile('generic')!.rules,
      read: '2026-11-21',
    });
    expect(profile.phone.style).toEqual({ value: 'e164', source: 'my.yaml', checked: null });
  });

  test.each(profiles.map(({ id }) => id))('may say all that %s says', async (id) => {
    const { id: _, ...own } = findProfile(id)!;
    expect(await load(JSON.stringify(own), `${id}.json`)).toEqual(findProfile(id));
    expect(await load(JSON.stringify(own, null, 2), `${id}.yml`)).toEqual(findProfile(id));
  });

  test('keeps its own rules before those that its duplicate policy comes to', async () => {
    const { rules } = await load('duplicates: { key: row }\nrules: { dup/number: note }');
    expect(rules).toEqual({
      'dup/identical-row': 'error',
      'dup/number': 'note',
      'dup/number-fields-differ': 'warning',
    });
  });

  test('is read with a byte order mark, CRLF, an editor’s $schema and an alias in capitals', async () => {
    expect((await load('\ufeffextends: JAICP-calls\r\nname: x\r\n')).file.maxBytes?.value).toBe(20_000_000);
    expect((await load('\ufeff{"$schema": "./platform.schema.json"}', 'my.json')).id).toBe('my');
  });

  test('extends a file by an absolute path', async () => {
    const folder = makeFolder({ 'a.yaml': 'name: A' });
    expect((await load(`extends: ${join(folder, 'a.yaml')}\nname: null-free`)).summary).toContain(
      'on top of A',
    );
  });

  test('follows eight files', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 9 }, (_, i) => [`p${i}.yaml`, i < 8 ? `extends: p${i + 1}.yaml` : 'name: last']),
    );
    expect((await loadPlatformFile(join(makeFolder(files), 'p0.yaml'))).summary).toContain('on top of p1');
  });
});

describe('what is wrong is told with its line and key', () => {
  test.each([
    [
      'phone:\n  style: E164',
      'my.yaml:2: phone.style: expected one of e164, digits, national-digits, significant-digits, national, international, rfc3966, found "E164". Did you mean "e164"?',
    ],
    ['name: x\n\nphone:\n  styel: e164', 'my.yaml:4: phone.styel: unknown key. Did you mean "style"?'],
    ['phne: {}', 'my.yaml:1: phne: unknown key. Did you mean "phone"?'],
    [
      'xyzzy: 1',
      'my.yaml:1: xyzzy: unknown key. Known are extends, name, aliases, summary, read, homepage, file, header, columns, phone, duplicates, record, upload, rules, settings.',
    ],
    ['id: other', "my.yaml:1: id: unknown key; a platform's id is its file's name."],
    ['file:\n  maxRows: many', 'my.yaml:2: file.maxRows: expected a whole number, found "many".'],
    ['file:\n  maxRows: 0', 'my.yaml:2: file.maxRows: expected at least 1, found 0.'],
    ['file:\n  maxRows: 2.5', 'my.yaml:2: file.maxRows: expected a whole number, found 2.5.'],
    ['file:\n  maxRows: .nan', 'my.yaml:2: file.maxRows: expected a whole number, found NaN.'],
    ['file:\n  maxRows:\n', 'my.yaml:2: file.maxRows: has no value; write null to drop an inherited one.'],
    ['file:', 'my.yaml:1: file: has no value; write null to drop an inherited one.'],
    ['file: 5', 'my.yaml:1: file: expected keys and values, found 5.'],
    ['file: null', 'my.yaml:1: file: expected keys and values, found nothing.'],
    [
      'file:\n  types:\n    - csv\n    - xslx',
      'my.yaml:4: file.types[1]: expected one of csv, xlsx, xls, found "xslx". Did you mean "xlsx"?',
    ],
    ['file:\n  types: csv', 'my.yaml:2: file.types: expected a list, found "csv".'],
    ['file:\n  types: []', 'my.yaml:2: file.types: expected at least 1 item, found a list.'],
    [
      'file: { delimiters: [tab] }',
      'my.yaml:1: file.delimiters[0]: expected at most 1 character, found "tab".',
    ],
    [
      'header:\n  mappingScreen: yes',
      'my.yaml:2: header.mappingScreen: expected true or false, found "yes".',
    ],
    [
      'file:\n  maxRows:\n    value: 5\n    checked: 21.11.2026',
      'my.yaml:4: file.maxRows.checked: expected a date such as 2026-11-21, found "21.11.2026".',
    ],
    [
      'file:\n  maxRows:\n    value: many\n    source: manual',
      'my.yaml:3: file.maxRows.value: expected a whole number, found "many".',
    ],
    [
      'file:\n  maxRows:\n    value: 5\n    sauce: manual',
      'my.yaml:4: file.maxRows.sauce: unknown key. Did you mean "source"?',
    ],
    [
      'columns:\n  identity:\n    field: phone\n    by: name',
      'my.yaml:4: columns.identity.by: expected one of position, label, found "name".',
    ],
    [
      'columns:\n  identity:\n    field: phone\n    by: label',
      'my.yaml:2: columns.identity.label: expected text, found nothing.',
    ],
    [
      'phone:\n  country: de',
      'my.yaml:2: phone.country: expected a two-letter country code in capitals, found "de".',
    ],
    [
      'rules:\n  dup: off',
      'my.yaml:2: rules.dup: expected a rule such as phone/too-short, or a family such as phone/*.',
    ],
    [
      'rules:\n  dup/number: of',
      'my.yaml:2: rules.dup/number: expected one of off, note, warning, error, found "of". Did you mean "off"?',
    ],
    ['rules: off', 'my.yaml:1: rules: expected keys and values, found "off".'],
    [
      'settings:\n  - key: phone\n    summary: x\n    fact: phone.style\n    choices: { a: e164 }\n    default: b',
      'my.yaml:6: settings[0].default: expected one of its choices, found "b".',
    ],
    ['homepage: example.com', 'my.yaml:1: homepage: expected an http or https address, found "example.com".'],
    ['name: x\n...\nname: y', 'my.yaml:3: a second document starts; one file holds one.'],
    ['- a\n- b', 'my.yaml:1: expected keys and values.'],
    ['', 'my.yaml:1: expected keys and values.'],
    ['# nothing\n', 'my.yaml:1: expected keys and values.'],
    ['just text', 'my.yaml:1: expected keys and values.'],
    ['a: 1\nb: 2\na: 3', 'my.yaml:3: a: given twice, first on line 1.'],
    ['name: x\n__proto__: { a: 1 }', 'my.yaml:2: __proto__: this key is not allowed.'],
    ['rules:\n  constructor: off', 'my.yaml:2: constructor: this key is not allowed.'],
    ['"\\x5f_proto__": 1', 'my.yaml:1: __proto__: this key is not allowed.'],
    ['name: x\n<<: { a: 1 }', 'my.yaml:2: <<: this key is not allowed.'],
    ['? [a]\n: 1', 'my.yaml:1: a key must be a plain word.'],
    ['name: &x y', 'my.yaml:1: anchors (&) are not allowed; write the value out.'],
    ['name: x\nsummary: *x', 'my.yaml:2: aliases (*) are not allowed; write the value out.'],
    ['name: !!str x', 'my.yaml:1: tags (!) are not allowed.'],
    ['name: !foo x', 'my.yaml:1: tags (!) are not allowed.'],
    ['%YAML 1.1\n---\nname: x', 'my.yaml:1: directives (%) are not allowed.'],
    ['name: x\nphone:\n\tstyle: e164', 'my.yaml:3: indented with a tab; YAML takes spaces only.'],
    ['name: x\n---\nname: y', 'my.yaml:2: a second document starts; one file holds one.'],
    ['name: "x', 'my.yaml:1: not YAML: Missing closing "quote'],
    ['name: x\u0007', 'my.yaml:1: holds a control character.'],
  ])('%j', async (content, message) => {
    expect(await refusal({ 'my.yaml': content })).toBe(`platform-invalid ${message}`);
  });

  test('several at once, in the order of the file, and not without end', async () => {
    const files = { 'my.yaml': 'file:\n  maxRows: 0\nphone:\n  style: x\nnane: y\na: 1\nb: 2\nc: 3\nd: 4' };
    expect((await refusal(files)).split('\n')).toEqual([
      'platform-invalid my.yaml:2: file.maxRows: expected at least 1, found 0.',
      '  line 4: phone.style: expected one of e164, digits, national-digits, significant-digits, national, international, rfc3966, found "x".',
      '  line 5: nane: unknown key. Did you mean "name"?',
      expect.stringContaining('  line 6: a: unknown key. Known are extends, '),
      expect.stringContaining('  line 7: b: unknown key. Known are extends, '),
      '  and 2 more.',
    ]);
  });

  test('by line, whoever found it', async () => {
    const message = await refusal({ 'my.yaml': 'xyz: 1\nfile:\n  maxRows:' });
    expect(message.match(/^.*?:1: xyz: |\n {2}line 3: file.maxRows: /g)).toHaveLength(2);
  });

  test('rules that do not exist, where they are known', async () => {
    const files = { 'my.yaml': 'rules:\n  dup/*: off\n  dup/numbr: off' };
    expect(await refusal(files, 'my.yaml', ['dup/number'])).toBe(
      'platform-invalid my.yaml:3: rules.dup/numbr: no such rule. Did you mean "dup/number"?',
    );
    expect((await load(files['my.yaml'])).rules).toMatchObject({ 'dup/*': 'off' });
  });

  test('a list of people named by mistake is not shown', async () => {
    const message = await refusal({ 'my.json': '{"+1 415 555 1234": "a", "jane@example.com": "b"}' });
    expect(message).not.toMatch(/555|jane|example/);
  });
});

describe('JSON is strict', () => {
  test.each([
    ['{\n  "name": "x",\n}', 'my.json:3: expected a key in double quotes, found }.'],
    ['{"a": 1 "b": 2}', 'my.json:1: expected ,, found "b".'],
    ['{"name": [1, ]}', 'my.json:1: expected a value, found ].'],
    ['{"name": }', 'my.json:1: expected a value, found }.'],
    ['{"name"', 'my.json:1: expected :, found the end of the file.'],
    ['{"name":\n', 'my.json:2: expected a value, found the end of the file.'],
    ['{"name": "x"}\n{}', 'my.json:2: expected the end of the file, found {.'],
    ["{'name': 1}", 'my.json:1: not JSON from here on.'],
    ['{name: 1}', 'my.json:1: not JSON from here on.'],
    ['{\n// no\n}', 'my.json:2: not JSON from a comment (JSON has none) on.'],
    ['{"name": "x\ny"}', 'my.json:1: not JSON from a string that does not end or holds a wrong escape on.'],
    ['{"name": 01}', 'my.json:1: expected ,, found 1.'],
    ['{"a": 1,\n"a": 2}', 'my.json:2: a: given twice, first on line 1.'],
    ['{"__proto__": 1}', 'my.json:1: __proto__: this key is not allowed.'],
    ['{"\\u005f_proto__": 1}', 'my.json:1: __proto__: this key is not allowed.'],
    ['{"file": {\n "maxRows": "5"}}', 'my.json:2: file.maxRows: expected a whole number, found "5".'],
    ['', 'my.json:1: expected a value, found the end of the file.'],
    ['[]', 'my.json:1: expected keys and values.'],
  ])('%j', async (content, message) => {
    expect(await refusal({ 'my.json': content })).toBe(`platform-invalid ${message}`);
  });

  test('what it takes, JSON.parse takes too, with the same value', async () => {
    const { parseJson } = await import('../../src/config/parse-json.ts');
    const { toValue } = await import('../../src/config/tree.ts');
    const fail = (line: number, text: string) => {
      throw new UsageError('x', `${line} ${text}`);
    };
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (text) => {
        fc.pre(!/__proto__|constructor|prototype/.test(text));
        expect(toValue(parseJson(text, fail))).toEqual(JSON.parse(text));
      }),
    );
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b"',
      '1',
      '-',
      '1e5',
      'true',
      'nul',
      ' ',
      '\n',
      '"',
      '\\',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        expect(accepts(() => parseJson(text, fail))).toBe(accepts(() => refuseRepeats(text)));
      }),
      { numRuns: 5000 },
    );
  });
});

function accepts(parse: () => unknown): boolean {
  try {
    parse();
    return true;
  } catch {
    return false;
  }
}

/** JSON.parse keeps the last of a key given twice; the oracle must refuse it as we do. */
function refuseRepeats(text: string): void {
  const value: unknown = JSON.parse(text);
  const count = (part: unknown): number =>
    typeof part === 'object' && part !== null
      ? Object.entries(part).reduce(
          (sum, [, each]) => sum + count(each),
          Array.isArray(part) ? 0 : Object.keys(part).length,
        )
      : 0;
  if (count(value) !== (text.match(/"[ab]"\s*:/g) ?? []).length) throw new Error('repeated');
}

describe('extends', () => {
  test.each([
    [
      'an unknown platform',
      { 'a.yaml': 'name: x\nextends: tovie-cals' },
      'platform-unknown a.yaml:2: extends: no platform "tovie-cals". Did you mean "tovie-calls"?',
    ],
    [
      'a missing file',
      { 'a.yaml': 'extends: ./b.yaml' },
      'platform-missing a.yaml:1: extends: there is no file b.yaml.',
    ],
    ['itself', { 'a.yaml': 'extends: a.yaml' }, 'extends-loop a.yaml:1: extends: a.yaml → a.yaml is a loop.'],
    [
      'in a loop',
      {
        'a.yaml': 'extends: sub/b.json',
        'sub/b.json': '{\n"extends": "../c.yml"}',
        'c.yml': 'extends: sub/b.json',
      },
      'extends-loop c.yml:1: extends: sub/b.json → c.yml → sub/b.json is a loop.',
    ],
    [
      'a URL',
      { 'a.yaml': 'extends: https://example.com/p.yaml' },
      'extends-url a.yaml:1: extends: "https://example.com/p.yaml" is a URL; save it as a file beside this one.',
    ],
    [
      'a file URL',
      { 'a.yaml': 'extends: file:b.yaml' },
      'extends-url a.yaml:1: extends: "file:b.yaml" is a URL; save it as a file beside this one.',
    ],
    [
      'no name',
      { 'a.yaml': 'extends: 5' },
      'platform-invalid a.yaml:1: extends: expected the name of a platform or of a file.',
    ],
    [
      'a faulty file',
      { 'a.yaml': 'extends: b.yaml', 'b.yaml': 'name: x\nphne: 1' },
      'platform-invalid b.yaml:2: phne: unknown key. Did you mean "phone"?',
    ],
    [
      'a file of another kind',
      { 'a.yaml': 'extends: ./b.toml', 'b.toml': '' },
      'platform-invalid b.toml: a platform file ends in .json, .yaml or .yml.',
    ],
  ])('%s', async (_, files, expected) => {
    expect(await refusal(files as unknown as Record<string, string>)).toBe(expected);
  });

  test('nine files deep', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 10 }, (_, i) => [`p${i}.yaml`, `extends: p${i + 1}.yaml`]),
    );
    expect(await refusal(files)).toBe('extends-too-deep p8.yaml:1: extends: more than 8 files deep.');
  });
});

describe('bounds', () => {
  test('a file of 2 MiB, missing, a folder, not UTF-8, badly named', async () => {
    expect(await refusal({ 'my.yaml': '#'.repeat(2 ** 21) })).toBe(
      'platform-too-large my.yaml: larger than 1 MiB, the most that a platform file may be.',
    );
    expect(await refusal({ 'my.yaml': '' }, 'none.yaml')).toBe('platform-missing none.yaml: no such file.');
    expect(await refusal({ 'd.yaml/x': '' }, 'd.yaml')).toBe('platform-invalid d.yaml: not a file.');
    expect(await refusal({ 'my.yaml': new Uint8Array([0x61, 0xff]) })).toBe(
      'platform-invalid my.yaml: not UTF-8 text.',
    );
    expect(await refusal({ 'my.txt': '' })).toBe(
      'platform-invalid my.txt: a platform file ends in .json, .yaml or .yml.',
    );
    expect(await refusal({ '-x.yaml': 'name: x' })).toBe(
      'platform-invalid -x.yaml:1: id: expected letters, digits, dots, dashes and underscores, found "-x".',
    );
  });

  test.skipIf(process.platform === 'win32')('a pipe is not waited for', async () => {
    const folder = makeFolder({});
    execFileSync('mkfifo', [join(folder, 'p.yaml')]);
    await expect(loadPlatformFile(join(folder, 'p.yaml'))).rejects.toThrow('not a file');
  });

  test('a billion laughs', async () => {
    const laughs = [
      'a: &a [x, x]',
      ...'bcdefghij'.split('').map((key, i) => `${key}: &${key} [*${'abcdefghij'[i]}, *${'abcdefghij'[i]}]`),
    ];
    expect(await refusal({ 'my.yaml': laughs.join('\n') })).toBe(
      'platform-invalid my.yaml:1: anchors (&) are not allowed; write the value out.',
    );
  });

  const size = 2 ** 20;
  test.each([
    ['[', 'my.yaml:1: nested more than 32 deep.'],
    ['{a: ', 'my.yaml:1: nested more than 32 deep.'],
    ['- ', 'my.yaml:1: nested more than 32 deep.'],
    ['? ', 'my.yaml:1: nested more than 32 deep.'],
    ['a: ', 'my.yaml:1: nested more than 32 deep.'],
    ['---\n', 'my.yaml:50000: holds too many values.'],
    ['a\n', undefined],
    ['"', undefined],
    ["'a\n", undefined],
    [']', undefined],
    ['\n', undefined],
    [':', undefined],
    ['a: |\n', undefined],
    [' ', undefined],
    ['"\\', undefined],
  ])('1 MiB of %j ends', async (unit, message) => {
    const content = unit.repeat(size / unit.length);
    const refused = await refusal({ 'my.yaml': content });
    if (message) expect(refused).toBe(`platform-invalid ${message}`);
    expect(await refusal({ 'my.json': content })).toMatch(/^platform-invalid my\.json:\d+: /);
  });

  test('deep nesting by indentation, and JSON nesting', async () => {
    const deep = (depth: number) => Array.from({ length: depth }, (_, i) => `${' '.repeat(i)}a:`).join('\n');
    expect(await refusal({ 'my.yaml': deep(1400) })).toBe(
      'platform-invalid my.yaml:202: nested more than 32 deep.',
    );
    expect(await refusal({ 'my.yaml': deep(100) })).toBe(
      'platform-invalid my.yaml:34: nested more than 32 deep.',
    );
    expect(await refusal({ 'my.json': `{"a": ${'['.repeat(40)}` })).toBe(
      'platform-invalid my.json:1: nested more than 32 deep.',
    );
  });

  test('many unknown keys are told in few words', async () => {
    const keys = Array.from({ length: 15_000 }, (_, i) => `key${i}: 1`).join('\n');
    expect((await refusal({ 'my.yaml': keys })).length).toBeLessThan(2000);
  });

  test('long block text is not nesting, and what looks like an anchor in it is text', async () => {
    const text = Array.from({ length: 20 }, () => '    &a *b !c [[ a long line of text').join('\n');
    expect((await load(`upload:\n  advice:\n  - |\n${text.slice(0, 450)}`)).upload.advice?.value[0]).toMatch(
      /^&a \*b !c/,
    );
    expect((await load(`summary: >\n${text.slice(0, 450)}`)).summary).toMatch(/^&a \*b !c/);
  });

  test('a long YAML map on one line is not nesting', async () => {
    const rules = Array.from({ length: 100 }, (_, i) => `a/r${i}: off`).join(', ');
    expect(Object.keys((await load(`rules: { ${rules} }`)).rules)).toHaveLength(103);
  });
});

const keys = [
  'extends',
  'name',
  'file',
  'maxRows',
  'phone',
  'style',
  'rules',
  'value',
  'columns',
  'identity',
  'settings',
  '$schema',
  'x',
];
const tree = fc.letrec((tie) => ({
  node: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom<unknown>(
      'e164',
      'csv',
      null,
      true,
      5,
      -1,
      1e300,
      '',
      'tovie-calls',
      './none.yaml',
      '\u0000',
      '<<',
    ),
    fc.array(tie('node'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...keys), tie('node'), { maxKeys: 5 }),
  ),
})).node;

describe('junk', () => {
  test.each(['my.yaml', 'my.json'])('in %s throws a UsageError, or is a platform', async (name) => {
    const folder = makeFolder({});
    const { writeFileSync } = await import('node:fs');
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom(
            'a',
            ': ',
            '- ',
            '\n',
            '  ',
            '{',
            '}',
            '[',
            ']',
            ',',
            '"',
            "'",
            '&x',
            '*x',
            '!t',
            '|',
            '>',
            '#',
            '?',
            '%',
            '---',
            '\t',
            'phone',
            'style',
            '\r',
          ),
        )
        .map((pieces) => pieces.join('')),
      tree.map((value) => JSON.stringify(value) ?? ''),
    );
    await fc.assert(
      fc.asyncProperty(text, async (content) => {
        writeFileSync(join(folder, name), content);
        try {
          profileSchema.parse(await loadPlatformFile(join(folder, name)));
        } catch (error) {
          if (!isWorkError(error)) throw error;
          expect(error.message).not.toMatch(/\n\s+at /);
          expect(error.message.length).toBeLessThan(3000);
        }
      }),
      { numRuns: 1500 },
    );
  });
});
