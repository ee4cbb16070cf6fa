import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const bin = path.join(root, 'bin', 'rollcall.js');
const environment = {
  PATH: process.env.PATH,
  SOURCE_DATE_EPOCH: '1795219200',
  NO_COLOR: '1',
  HOME: os.tmpdir(),
  TZ: 'UTC',
};

/** Runs the real binary in `cwd` and waits for it. */
export function rollcall(
  args: readonly string[],
  options: { cwd: string; input?: string | Uint8Array; env?: NodeJS.ProcessEnv },
): SpawnSyncReturns<string> {
  const { cwd, input = '', env = {} } = options;
  // The variable wins over the flag, so a case about the flag goes without it.
  const base = args.includes('--now') ? { ...environment, SOURCE_DATE_EPOCH: undefined } : environment;
  return spawnSync(process.execPath, [bin, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    env: { ...base, ...env },
    maxBuffer: 1 << 28,
  });
}

/** Starts the real binary without waiting for it. */
export function startRollcall(args: readonly string[], cwd: string) {
  return spawn(process.execPath, [bin, ...args], { cwd, env: environment });
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
});

/** An empty folder that goes away after the tests of the file. */
export function emptyFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rollcall-test-'));
  folders.push(folder);
  return folder;
}

export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), content);
}
