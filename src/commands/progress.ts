import { count } from '../model/describe.ts';
import { printable } from '../model/printable.ts';
import type { Listener } from '../pipeline/plan.ts';
import { isInCI, type World } from './world.ts';

export interface Progress {
  readonly listeners: readonly Listener[];
  end(): void;
}

const showAfterMs = 400;
const everyMs = 100;

/** Rows, rate and time left, on a terminal's stderr only, and only for a run that takes a while. */
export async function openProgress(world: World, isQuiet: boolean): Promise<Progress> {
  const { stderr, env, startedAt } = world;
  if (!stderr.isTTY || isQuiet || env.TERM === 'dumb' || isInCI(world)) return { listeners: [], end() {} };
  let ora: typeof import('ora').default | null = null;
  let spinner: import('ora').Ora | null = null;
  let last = 0;
  // Of the present pass over the present list: it may be read twice.
  let pass = { path: '', bytes: 0, startedAt };
  // Loaded beside the run; a short one is over before it is there.
  void import('ora').then((module) => {
    ora = module.default;
  });
  return {
    listeners: [
      {
        onProgress(path, bytes, ofBytes, rows) {
          const now = Date.now();
          const isSame = path === pass.path && bytes >= pass.bytes;
          pass = { path, bytes, startedAt: isSame || pass.path === '' ? pass.startedAt : now };
          if (ora === null || now - startedAt < showAfterMs || now - last < everyMs) return;
          last = now;
          spinner ??= ora({ discardStdin: false }).start();
          spinner.text = describe(path, bytes, ofBytes, rows, Math.max(1, now - pass.startedAt));
          spinner.render();
        },
      },
    ],
    end() {
      ora = null;
      spinner?.stop();
      spinner = null;
    },
  };
}

function describe(path: string, bytes: number, ofBytes: number | null, rows: number, ms: number): string {
  const rate = `${count(Math.round((rows / ms) * 1000))} rows/s`;
  if (ofBytes === null || bytes === 0) return `${printable(path)}  ${count(rows)} rows  ${rate}`;
  const left = Math.ceil(((ofBytes - bytes) / bytes) * (ms / 1000));
  return `${printable(path)}  ${Math.floor((bytes / ofBytes) * 100)} %  ${count(rows)} rows  ${rate}  ${left} s left`;
}
