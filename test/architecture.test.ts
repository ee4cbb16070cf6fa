import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checks } from '../src/checks/index.ts';
import { flags } from '../src/commands/flags.ts';
import { commands } from '../src/commands/index.ts';
import { allRules } from '../src/commands/plan.ts';
import { fields } from '../src/fields/index.ts';
import { profiles } from '../src/profiles/index.ts';
import { formats } from '../src/reporters/index.ts';
import { root } from './cli.ts';

const src = path.join(root, 'src');

/** Which folders of src a folder may import from, and which packages and built-in modules. Types may come from anywhere. */
const allowed: Record<string, { from: string[]; packages: string[] }> = {
  model: { from: [], packages: ['fastest-levenshtein'] },
  io: {
    from: ['model'],
    packages: [
      'node:fs',
      'node:path',
      'node:crypto',
      'node:buffer',
      'node:os',
      'node:stream',
      'node:worker_threads',
    ],
  },
  encodings: { from: ['model'], packages: ['node:buffer'] },
  phones: { from: [], packages: ['libphonenumber-js', 'node:module'] },
  fields: { from: ['model', 'phones'], packages: [] },
  duplicates: { from: ['model', 'fields', 'phones'], packages: [] },
  lists: { from: ['model', 'fields', 'phones', 'profiles', 'duplicates', 'pipeline'], packages: [] },
  profiles: { from: ['model'], packages: ['zod'] },
  config: { from: ['model', 'profiles'], packages: ['yaml', 'node:fs', 'node:path'] },
  sheets: { from: ['model'], packages: ['node:zlib', 'node:buffer', 'node:stream'] },
  readers: {
    from: ['model', 'sheets', 'io', 'encodings'],
    packages: [
      'jschardet',
      '@e965/xlsx',
      'htmlparser2',
      'node:path',
      'node:buffer',
      'node:module',
      'node:worker_threads',
    ],
  },
  writers: { from: ['model', 'sheets'], packages: ['node:zlib', 'node:buffer'] },
  rewrite: { from: ['model', 'phones', 'writers', 'encodings'], packages: [] },
  export: {
    from: ['model', 'fields', 'phones', 'writers', 'rewrite', 'encodings'],
    packages: ['node:buffer'],
  },
  merge: { from: ['model', 'sheets'], packages: [] },
  checks: { from: ['model', 'phones', 'encodings'], packages: [] },
  pipeline: { from: ['model', 'fields', 'phones', 'duplicates', 'encodings'], packages: [] },
  reporters: { from: ['model', 'writers'], packages: ['chalk', 'cli-table3', 'string-width'] },
  schemas: { from: ['model', 'profiles', 'commands'], packages: ['zod', 'node:fs'] },
  commands: {
    from: [
      'model',
      'io',
      'phones',
      'encodings',
      'duplicates',
      'lists',
      'profiles',
      'config',
      'readers',
      'writers',
      'checks',
      'pipeline',
      'reporters',
      'rewrite',
      'export',
      'merge',
    ],
    packages: ['picomatch', 'node:path', 'tinyglobby', 'ora', 'node:fs', 'node:os'],
  },
  '.': {
    from: ['model', 'commands', 'pipeline', 'reporters', 'phones', '.'],
    packages: ['commander', 'node:fs', 'node:os'],
  },
};

interface Import {
  readonly file: string;
  readonly folder: string;
  readonly target: string;
}

const sources = fs
  .readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'));
const texts = sources.map((file) => ({
  file: file.replaceAll('\\', '/'),
  text: fs.readFileSync(path.join(src, file), 'utf8'),
}));
const imports = texts.flatMap(({ file, text }): Import[] => {
  const found = text.matchAll(
    /^(?:import|export)\s+(type\s)?[^;]*?from\s+'([^']+)';|\bimport\('([^']+)'\)/gm,
  );
  return [...found]
    .filter(([, isType]) => isType === undefined)
    .map(([, , fixed, dynamic]) => ({
      file,
      folder: file.includes('/') ? file.split('/')[0]! : '.',
      target: (fixed ?? dynamic)!,
    }));
});

describe('imports', () => {
  it('are found at all', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(Object.keys(allowed)).toEqual(expect.arrayContaining(imports.map(({ folder }) => folder)));
  });

  it('go only where the layout lets them', () => {
    const wrong = imports.filter(({ file, folder, target }) => {
      const { from, packages } = allowed[folder]!;
      if (!target.startsWith('.'))
        return !packages.some((name) => target === name || target.startsWith(`${name}/`));
      const to = path.posix.join(path.posix.dirname(file), target);
      const toFolder = to.includes('/') ? to.split('/')[0]! : '.';
      return toFolder !== folder && !from.includes(toFolder);
    });
    expect(wrong).toEqual([]);
  });

  it('end nowhere: each file of src is reached from the program', () => {
    const targets = new Set(
      texts.flatMap(({ file, text }) =>
        [...text.matchAll(/(?:from\s+|import\(|URL\()'(\.[^']+\.ts)'/g)].map(([, target]) =>
          path.posix.join(path.posix.dirname(file), target!),
        ),
      ),
    );
    expect(
      texts
        .map(({ file }) => file)
        .filter((file) => !targets.has(file) && !['index.ts', 'cli.ts', 'schemas/publish.ts'].includes(file)),
    ).toEqual([]);
  });
});

describe('habits', () => {
  it('only cli.ts knows the process; nobody uses the console', () => {
    const wrong = texts.filter(
      ({ file, text }) =>
        /\bconsole\./.test(text) ||
        (file !== 'cli.ts' && /\bprocess\.(exit|stdout|stderr|stdin|argv|env)\b/.test(text)),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});

describe('registries', () => {
  const members = (folder: string, shared: string[]) =>
    fs
      .readdirSync(path.join(src, folder))
      .filter((name) => !['index.ts', ...shared].includes(name))
      .map((name) => name.replace(/\.ts$/, ''))
      .sort();

  it('list each file of their folder', () => {
    expect(profiles.map(({ id }) => id).sort()).toEqual(
      members('profiles', ['schema.ts', 'settings.ts', 'variables.ts', 'duplicate-rules.ts']),
    );
    expect(fields.map(({ id }) => id).sort()).toEqual(
      members('fields', [
        ...['channel-id.ts', 'example-ids.ts', 'id-shapes.ts', 'lost-digits.ts'],
        ...['variable.ts', 'variable-reading.ts', 'example-variables.ts', 'number.ts', 'date.ts', 'enum.ts'],
        ...['reserved.ts', 'time-zone.ts', 'yes-no.ts'],
      ]),
    );
    expect(Object.keys(formats).sort()).toEqual(
      members('reporters', ['to-json.ts', 'insight.ts', 'reporter.ts', 'columns.ts']),
    );
    const shared = [
      'flags.ts',
      'export-manifest.ts',
      'explained-facts.ts',
      'export-set.ts',
      'exported.ts',
      'inputs.ts',
      'job.ts',
      'left-out.ts',
      'left-out-view.ts',
      'corrected-files.ts',
      'merge-channels.ts',
      'merge-place.ts',
      'merge-source.ts',
      'merge-trouble.ts',
      'merge-uploads.ts',
      'merge-whole.ts',
      'merged.ts',
      'options.ts',
      'plan.ts',
      'progress.ts',
      'rejected.ts',
      'reports.ts',
      'wanted-reports.ts',
      'world.ts',
      'written-parts.ts',
      'settings.ts',
      'changes.ts',
      'channel-set.ts',
      'rewritten.ts',
      'list-output.ts',
      'rejected-forms.ts',
      'compared-lists.ts',
      'declared-fields.ts',
      'split-outputs.ts',
      'deduped.ts',
      'repeats-file.ts',
      'duplicate-policy.ts',
    ];
    expect(commands.map(({ name }) => name).sort()).toEqual(members('commands', shared));
    expect(checks).toHaveLength(
      members('checks', ['phone-rules.ts', 'phone-judging.ts', 'reserved-rules.ts', 'cell-lacking.ts'])
        .length,
    );
  });

  it('name each rule once, as family/offence, with texts that end and fields that are named', () => {
    const ids = allRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, message, guidance, why, title } of allRules) {
      expect(id).toMatch(
        /^(file|row|cell|header|phone|channel|var|tz|language|priority|consent|dup|merge|do-not-call)\/[a-z-]+$/,
      );
      for (const text of [message, guidance, why]) expect(text, id).toMatch(/[.?!)]$/);
      expect(title, id).not.toMatch(/[.]$/);
    }
  });

  it('name each flag once, and each command only flags that exist', () => {
    const names = flags.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const command of commands) for (const flag of command.flags) expect(names).toContain(flag);
  });
});
