import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, root, writeFiles } from './cli.ts';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

describe('the packed tarball', () => {
  it('installs into an empty folder and runs', () => {
    const folder = emptyFolder();
    const packed = execFileSync(npm, ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8',
    });
    const tarball = path.join(folder, packed.trim().split('\n').at(-1)!);
    const project = path.join(folder, 'project');
    fs.mkdirSync(project);
    writeFiles(project, {
      'package.json': '{ "private": true, "type": "module" }',
      'clients.csv': 'phone\n+14155552671\n',
    });
    execFileSync(
      npm,
      ['install', '--silent', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', tarball],
      { cwd: project },
    );
    const entry = path.join(project, 'node_modules', 'rollcall', 'bin', 'rollcall.js');
    const output = execFileSync(process.execPath, [entry, 'validate', 'clients.csv'], {
      cwd: project,
      encoding: 'utf8',
    });
    expect(output).toContain('1 row = 1 good');
    // Read in a thread of its own, by a package of its own: both must be there.
    fs.copyFileSync(path.join(root, 'fixtures/workbooks/greek-biff5.xls'), path.join(project, 'greek.xls'));
    const workbook = execFileSync(
      process.execPath,
      [entry, 'resave', 'greek.xls', '-o', '-', '--to', 'csv'],
      { cwd: project, encoding: 'utf8' },
    );
    expect(workbook).toContain('Αθήνα');
    const files = fs.readdirSync(path.join(project, 'node_modules', 'rollcall'));
    expect(files.sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'bin', 'dist', 'package.json']);
    const library = execFileSync(
      process.execPath,
      ['-e', "import('rollcall').then((m) => console.log(Object.keys(m).join()))"],
      { cwd: project, encoding: 'utf8' },
    );
    expect(library.trim()).not.toBe('');
    const schema = execFileSync(process.execPath, ['-p', "require('rollcall/schemas/platform.json').title"], {
      cwd: project,
      encoding: 'utf8',
    });
    expect(schema.trim()).toBe('Rollcall platform');
  });

  it("runs no script on a user's machine and downloads nothing but packages", () => {
    const lock = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { dev?: boolean; hasInstallScript?: boolean }>;
    };
    const scripted = Object.entries(lock.packages).filter(
      ([name, { dev, hasInstallScript }]) => name !== '' && !dev && hasInstallScript,
    );
    expect(scripted).toEqual([]);
  });
});
