import fs from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openStage, type StageOptions } from '../../src/io/stage.ts';
import { emptyFolder } from '../cli.ts';

let folder = '';
beforeEach(() => {
  folder = path.join(emptyFolder(), 'set');
});

const options: StageOptions = {
  inputs: [],
  force: false,
  manifest: 'a.manifest.json',
  readManifest: (text) => (text === '' ? null : new Map(Object.entries(JSON.parse(text)))),
  isOfSet: (name) => name.startsWith('a.'),
};

function write(files: Readonly<Record<string, string>>, more: Partial<StageOptions> = {}): void {
  const stage = openStage(folder, { ...options, ...more });
  const named = Object.entries(files).map(([name, text]) => {
    const draft = stage.draft();
    draft.write(text);
    return { name, draft };
  });
  const sums = named.map(({ name, draft }) => [name, draft.seal().sha256]);
  stage.commit(named, JSON.stringify(Object.fromEntries(sums)));
}

function contents(): Record<string, string> {
  const names = fs.existsSync(folder) ? fs.readdirSync(folder) : [];
  return Object.fromEntries(names.map((name) => [name, fs.readFileSync(path.join(folder, name), 'utf8')]));
}

describe('a set of files', () => {
  it('appears whole, and the next run takes its place without a file left over', () => {
    write({ 'a.1': 'one', 'a.2': 'two' });
    expect(Object.keys(contents()).sort()).toEqual(['a.1', 'a.2', 'a.manifest.json']);
    write({ 'a.1': 'three' });
    expect(contents()).toMatchObject({ 'a.1': 'three' });
    expect(Object.keys(contents()).sort()).toEqual(['a.1', 'a.manifest.json']);
  });

  it('leaves nothing of a run that was given up, not even the folder that was made for it', () => {
    const stage = openStage(folder, options);
    stage.draft().write('x');
    stage.abandon();
    expect(fs.existsSync(folder)).toBe(false);
  });

  it('does not touch files that no run wrote, nor those of other sets', () => {
    fs.mkdirSync(folder);
    fs.writeFileSync(path.join(folder, 'a.1'), 'mine');
    fs.writeFileSync(path.join(folder, 'b.1'), 'of another');
    expect(() => write({ 'a.1': 'one' })).toThrow('exists already');
    expect(contents()).toEqual({ 'a.1': 'mine', 'b.1': 'of another' });
    write({ 'a.1': 'one' }, { force: true });
    expect(contents()).toMatchObject({ 'a.1': 'one', 'b.1': 'of another' });
  });

  it('does not throw away what somebody changed', () => {
    write({ 'a.1': 'one', 'a.2': 'two' });
    fs.writeFileSync(path.join(folder, 'a.2'), 'corrected');
    expect(() => write({ 'a.1': 'three' })).toThrow('was changed');
    expect(contents()).toMatchObject({ 'a.1': 'one', 'a.2': 'corrected' });
  });

  it('never takes an input, through a link neither', () => {
    write({ 'a.1': 'one' });
    const input = path.join(path.dirname(folder), 'input');
    fs.linkSync(path.join(folder, 'a.1'), input);
    expect(() => write({ 'a.1': 'two' }, { inputs: [input] })).toThrow('is an input');
    expect(fs.readFileSync(input, 'utf8')).toBe('one');
  });

  it('removes what a killed run left, whichever of its names it had given', () => {
    write({ 'a.1': 'one', 'a.2': 'two' });
    // As after the old manifest went away and the first new file came.
    const manifest = path.join(folder, 'a.manifest.json');
    const stale = (kind: string) => path.join(folder, `${prefixOf()}999999-${kind}`);
    fs.renameSync(manifest, stale('00000001.manifest.tmp'));
    fs.writeFileSync(stale('00000002.manifest.tmp'), JSON.stringify({ 'a.1': sumOf('new') }));
    fs.writeFileSync(path.join(folder, 'a.1'), 'new');
    fs.writeFileSync(stale('00000003.tmp'), 'half');
    write({ 'a.3': 'three' });
    expect(Object.keys(contents()).sort()).toEqual(['a.3', 'a.manifest.json']);
  });

  it('grows where a run adds to it, and refuses a name that is taken', () => {
    write({ 'a.1': 'one' });
    fs.writeFileSync(path.join(folder, 'a.1'), 'corrected');
    write({ 'a.2': 'two' }, { adds: true });
    expect(contents()).toMatchObject({ 'a.1': 'corrected', 'a.2': 'two' });
    expect(() => write({ 'a.2': 'again' }, { adds: true })).toThrow('exists already');
    expect(contents()).toMatchObject({ 'a.2': 'two' });
  });
});

function prefixOf(): string {
  const stage = openStage(folder, { ...options, adds: true });
  stage.draft();
  const name = fs.readdirSync(folder).find((file) => file.startsWith('.rollcall-'))!;
  stage.abandon();
  return name.split('-').slice(0, 2).join('-').concat('-');
}

function sumOf(text: string): string {
  const other = emptyFolder();
  const stage = openStage(other, options);
  const draft = stage.draft();
  draft.write(text);
  const { sha256 } = draft.seal();
  stage.abandon();
  return sha256;
}
