import path from 'node:path';
import { filesOfManifest, type ManifestMerge, writeManifest } from '../export/manifest.ts';
import { isOfSet, isOfSplit, nameOfSet } from '../export/names.ts';
import { openSink, type Sink } from '../io/sink.ts';
import { type Draft, imagineStage, type Named, openStage } from '../io/stage.ts';
import { OutputError, UsageError } from '../model/errors.ts';
import type { MergeCounts, Output } from '../model/result.ts';
import { type CorrectedFile, kindOfRound } from './corrected-files.ts';
import { outputsOf } from './export-manifest.ts';
import type { FlagValues } from './flags.ts';
import type { OutputRequest } from './job.ts';
import type { MergeSet, MergeSource } from './merge-source.ts';
import { isOn, text } from './options.ts';
import { shownPath } from './plan.ts';
import type { World } from './world.ts';

/** A file under its name, once all are done. */
export interface PlacedFile extends Named {
  readonly kind: string;
  readonly rows: number;
}

/** Where the files go. */
export interface Place {
  readonly name: string;
  readonly extension: 'csv' | 'xlsx' | null;
  readonly draft: (kind: string) => Draft;
  /** Told apart from those of another round; that of a complete list ends in `whole`. */
  readonly nameOfKind: (kind: string) => string;
  commit(files: readonly PlacedFile[], counts: MergeCounts, world: World): Output[];
  abandon(): void;
}

export function openPlace({ set, rounds }: MergeSource, values: FlagValues, request: OutputRequest): Place {
  return set === null ? openFiles(values, request) : openFolder(set, rounds, values, request);
}

function openFolder(
  { folder, name, manifestFile, manifest }: MergeSet,
  rounds: readonly (readonly CorrectedFile[])[],
  values: FlagValues,
  { inputs, force }: OutputRequest,
): Place {
  const round = rounds.length;
  const corrected = rounds.at(-1) ?? [];
  const stage = isOn(values, 'dry-run')
    ? imagineStage()
    : openStage(folder, {
        ...{ inputs: [...inputs, ...rounds.flat().map((file) => file.path)], force, adds: true },
        manifest: manifestFile,
        readManifest: filesOfManifest,
        isOfSet: (file) => (manifest.command === 'export' ? isOfSet : isOfSplit)(name, file),
      });
  return {
    ...{ name, extension: null, draft: stage.draft, abandon: stage.abandon },
    nameOfKind(kind) {
      if (kind === 'rejected') return kindOfRound(kind, round + 1);
      return kindOfRound(kind.endsWith('whole') ? kind : `${kind}-fixed`, round);
    },
    commit(files, counts, world) {
      const outputs = outputsOf(files);
      const merged: ManifestMerge = {
        corrected: corrected.map((file) => ({ path: path.basename(file.path), sha256: file.sha256 })),
        rows: counts,
      };
      const next = writeManifest({
        ...manifest,
        outputs: [...manifest.outputs, ...outputs],
        merges: [...(manifest.merges ?? []), merged],
      });
      stage.commit(files, next);
      if (isOn(values, 'dry-run')) return [];
      const shown = shownPath(folder, world.cwd).replaceAll('\\', '/').replace(/\/+$/, '');
      return [
        ...outputs.map(({ path: at, kind, rows: n, bytes }) => ({
          path: `${shown}/${at}`,
          kind,
          rows: n,
          bytes,
        })),
        { path: `${shown}/${manifestFile}`, kind: 'manifest', rows: 0, bytes: Buffer.byteLength(next) },
      ];
    },
  };
}

/** One file for the corrected rows, or the whole list, and one for what still fails where that was asked for. */
function openFiles(values: FlagValues, { inputs, force }: OutputRequest): Place {
  const output = text(values, 'output') ?? '';
  const rejected = text(values, 'rejected');
  const [, extension] = /\.(csv|xlsx)$/i.exec(output) ?? [];
  if (extension === undefined)
    throw new UsageError('output-format', '--output: the name must end in .csv or .xlsx');
  if (rejected !== null && !/\.xlsx$/i.test(rejected))
    throw new UsageError('rejected-format', '--rejected: the name must end in .xlsx');
  const nowhere = imagineStage();
  const sinks: Sink[] = [];
  const targets: Readonly<Record<string, string | null>> = {
    [isOn(values, 'whole') ? 'whole' : 'ready']: output,
    rejected,
  };
  const taken = new Set<string>();
  return {
    ...{ name: nameOfSet(output), extension: extension.toLowerCase() === 'csv' ? 'csv' : 'xlsx' },
    nameOfKind: String,
    draft(kind) {
      const target = targets[kind] ?? null;
      const draft = nowhere.draft();
      if (target === null || isOn(values, 'dry-run')) return draft;
      if (taken.has(kind))
        throw new OutputError('output-too-large', 'the platform takes no file that is so large', {
          hint: 'merge the folder that export wrote: it cuts the list into parts',
        });
      taken.add(kind);
      const sink = openSink(target, { inputs, force });
      sinks.push(sink);
      return {
        ...draft,
        write(data) {
          draft.write(data);
          sink.write(data);
        },
      };
    },
    commit(files) {
      for (const sink of sinks) sink.commit();
      return files.flatMap(({ kind, rows, draft }) => {
        const target = targets[kind] ?? null;
        const { bytes } = draft.seal();
        return target === null || !taken.has(kind) ? [] : [{ path: target, kind, rows, bytes }];
      });
    },
    abandon() {
      for (const sink of sinks) sink.abandon();
    },
  };
}
