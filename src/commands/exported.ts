import { type Combined, combineLists, standAlone } from '../export/combine.ts';
import { filesOfManifest, writeManifest } from '../export/manifest.ts';
import { isOfSet, nameOfSet, safeName } from '../export/names.ts';
import { imagineStage, openStage, type Stage } from '../io/stage.ts';
import type { Batch } from '../model/batch.ts';
import { UsageError } from '../model/errors.ts';
import type { List } from '../model/list.ts';
import { hasUnmended } from '../model/mended.ts';
import { printable } from '../model/printable.ts';
import { addRows, type FileResult, type Output, type WrittenSet, zeroRows } from '../model/result.ts';
import type { Listener } from '../pipeline/plan.ts';
import type { Profile } from '../profiles/schema.ts';
import { fingerprint, makeManifest, type SetSource } from './export-manifest.ts';
import { createExportSet, type ExportSet } from './export-set.ts';
import type { FlagValues } from './flags.ts';
import type { OpenOutputs } from './job.ts';
import { type LeftOutView, onceABatch, viewLeftOut } from './left-out-view.ts';
import { isOn, text, wholeNumber } from './options.ts';
import { shownPath } from './plan.ts';
import { isWritable } from './rewritten.ts';
import { chooseFormat, limitsOf, partOpener } from './written-parts.ts';

/** Where the set of a list goes. */
interface Place {
  /** As typed. */
  readonly file: string;
  readonly name: string;
}

/** The list that is read. */
interface Current {
  readonly open: Open;
  readonly adapt: (batch: Batch) => Batch;
  readonly view: LeftOutView;
}

/** A name for each list's set, or one for all that are combined. @throws UsageError where two would have the same. */
export function planSets(files: readonly string[], values: FlagValues): Place[] {
  const given = text(values, 'name');
  const combined = text(values, 'combine');
  if (given !== null && combined !== null)
    throw new UsageError('name-twice', '--combine names the list: leave --name out');
  if (given !== null && files.length > 1)
    throw new UsageError('name-several', '--name takes one list: each has its own name', {
      hint: 'export them one by one, or join them: --combine NAME',
    });
  if (text(values, 'sheet')?.toLowerCase() === 'all')
    throw new UsageError('sheet-several', '--sheet all: one sheet is exported at a time', {
      hint: 'name it: --sheet NAME or its number',
    });
  const name = combined ?? given;
  const places = files.map((file) => ({ file, name: name === null ? nameOfSet(file) : safeName(name) }));
  if (combined !== null) return places;
  // Some systems take names that differ in nothing but case for one.
  const folded = places.map((place) => place.name.toLowerCase());
  const twice = places.find((place, i) => folded.indexOf(place.name.toLowerCase()) !== i);
  if (twice !== undefined)
    throw new UsageError('name-twice', `two lists are called ${printable(twice.name)}`, {
      hint: 'export them one by one, each with its own --name or --out-dir; or join them: --combine NAME',
    });
  return places;
}

/** A set while its lists are read. */
interface Open {
  readonly name: string;
  readonly folder: string;
  readonly stage: Stage;
  readonly set: ExportSet;
  readonly extension: 'csv' | 'xlsx';
  /** In order, with their paths as they are shown: these may be the same of lists from different folders. */
  readonly sources: (SetSource & { readonly shown: string })[];
  readonly combined: Combined;
}

/** A folder for each list, or one for all: what the platform takes, and for people the rows that it does not get. */
export const openExported: OpenOutputs = (values, request, world) => {
  const places = planSets(request.files, values);
  const isCombined = text(values, 'combine') !== null;
  const isDry = isOn(values, 'dry-run');
  const opened: Open[] = [];
  const sets: WrittenSet[] = [];
  let current: Current | null = null;
  const abandon = () => {
    for (const { stage } of opened) stage.abandon();
  };
  const undo = world.onAbort(abandon);

  const listener: Listener = {
    ...(isCombined && {
      // The columns of all must be known before the first row is written.
      onLists(lists: readonly List[]) {
        if (opened.length > 0)
          throw new UsageError(
            'combine-settings',
            '--combine: the config has other settings for some of the lists',
            {
              hint: 'add --no-config, or export them one by one',
            },
          );
        if (lists.some(({ ids }) => ids.length > 0))
          throw new UsageError('combine-text', '--combine takes call lists');
        // One that cannot be judged is told, and nothing is written.
        if (lists.length === 0 || lists.some(({ phone }) => phone === null)) return;
        const combined = combineLists(text(values, 'combine')!, lists);
        open(places[0]!.name, lists[0]!.profile, combined);
      },
    }),
    onFile(target, list, shown) {
      current = null;
      const before = opened.flatMap(({ sources }) => sources).filter((source) => source.shown === shown);
      const place = places.filter(({ file }) => shownPath(file, world.cwd) === shown)[before.length];
      if (list === null || (list.phone === null && list.ids.length === 0) || place === undefined) return;
      const into = isCombined ? opened[0] : open(place.name, target.profile, standAlone(list));
      if (into === undefined) return;
      const { combined, sources } = into;
      const view = viewLeftOut(combined, list, isCombined ? sources.length : null);
      sources.push({ shown, file: place.file, before: fingerprint(place.file) });
      current = { open: into, adapt: onceABatch((batch) => combined.adapt(list, batch)), view };
    },
    onFinding(target, shown, list, finding) {
      current?.open.set.found(target, shown, list, finding);
    },
    onLeftOut(lane, _list, batch, row, record, findings) {
      if (current === null) return;
      const { open: made, view } = current;
      const id = view.id(batch, row, record);
      made.set.leftOut(lane, view.batch(batch), row, record, view.findings(findings), id);
    },
    onJudged({ list }, batch, from, readings, lanes) {
      if (current === null) return;
      const { set, combined } = current.open;
      const read = combined.adaptReadings(list, readings, batch.count);
      set.judged(current.adapt(batch), from, read, lanes);
    },
  };

  function open(name: string, profile: Profile, combined: Combined): Open {
    const { list } = combined;
    const folder = text(values, 'out-dir') ?? `${name}.${safeName(profile.id)}`;
    const stage = isDry
      ? imagineStage()
      : openStage(folder, {
          inputs: request.inputs,
          force: isOn(values, 'force'),
          manifest: `${name}.manifest.json`,
          readManifest: filesOfManifest,
          isOfSet: (file) => isOfSet(name, file),
        });
    try {
      const extension = chooseFormat(list, profile, values);
      const set = createExportSet(list, {
        ...{ name, draft: stage.draft, extension },
        openPart: partOpener(extension, profile, values),
        limits: limitsOf(profile, extension, values),
        trialRows: wholeNumber('trial', text(values, 'trial') ?? '0'),
      });
      const made = { name, folder, stage, set, extension, sources: [], combined };
      opened.push(made);
      return made;
    } catch (error) {
      stage.abandon();
      throw error;
    }
  }

  return {
    listeners: [listener],
    sets,
    finish([result]) {
      undo();
      const { platform, files = [] } = result ?? {};
      return opened.flatMap((made) => {
        const ofSet = files.filter(({ path }) => made.sources.some(({ shown }) => shown === path));
        const isWhole = !isCombined || ofSet.length === request.files.length;
        if (
          platform !== undefined &&
          isWhole &&
          ofSet.every((file) => isWritable(file) && !hasUnmended(file))
        )
          return commit(made, ofSet, platform);
        made.stage.abandon();
        return [];
      });
    },
    abandon() {
      undo();
      abandon();
    },
  };

  function commit(made: Open, results: readonly FileResult[], platform: Profile): Output[] {
    const { name, folder, stage, set, extension, sources } = made;
    const files = set.end();
    const rows = zeroRows();
    for (const file of results) addRows(rows, file.rows);
    const manifest = writeManifest(
      makeManifest(
        {
          ...{ version: world.version, folder, name, platform, list: set.list, results, rows, files },
          sources,
        },
        values,
        request,
      ),
    );
    const shownFolder = shownPath(folder, world.cwd).replaceAll('\\', '/');
    const outputs = files.map(
      ({ kind, rows: n, draft, ...named }): Output => ({
        ...{ path: `${shownFolder}/${named.name}`, kind, rows: n, bytes: draft.seal().bytes },
      }),
    );
    const ofManifest = {
      ...{ path: `${shownFolder}/${name}.manifest.json`, kind: 'manifest', rows: 0 },
      bytes: Buffer.byteLength(manifest),
    };
    stage.commit(files, manifest);
    const all = [...outputs, ofManifest];
    sets.push({
      ...{ lists: results.map(({ path }) => path), isCombined },
      ...{ folder: shownFolder, files: all, ...set.counts },
      ...{ changes: set.layout.changes, format: extension, encoding: set.list.writtenIn },
      consent: isOn(values, 'consent-confirmed'),
    });
    return isDry ? [] : all;
  }
};
