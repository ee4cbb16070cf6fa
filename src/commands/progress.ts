import { count } from '../model/describe.ts';
import { printable } from '../model/printable.ts';
import type { Listener } from '../pipeline/run.ts';
import type { World } from './world.ts';

export interface Progress {
  readonly listeners: readonly Listener[];
  end(): void;
}

const showAfterMs = 400;
const everyMs = 100;

/** Rows, rate and time left, on a terminal's stderr only, and only for a run that takes a while. */
export async function openProgress({ stderr, env, startedAt }: World, isQuiet: boolean): Promise<Progress> {
  if (!stderr.isTTY || isQuiet || env.TERM === 'dumb' || (env.CI !== undefined && env.CI !== ''))
    return { listeners: [], end() {} };
  let spinner: import('ora').Ora | null = null;
  let last = 0;
  let isLoading = false;
  return {
    listeners: [
      {
        onProgress(path, bytes, ofBytes, rows) {
          const now = Date.now();
          if (now - startedAt < showAfterMs || now - last < everyMs) return;
          last = now;
          const text = describe(path, bytes, ofBytes, rows, now - startedAt);
          if (spinner !== null) spinner.text = text;
          else if (!isLoading) {
            isLoading = true;
            void import('ora').then(({ default: ora }) => {
              if (isLoading) spinner = ora({ text, discardStdin: false }).start();
            });
          }
        },
      },
    ],
    end() {
      isLoading = false;
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
