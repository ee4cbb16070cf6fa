import { basename, resolve } from 'node:path';
import { UsageError } from '../model/errors.ts';
import { nearest } from '../model/nearest.ts';
import { printable } from '../model/printable.ts';
import { formats } from '../reporters/index.ts';
import type { FlagValues } from './flags.ts';
import { isOn, texts } from './options.ts';

/** A report that was asked for: a format, and a path or null for stdout. */
export interface Wanted {
  readonly format: string;
  readonly path: string | null;
}

/** What `--report`, `--json` and `--errors` ask for, each once. */
export function wantedReports(values: FlagValues): Wanted[] {
  const wanted = texts(values, 'report').map(parseReport);
  if (isOn(values, 'json')) wanted.push({ format: 'json', path: null });
  for (const path of texts(values, 'errors')) wanted.push({ format: 'csv', path });
  return wanted.filter(
    ({ format, path }, i) =>
      wanted.findIndex((other) => other.format === format && other.path === path) === i,
  );
}

/** stdout has one owner, and a file one output. */
export function refuseClaims(wanted: readonly Wanted[], values: FlagValues, isStdoutTaken: boolean): void {
  const toStdout = wanted.filter(({ path }) => path === null).map(({ format }) => format);
  if (toStdout.length > 1) {
    throw new UsageError(
      'stdout-claimed',
      `standard output can hold one report, not ${toStdout.join(' and ')}`,
      {
        hint: 'give the others a path, such as --report json:report.json',
      },
    );
  }
  if (isStdoutTaken && toStdout.length > 0) {
    throw new UsageError('stdout-claimed', `standard output holds the list, not ${toStdout[0]} as well`, {
      hint: `add -o F, or give the report a path, such as --report ${toStdout[0]}:PATH`,
    });
  }
  const lists = texts(values, 'output').filter((path) => path !== '-');
  const paths = [
    ...wanted.flatMap(({ path }) => path ?? []),
    ...texts(values, 'rejected'),
    ...texts(values, 'changes'),
    ...texts(values, 'duplicates'),
    ...lists,
  ].map((path) => resolve(path));
  const twice = paths.find((path, i) => paths.indexOf(path) !== i);
  if (twice !== undefined)
    throw new UsageError('output-claimed', `${basename(twice)} is named for two outputs`, {
      hint: 'give each its own name',
    });
}

const formatOfExtension: Readonly<Record<string, string>> = {
  json: 'json',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  csv: 'csv',
  txt: 'table',
};

function parseReport(value: string): Wanted {
  if (Object.hasOwn(formats, value)) return { format: value, path: null };
  const [, format, path] = /^([a-z]+):(.+)$/s.exec(value) ?? [];
  if (format !== undefined && path !== undefined && Object.hasOwn(formats, format)) return { format, path };
  const byExtension = formatOfExtension[/\.([a-z]+)$/i.exec(value)?.[1]?.toLowerCase() ?? ''];
  if (byExtension !== undefined) return { format: byExtension, path: value };
  const near = nearest(value, Object.keys(formats));
  throw new UsageError('report-unknown', `--report: unknown format "${printable(value)}"`, {
    hint:
      near === null
        ? `use ${Object.keys(formats).join(', ')}, or a path that ends in .json, .jsonl, .csv or .txt`
        : `did you mean ${near}?`,
  });
}
