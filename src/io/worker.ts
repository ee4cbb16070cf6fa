import { Worker } from 'node:worker_threads';

/** What a module answered, or why it did not. */
export type Answer<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'memory' }
  | { readonly kind: 'failed'; readonly message: string };

export interface WorkerLimits {
  /** Of the processor, the caller's waiting included: on a busy machine the clock says little. */
  readonly maxCpuMs: number;
  readonly maxHeapMb: number;
}

/**
 * Runs a module in a thread that can be ended, for code that may loop or swallow memory on hostile input. The module reads
 * `workerData` and posts one message.
 * @param module its URL, with the extension of its source: threads know no TypeScript.
 * @param handedOver buffers in `data` that are not copied, and are empty afterwards.
 */
export function runInWorker<T>(
  module: URL,
  data: unknown,
  handedOver: readonly ArrayBuffer[],
  { maxCpuMs, maxHeapMb }: WorkerLimits,
): Promise<Answer<T>> {
  return new Promise((resolve) => {
    const worker = new Worker(compiled(module), {
      workerData: data,
      transferList: [...handedOver],
      resourceLimits: { maxOldGenerationSizeMb: maxHeapMb },
      // What the module prints is no part of any report.
      stdout: true,
      stderr: true,
    });
    const before = process.cpuUsage();
    const timer = setInterval(() => {
      const { user, system } = process.cpuUsage(before);
      if ((user + system) / 1000 > maxCpuMs) finish({ kind: 'timeout' });
    }, 100);

    function finish(answer: Answer<T>): void {
      clearInterval(timer);
      void worker.terminate();
      resolve(answer);
    }

    worker.once('message', (value: T) => finish({ kind: 'done', value }));
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') finish({ kind: 'memory' });
      else finish({ kind: 'failed', message: error.message });
    });
    worker.once('exit', () => finish({ kind: 'failed', message: 'it ended without an answer' }));
  });
}

const root = new URL('../', import.meta.url);

/** The sources in `src` are compiled to `dist`; run from the sources, as tests do, the compiled module is the one meant. */
function compiled(module: URL): URL {
  const path = module.href.slice(root.href.length).replace(/\.ts$/, '.js');
  return new URL(path, new URL('../dist/', root));
}
