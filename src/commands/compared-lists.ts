import fs from 'node:fs';
import { basename } from 'node:path';
import {
  createDoNotCall,
  createListedNumbers,
  createLoaded,
  type ListedNumbers,
} from '../duplicates/index.ts';
import { ageInDays, type Counts, readTable } from '../lists/index.ts';
import type { FileTrouble, Opened } from '../model/batch.ts';
import type { Check } from '../model/check.ts';
import type { ComparedList } from '../model/compared-list.ts';
import { renderMessage } from '../model/describe.ts';
import { InputError, UsageError } from '../model/errors.ts';
import { printable } from '../model/printable.ts';
import type { Rule } from '../model/rule.ts';
import type { Source } from '../model/streams.ts';
import { parseCountry } from '../phones/index.ts';
import type { FlagValues } from './flags.ts';
import { texts } from './options.ts';

/** The lists that the flags name, read: what is asked of each row, and what there is to tell of the lists. */
export interface Compared {
  readonly doNotCall: Check | null;
  readonly loaded: Check | null;
  readonly lists: readonly ComparedList[];
}

export interface ListRequest {
  /** ISO-2 of national numbers in lists that name no country of their own. */
  readonly country: string | null;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** The lists that are compared with them. */
  readonly files: readonly string[];
  /** A path as it is shown. */
  readonly show: (path: string) => string;
  readonly open: (path: string) => Promise<OpenList>;
  readonly ruleOf: (id: string) => Rule | undefined;
}

export interface OpenList {
  readonly source: Source;
  /** All sheets that can be seen. */
  readonly opened: Opened;
  /** Another sheet by its name; null where what was read is gone. */
  readonly reopen: ((sheet: string) => Promise<Opened>) | null;
}

/** What was read for other files of this run: each list is read once. */
export type ListCache = Map<string, Promise<Read>>;

interface Read {
  readonly numbers: ListedNumbers;
  readonly lists: readonly ComparedList[];
}

interface Named {
  readonly path: string;
  readonly country: string | null;
}

/**
 * @throws UsageError for standard input that is to be two things; InputError for a list that is missing, cannot be read
 * whole, or keeps nobody from being called.
 */
export async function readComparedLists(
  values: FlagValues,
  request: ListRequest,
  cache: ListCache,
): Promise<Compared> {
  const blocked = nameLists(texts(values, 'do-not-call'), request);
  const loaded = nameLists(texts(values, 'against'), request);
  refuseStdinTwice([...request.files, ...[...blocked, ...loaded].map(({ path }) => path)]);
  const readAll = (kind: ComparedList['kind'], lists: readonly Named[]) => {
    if (lists.length === 0) return null;
    const key = JSON.stringify([kind, lists]);
    const read = cache.get(key) ?? readLists(kind, lists, request);
    cache.set(key, read);
    return read;
  };
  const doNotCall = await readAll('do-not-call', blocked);
  const against = await readAll('against', loaded);
  return {
    doNotCall: doNotCall && createDoNotCall(doNotCall.numbers, doNotCall.lists),
    loaded: against && createLoaded(against.numbers),
    lists: [...(doNotCall?.lists ?? []), ...(against?.lists ?? [])],
  };
}

/** `FILE[@CC]`, each once. A name that exists is that file, whatever stands in it. */
function nameLists(given: readonly string[], { country }: ListRequest): Named[] {
  const named = given.map((value): Named => {
    if (value === '') throw new UsageError('input-unnamed', 'the name of a list is empty');
    const at = /^(.+)@([^@/\\]+)$/s.exec(value);
    if (at === null || exists(value)) return { path: value, country };
    const [, path = '', code = ''] = at;
    const own = parseCountry(code);
    if (own !== null) return { path, country: own };
    if (!exists(path)) return { path: value, country };
    throw new UsageError('country-unknown', `${printable(value)}: "${printable(code)}" is no country`, {
      hint: 'use a two-letter code such as DE or US',
    });
  });
  return [...new Map(named.map((list) => [JSON.stringify(list), list])).values()];
}

function exists(path: string): boolean {
  return path === '-' || fs.existsSync(path);
}

function refuseStdinTwice(paths: readonly string[]): void {
  if (paths.filter((path) => path === '-').length < 2) return;
  throw new UsageError('stdin-twice', 'standard input (-) cannot be two lists at once');
}

async function readLists(
  kind: ComparedList['kind'],
  named: readonly Named[],
  request: ListRequest,
): Promise<Read> {
  const opening: (Named & OpenList)[] = [];
  try {
    // All of them before the first is read: one that is missing is told at once.
    for (const list of named) opening.push({ ...list, ...(await request.open(list.path)) });
    const numbers = createListedNumbers();
    const lists: ComparedList[] = [];
    for (const list of opening) lists.push(await readList(kind, list, request, numbers));
    return { numbers, lists };
  } finally {
    for (const { source } of opening) source.close();
  }
}

async function readList(
  kind: ComparedList['kind'],
  { path, country, opened, reopen }: Named & OpenList,
  { now, show, ruleOf }: ListRequest,
  numbers: ListedNumbers,
): Promise<ComparedList> {
  const isGenerous = kind === 'do-not-call';
  const shown = printable(path === '-' ? 'standard input' : show(path));
  const counts: Counts = { entries: 0, unreadable: 0, firstUnreadable: null };
  await readAll(opened);
  if (isGenerous) {
    for (const sheet of hiddenSheets(opened)) {
      if (reopen === null) throw refuseHidden(shown);
      await readAll(await reopen(sheet));
    }
  }
  if (isGenerous) refuseUseless(shown, counts, country);
  const ageDays = isGenerous ? ageInDays(basename(path), modifiedAt(path), now) : null;
  return { kind, file: path, path: shown, country, ...counts, ageDays };

  async function readAll(some: Opened): Promise<void> {
    if ('trouble' in some) {
      if (some.trouble.some(({ rule }) => rule !== 'file/empty')) throw refuse(shown, some.trouble, ruleOf);
      return;
    }
    for (const table of some.tables) {
      await readTable(table, { list: shown, country, isGenerous }, numbers, counts);
      if (!table.complete()) throw refuse(shown, table.trouble(), ruleOf);
    }
  }
}

/** Sheets with something in them that were left out, once the others are read. */
function hiddenSheets(opened: Opened): string[] {
  const sheets = 'tables' in opened ? (opened.tables[0]?.sheets() ?? []) : [];
  return sheets.flatMap(({ name, isRead, nonEmptyRows }) => (isRead || nonEmptyRows === 0 ? [] : [name]));
}

function refuseHidden(shown: string): InputError {
  return new InputError('list-hidden', `the list from ${shown} has hidden sheets, which only a file gives`, {
    hint: 'save it as a file and name that',
  });
}

/** A list that keeps nobody from being called is the wrong file, and no reason to call everybody. */
function refuseUseless(shown: string, counts: Counts, country: string | null): void {
  const { entries, unreadable, firstUnreadable } = counts;
  if (entries === 0)
    throw new InputError('list-empty', `the do-not-call list ${shown} is empty`, {
      hint: 'check that the right file was downloaded; without the flag nobody is kept from being called',
    });
  if (unreadable < entries) return;
  throw new InputError(
    'list-unreadable',
    `nothing in the do-not-call list ${shown} can be read as a number; it begins in ${firstUnreadable}`,
    {
      hint:
        country === null
          ? 'name the country of its national numbers: FILE@US, or --country'
          : `they were read as numbers of ${country}; another country is named as FILE@US`,
    },
  );
}

/** Half a list protects half the people. */
function refuse(shown: string, trouble: readonly FileTrouble[], ruleOf: ListRequest['ruleOf']): InputError {
  const reasons = trouble.flatMap(({ rule: id, data }) => {
    const rule = ruleOf(id);
    return rule?.severity === 'error' ? [renderMessage({ rule, data }, false)] : [];
  });
  return new InputError('list-unreadable', `the list ${shown} cannot be used. ${reasons.join(' ')}`.trim(), {
    hint: 'it has to be read whole; save it again as CSV or XLSX',
  });
}

/** Milliseconds since the epoch; null for what is no file. */
function modifiedAt(path: string): number | null {
  const stats = path === '-' ? undefined : fs.statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() ? stats.mtimeMs : null;
}
