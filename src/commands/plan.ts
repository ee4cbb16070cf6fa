import { basename, isAbsolute, relative } from 'node:path';
import { channelInFile, mixed } from '../checks/channel.ts';
import { file } from '../checks/file.ts';
import * as headerRules from '../checks/header.ts';
import { checks } from '../checks/index.ts';
import { columnRules, countryCodeMissing } from '../checks/phone-rules.ts';
import { blank } from '../checks/row.ts';
import { workbook } from '../checks/workbook.ts';
import { doNotCallRules, duplicateRules } from '../duplicates/index.ts';
import { preferredOf } from '../encodings/index.ts';
import { isPipe, type KeptPipe, keepPipe, keepPipeAt } from '../io/kept-pipe.ts';
import { openSource, stdinSource } from '../io/source.ts';
import { mergeRules } from '../merge/rules.ts';
import type { Channel } from '../model/channel.ts';
import { UsageError } from '../model/errors.ts';
import { type Limits, limits } from '../model/limits.ts';
import { hasMappingScreen } from '../model/list.ts';
import { nearest } from '../model/nearest.ts';
import { printable } from '../model/printable.ts';
import type { Rule, Severity } from '../model/rule.ts';
import type { Source } from '../model/streams.ts';
import { parseCountry } from '../phones/index.ts';
import type { Severities } from '../pipeline/judge.ts';
import type { Input, Plan, Target } from '../pipeline/plan.ts';
import {
  applySettings,
  applyVariables,
  findProfile,
  profileNames,
  profiles,
  withTimeZone,
} from '../profiles/index.ts';
import type { Profile } from '../profiles/schema.ts';
import { openTable, openUnseen } from '../readers/index.ts';
import type { Compared, ListCache } from './compared-lists.ts';
import { refuseFields } from './declared-fields.ts';
import { duplicatePolicyOf, temporaryFolder } from './duplicate-policy.ts';
import type { FlagName, FlagValues } from './flags.ts';
import {
  delimiterOf,
  isOn,
  maxRejected,
  nowOf,
  outEncoding,
  pair,
  ruleChanges,
  text,
  texts,
  wholeNumber,
} from './options.ts';
import type { InForce } from './settings.ts';
import type { World } from './world.ts';

export const allRules: readonly Rule[] = [
  ...checks.flatMap(({ rules }) => rules),
  ...duplicateRules,
  ...mergeRules,
  ...doNotCallRules,
];

export type BasePlan = Omit<Plan, 'insight' | 'listeners'>;

/** How a command takes its lists. */
export interface Taking {
  /** It maps columns itself, so that `--map` may be said for any platform. */
  readonly mapsItself: boolean;
  /** Nothing is looked at before the first row. */
  readonly byRow: boolean;
  /** It takes the IDs of every channel, each from its own column. */
  readonly eachChannel?: boolean;
  /** False where each row passes by itself. */
  readonly comparesRows?: false;
}

/** One plan for the files that share their settings, in the order of the files; mostly one in all. */
export async function planFiles(
  files: readonly string[],
  { valuesFor }: InForce,
  world: World,
  taking?: Taking,
): Promise<BasePlan[]> {
  const groups = new Map<string, { values: FlagValues; files: string[] }>();
  for (const file of files) {
    const values = valuesFor(file);
    const key = JSON.stringify(Object.entries(values).sort());
    const group = groups.get(key) ?? { values, files: [] };
    groups.set(key, group);
    group.files.push(file);
  }
  const cache: ListCache = new Map();
  return Promise.all(
    [...groups.values()].map((group) => planFrom(group.files, group.values, world, taking, cache)),
  );
}

/** The parts that every judging command shares, from its options; reports and listeners are added by the command. */
export async function planFrom(
  files: readonly string[],
  values: FlagValues,
  world: World,
  taking: Taking = { mapsItself: false, byRow: false },
  cache: ListCache = new Map(),
): Promise<BasePlan> {
  const changes = ruleChanges(
    texts(values, 'rule'),
    allRules.map(({ id }) => id),
  );
  const maxFindings = wholeNumber('max-findings', text(values, 'max-findings') ?? '1000');
  const map = new Map(texts(values, 'map').map((value) => pair('map', value)));
  const fillsTimeZone = text(values, 'fill') === 'timezone';
  const found = await findPlatforms(texts(values, 'platform'), settingsOf(values), texts(values, 'var'));
  const platforms = map.has('timezone') || fillsTimeZone ? found.map(withTimeZone) : found;
  if (fillsTimeZone) refuseFilling(platforms);
  refuseFields(map, platforms, taking.mapsItself);
  const mapless = platforms.find((profile) => !hasMappingScreen(profile));
  if (map.has('phone') && mapless !== undefined && !taking.mapsItself) {
    throw new UsageError(
      'map-refused',
      `--map: ${mapless.name} has no mapping screen, it finds the phone by itself`,
      {
        hint: 'leave --map out to see what the platform would do',
      },
    );
  }
  refuseChannel(values, map, platforms, taking);
  const country = countryOf('country', text(values, 'country'));
  const { doNotCall, loaded, lists } = await compareWith(files, values, platforms, country, world, cache);
  const duplicates = taking.comparesRows === false ? null : duplicatePolicyOf(values, world);
  if (duplicates?.key.kind === 'client-id') refuseIdKey(platforms);
  return {
    inputs: files.map((path) => inputFrom(path, values, world, taking, platforms)),
    targets: platforms.map((profile): Target => {
      const isOnePerPhone =
        isOn(values, 'one-per-phone') || ['phone', 'client-id'].includes(duplicates?.key.kind ?? '');
      const severities = severitiesFor(profile, changes, isOnePerPhone);
      const bench = { checks, severities, blankRule: blank, maxFindings };
      return { profile, bench: { ...bench, doNotCall, loaded } };
    }),
    choices: {
      map,
      countryColumn: text(values, 'country-column'),
      noHeader: isOn(values, 'no-header'),
      channel: text(values, 'channel') as Channel | null,
      eachChannel: taking.eachChannel ?? false,
    },
    options: {
      country,
      allowCountries: new Set(
        texts(values, 'allow-country').map((value) => countryOf('allow-country', value)!),
      ),
      strictness: text(values, 'strictness') === 'possible' ? 'possible' : 'valid',
      repair: (text(values, 'repair') ?? 'certain') as 'none' | 'certain' | 'likely',
      onePerPhone: isOn(values, 'one-per-phone'),
      willBeLaidOut: taking.mapsItself,
      now: nowOf(values, world.env, world.startedAt),
      fillsTimeZone,
      written: {
        format: text(values, 'to') as 'csv' | 'xlsx' | null,
        encoding: outEncoding(values)?.name ?? null,
        isJoined: text(values, 'combine') !== null,
      },
    },
    compared: lists,
    rewriting: null,
    gate: {
      failOn: (text(values, 'fail-on') ?? 'error') as 'error' | 'warning' | 'never',
      maxRejected: maxRejected(text(values, 'max-rejected')),
    },
    duplicates,
    rules: {
      headerMissing: headerRules.missing,
      requiredMissing: headerRules.requiredMissing,
      wrongPosition: headerRules.wrongPosition,
      ambiguous: headerRules.ambiguous,
      notFirstRow: headerRules.notFirstRow,
      unknownColumn: headerRules.unknown,
      countryCodeMissing,
      ...columnRules,
      channelMissing: channelInFile,
      channelMixed: mixed,
      byId: new Map([...file.rules, ...workbook.rules, ...mergeRules].map((rule) => [rule.id, rule])),
    },
  };
}

function inputFrom(
  path: string,
  values: FlagValues,
  world: World,
  { byRow, comparesRows }: Taking,
  platforms: readonly Profile[],
): Input {
  const encoding = text(values, 'encoding');
  const delimiter = delimiterOf('delimiter', text(values, 'delimiter'));
  const sheet = text(values, 'sheet');
  const given = limitsOf(texts(values, 'limit'));
  const folder = temporaryFolder(values);
  const preferred = preferredOf(platforms.map(({ file: { encodings } }) => encodings?.value));
  let pipe: KeptPipe | null = null;
  let forget = () => {};

  function openOnce(): Source {
    return sourceOf(path, values, world);
  }

  /** What is read from a pipe is gone, unless it is kept. */
  function openAgain(): Source {
    if (path !== '-' && !isPipe(path)) return openSource(path);
    if (pipe === null) {
      pipe = path === '-' ? keepPipe('-', world.stdin, folder) : keepPipeAt(path, folder);
      forget = world.onAbort(pipe.close);
    }
    return pipe.open();
  }

  return {
    path: shownPath(path, world.cwd),
    async open() {
      const source = comparesRows === false ? openOnce() : openAgain();
      const options = {
        limits: given,
        ...(sheet !== null && { sheet }),
        visibleOnly: isOn(values, 'visible-only'),
        preferred,
        ...(encoding !== null && { encoding }),
        ...(delimiter !== null && { delimiter }),
      };
      const opened = byRow ? { tables: [openUnseen(source, options)] } : await openTable(source, options);
      return { source, opened };
    },
    close() {
      forget();
      pipe?.close();
    },
  };
}

function sourceOf(path: string, values: FlagValues, { stdin }: World): Source {
  return path === '-' ? stdinSource(stdin, text(values, 'tmp-dir') ?? undefined) : openSource(path);
}

/** What the list flags name, read; how a list to be judged is to be read says nothing of how these are. */
async function compareWith(
  files: readonly string[],
  values: FlagValues,
  platforms: readonly Profile[],
  country: string | null,
  world: World,
  cache: ListCache,
): Promise<Compared> {
  if (values['do-not-call'] === undefined && values.against === undefined)
    return { doNotCall: null, loaded: null, lists: [] };
  const { readComparedLists } = await import('./compared-lists.ts');
  const chosen = new Set(platforms.map(({ phone }) => phone.country?.value ?? null));
  const limits = limitsOf(texts(values, 'limit'));
  const request = {
    country: country ?? (chosen.size === 1 ? [...chosen][0]! : null),
    now: nowOf(values, world.env, world.startedAt),
    files,
    show: (path: string) => shownPath(path, world.cwd),
    async open(path: string) {
      const source = sourceOf(path, values, world);
      const openSheet = (sheet: string) => openTable(source, { limits, sheet });
      return { source, opened: await openSheet('all'), reopen: source.size === null ? null : openSheet };
    },
    ruleOf: (id: string) => allRules.find((rule) => rule.id === id),
  };
  return readComparedLists(values, request, cache);
}

/** As typed, but never from the root: a report is the same on another machine. */
export function shownPath(path: string, cwd: string): string {
  if (!isAbsolute(path)) return path;
  const inside = relative(cwd, path);
  return inside.startsWith('..') || isAbsolute(inside) ? basename(path) : inside;
}

/** Platforms by name, alias or file; `all` means every built-in one. */
export async function findPlatforms(
  names: readonly string[],
  settings: Readonly<Record<string, string>>,
  variables: readonly string[] = [],
): Promise<Profile[]> {
  const wanted = names.length === 0 ? ['generic'] : names;
  const found: Profile[] = [];
  for (const name of wanted) {
    if (name === 'all') found.push(...profiles);
    else found.push(findProfile(name) ?? (await loadFile(name)));
  }
  const unique = found.filter((profile, i) => found.findIndex(({ id }) => id === profile.id) === i);
  const chosen = unique.map((profile) => applyVariables(profile, variables));
  return Object.keys(settings).length === 0
    ? chosen
    : chosen.map((profile) => applySettings(profile, settings));
}

async function loadFile(name: string): Promise<Profile> {
  if (!/\.(json|ya?ml)$/i.test(name)) throw unknownPlatform(name);
  const { loadPlatformFile } = await import('../config/index.ts');
  const profile = await loadPlatformFile(name, { ruleIds: allRules.map(({ id }) => id) });
  if (findProfile(profile.id) !== null) {
    throw new UsageError('platform-name-taken', `${printable(name)} bears the name of a built-in platform`, {
      hint: 'rename the file, and say extends in it',
    });
  }
  const country = profile.phone.country?.value;
  if (country !== undefined && parseCountry(country) !== country) {
    throw new UsageError(
      'platform-invalid',
      `${printable(name)}: phone.country: "${printable(country)}" is no country`,
    );
  }
  return profile;
}

export function unknownPlatform(name: string): UsageError {
  const near = nearest(name, [...profileNames(), 'all']);
  return new UsageError('platform-unknown', `unknown platform "${printable(name)}"`, {
    hint:
      near === null
        ? '`rollcall platforms` lists them; a file of your own ends in .json or .yaml'
        : `did you mean ${near}?`,
  });
}

function refuseIdKey(platforms: readonly Profile[]): void {
  if (platforms.some(({ columns }) => columns.identity?.value.field === 'client-id')) return;
  throw new UsageError(
    'option-unused',
    `--key client-id: ${platforms.map(({ id }) => id).join(', ')} knows no IDs`,
    {
      hint: 'name a platform that takes IDs, such as -p tovie-text, or the column: --key telegram_id',
    },
  );
}

export function refuseFilling(platforms: readonly Profile[]): void {
  const knowsZones = ({ columns }: Profile) =>
    columns.variables?.value.some(({ type }) => type === 'timezone');
  if (platforms.some(knowsZones)) return;
  throw new UsageError(
    'option-unused',
    `--fill timezone: no time zone column of ${platforms.map(({ id }) => id).join(', ')} is known`,
    { hint: 'declare one in a platform file of your own, as a variable of the type timezone' },
  );
}

function settingsOf(values: FlagValues): Record<string, string> {
  return Object.fromEntries(texts(values, 'set').map((value) => pair('set', value)));
}

/** Of the IDs of a channel nothing can be said to platforms that know none, nor to one that finds them by itself. */
function refuseChannel(
  values: FlagValues,
  map: ReadonlyMap<string, string>,
  platforms: readonly Profile[],
  { mapsItself, eachChannel = false }: Taking,
): void {
  const fields = [...map.keys()].filter((field) => field === 'channel' || field.startsWith('client-id'));
  const takesIds = (profile: Profile) => profile.columns.identity?.value.field === 'client-id';
  const said = values.channel === undefined ? fields.map((field) => `--map ${field}`)[0] : '--channel';
  if (said !== undefined && !eachChannel && !platforms.some(takesIds)) {
    throw new UsageError(
      'option-unused',
      `${said}: ${platforms.map(({ id }) => id).join(', ')} takes numbers, no IDs`,
      {
        hint: 'name a platform that takes IDs, such as -p tovie-text',
      },
    );
  }
  const mapless = platforms.find((profile) => takesIds(profile) && !hasMappingScreen(profile));
  if (mapless !== undefined && !mapsItself && fields.some((field) => field !== 'channel'))
    throw new UsageError(
      'map-refused',
      `--map: ${mapless.name} has no mapping screen, it finds the ID by itself`,
      {
        hint: 'leave --map out to see what the platform would do',
      },
    );
}

function countryOf(flag: FlagName, value: string | null): string | null {
  if (value === null) return null;
  const country = parseCountry(value);
  if (country === null) {
    throw new UsageError('country-unknown', `--${flag}: "${printable(value)}" is no country`, {
      hint: 'use a two-letter code such as DE or US',
    });
  }
  return country;
}

function limitsOf(given: readonly string[]): Partial<Limits> {
  const names = Object.keys(limits);
  const chosen: Record<string, number> = {};
  for (const value of given) {
    const [name, number] = pair('limit', value);
    if (!names.includes(name)) {
      const near = nearest(name, names);
      throw new UsageError('limit-unknown', `--limit: unknown limit "${printable(name)}"`, {
        hint: near === null ? `the limits are ${names.join(', ')}` : `did you mean ${near}?`,
      });
    }
    chosen[name] = Math.max(1, wholeNumber('limit', number));
  }
  return chosen;
}

/** A rule's severity for a platform: its own, then what the platform says, then `--rule` in the order given. */
export function severitiesFor(
  profile: Profile,
  changes: readonly (readonly [string, Severity | 'off'])[],
  onePerPhone: boolean,
): Severities {
  const ofPlatform = Object.entries(profile.rules).sort(
    ([a], [b]) => Number(b.endsWith('/*')) - Number(a.endsWith('/*')),
  );
  const demands: [string, Severity | 'off'][] = onePerPhone
    ? [
        ['dup/number', 'error'],
        ['dup/channel-id', 'error'],
      ]
    : [];
  const severities = new Map<Rule, Severity | 'off'>();
  for (const rule of allRules) {
    let severity: Severity | 'off' = rule.severity;
    for (const [id, wanted] of [...ofPlatform, ...demands, ...changes]) {
      if (id === rule.id || (id.endsWith('/*') && rule.id.startsWith(id.slice(0, -1)))) severity = wanted;
    }
    severities.set(rule, severity);
  }
  return severities;
}
