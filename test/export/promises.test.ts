import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { profiles } from '../../src/profiles/index.ts';
import { emptyFolder, rollcall, root } from '../cli.ts';

const lists = {
  'uk-hospitals.txt': ['--country', 'GB'],
  'dirt.csv': ['--country', 'DE'],
  'leads.xlsx': ['--country', 'DE'],
} as const;

const dirt = `Kunden März;;;
;;;
 Name ;Handy;Notiz;Notiz
Anna\u200b;0151 23456781; ruft zurück ;"x;y"
Bert;+49 (0)151 23456782;"a ""b""";
Carla;4.9E+12;;
Dirk;0151 23456784 / 0151 23456785;;
;;;
Eva;0049 151 23456786;"zwei
Zeilen";=1+1
Eva;0151-23456786;;
Fritz;;;
Gerd;49151 23456787;;-5
Hans;'015123456788;;
`;

const textLists = { 'ids.csv': [], 'channels.csv': ['--repair', 'likely'] } as const;

const idDirt = `Kunden März;;
;;
 Name ;telegram_id;Notiz
Anna\u200b; 123456789; ruft zurück
Bert;123456788.0;"a ""b"""
Carla;4.9E+15;
;;
Dirk;@di;
Eva;987654321;"zwei
Zeilen"
Eva;987654321;=1+1
Eva;'987654321;=1+1
Fritz;14155552671;
`;

const channelDirt = 'name,id,channel\nAnn,14155552671,WhatsApp\nBob,+1 415 555-2672,whatsap\nCarl,,wa\n';

function prepare(): string {
  const folder = emptyFolder();
  fs.copyFileSync(path.join(root, 'fixtures/lists/uk-hospitals.txt'), path.join(folder, 'uk-hospitals.txt'));
  fs.copyFileSync(path.join(root, 'fixtures/workbooks/leads.xlsx'), path.join(folder, 'leads.xlsx'));
  fs.writeFileSync(path.join(folder, 'dirt.csv'), dirt);
  fs.writeFileSync(path.join(folder, 'ids.csv'), idDirt);
  fs.writeFileSync(path.join(folder, 'channels.csv'), channelDirt);
  return folder;
}

interface Report {
  results: { rows: Record<string, number>; files: { findings: JsonFinding[] }[] }[];
}

interface JsonFinding {
  rule: string;
  severity: string;
  scope: string;
}

const platforms = profiles.map(({ id, columns }) => {
  const takesIds = columns.identity?.value.field === 'client-id';
  return [id, Object.entries<readonly string[]>(takesIds ? textLists : lists)] as const;
});

describe.each(platforms)('what %s gets', (platform, ofPlatform) => {
  it.each(ofPlatform)('of %s is clean, balanced and the same again', (list, flags) => {
    const cwd = prepare();
    const judge = ['-p', platform, '--max-findings', '100000'];
    const first = rollcall(['export', list, ...judge, ...flags, '--json'], { cwd });
    expect(first.stderr).not.toContain('rollcall:');
    expect(first.status).toBe(0);
    const [result] = (JSON.parse(first.stdout) as Report).results;
    const { read, ...lanes } = result!.rows;
    expect(Object.values(lanes).reduce((sum, rows) => sum + rows, 0)).toBe(read);

    const folder = path.join(cwd, `${path.parse(list).name}.${platform}`);
    const files = readAll(folder);
    const known = new Set(result!.files[0]!.findings.map(({ rule }) => rule));
    const parts = Object.keys(files).filter((name) => name.includes('.ready'));
    expect(parts.length).toBeGreaterThan(0);
    for (const part of parts) {
      const again = rollcall(['validate', path.join(folder, part), ...judge, '--json'], { cwd });
      expect(again.status, again.stdout).toBe(0);
      const { results } = JSON.parse(again.stdout) as Report;
      expect(results[0]!.rows.clean).toBe(result!.rows.clean);
      for (const { rule, severity } of results[0]!.files[0]!.findings) {
        expect(severity).not.toBe('error');
        expect([...known]).toContain(rule);
      }
    }
    // A second run replaces its own, to the same bytes.
    expect(rollcall(['export', list, ...judge, ...flags, '-q'], { cwd }).status).toBe(0);
    expect(readAll(folder)).toEqual(files);
  });
});

function readAll(folder: string): Record<string, string> {
  return Object.fromEntries(
    fs.readdirSync(folder).map((name) => [name, fs.readFileSync(path.join(folder, name), 'latin1')]),
  );
}
