import fs from 'node:fs';
import path from 'node:path';
import { filesOfManifest, type Manifest, writeManifest } from '../export/manifest.ts';
import { isOfSet, nameOfSet, safeName } from '../export/names.ts';
import { openTextPart, openWorkbookPart } from '../export/part-forms.ts';
import type { PartLimits } from '../export/parts.ts';
import { hashFile } from '../io/hash.ts';
import { imagineStage, openStage, type Stage } from '../io/stage.ts';
import { InputError, UsageError } from '../model/errors.ts';
import type { List } from '../model/list.ts';
import { columnLetter } from '../model/position.ts';
import { printable } from '../model/printable.ts';
import type { FileResult, Output, WrittenSet } from '../model/result.ts';
import { phoneLibrary } from '../phones/index.ts';
import type { Listener } from '../pipeline/plan.ts';
import type { Profile } from '../profiles/schema.ts';
import { createExportSet, type ExportSet, type SetFile, type SetOptions } from './export-set.ts';
import { type FlagName, type FlagValues, findFlag } from './flags.ts';
import type { OpenOutputs } from './job.ts';
import { delimiterOf, isOn, sizeOf, text, texts, wholeNumber } from './options.ts';
import { shownPath } from './plan.ts';
import { isWritable } from './rewritten.ts';

/** Where the set of a list goes. */
interface Place {
  /** As typed. */
  readonly file: string;
  readonly name: string;
}

/** A name for each list's set. @throws UsageError where two would have the same. */
export function planSets(files: readonly string[], values: FlagValues): Place[] {
  const given = text(values, 'name');
  if (given !== null && files.length > 1)
    throw new UsageError('name-several', '--name takes one list: each has its own name', {
      hint: 'export them one by one',
    });
  if (text(values, 'sheet')?.toLowerCase() === 'all')
    throw new UsageError('sheet-several', '--sheet all: one sheet is exported at a time', {
      hint: 'name it: --sheet NAME or its number',
    });
  const places = files.map((file) => ({ file, name: given === null ? nameOfSet(file) : safeName(given) }));
  // Some systems take names that differ in nothing but case for one.
  const folded = places.map(({ name }) => name.toLowerCase());
  const twice = places.find(({ name }, i) => folded.indexOf(name.toLowerCase()) !== i);
  if (twice !== undefined)
    throw new UsageError('name-twice', `two lists are called ${printable(twice.name)}`, {
      hint: 'export them one by one, each with its own --name or --out-dir',
    });
  return places;
}

// Mended by the layout, though nothing in the file itself could be.
const mendedByLayout = new Set(['header/duplicate', 'header/missing']);

/** Is there something about the file or its columns that the platform refuses and no layout mends? */
export function hasUnmended({ groups }: FileResult): boolean {
  return groups.some(
    ({ rule, severity }) =>
      severity === 'error' &&
      (rule.scope === 'file' || rule.scope === 'column') &&
      // Several channels are several lists, which `split-by-channel` makes.
      (rule.repair === null || rule.id === 'channel/mixed') &&
      !mendedByLayout.has(rule.id),
  );
}

/** What a set is while its list is read. */
interface Open extends Place {
  readonly folder: string;
  readonly stage: Stage;
  readonly set: ExportSet;
  readonly extension: 'csv' | 'xlsx';
  readonly before: string;
}

/** A folder for each list: what the platform takes, and for people the rows that it does not get. */
export const openExported: OpenOutputs = (values, request, world) => {
  const places = planSets(request.files, values);
  const isDry = isOn(values, 'dry-run');
  const opened = new Map<string, Open>();
  const sets: WrittenSet[] = [];
  let current: Open | null = null;
  const abandon = () => {
    for (const { stage } of opened.values()) stage.abandon();
  };
  const undo = world.onAbort(abandon);

  const listener: Listener = {
    onFile(target, list, shown) {
      current = null;
      const place = places.find(({ file }) => shownPath(file, world.cwd) === shown);
      if (list === null || (list.phone === null && list.ids.length === 0) || place === undefined) return;
      current = open(place, list, target.profile);
      opened.set(shown, current);
    },
    onFinding(target, shown, _list, finding) {
      current?.set.found(target, shown, finding);
    },
    onLeftOut(lane, _list, ...row) {
      current?.set.leftOut(lane, ...row);
    },
    onJudged(_understood, batch, from, readings, lanes) {
      current?.set.judged(batch, from, readings, lanes);
    },
  };

  function open(place: Place, list: List, profile: Profile): Open {
    const folder = text(values, 'out-dir') ?? `${place.name}.${safeName(profile.id)}`;
    const manifest = `${place.name}.manifest.json`;
    const stage = isDry
      ? imagineStage()
      : openStage(folder, {
          inputs: request.inputs,
          force: isOn(values, 'force'),
          manifest,
          readManifest: filesOfManifest,
          isOfSet: (name) => isOfSet(place.name, name),
        });
    try {
      const extension = chooseFormat(list, profile, values);
      const set = createExportSet(list, {
        ...{ name: place.name, draft: stage.draft, extension },
        openPart: partOpener(extension, profile, values),
        limits: limitsOf(profile, extension, values),
        trialRows: wholeNumber('trial', text(values, 'trial') ?? '0'),
      });
      return { ...place, folder, stage, set, extension, before: fingerprint(place.file) };
    } catch (error) {
      stage.abandon();
      throw error;
    }
  }

  return {
    listeners: [listener],
    sets,
    finish(results) {
      const outputs: Output[] = [];
      for (const { platform, files } of results) {
        for (const file of files) {
          const place = opened.get(file.path);
          if (place === undefined) continue;
          if (!isWritable(file) || hasUnmended(file)) place.stage.abandon();
          else outputs.push(...commit(place, file, platform));
        }
      }
      undo();
      return outputs;
    },
    abandon() {
      undo();
      abandon();
    },
  };

  function commit(place: Open, file: FileResult, platform: Profile): Output[] {
    const { folder, stage, set, name, extension } = place;
    const files = set.end();
    const input = request.hashed?.() ?? hashInput(place);
    const manifest = writeManifest(manifestOf(place, file, platform, files, input));
    const shownFolder = shownPath(folder, world.cwd).replaceAll('\\', '/');
    const outputs = files.map(
      ({ kind, rows, draft, ...named }): Output => ({
        ...{ path: `${shownFolder}/${named.name}`, kind, rows, bytes: draft.seal().bytes },
      }),
    );
    const ofManifest = {
      ...{ path: `${shownFolder}/${name}.manifest.json`, kind: 'manifest', rows: 0 },
      bytes: Buffer.byteLength(manifest),
    };
    stage.commit(files, manifest);
    const all = [...outputs, ofManifest];
    sets.push({
      ...{ list: file.path, folder: shownFolder, files: all, ...set.counts },
      ...{ changes: set.layout.changes, format: extension },
      consent: isOn(values, 'consent-confirmed'),
    });
    return isDry ? [] : all;
  }

  function manifestOf(
    { folder, name, set, file: typed }: Open,
    { rows, format, encoding, delimiter, sheet, header }: FileResult,
    platform: Profile,
    files: readonly SetFile[],
    input: Sum,
  ): Manifest {
    const { phone, ids, channel, country } = set.list;
    const lists = request.compared.map(({ kind, file: list, entries }) => ({
      ...{ path: pathFrom(folder, list), kind, entries },
      sha256: list === '-' || !fs.statSync(list).isFile() ? null : hashFile(list),
    }));
    const rowsOf = (kind: string) =>
      files.filter((one) => one.kind === kind).reduce((sum, one) => sum + one.rows, 0);
    const { read, rejected, duplicate, doNotCall, blank } = rows;
    return {
      ...{ schema: 1, tool: 'rollcall', version: world.version, phoneLibrary, command: 'export' },
      platform: { id: platform.id, read: platform.read },
      name,
      input: {
        ...{ path: pathFrom(folder, typed), ...input },
        ...{ format, encoding, delimiter, sheet },
      },
      mapping: Object.fromEntries(
        [phone, ...ids, channel, country].flatMap((mapped) =>
          mapped === null
            ? []
            : [
                [
                  mapped.field,
                  {
                    label: header?.labels[mapped.column] ?? '',
                    letter: columnLetter(mapped.column),
                    by: mapped.by,
                  },
                ],
              ],
        ),
      ),
      options: optionsOf(values, folder),
      ...(lists.length > 0 && { lists }),
      rows: { read, ready: rowsOf('ready'), trial: rowsOf('trial'), rejected, duplicate, doNotCall, blank },
      consentConfirmed: isOn(values, 'consent-confirmed'),
      outputs: files.map(({ name: path, kind, rows: n, draft }) => ({
        ...{ path, kind, rows: n, ...draft.seal() },
      })),
    };
  }
};

/** As it is where the platform takes that, else as the platform takes it best. */
export function chooseFormat({ format }: List, { file, name }: Profile, values: FlagValues): 'csv' | 'xlsx' {
  const asked = text(values, 'to');
  const taken = file.types?.value;
  if (asked !== null && taken?.some((type) => type === asked) === false)
    throw new UsageError('format-refused', `--to ${asked}: ${name} takes ${taken.join(', ').toUpperCase()}`, {
      hint: 'leave --to out',
    });
  const own = format === 'csv' ? 'csv' : 'xlsx';
  return (asked ?? (taken?.includes(own) === false ? taken[0] : own)) === 'csv' ? 'csv' : 'xlsx';
}

export function partOpener(
  extension: 'csv' | 'xlsx',
  profile: Profile,
  values: FlagValues,
): SetOptions['openPart'] {
  return (labels, list, take) =>
    extension === 'xlsx'
      ? openWorkbookPart(labels, list.sheet ?? 'List', take)
      : openTextPart(labels, textOptions(list, profile, values), take);
}

function textOptions(list: List, { file }: Profile, values: FlagValues) {
  const encoding = text(values, 'out-encoding');
  return {
    delimiter:
      delimiterOf('out-delimiter', text(values, 'out-delimiter')) ?? file.delimiters?.value[0] ?? ',',
    lineEnd: list.frame.lineEnd,
    hasMark: encoding === 'utf-8-bom',
    guard: isOn(values, 'guard'),
  };
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

/** The flags that say what is written and from what; a second run with them writes the same. */
const recorded: readonly FlagName[] = [
  ...(['do-not-call', 'against'] as const),
  ...(['country', 'country-column', 'allow-country', 'strictness', 'repair', 'map', 'no-header'] as const),
  ...(['sheet', 'visible-only', 'encoding', 'delimiter', 'set', 'rule', 'one-per-phone', 'channel'] as const),
  ...(['style', 'to', 'out-delimiter', 'out-encoding', 'guard', 'max-rows', 'max-size', 'trial'] as const),
];

function optionsOf(values: FlagValues, folder: string): Manifest['options'] {
  return Object.fromEntries(
    recorded.flatMap((name): [string, string | readonly string[] | true][] => {
      const value = values[name];
      if (value === undefined) return [];
      if (name === 'do-not-call' || name === 'against')
        return [[name, texts(values, name).map((list) => pathFrom(folder, list))]];
      return [[name, findFlag(name).repeats ? texts(values, name) : value]];
    }),
  );
}

// Further up it would tell more about this machine than helps to find the list again.
const mostStepsUp = 2;

function pathFrom(folder: string, file: string): string {
  if (file === '-') return '-';
  const way = path.relative(path.resolve(folder), path.resolve(file)).replaceAll('\\', '/');
  const stepsUp = way.split('/').filter((step) => step === '..').length;
  return path.isAbsolute(way) || stepsUp > mostStepsUp ? path.basename(file) : way;
}

interface Sum {
  readonly bytes: number | null;
  readonly sha256: string | null;
}

/** Tells a file from what it is once somebody has written to it. */
function fingerprint(file: string): string {
  if (file === '-') return '';
  const { dev, ino, size, mtimeNs } = fs.statSync(file, { bigint: true });
  return [dev, ino, size, mtimeNs].join(' ');
}

/** @throws InputError `input-changed` where it is not what was read. */
function hashInput({ file, before }: Open): Sum {
  if (!fs.statSync(file).isFile()) return { bytes: null, sha256: null };
  const sha256 = hashFile(file);
  const bytes = fs.statSync(file).size;
  if (fingerprint(file) !== before)
    throw new InputError('input-changed', `${printable(file)} was changed while it was read`, {
      hint: 'run the export again',
    });
  return { bytes, sha256 };
}
