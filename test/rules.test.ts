import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCommandLine } from '../src/command-line.ts';
import { allRules, planFrom } from '../src/commands/plan.ts';
import type { World } from '../src/commands/world.ts';
import type { RuleExample } from '../src/model/rule.ts';
import { run } from '../src/pipeline/run.ts';
import { emptyFolder, rollcall, writeFiles } from './cli.ts';

// A documented rule always fires on its invalid example and never on its valid one.
describe.each(allRules.map((rule) => [rule.id, rule] as const))('%s', (id, { examples, scope, severity }) => {
  const judge = id.startsWith('merge/') ? mergeExample : judgeExample;

  it('fires on its invalid example', async () => {
    const groups = await judge(examples.invalid);
    const found = groups.find(({ rule }) => rule.id === id);
    expect(groups.map(({ rule }) => rule.id)).toContain(id);
    expect(found?.first.message ?? '').not.toMatch(/\{/);
    expect([scope, found?.first.column === null]).not.toEqual(['cell', true]);
    if (examples.invalid.platform === undefined && !examples.invalid.flags?.includes('-p'))
      expect(found?.severity).toBe(severity);
  });

  it('stays silent on its valid example', async () => {
    const groups = await judge(examples.valid);
    expect(groups.map(({ rule }) => rule.id)).not.toContain(id);
    expect(groups.filter((group) => group.severity === 'error').map(({ rule }) => rule.id)).toEqual([]);
  });
});

async function judgeExample({ input, name = 'list.csv', flags = [], platform, files = {} }: RuleExample) {
  const folder = emptyFolder();
  const file = path.join(folder, name);
  fs.writeFileSync(file, input);
  const platformFile = path.join(folder, 'mine.yaml');
  if (platform !== undefined) fs.writeFileSync(platformFile, platform);
  writeFiles(folder, files);
  const placed = flags.map((flag) => {
    const named = Object.keys(files).find((other) => flag.startsWith(other));
    return named === undefined ? flag : path.join(folder, flag);
  });
  const line = parseCommandLine(
    ['validate', file, ...placed, ...(platform === undefined ? [] : ['-p', platformFile])],
    80,
  );
  if (line.kind !== 'run') throw new Error('not a command');
  const world = { cwd: folder, env: {}, startedAt: 0 } as unknown as World;
  const plan = await planFrom(line.args, line.values, world);
  const { results } = await run({ ...plan, insight: false, listeners: [] });
  const { renderMessage } = await import('../src/model/describe.ts');
  return results[0]!.files[0]!.groups.map((group) => ({
    ...group,
    first: { ...group.first, message: renderMessage(group.first, true) },
  }));
}

/** A list and its corrected rows: only the program puts them together. */
async function mergeExample({ input, files = {} }: RuleExample) {
  const cwd = emptyFolder();
  writeFiles(cwd, { 'list.csv': input, ...files });
  const args = [
    'merge',
    'list.csv',
    ...Object.keys(files),
    '-o',
    'out.csv',
    '--report',
    'json:report.json',
    '-q',
  ];
  rollcall(args, { cwd });
  const report = JSON.parse(fs.readFileSync(path.join(cwd, 'report.json'), 'utf8'));
  const findings = report.results[0].files[0].findings as JsonFinding[];
  // The list's own rows are judged again, too.
  const ofMerge = findings.filter(({ rule }) => rule.startsWith('merge/'));
  return ofMerge.map((finding) => ({
    rule: { id: finding.rule },
    severity: finding.severity,
    first: finding,
  }));
}

interface JsonFinding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly column: string | null;
}
