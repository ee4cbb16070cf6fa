import { describe, expect, test } from 'vitest';
import { emptyFolder, rollcall, writeFiles } from './cli.ts';

/** Runs `validate` beside a config that nobody named. */
function gate(config: string, CI: string, ...flags: string[]) {
  const cwd = emptyFolder();
  writeFiles(cwd, {
    'list.csv': 'phone\n+14155552671\n+14155552671\n',
    'rollcall.config.yaml': config,
    'mine.yaml': 'extends: generic\nrules: { dup/identical-row: off }\n',
  });
  return rollcall(['validate', 'list.csv', '-q', ...flags], { cwd, env: { CI } });
}

describe('with CI set, a config that was not named', () => {
  test.each([
    ['rule', 'rule: { dup/identical-row: off }\n'],
    ['fail-on', 'fail-on: never\n'],
    ['key', 'overrides: [{ files: "*.csv", key: phone }]\n'],
    ['platform', 'platform: mine.yaml\n'],
    ['platform', 'overrides: [{ files: "*.csv", platform: [generic, mine.yaml] }]\n'],
  ])('must not weaken the gate by its %s', (key, config) => {
    const { status, stderr } = gate(config, 'true');
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining(`rollcall.config.yaml sets ${key}, which can weaken the gate`),
    ]);
    expect(gate(config, 'true', '--config', 'rollcall.config.yaml').stderr).not.toContain('weaken');
    for (const outside of ['', 'false', '0']) expect(gate(config, outside).stderr).not.toContain('weaken');
  });

  test('may name a platform that the program knows', () => {
    expect(gate('platform: generic\n', 'true').stderr).not.toContain('weaken');
  });
});
