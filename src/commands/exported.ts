import { chooseWritten, decoderName, writtenName } from '../encodings/index.ts';
import { type Combined, combineLists, standAlone } from '../export/combine.ts';
import { filesOfManifest, writeManifest } from '../export/manifest.ts';
import { isOfSet, nameOfSet, safeName } from '../export/names.ts';
import { openTextPart, openWorkbookPart } from '../export/part-forms.ts';
import type { PartLimits } from '../export/parts.ts';
import { imagineStage, openStage, type Stage } from '../io/stage.ts';
import type { Batch } from '../model/batch.ts';
import { UsageError } from '../model/errors.ts';
import type { List } from '../model/list.ts';
import { hasUnmended } from '../model/mended.ts';
import { printable } from '../model/printable.ts';
import { addRows, type FileResult, type Output, type WrittenSet, zeroRows } from '../model/result.ts';
import { writtenFormat } from '../model/written-format.ts';
import type { Listener } from '../pipeline/plan.ts';
import type { Profile } from '../profiles/schema.ts';
import { fingerprint, makeManifest, type SetSource } from './export-manifest.ts';
import { createExportSet, type ExportSet, type SetOptions } from './export-set.ts';
import type { FlagValues } from './flags.ts';
import type { OpenOutputs } from './job.ts';
import { type LeftOutView, onceABatch, viewLeftOut } from './left-out-view.ts';
import { delimiterOf, isOn, type OutEncoding, outEncoding, sizeOf, text, wholeNumber } from './options.ts';
import { shownPath } from './plan.ts';
import { isWritable } from './rewritten.ts';

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

/** As it is where the platform takes that, else as the platform takes it best. @throws UsageError `format-refused`. */
export function chooseFormat({ format }: List, { file, name }: Profile, values: FlagValues): 'csv' | 'xlsx' {
  const asked = text(values, 'to') as 'csv' | 'xlsx' | null;
  const taken = file.types?.value;
  if (asked !== null && taken?.some((type) => type === asked) === false)
    throw new UsageError('format-refused', `--to ${asked}: ${name} takes ${taken.join(', ').toUpperCase()}`, {
      hint: 'leave --to out',
    });
  return writtenFormat(format, taken, asked);
}

export function partOpener(
  extension: 'csv' | 'xlsx',
  profile: Profile,
  values: FlagValues,
): SetOptions['openPart'] {
  if (extension === 'xlsx')
    return (labels, list, take) => openWorkbookPart(labels, list.sheet ?? 'List', take);
  const asked = outEncoding(values);
  if (asked !== null) refuseEncoding(asked, profile);
  const ofPlatform = asked?.name ?? chooseWritten(profile.file.encodings?.value, null) ?? refuseAll(profile);
  return (labels, { writtenIn, frame }, take) => {
    const options = {
      delimiter:
        delimiterOf('out-delimiter', text(values, 'out-delimiter')) ??
        profile.file.delimiters?.value[0] ??
        ',',
      lineEnd: frame.lineEnd,
      encoding: writtenIn ?? ofPlatform,
      hasMark: profile.file.byteOrderMark?.value === 'required' || asked?.hasMark === true,
      guard: isOn(values, 'guard'),
    };
    return openTextPart(labels, options, take);
  };
}

/** A file that its platform refuses is none to hand out, where there is one that it takes. */
function refuseEncoding({ name: asked, hasMark }: OutEncoding, { file, name }: Profile): void {
  if (hasMark && file.byteOrderMark?.value === 'refused')
    throw new UsageError('encoding-refused', `--out-encoding: ${name} takes no byte order mark`, {
      hint: 'use utf-8',
    });
  const taken = file.encodings?.value ?? [];
  const written = taken.flatMap((one) => writtenName(one) ?? []);
  // Who takes windows-1252 takes its part that is iso-8859-1.
  if (written.length === 0 || written.some((one) => one === asked || one === decoderName(asked))) return;
  throw new UsageError('encoding-refused', `--out-encoding ${asked}: ${name} takes ${taken.join(' or ')}`, {
    hint: 'leave --out-encoding out',
  });
}

export function refuseAll({ file, name }: Profile): never {
  const { types, encodings } = file;
  throw new UsageError(
    'encoding-not-written',
    `${name} takes ${encodings?.value.join(' or ')}, which is not written`,
    {
      hint:
        types === undefined || types.value.includes('xlsx')
          ? 'add --to xlsx'
          : 'add --out-encoding utf-8, and convert the file before the upload',
    },
  );
}

// Left free in every file, for what a platform counts otherwise than we do.
const reserve = 0.02;
const mostRowsOfSheet = 1_048_575;

export function limitsOf({ file }: Profile, extension: 'csv' | 'xlsx', values: FlagValues): PartLimits {
  const [size, count] = [text(values, 'max-size'), text(values, 'max-rows')];
  const bytes = least(size === null ? null : sizeOf('max-size', size), file.maxBytes?.value ?? null);
  const rows = least(count === null ? null : wholeNumber('max-rows', count), file.maxRows?.value ?? null);
  if (rows === 0) throw new UsageError('value-invalid', '--max-rows: a file of no rows is none');
  return {
    maxBytes: bytes === null ? null : Math.floor(bytes * (1 - reserve)),
    maxRows: extension === 'xlsx' ? least(rows, mostRowsOfSheet) : rows,
  };
}

function least(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.min(a, b);
}
