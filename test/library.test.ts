import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  execute,
  exportLists,
  type JudgedRow,
  normalize,
  plan,
  type ReportedFinding,
  readPhone,
  run,
  UsageError,
  validate,
} from '../src/index.ts';
import { emptyFolder, rollcall } from './cli.ts';

const list = `Name,Handy,Notiz
Anna,0151 23456781,x
Bert,0151 234,y
,,
Carla,0151 23456781,x
Anna,0151 23456781,x
`;

let folder = '';
let file = '';

beforeAll(() => {
  folder = emptyFolder();
  file = path.join(folder, 'clients.csv');
  fs.writeFileSync(file, list);
});

describe('the library', () => {
  it('reports what the command line does', async () => {
    const options = { platform: 'tovie-calls', country: 'DE' };
    const { results } = await validate(file, options);
    const printed = rollcall(
      ['validate', 'clients.csv', '-p', 'tovie-calls', '-c', 'DE', '--json', '--show-values'],
      { cwd: folder },
    );
    const rename = (text: string) => text.replaceAll(JSON.stringify(path.basename(file)), '"clients.csv"');
    expect(JSON.parse(rename(JSON.stringify(results)))).toEqual(JSON.parse(printed.stdout).results);
  });

  it('tells of each row and finding while it reads', async () => {
    const rows: JudgedRow[] = [];
    const findings: ReportedFinding[] = [];
    const job = await plan(file, { country: 'DE' });
    await run(job, { onRow: (row) => rows.push(row), onFinding: (finding) => findings.push(finding) });
    expect(rows.map(({ lane, line, phone }) => [line, lane, phone?.e164 ?? null])).toEqual([
      [2, 'clean', '+4915123456781'],
      [3, 'rejected', null],
      [4, 'blank', null],
      [5, 'duplicate', '+4915123456781'],
      [6, 'duplicate', '+4915123456781'],
    ]);
    expect(rows[0]!.cells).toEqual(['Anna', '0151 23456781', 'x']);
    expect(findings.find(({ line }) => line === 3)?.rule).toMatch(/^phone/);
  });

  it('writes lists', async () => {
    const output = path.join(folder, 'clean.csv');
    const { outputs, exitCode } = await normalize(file, { country: 'DE', output, add: 'country' });
    expect(exitCode).toBe(0);
    expect(outputs.map(({ kind, rows }) => [kind, rows])).toEqual([['normalized', 5]]);
    expect(fs.readFileSync(output, 'utf8')).toContain('Anna,+4915123456781,x,DE');

    const outDir = path.join(folder, 'out');
    const written = await exportLists([file], { platform: 'cloudonix', country: 'DE', outDir });
    expect(written.results[0]!.rows.clean).toBe(3);
    expect(fs.readdirSync(outDir)).toContain('clients.ready.csv');
    const manifest = JSON.parse(fs.readFileSync(path.join(outDir, 'clients.manifest.json'), 'utf8'));
    expect(manifest.version).toMatch(/^\d/);
  });

  it('says what it cannot do', async () => {
    await expect(validate('nowhere.csv')).rejects.toThrow('nowhere.csv');
    await expect(plan(file, { country: 'Atlantis' })).rejects.toThrow(UsageError);
    await expect(execute('explode', [])).rejects.toThrow(UsageError);
    await expect(execute('validate', [file], { style: 'e164' })).rejects.toThrow('no option style');
  });

  it('reads single numbers', () => {
    const options = { repair: 'certain', strictness: 'valid', bareDigits: 'either', vote: null } as const;
    expect(readPhone('0151 23456781', { country: 'DE', ...options }).e164).toBe('+4915123456781');
  });
});
