import fs from 'node:fs';
import path from 'node:path';
import type { Manifest, ManifestInput, ManifestOutput, Origin } from '../export/manifest.ts';
import { hashFile } from '../io/hash.ts';
import { InputError } from '../model/errors.ts';
import { declaredOf, type List } from '../model/list.ts';
import { columnLetter } from '../model/position.ts';
import { printable } from '../model/printable.ts';
import type { FileResult, RowCounts } from '../model/result.ts';
import { phoneLibrary } from '../phones/index.ts';
import type { Profile } from '../profiles/schema.ts';
import type { SetFile } from './export-set.ts';
import { type FlagName, type FlagValues, findFlag } from './flags.ts';
import type { OutputRequest } from './job.ts';
import { isOn, texts } from './options.ts';

/** A list that a set was made of. */
export interface SetSource {
  /** As typed. */
  readonly file: string;
  /** What tells whether somebody wrote to it meanwhile. */
  readonly before: string;
}

export interface OriginRequest {
  readonly version: string;
  readonly folder: string;
  readonly name: string;
  readonly platform: Profile;
  /** As the set sees it. */
  readonly list: List;
  readonly sources: readonly SetSource[];
  /** By source. */
  readonly results: readonly FileResult[];
}

export interface ManifestRequest extends OriginRequest {
  readonly rows: RowCounts;
  readonly files: readonly SetFile[];
}

/** What was written, from what and how. @throws InputError `input-changed` where a list is not what was read. */
export function makeManifest(request: ManifestRequest, values: FlagValues, job: OutputRequest): Manifest {
  const { rows, files } = request;
  const rowsOf = (kind: string) =>
    files.filter((one) => one.kind === kind).reduce((sum, one) => sum + one.rows, 0);
  const { read, rejected, duplicate, doNotCall, blank } = rows;
  return {
    ...makeOrigin('export', request, values, job),
    rows: { read, ready: rowsOf('ready'), trial: rowsOf('trial'), rejected, duplicate, doNotCall, blank },
    consentConfirmed: isOn(values, 'consent-confirmed'),
    outputs: outputsOf(files),
  };
}

export function outputsOf(
  files: readonly (Pick<SetFile, 'name' | 'rows' | 'draft' | 'encoding'> & { kind: string })[],
): ManifestOutput[] {
  return files.map(({ name: path, kind, rows, draft, encoding }) => ({
    ...{ path, kind, rows },
    ...(encoding !== undefined && { encoding }),
    ...draft.seal(),
  }));
}

/** From what and how. @throws InputError `input-changed` where a list is not what was read. */
export function makeOrigin<Command extends string>(
  command: Command,
  request: OriginRequest,
  values: FlagValues,
  job: OutputRequest,
): Origin & { command: Command } {
  const { version, folder, name, platform, list, sources, results } = request;
  const lists = job.compared.map(({ kind, file, entries }) => ({
    ...{ path: pathFrom(folder, file), kind, entries },
    sha256: file === '-' || !fs.statSync(file).isFile() ? null : hashFile(file),
  }));
  return {
    ...{ schema: 1, tool: 'rollcall', version, phoneLibrary, command },
    platform: { id: platform.id, read: platform.read },
    name,
    inputs: sources.map((source, i): ManifestInput => {
      const { format, encoding, delimiter, sheet } = results[i]!;
      const sum = source.file === '-' && job.hashed !== undefined ? job.hashed() : hashInput(source);
      return { path: pathFrom(folder, source.file), ...sum, ...{ format, encoding, delimiter, sheet } };
    }),
    mapping: mappingOf(list),
    options: optionsOf(values, folder),
    ...(lists.length > 0 && { lists }),
  };
}

function mappingOf(list: List): Manifest['mapping'] {
  const { phone, ids, channel, country, header } = list;
  const mapped = [phone, ...ids, channel, country, ...declaredOf(list)].flatMap((entry) => entry ?? []);
  return Object.fromEntries(
    mapped.map(({ field, column, by }) => [
      field,
      { label: header.labels[column] ?? '', letter: columnLetter(column), by },
    ]),
  );
}

/** The flags that say what is written and from what; a second run with them writes the same. */
const recorded: readonly FlagName[] = [
  ...(['do-not-call', 'against'] as const),
  ...(['country', 'country-column', 'allow-country', 'strictness', 'repair', 'map', 'no-header'] as const),
  'fill',
  'combine',
  ...([
    'sheet',
    'visible-only',
    'encoding',
    'delimiter',
    'set',
    'var',
    'rule',
    'one-per-phone',
    'channel',
  ] as const),
  ...(['key', 'keep', 'scope'] as const),
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
export function fingerprint(file: string): string {
  if (file === '-') return '';
  const { dev, ino, size, mtimeNs } = fs.statSync(file, { bigint: true });
  return [dev, ino, size, mtimeNs].join(' ');
}

/** @throws InputError `input-changed` where it is not what was read. */
function hashInput({ file, before }: SetSource): Sum {
  if (!fs.statSync(file).isFile()) return { bytes: null, sha256: null };
  const sha256 = hashFile(file);
  const bytes = fs.statSync(file).size;
  if (fingerprint(file) !== before)
    throw new InputError('input-changed', `${printable(file)} was changed while it was read`, {
      hint: 'run the export again',
    });
  return { bytes, sha256 };
}
