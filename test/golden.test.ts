import { isUtf8 } from 'node:buffer';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, rollcall, root } from './cli.ts';
import { showWorkbook } from './show-workbook.ts';

// A case is a folder: `cmd` (the arguments, as typed), the files it is run beside, and what must come out: `expected/`
// with stdout, stderr, exit and any files written, a workbook as the text of its cells,
// text that is not in UTF-8 with its bytes. `npm run golden` rewrites what came out; the git diff is the review.
const cases = path.join(root, 'fixtures', 'cli');
const isUpdating = process.env.MODE === 'update';

for (const command of fs.readdirSync(cases)) {
  describe(command, () => {
    for (const name of fs.readdirSync(path.join(cases, command))) {
      it(name, async () => {
        const folder = path.join(cases, command, name);
        const found = await runCase(folder);
        const expectedFolder = path.join(folder, 'expected');
        // Whatever came out before, this never may.
        expect(found.stderr).not.toContain('this is a bug');
        if (isUpdating) writeExpected(expectedFolder, found);
        expect(found).toEqual(readFolder(expectedFolder));
      });
    }
  });
}

async function runCase(folder: string): Promise<Record<string, string>> {
  const work = emptyFolder();
  const given = fs.readdirSync(folder).filter((name) => !['cmd', 'expected', 'stdin'].includes(name));
  for (const name of given) fs.cpSync(path.join(folder, name), path.join(work, name), { recursive: true });
  const before = readFolder(work);
  const stdin = path.join(folder, 'stdin');
  const input = fs.existsSync(stdin) ? fs.readFileSync(stdin) : '';
  const args = splitArguments(fs.readFileSync(path.join(folder, 'cmd'), 'utf8').trim());
  const { status, stdout, stderr } = rollcall(args, { cwd: work, input });
  const after = readFolder(work);
  // Only the manifest of a folder may grow.
  const isKept = (name: string) => !name.endsWith('.manifest.json');
  for (const [name, content] of Object.entries(before))
    if (isKept(name)) expect(after[name], `${name} must stay as it was`).toBe(content);
  const written = Object.entries(after).filter(([name, content]) =>
    isKept(name) ? !(name in before) : before[name] !== content,
  );
  for (const [i, [name]] of written.entries()) {
    const file = path.join(work, name);
    if (name.endsWith('.xlsx')) written[i] = [`${name}.txt`, await showWorkbook(file)];
    else if (!isUtf8(fs.readFileSync(file))) written[i] = [`${name}.txt`, showBytes(fs.readFileSync(file))];
  }
  return { exit: `${status}\n`, stdout, stderr, ...Object.fromEntries(written) };
}

/** What is not ASCII as `\\xff`. */
function showBytes(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/[^\n\r\x20-\x7e]/g, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

/** Splits at spaces outside quotes; the first word is the program's name. */
function splitArguments(line: string): string[] {
  const words = line.match(/(?:[^\s'"]|'[^']*'|"[^"]*")+/g) ?? [];
  return words.slice(1).map((word) => word.replace(/['"]/g, ''));
}

function readFolder(folder: string): Record<string, string> {
  const names = fs.existsSync(folder) ? fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  const files = names.filter((name) => fs.statSync(path.join(folder, name)).isFile());
  return Object.fromEntries(
    files.map((name) => [name.replaceAll('\\', '/'), fs.readFileSync(path.join(folder, name), 'utf8')]),
  );
}

function writeExpected(folder: string, files: Readonly<Record<string, string>>): void {
  fs.rmSync(folder, { recursive: true, force: true });
  for (const [name, content] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), content);
  }
}
