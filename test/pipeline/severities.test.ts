import { describe, expect, it } from 'vitest';
import { ruleChanges } from '../../src/commands/options.ts';
import { allRules, severitiesFor } from '../../src/commands/plan.ts';
import { generic } from '../../src/profiles/generic.ts';
import type { Profile } from '../../src/profiles/schema.ts';
import { tovieCalls } from '../../src/profiles/tovie-calls.ts';
import { judgeList } from './judge-list.ts';

const ids = allRules.map(({ id }) => id);

function severity(id: string, rules: Profile['rules'], given: readonly string[] = [], onePerPhone = false) {
  const severities = severitiesFor({ ...generic, rules }, ruleChanges(given, ids), onePerPhone);
  return severities.get(allRules.find((rule) => rule.id === id)!);
}

describe('the severity of a rule', () => {
  it.each<[severity: string, rules: Profile['rules'], given: string[], onePerPhone?: boolean]>([
    ['error', {}, []],
    ['note', { 'dup/number': 'note' }, []],
    ['note', { 'dup/*': 'note' }, []],
    ['note', { 'dup/number': 'note', 'dup/*': 'off' }, []],
    ['note', { 'dup/*': 'off', 'dup/number': 'note' }, []],
    ['warning', { 'dup/number': 'note' }, ['dup/number=warning']],
    ['warning', { 'dup/number': 'note' }, ['dup/*=warning']],
    ['off', {}, ['dup/number=error', 'dup/*=off']],
    ['error', {}, ['dup/*=off', 'dup/number=error']],
    ['error', {}, ['phone/*=off']],
    ['error', {}, ['dup/identical-row=off']],
    ['error', { 'dup/number': 'off' }, [], true],
    ['warning', { 'dup/number': 'off' }, ['dup/number=warning'], true],
  ])('%s with %j, then %j', (wanted, rules, given, onePerPhone) => {
    expect(severity('dup/number', rules, given, onePerPhone)).toBe(wanted);
  });

  it('is what the platform says', () => {
    const severities = severitiesFor(tovieCalls, [], false);
    const said = allRules.filter(({ id }) => id in tovieCalls.rules);
    expect(Object.fromEntries(said.map((rule) => [rule.id, severities.get(rule)]))).toEqual(tovieCalls.rules);
  });

  it.each([
    ['phone/to-short=off', 'did you mean phone/too-short?'],
    ['phones/*=off', 'did you mean phone/*?'],
    ['dup/number=of', 'use off, note, warning, error'],
    ['dup/number', undefined],
    ['=off', undefined],
  ])('cannot be set by %s', (given, hint) => {
    expect(() => ruleChanges([given], ids)).toThrow(expect.objectContaining({ hint }));
  });
});

describe('a lower severity', () => {
  const text = 'phone,name\n+1415,Ann\n+14155552671,Bob,Rome\n';

  it('takes away the effect and keeps the finding; off takes both', async () => {
    const rowsWith = async (...given: string[]) => {
      const flags = given.flatMap((change) => ['--rule', change]);
      const { files, findings } = await judgeList(text, { flags });
      return [files[0]!.rows.rejected, findings.map((finding) => finding.severity)];
    };
    expect(await rowsWith()).toEqual([2, ['error', 'error']]);
    expect(await rowsWith('row/too-many-cells=note')).toEqual([1, ['error', 'note']]);
    expect(await rowsWith('row/*=off')).toEqual([1, ['error']]);
    expect(await rowsWith('row/*=off', 'phone/*=warning')).toEqual([0, ['warning']]);
  });

  it('lets no number pass that was not read with the grade asked for', async () => {
    const doubtful = 'phone,name\n+14155552671,Ann\n14155552672,Bob\n+14155552673,Cid\n';
    const flags = ['--rule', 'phone/*=off'];
    const { files } = await judgeList(doubtful, { flags });
    expect(files[0]!.rows).toMatchObject({ clean: 2, rejected: 1 });
  });
});
