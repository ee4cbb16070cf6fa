import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findProfile, profiles } from '../../src/profiles/index.ts';
import type { Profile } from '../../src/profiles/schema.ts';
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

const platforms = profiles
  .filter((profile) => needed(profile).length === 0)
  .map(({ id, columns }) => {
    const takesIds = columns.identity?.value.field === 'client-id';
    return [id, Object.entries<readonly string[]>(takesIds ? textLists : lists)] as const;
  });

/** Columns without which the platform takes no list, and which export can make of no other. */
function needed({ columns, phone, rules }: Profile): string[] {
  const code = phone.callingCode?.value;
  const own = [
    columns.identity?.value.by === 'label' ? columns.identity.value.label : '',
    code?.by === 'label' ? code.label : '',
  ];
  return (columns.known?.value ?? []).flatMap(({ label, required }) =>
    required !== true || own.includes(label) || rules['header/required-missing'] === 'warning' ? [] : [label],
  );
}

// What is written without a country code is read back in the country that was chosen for the list.
const isNational = ({ phone }: Profile) =>
  phone.style?.value === 'significant-digits' && phone.callingCode === undefined;

describe.each(platforms)('what %s gets', (platform, ofPlatform) => {
  it.each(ofPlatform)('of %s is clean, balanced and the same again', (list, flags) => {
    const cwd = prepare();
    const judge = ['-p', platform, '--max-findings', '100000'];
    const same = isNational(findProfile(platform)!) ? flags : [];
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
    // Ten digits has hardly a German number.
    if (platform !== 'convoso' || list !== 'dirt.csv') expect(parts.length).toBeGreaterThan(0);
    for (const part of parts) {
      const again = rollcall(['validate', path.join(folder, part), ...judge, ...same, '--json'], { cwd });
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

const demanding = profiles.filter((profile) => needed(profile).length > 0);

describe.each(demanding.map((profile) => [profile.id, needed(profile)] as const))(
  '%s',
  (platform, columns) => {
    const list = (labels: readonly string[]) =>
      `Handy;${labels.join(';')}\n0151 23456781;${labels.map(() => 'x').join(';')}\n`;

    it('gets nothing of a list that lacks what nobody can make up', () => {
      const cwd = emptyFolder();
      fs.writeFileSync(path.join(cwd, 'list.csv'), list(['Notiz']));
      const { status, stdout } = rollcall(['export', 'list.csv', '-p', platform, '--country', 'DE'], { cwd });
      expect([status, fs.readdirSync(cwd)]).toEqual([1, ['list.csv']]);
      expect(stdout).toContain(columns[0]);
    });

    it('gets one that has it under a label that is nearly right', () => {
      const cwd = emptyFolder();
      const near = columns.map((label) => label.toUpperCase().replaceAll(' ', '_'));
      fs.writeFileSync(path.join(cwd, 'list.csv'), list(near));
      expect(rollcall(['export', 'list.csv', '-p', platform, '--country', 'DE', '-q'], { cwd }).status).toBe(
        0,
      );
      const ready = path.join(cwd, `list.${platform}`, 'list.ready.csv');
      expect(fs.readFileSync(ready, 'utf8').split('\n')[0]).toContain(columns.join(','));
      expect(rollcall(['validate', ready, '-p', platform], { cwd }).status).toBe(0);
    });
  },
);

function readAll(folder: string): Record<string, string> {
  return Object.fromEntries(
    fs.readdirSync(folder).map((name) => [name, fs.readFileSync(path.join(folder, name), 'latin1')]),
  );
}
