import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportJsonSchema, reportSchema } from '../../src/schemas/report.ts';
import { rollcall, root } from '../cli.ts';

const cases = path.join(root, 'fixtures/cli');
const reports = fs
  .readdirSync(cases, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.json$|stdout$/.test(name) && name.includes('expected'))
  .flatMap((name): [string, unknown][] => {
    const text = fs.readFileSync(path.join(cases, name), 'utf8');
    return /^\{\s*"schema": 1,\s*"tool"/.test(text) && !name.includes('manifest')
      ? [[name.replaceAll('\\', '/'), JSON.parse(text)]]
      : [];
  });

describe('the schema of the report', () => {
  it('is tried on many', () => expect(reports.length).toBeGreaterThan(10));

  it.each(reports)('knows each key of %s', (_, report) => {
    expect(reportSchema.safeParse(report).error).toBeUndefined();
  });

  it.each([
    ['normalize', 'fixtures/lists/uk-hospitals.txt', '--country', 'GB', '-o', 'x.csv', '--dry-run'],
    ['inspect', 'fixtures/workbooks/leads.xlsx'],
    ['validate', 'fixtures/lists/uk-hospitals.txt', '-p', 'all'],
    [
      'validate',
      'fixtures/lists/uk-hospitals.txt',
      '--country',
      'GB',
      '--do-not-call',
      'fixtures/lists/uk-hospitals.txt@GB',
    ],
  ])('knows each key of %s %s %s %s', (...line) => {
    const { stdout } = rollcall([...line, '--json'], { cwd: root });
    expect(reportSchema.safeParse(JSON.parse(stdout)).error).toBeUndefined();
  });

  it('is open for later keys', () => {
    expect(JSON.stringify(reportJsonSchema())).not.toContain('additionalProperties":false');
  });
});
